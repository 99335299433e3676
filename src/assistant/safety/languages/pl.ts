import type { DangerWords } from '../danger-words.ts';
import { anywhere, everywhere, words } from '../words.ts';

/*
 * Polish puts 'się' before or after its verb and the words in almost any order, so most ways stand here in both. Letters
 * are as the normaliser leaves them: 'życie' is zycie, 'skończyć' skonczyc, 'żył' zyl.
 */
const filler =
  '(?:(?:juz|teraz|dzis|dzisiaj|tylko|naprawde|bardzo|po|prostu|dluzej|wiecej|tez|tak|dalej|mi|sie) ){0,4}';
const want = '(?:chc\\p{L}*|chcial\\p{L}*|pragn\\p{L}*|wol\\p{L}*|mam ochote)';
const die = '(?:umrzec|umierac|zdechnac|zginac|nie zyc|nie istniec)';
const height = '(?:most|balkon|dach|okn|wiezow|blok|wiadukt|wiez|pietr|budyn)\\p{L}*';
const vehicle = '(?:pociag|metro|tramwaj|tir|auto|samochod)\\p{L}*';
const medicine = '(?:tablet|pigul|proszk|prosz|lek|proch|paracetamol)\\p{L}*';
const swallow = '(?:polkn|lykn|nalyk|wzi[ea]|zazy|zjad|wezm)\\p{L}*';
const tooMany =
  '(?:(?:wszystkie|cale|cala|caly|za|duzo|garsc|opakowanie|paczke|pudelko|butelke|fiolke|mase|mnostwo|listek|moje|swoje|te) ){1,5}';

