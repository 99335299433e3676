import type { Danger } from '../../domain/choices.ts';
import { everywhere } from './words.ts';

const insurance =
  '(?:\\p{L}*verzekering|contract|abonnement|rekening|lening|hypotheek|polis|dossier|account|telefoon\\p{L}*|\\p{L}*regeling|gesprek|chat)';
/** Up to four words that are not what can be cut off. */
const between = '(?:(?!stroom|gas|licht|water|energie|verwarming|elektr)\\p{L}+ ){0,4}';

/**
 * Turns of phrase and questions that look like a danger and are not. Each is taken out only before that one danger is
 * read: 'doodsbang' is not suicide, and still 'doodsbang voor mijn man' is violence.
 */
export const lookAlikesOf: Readonly<Record<Danger, readonly RegExp[]>> = {
  suicide: [
    everywhere(
      '(?:schaam|schrik|verveel|lach|werk|erger|zweet|vervelen|schrok|schaamde) (?:mezelf|me|mij|ik me|ons)?(?: echt| helemaal)? ?(?:dood|kapot|rot)',
      "(?:rekening|brief|bedrag|schuld\\p{L}*|wachten|stress|drukte|regels?) (?:is|zijn|wordt|worden|was) (?:mijn|m'n|de) dood",
      '(?:doodmoe|doodop|doodsbang|doodgewoon|doodnormaal|doodstil|doodziek|dead tired|dead end|dead line|deadline|scared to death|dying to know|killing me)',
      'niet meer leven van (?:een|de|mijn|haar|zijn|hun|onze|die|dit) (?:uitkering|bijstand|geld|bedrag|lening|aow|pensioen|loon|salaris|inkomen)',
    ),
  ],
  violence: [],
  eviction: [
    everywhere(
      '(?:niet|nooit) (?:word|wordt|worden)? ?(?:uitgezet|ontruimd)',
      '(?:zolder|kelder|schuur|garage|berging) (?:\\p{L}+ ){0,2}ontruim\\p{L}*',
      '(?:vuil|afval|container|kast|meubels?|fiets|auto) (?:\\p{L}+ ){0,2}op straat (?:gezet|staan)',
    ),
  ],
  cutoff: [
    everywhere(
      `${insurance} ${between}(?:afgesloten|afsluiten)`,
      `(?:contract|abonnement|lening|verzekering|offerte) voor (?:\\p{L}+ ){1,4}(?:afgesloten|afsluiten)`,
      `(?:afsluiten|afgesloten) (?:van )?(?:een |de |mijn |m'n |dit )?${insurance}`,
      '(?:niet|nooit) (?:word|wordt|worden)? ?afgesloten',
    ),
  ],
  seizure: [],
  food: [everywhere('honger naar')],
};
