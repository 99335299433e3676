import type { DangerWords } from '../danger-words.ts';
import { anywhere, everywhere, words } from '../words.ts';

/** Words that people put between 'I want' and what they want. */
const filler =
  '(?:(?:echt|gewoon|alleen|maar|liever|graag|heel|het|liefst|zo|nu|eigenlijk|vandaag|vanavond|just|really|only) ){0,4}';
const self = "(?:me|mij|me ?zelf|mij ?zelf|m'n ?zelf|mezelfs|zelf)";
const height = '(?:brug|dak|flat|balkon|gebouw|toren|viaduct|reling|spoor|rails)';
const vehicle = '(?:trein|metro|tram|bus|auto|vrachtwagen)';
const medicine = '(?:slaap)?(?:pillen|tabletten|medicijnen|paracetamols?|oxazepam)';
const someMedicine = `(?:(?:net|zojuist|nu|al|alle|te|veel|een|hele|heel|doosje|doos|strip|pot|handvol|berg|twintig|dertig|\\d+) ){0,5}${medicine}`;
const close =
  '(?:man|vrouw|vriend|vriendin|partner|ex|exman|echtgenoot|vader|moeder|broer|zoon|stiefvader|schoonfamilie)';
const mine = "(?:mijn|m'n|ons|onze|me)";
const home = '(?:huis|woning|flat|kamer|appartement)';
const utility =
  '(?:stroom|gas|licht|water|energie|verwarming|stadswarmte|warmte|elektra|ele[ck]triciteit|gas en licht)';
const off = '(?:afgesloten|afsluiten|afsluit|afgesneden|afsnijden|uit ?gezet|stop ?gezet|eraf|er af|af)';
const things = '(?:spullen|inboedel|meubels|auto|tv|bank ?rekening|rekening|loon|uitkering|salaris)';
const bailiffDoes = '(?:morgen|vandaag|nu|straks|zo|voor de deur|aan de deur|langs|binnen|beneden|halen)';
const meals = '(?:eten|boodschappen|voedsel|luiers|babyvoeding|melk|brood)';
const insurance =
  '(?:\\p{L}*verzekering|contract|abonnement|rekening|lening|hypotheek|polis|dossier|account|telefoon\\p{L}*|\\p{L}*regeling|gesprek|chat)';
/** Up to four words that are not what can be cut off. */
const between = '(?:(?!stroom|gas|licht|water|energie|verwarming|elektr)\\p{L}+ ){0,4}';