const suicide: readonly RegExp[] = [
  words(
    'sam[ou]?b[ou]j\\p{L}*',
    'przedawkow\\p{L}*',
    'list\\p{L}* pozegnaln\\p{L}*',
    'mysli s\\p{L}*bojcz\\p{L}*',
  ),
  // Written without spaces, or letter by letter.
  anywhere('chceumrzec', 'niechce(?:misie)?zyc', 'zabijesie', 'chcesiezabic', 'samob[ou]jst', 'powieszesie'),
  // A wish.
  words(
    `(?<!nie (?:juz )?)${want} ${filler}${die}`,
    `wil (?:ik )?${die}`,
    `${die} (?:juz )?(?!nie )${want}`,
    `nie (?:juz )?(?:chc\\p{L}*|potrafi\\p{L}*|umiem|dam rady|moge|mam sily?|mam juz sily?) ${filler}(?:zyc|istniec)`,
    '(?:pragn\\p{L}*|(?<!nie )chce) smierci|odechcial\\p{L}* (?:\\p{L}+ ){0,2}zyc',
    'zyc (?:(?:mi|sie|juz|dalej) ){0,3}nie chc\\p{L}*|lepiej (?:\\p{L}+ )?nie zyc|po co (?:ja )?(?:mam|mialbym|mialabym) zyc',
    'lepiej (?:\\p{L}+ ){0,2}(?:zebym|zeby|gdybym|jakbym|bym) (?:\\p{L}+ )?(?:nie (?:zyl|istnia|urodzi)|umar|zdech|zgin|znikn)\\p{L}*',
    'lepiej (?:\\p{L}+ ){0,2}(?:jak|gdy|jesli) (?:umre|mnie nie bedzie)',
    'zaluje,? ze (?:\\p{L}+ ){0,2}(?:urodzil\\p{L}*|zyje)',
    '(?:nigdy|nie powinn\\p{L}*) sie (?:nie )?(?:urodzi\\p{L}*|narodzi\\p{L}*)',
    'sie (?:juz |wiecej |nigdy ){0,2}nie obudzic|nie obudzic sie',
    '(?:zebym|obym|gdybym) (?:\\p{L}+ ){0,2}nie obudzi\\p{L}*',
    'znikna[cl] (?:\\p{L}+ )?(?:na zawsze|z tego swiata)',
    `(?:smierc|${die}) (?:to |jest )?(?:\\p{L}+ )?(?:jedyn|najleps|rozwiazan|wyjsci)\\p{L}*`,
    `jedyn\\p{L}* (?:wyjscie|rozwiazanie) to (?:smierc|${die})`,
  ),
  words(
    'bez(?: ?e)? mnie (?:\\p{L}+ ){0,3}lepiej',
    'lepiej (?:\\p{L}+ ){0,3}bez(?: ?e)? mnie',
    'zyci[ea] (?:\\p{L}+ ){0,2}(?:nie ma|stracilo|bez) (?:\\p{L}+ )?sens\\p{L}*',
    'zycie (?:\\p{L}+ ){0,2}nie ma (?:\\p{L}+ ){0,3}sensu',
    'nie (?:ma|mam|widze) (?:\\p{L}+ ){0,2}sensu (?:dalej )?zy(?:c|cia)',
    'nie ma(?:m)? (?:juz )?(?:po co|dla kogo|powodu|ochoty)(?: zeby| by| aby)? (?:dalej )?zyc',
    'mysl\\p{L}* o (?:\\p{L}+ )?smierci',
    'dos[cy]c? (?:\\p{L}+ )?zycia',
    'zmeczon\\p{L}* zyciem',
  ),
  // An end to it.
  words(
    's?koncz\\p{L}* (?:\\p{L}+ )?ze soba',
    'ze soba (?:\\p{L}+ )?skoncz\\p{L}*',
    '(?:s|za)koncz\\p{L}* z (?:tym wszystkim|\\p{L}+ zyciem|zyciem)',
    'z tym wszystkim (?:\\p{L}+ )?skoncz\\p{L}*',
    '(?:za|s)koncz\\p{L}* (?:\\p{L}+ )?zycie',
    'od(?:ebra|bior|bier)\\p{L}* (?:sobie )?(?:\\p{L}+ )?zycie',
    'targn\\p{L}* sie na (?:\\p{L}+ )?zycie',
  ),
  // A deed against oneself.
  words(
    'zabi(?:c|je|jam|ja|l|la|jac|lbym|labym) (?:\\p{L}+ )?sie(?:bie)?',
    'sie (?:\\p{L}+ ){0,2}zabi(?:c|je|jam|ja|jac|lbym|labym)',
    'powie(?:sz|si)\\p{L}* (?:\\p{L}+ )?sie',
    'sie (?:\\p{L}+ ){0,2}powie(?:sze|sic|si)',
    '(?:zastrzel|otru|utopi(?:c|e))\\p{L}* sie|sie (?:\\p{L}+ )?(?:zastrzel\\p{L}*|otruc|otruje|utopic|utopie)',
    '(?:strzele|palne) sobie',
    '(?:podetn|przetn|podci|przeci|potn|poci)\\p{L}* (?:sobie )?(?:\\p{L}+ )?(?:zyl[yae]?|nadgarst\\p{L}*)',
    '(?:potne|tne|pociac) sie|sie (?:potne|tne|pociac)',
    'z?robi\\p{L}* sobie (?:\\p{L}+ )?krzywd\\p{L}*|sobie (?:\\p{L}+ )?krzywd\\p{L}*',
    'z?robi\\p{L}* sobie cos(?: zlego|$| dzis| jesli| jak)|sobie cos z?robi\\p{L}*(?! do)',
  ),
  // A place or a means.
  words(
    `(?:wy)?sk(?:o|a)cz\\p{L}* (?:\\p{L}+ )?(?:z|ze|przez) (?:\\p{L}+ )?${height}`,
    `(?:wy)?sk(?:o|a)cz\\p{L}* (?:\\p{L}+ )?pod (?:\\p{L}+ )?${vehicle}`,
    'skocz\\p{L}* do (?:rzeki|kanalu|wody)',
    `(?:rzuc\\p{L}* sie|sie (?:\\p{L}+ )?rzuc\\p{L}*) (?:\\p{L}+ )?(?:pod|z|ze|do) (?:\\p{L}+ )?(?:${height}|${vehicle}|kanal\\p{L}*|rzek\\p{L}*|tory)`,
    `(?:pod|z) (?:${vehicle}|mostu|balkonu|dachu|okna) (?:\\p{L}+ ){0,2}(?:skocz|skacz|rzuc)\\p{L}*`,
    '(?:stoje|siedze|jestem|stoi) na (?:\\p{L}+ )?(?:mosci\\p{L}*|dachu|torach|krawedzi|parapecie)',
    `${swallow} ${tooMany}${medicine}`,
    `nalyk\\p{L}* sie (?:\\p{L}+ ){0,2}${medicine}`,
    `(?:wszystkie|za duzo|garsc) (?:\\p{L}+ )?${medicine} (?:\\p{L}+ )?${swallow}`,
  ),
];

