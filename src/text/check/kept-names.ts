/**
 * Names that stay as they are in every language and script: they are what stands on the door, on the letter
 * and in the telephone menu. Dutch terms of art are kept beside their translation.
 */
const names = `
  Voorbij Amsterdam Nederland Buurtteam CAK CJIB DigiD Geldfit Stadspas Kredietbank Pauzeknop Juridisch Loket
  Veilig Thuis Zilveren Kruis Zorgverzekeringslijn Eropaf PDF
  deurwaarder deurwaarders incassobureau zorgverzekeraar zorgtoeslag eigen risico bijdrage premie stadsdeel
  achterstand beslagvrije voet betalingsregeling bestuursrechtelijke loonbeslag rente schuldhulp speciale regeling vroegsignalering
  Centrum Noord Oost West Nieuw-West Zuid Zuidoost Weesp Westpoort Driemond
`;

const kept: ReadonlySet<string> = new Set(names.trim().toLowerCase().split(/\s+/));

export function isKept(word: string): boolean {
  return kept.has(word.toLowerCase());
}