const suicide: readonly RegExp[] = [
  // The words themselves, as they are written in a hurry.
  words('[zs]el[fv] ?mo{1,2}r?r[dt]\\p{L}*', 'zelf ?doding\\p{L}*', 'zelfmoo?dr\\p{L}*'),
  words('suicied\\p{L}*', 'over ?dosis', 'afscheids ?brief', '(?:wil|wou) euthanasie'),
  // Written without spaces, or letter by letter.
  anywhere('wild[o]{1,2}[dt](?!\\p{L})', 'wil(?:zelf)?sterven', 'wilnietmeerleven', 'vankantmaken'),
  // A wish.
  words(
    `(?:wil|wilt|wou|wilde|willen) ${filler}(?:doo?[dt](?: zijn| gaan)?|dood ?gaan|sterven|er niet meer zijn)`,
    `(?:wil|wilt|wou|wilde|willen) ${filler}niet (?:meer|langer|verder) (?:leven|wakker worden|hier zijn|bestaan|verder leven)`,
    `niet (?:meer|langer) ${filler}(?:willen|wil) leven`,
    '(?:wou|wens|wenste|hoop|hoopte|wil) (?:dat )?ik (?:maar )?(?:dood|er niet meer) (?:was|ben|ging)',
    '(?:hoop|hoopte|wens) dat ik (?:\\p{L}+ ){0,2}niet meer wakker wor[dt]+',
    'was ik maar dood',
    'denk (?:\\p{L}+ )?aan de dood',
    'dood wil ik',
    'nooit meer wakker worden',
    'kan (?:ik )?(?:zo )?niet (?:meer|langer) (?:verder )?leven',
    'wil (?:ik )?niet meer bestaan|wil (?:ik )?verdwijnen(?: en)? niet meer bestaan',
    'meer aan (?:mij|me) dood',
    '(?:liever|beter|maar) dood(?: zijn)?(?= |$)(?! van)',
    'laat (?:me|mij) (?:toch |maar )?(?:dood ?gaan|sterven)',
  ),
  words(
    'beter af zonder (?:mij|me)',
    'zonder (?:mij|me) beter af',
    'beter (?:\\p{L}+ ){0,2}als ik (?:er niet meer|dood) (?:ben|was)',
    'leven (?:heeft|heb) geen zin meer',
    'geen (?:zin meer in het leven|reden (?:meer )?om te leven)',
    '(?:zie|heb) het leven niet meer zitten',
    'hoef niet (?:meer|langer) (?:te leven|verder te leven)',
    'voor mij hoeft het niet meer',
    'hoeft voor mij niet meer',
  ),
  // An end to it.
  words(
    'er (?:\\p{L}+ ){0,2}een einde? aan (?:ga |wil |te )?ma+k(?:en)?',
    'ma+k (?:ik )?er (?:\\p{L}+ ){0,2}een einde?(?: aan)?',
    "einde? aan (?:mijn|m'n|me|het|dit) leven",
    "(?:mijn|m'n|me) (?:eigen )?leven (?:te )?(?:be?ein?digen|nemen|ontnemen)",
    "(?:be?ein?dig|neem|ontneem) (?:ik )?(?:mijn|m'n|me) (?:eigen )?leven",
    '(?:stap|stappen) (?:ik )?(?:\\p{L}+ ){0,2}uit het leven',
    'uit het leven (?:te )?stap(?:pen)?',
    '(?:wil|ga) (?:ik )?(?:er uit|eruit) stappen',
  ),
  // A deed against oneself.
  words(
    `${self} (?:\\p{L}+ ){0,2}(?:te )?(?:op ?te ?hangen|ophang(?:en)?|verhang(?:en)?|verdrinken|doden|dood ?maken|dood ?schieten|vermoorden|ombrengen|om te brengen|verminken|vergiftigen)`,
    `${self} (?:\\p{L}+ ){0,2}(?:van kant|van het leven)`,
    'van kant (?:te )?maken',
    `(?:ga|zal|wil) (?:ik )?${self} (?:\\p{L}+ ){0,2}(?:iets|wat) aan ?(?:te )?doen`,
    '(?:me|mij) ?zelf (?:\\p{L}+ ){0,2}(?:iets|wat) (?:aan ?(?:te )?doen?|aan)',
    'verhang (?:ik )?(?:me|mij)(?: ?zelf)?',
    '(?:me|mij) ?zelf tegen (?:een|de) (?:boom|muur)',
    'hang (?:ik )?(?:me|mij) ?zelf op',
    'ik hang (?:me|mij) op',
    '(?:maak|schiet|steek) (?:ik )?(?:me|mij)(?: ?zelf)? (?:\\p{L}+ )?(?:dood|van kant)',
    'dood (?:ik )?(?:me|mij) ?zelf',
    "polsen (?:\\p{L}+ ){0,2}(?:door ?(?:te )?)?(?:snij\\p{L}*|snee|gesneden)|(?:snij|snijd|sneed) (?:ik )?(?:in )?(?:mijn|m'n) (?:eigen )?polsen",
  ),
  // A place or a means.
  words(
    `voor (?:de|een) ${vehicle} (?:te |ga |wil )?(?:spring|springen|stappen|gooien|gaan|lopen|liggen|rijden)`,
    `(?:spring|ga|gooi|loop|stap) (?:ik )?(?:(?:me|mij|mezelf|straks|nu|morgen|vandaag|vanavond|zo) ){0,3}voor (?:de|een) (?:trein|metro|tram)`,
    `van (?:de|het|een|mijn|ons|die) ${height} (?:af ?)?(?:te |ga )?(?:af|spring|springen|stappen)`,
    `spring (?:ik )?(?:\\p{L}+ ){0,2}van (?:de|het|een|mijn|ons|die) ${height}`,
    `sta (?:ik )?(?:nu |al |hier )?op (?:de|het|een) (?:rand van \\p{L}+ )?${height}`,
    'uit (?:het|mijn) raam (?:te )?springen',
    'spring (?:ik )?(?:nu |straks )?uit (?:het|mijn) raam',
    '(?:het|de) (?:kanaal|gracht|amstel|ij|water) in (?:te )?spring(?:en)?',
  ),
  words(
    `heb (?:ik )?${someMedicine} (?:ingenomen|geslikt|genomen|opgegeten|op)`,
    `(?:alle|te veel) (?:mijn )?${medicine} (?:ingenomen|geslikt|genomen|innemen|slikken|in te nemen|te slikken)`,
    `(?:slik|neem) (?:ik )?(?:nu |straks |vanavond )?(?:alle|te veel|een pot|een strip) (?:mijn )?${medicine}`,
  ),
];