const kin =
  '(?:maz|zona|partner|partnerka|chlopak|narzeczony|ojciec|tata|ojczym|matka|brat|syn|konkubent|tesc|eks|ex|facet)';
const ofKin =
  '(?:meza|zony|partnera|partnerki|chlopaka|narzeczonego|ojca|taty|ojczyma|matki|brata|syna|konkubenta|tescia|faceta|eks|ex)';
const us = '(?:mnie|nas|dzieci|dziecko|mame|matke|corke|syna|siostre)';
const hits =
  '(?:bije|bija|bil|bila|pobil|pobila|zbil|uderza|uderzyl|uderzyla|kopie|kopnal|szarpie|popycha|dusi|dusil|gwalci|zgwalcil|maltretuje|katuje|zaatakowal|leje)(?! mnie (?:wysokosc|cena|kwota))';
const violence: readonly RegExp[] = [
  words(
    `${us} (?:\\p{L}+ ){0,2}${hits}`,
    `${hits} (?:moj\\p{L}* )?${us}`,
    `${kin} (?:\\p{L}+ ){0,2}groz\\p{L}*`,
    `${kin} (?:\\p{L}+ ){0,3}bije(?! sie)`,
    '(?:mnie|nas) (?:\\p{L}+ )?(?:zabije|zamorduje|zatlucze|zabic)|(?:zabije|zabic|zamordowac) (?:mnie|nas)',
    `bo[ij]e? sie (?:\\p{L}+ ){0,2}${ofKin}`,
    'przemoc\\p{L}* (?:domow\\p{L}*|fizyczn\\p{L}*|seksualn\\p{L}*|w (?:domu|rodzinie))|(?:domow\\p{L}*|ofiar\\p{L}*|doswiadcz\\p{L}*) przemoc\\p{L}*',
    'zneca\\p{L}*',
    'w domu nie (?:\\p{L}+ ){0,3}bezpieczn\\p{L}*|nie (?:\\p{L}+ ){0,3}bezpieczn\\p{L}* w domu',
    '(?:jestem|bylam|bylem|zostalam|zostalem) (?:\\p{L}+ )?(?:bit|pobit|zgwalcon|maltretowan)\\p{L}*',
  ),
];

const home = '(?:mieszkani\\p{L}*|dom(?:u|em)?|pokoju|lokalu?|kamienicy)';
const eviction: readonly RegExp[] = [
  words(
    `wyrzuc\\p{L}* (?:\\p{L}+ ){0,3}z (?:\\p{L}+ )?${home}`,
    `z (?:\\p{L}+ )?(?:domu|mieszkania) (?:\\p{L}+ ){0,2}wyrzuc\\p{L}*`,
    'wyrzuc\\p{L}* (?:\\p{L}+ ){0,3}na (?:ulice|bruk)',
    '(?:wy)?eksmi\\p{L}*',
    `(?:trac|strac)\\p{L}* (?:\\p{L}+ )?(?:mieszkanie|dom|dach\\p{L}*)`,
    'bezdomn\\p{L}*|na bruku?',
    '(?:laduj|wyladuj|wyladow|skoncz|znajd|zostan|zosta|spie|spimy|spac|zyje|zyjemy|bedziemy)\\p{L}* (?:\\p{L}+ ){0,2}na ulicy',
    'trafi\\p{L}* na ulice',
    'bez dachu|(?:zosta|bed)\\p{L}* bez (?:mieszkania|domu)',
    'nie ma(?:m|my) gdzie (?:mieszkac|sie podziac)',
    `(?:musze|musimy|mam|mamy|kaza\\p{L}*) (?:\\p{L}+ ){0,3}(?:opuscic|oproznic|(?:wyprowadzic|wyniesc)(?: sie)? z) (?:\\p{L}+ )?${home}`,
  ),
];

const supply =
  '(?:prad(?:u|em)?|gaz(?:u|em)?|wod[aey]|energi[aei]|ogrzewani[ae]|swiatl[ao]|elektryczno\\p{L}*|ciepl[aeo])';
const ofSupply = '(?:pradu|gazu|wody|ogrzewania|swiatla|energii|elektrycznosci|ciepla)';
const small =
  '(?:(?:mi|nam|mnie|nas|jutro|dzis|dzisiaj|wczoraj|juz|tez|za|chca|maja|jest|byl|bedzie|zostal\\p{L}*|zostanie|w|domu|u|od|ciepl\\p{L}*) ){0,4}';
const cutoff: readonly RegExp[] = [
  words(
    `(?:odci(?:ec|eli|eto|al|nac|naja)|odetn\\p{L}*|odlacz\\p{L}*|wylacz(?:yli|yl|a|aja|ono|ony|one)|zakrec(?:ili|il|a|ono)) ${small}${supply}`,
    `${supply} ${small}(?:odci\\p{L}*|odetn\\p{L}*|odlacz\\p{L}*|wylacz(?:yli|on\\p{L}*|a)|zakrec\\p{L}*)`,
    `nie (?:ma|mam|mamy|bylo|bedzie) ${small}${ofSupply}`,
    `brak(?:uje)? (?:mi |nam |u nas )?${ofSupply}`,
    `bez (?:cieplej |biezacej )?${ofSupply}`,
  ),
];

const bailiff = '(?:komornik|deurwaarder|windykator)\\p{L}*';
const notPaper = '(?:(?!list|pism|wezwan|od)\\p{L}+ )';
const account =
  '(?:kont[oaem]\\p{L}*|rachun\\p{L}*|pensj\\p{L}*|wyplat\\p{L}*|wynagrodzeni\\p{L}*|zasil\\p{L}*)';
const goods = '(?:rzecz\\p{L}*|mebl\\p{L}*|telewizor\\p{L}*|auto|samochod\\p{L}*)';
const seizure: readonly RegExp[] = [
  words(
    `${bailiff} ${notPaper}{0,3}(?:(?:pod|u|przy|za) drzwi\\p{L}*|stoi|puka|przyjd\\p{L}*|przych\\p{L}*|przyszedl|przyjed\\p{L}*|zabier\\p{L}*|zabral\\p{L}*|zaj(?:al|ela|eli|mie|muje(?! sie))|zablok\\p{L}*|wynos\\p{L}*|sciag\\p{L}*)`,
    `(?:stoi|puka|przyjdzie|przychodzi|przyjedzie|zabiera) ${notPaper}{0,2}${bailiff}`,
    `zaj(?:eli|al|eto|ela|mie|ma|muje|et[aey]) (?:(?:mi|nam|moj\\p{L}*|cal\\p{L}*|mam) ){0,3}(?:${account}|${goods})`,
    `${account} (?:(?:bankowe|jest|mam|mi|nam|w|banku|moje|zostal\\p{L}*) ){0,4}(?:zablokowa|zajet|zajel|zamrozon)\\p{L}*`,
    `(?:zablokowa\\p{L}*|zamrozi\\p{L}*|zamrozon\\p{L}*) (?:(?:mi|nam|moje|mam) ){0,2}(?:bankowe )?${account}`,
    `mamy? komornika na ${account}`,
    `mamy? zajeci\\p{L}*|zajeci\\p{L}* na ${account}`,
    `(?:zabiora|zabieraja|zabrali|zabral|wynosza|wyniosa) (?:(?:mi|nam|jutro|dzis|wszystkie|moje|nasze) ){0,3}${goods}`,
  ),
];