const violence: readonly RegExp[] = [
  words(
    '(?:slaat|sloeg|mishandelt|mishandelde|bedreigt|bedreigde|schopt|schopte|wurgt|wurgde|verkracht|verkrachtte) (?:mij|me|ons|de kinderen|mijn kind\\p{L}*)',
    `${close} (?:\\p{L}+ ){0,4}(?:geslagen|mishandeld|bedreigd|geschopt|gewurgd|verkracht|vermoorden)`,
    'wor[dt]\\p{L}* (?:ik |we |wij )?(?:(?:thuis|vaak|steeds|elke|dag|weer|door|mijn|hem|haar|man|vrouw|ex|partner) ){0,4}(?:geslagen|mishandeld|bedreigd)',
    `bang (?:voor|van) (?:mijn|m'n) (?:ex )?${close}`,
    `doodsbang (?:voor|van) (?:mijn|m'n) (?:ex )?${close}`,
    `bang dat (?:hij|ze|zij|mijn ${close}) (?:mij|me|ons)`,
    'huiselijk geweld',
    '(?:ben|is het|voel me) thuis niet (?:meer )?veilig',
  ),
];

const eviction: readonly RegExp[] = [
  words(
    `uit (?:${mine} |het |de )?${home} (?:word\\p{L}* |te )?(?:gezet|zetten|gegooid|geschopt|getrapt|gehaald)`,
    'uit ?huis ?(?:gezet|zetting)\\p{L}*',
    'huis ?uit ?zetting\\p{L}*',
    `(?:ik|we|wij|gezin) (?:\\p{L}+ ){0,3}wor[dt]\\p{L}* (?:\\p{L}+ ){0,5}uit ?gezet`,
    `wor[dt]\\p{L}* (?:ik|we|wij) (?:\\p{L}+ ){0,5}uit ?gezet`,
    `(?:ik|we|wij) (?:\\p{L}+ ){0,4}uit ?gezet wor[dt]\\p{L}*`,
    '(?:ik|we|wij) (?:ben|zijn) (?:\\p{L}+ ){0,2}uit ?gezet',
    '^uit ?gezet$',
  ),
  words(
    `${mine} ${home} (?:uit|kwijt|verliezen)`,
    `(?:verlies|verliezen) (?:ik |we |wij )?${mine} ${home}`,
    `moet(?:en)? (?:\\p{L}+ ){0,4}(?:het|de|${mine}) ${home} (?:uit|verlaten)`,
    'ontruim(?:d|ing|ingen|en|t|de)?',
    '(?:ik|we|wij|kinderen|gezin) (?:\\p{L}+ ){0,5}op straat (?:\\p{L}+ ){0,2}(?:gezet|komen|belanden|terecht|staan|slapen)',
    'op straat (?:gezet|belanden|slapen)',
    '(?:zet|zetten|gooit|gooien) (?:ons|me|mij) (?:\\p{L}+ ){0,3}(?:op straat|eruit|er uit|uit huis)',
    '(?:sta|staan|slaap|slapen|beland|belanden|kom|komen|leef) (?:ik |we |wij )(?:\\p{L}+ ){0,4}op straat',
    '(?:ik|we|wij) (?:sta|staan|slaap|slapen|beland|belanden|kom|komen|leef) (?:(?:nu|straks|morgen|dan|vanavond|binnenkort|met|mijn|de|kinderen|vanaf) ){0,4}op straat',
    'dakloos',
  ),
];