const meals = '(?:jedzeni\\p{L}*|chleb\\p{L}*|zakupy|pieluch\\p{L}*|mlek\\p{L}*|zywnosc)';
const food: readonly RegExp[] = [
  words(
    'nie ma(?:m|my|ja)? (?:juz )?co (?:\\p{L}+ )?(?:jesc|zjesc|wlozyc do garnka)',
    `nie ma(?:m|my|ja)? (?:(?:juz|za|co|pieniedzy|kasy|grosza|na|kupic|nic|do|zadnego|w|domu|nawet) ){0,5}(?:${meals}|jesc)`,
    `brakuje (?:mi|nam) (?:\\p{L}+ )?${meals}`,
    `nie stac (?:mnie|nas) (?:\\p{L}+ )?na (?:\\p{L}+ )?${meals}`,
    'glodn(?:y|a|i|e|ych)',
    'glod(?:uj|owa)\\p{L}*|(?:z|cierp\\p{L}*|czuj\\p{L}*) glod\\p{L}*',
    'lodowk\\p{L}* (?:\\p{L}+ ){0,2}pust\\p{L}*|pust\\p{L}* lodowk\\p{L}*',
    'nie j[ae]dl\\p{L}* (?:\\p{L}+ ){0,2}(?:od|wczoraj|przez|nic)|nie j[ae]dl\\p{L}* dzis\\p{L}*',
    '(?:od|dzis|dzisiaj|nic) (?:\\p{L}+ ){0,3}nie j[ae]dl\\p{L}*',
  ),
];

export const pl: DangerWords = {
  said: { suicide, violence, eviction, cutoff, seizure, food },
  lookAlikes: {
    suicide: [
      everywhere(
        `nie chc\\p{L}* ${filler}zyc (?:w dlugach|na kredyt|od \\p{L}+ do|z (?:\\p{L}+ )?(?:zasil|pomoc|emerytur|rent|pensj|rodzic|mez|socjal|uitkering)\\p{L}*)`,
      ),
    ],
    violence: [
      everywhere(
        '(?:list|rachun|dlug|prac|stres|upal|kredyt|odsetk|koszt|czekani|bol|poczt|pism)\\p{L}* (?:\\p{L}+ ){0,2}mnie (?:\\p{L}+ )?zabij\\p{L}*',
        'zabij\\p{L}* mnie (?:te |ten |ta |to )?(?:list|rachun|dlug|prac|stres|upal|kredyt|odsetk|koszt|czekani|bol|poczt|pism)\\p{L}*',
      ),
    ],
    eviction: [everywhere('wyrzuc\\p{L}* (?:smieci|mebl|szaf|gruz|kanap|rzecz)\\p{L}*')],
    cutoff: [everywhere('(?:wod|napoj)\\p{L}* (?:\\p{L}+ )?bez gazu')],
    food: [
      everywhere(
        'glodn\\p{L}* (?:wiedzy|wrazen|sukcesu)',
        'nie (?:jest\\p{L}*|sa|czuj\\p{L}*) (?:\\p{L}+ )?glod\\p{L}*',
      ),
    ],
  },
  soon: ['teraz', 'zaraz', 'natychmiast', 'dzis', 'dzisiaj', 'wieczorem', 'w nocy', 'jutro', 'pojutrze'],
};