const cutoff: readonly RegExp[] = [
  words(
    `${utility} (?:(?:is|wordt|word|worden|gaat|gaan|zijn|was|er|vandaag|morgen|nu|straks|al|volgende|week|te|laten|en|licht) ){0,5}(?:${off}|weg)`,
    `(?:sluit|sluiten|snijden|zetten) (?:\\p{L}+ ){0,4}${utility} (?:\\p{L}+ ){0,2}(?:af|uit|stop)`,
    `(?:afgesloten|afsluiten|afsluiting) (?:van |worden |voor )?(?:het |de |mijn )?${utility}`,
    '(?:ik|we|wij) wor[dt]\\p{L}* (?:\\p{L}+ ){0,3}afgesloten',
    'wor[dt]\\p{L}* (?:ik|we|wij) (?:\\p{L}+ ){0,3}afgesloten',
    '(?:ik|we|wij) (?:ben|zijn) afgesloten',
    `geen (?:warm )?${utility}(?: meer)?`,
    `${utility} (?:gaat|gaan) (?:\\p{L}+ )?dicht`,
    `zonder ${utility}`,
    `${utility} ?afsluiting`,
  ),
];

const seizure: readonly RegExp[] = [
  words(
    `deurwaarder (?:staat|komt|is|gaat|neemt|haalt|wil) (?:\\p{L}+ ){0,4}(?:${bailiffDoes}|${things}|meenemen|ophalen)`,
    `(?:staat|komt|haalt|neemt) (?:(?:er|morgen|vandaag|nu|straks) ){0,2}(?:de|een) deurwaarder (?:\\p{L}+ ){0,3}(?:${bailiffDoes}|${things})`,
    `(?:komt|staat) (?:er )?(?:morgen|vandaag|nu|straks) (?:er )?(?:de|een) deurwaarder`,
    `${things} (?:(?:worden|wordt|is|zijn|werd|morgen|vandaag|nu|al) ){0,3}(?:in beslag|meegenomen|weggehaald|geblokkeerd|bevroren)`,
    `beslag (?:gelegd )?op ${mine} ${things}`,
    `op ${mine} ${things} (?:\\p{L}+ ){0,3}beslag`,
    `(?:halen|nemen) (?:ze |zij )?(?:\\p{L}+ )?${mine} ${things} (?:\\p{L}+ )?(?:weg|mee|op)`,
  ),
];

const food: readonly RegExp[] = [
  words(
    '(?:geen|niets|niks) (?:meer )?(?:te )?eten(?: meer)?',
    `geen (?:geld|euro|cent)(?: meer| over)? (?:voor|om) (?:\\p{L}+ ){0,2}(?:te )?${meals}`,
    `kan (?:ik )?(?:geen|niet meer) (?:\\p{L}+ )?${meals} (?:meer )?(?:kopen|betalen)`,
    '(?:koelkast|voorraadkast) (?:\\p{L}+ ){0,2}leeg',
    'lege koelkast',
    '(?<!geen )honger',
    '(?:dag|dagen|gisteren|vandaag|al) (?:\\p{L}+ ){0,2}(?:niets?|niks) gegeten',
  ),
];

export const nl: DangerWords = {
  said: { suicide, violence, eviction, cutoff, seizure, food },
  lookAlikes: {
    suicide: [
      everywhere(
        '(?:schaam|schrik|verveel|lach|werk|erger|zweet|vervelen|schrok|schaamde) (?:mezelf|me|mij|ik me|ons)?(?: echt| helemaal)? ?(?:dood|kapot|rot)',
        "(?:rekening|brief|bedrag|schuld\\p{L}*|wachten|stress|drukte|regels?) (?:is|zijn|wordt|worden|was) (?:mijn|m'n|de) dood",
        '(?:doodmoe|doodop|doodsbang|doodgewoon|doodnormaal|doodstil|doodziek)',
        'niet meer leven van (?:een|de|mijn|haar|zijn|hun|onze|die|dit) (?:uitkering|bijstand|geld|bedrag|lening|aow|pensioen|loon|salaris|inkomen)',
      ),
    ],
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
    food: [everywhere('honger naar')],
  },
  soon: [
    'nu',
    'meteen',
    'straks',
    'vandaag',
    'vanmiddag',
    'vanavond',
    'vannacht',
    'morgen',
    'morgenochtend',
    'overmorgen',
  ],
};
