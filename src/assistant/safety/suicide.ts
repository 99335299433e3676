import { anywhere, words } from './words.ts';

/** Words that people put between 'I want' and what they want. */
const filler =
  '(?:(?:echt|gewoon|alleen|maar|liever|graag|heel|het|liefst|zo|nu|eigenlijk|vandaag|vanavond|just|really|only) ){0,4}';
const self = "(?:me|mij|me ?zelf|mij ?zelf|m'n ?zelf|mezelfs|zelf)";
const height = '(?:brug|dak|flat|balkon|gebouw|toren|viaduct|reling|spoor|rails)';
const vehicle = '(?:trein|metro|tram|bus|auto|vrachtwagen)';
const medicine = '(?:slaap)?(?:pillen|tabletten|medicijnen|paracetamols?|oxazepam)';
const someMedicine = `(?:(?:net|zojuist|nu|al|alle|te|veel|een|hele|heel|doosje|doos|strip|pot|handvol|berg|twintig|dertig|\\d+) ){0,5}${medicine}`;

/** Suicide, said outright or about to happen. One line per way of saying it, for whoever reads or adds. */
export const suicide: readonly RegExp[] = [
  // The words themselves, as they are written in a hurry.
  words('[zs]el[fv] ?mo{1,2}r?r[dt]\\p{L}*', 'zelf ?doding\\p{L}*', 'zelfmoo?dr\\p{L}*'),
  words('sui?[cs]ide?\\p{L}*', 'suicd\\p{L}+', 'suicied\\p{L}*', 'suicidal\\p{L}*', 'kms', 'over ?dosis'),
  words('afscheids ?brief', '(?:wil|wou) euthanasie', '(?:goodbye|suicide) note'),
  // Written without spaces, or letter by letter.
  anywhere('wild[o]{1,2}[dt](?!\\p{L})', 'wil(?:zelf)?sterven', 'wilnietmeerleven', 'killmyself'),
  anywhere('want(?:to|2)die', 'wannadie', 'endmylife', 'vankantmaken'),
  // A wish.
  words(
    `(?:wil|wilt|wou|wilde|willen) ${filler}(?:doo?[dt](?: zijn| gaan)?|dood ?gaan|sterven|er niet meer zijn)`,
    `(?:wil|wilt|wou|wilde|willen) ${filler}niet (?:meer|langer|verder) (?:leven|wakker worden|hier zijn|bestaan|verder leven)`,
    `niet (?:meer|langer) ${filler}(?:willen|wil) leven`,
    '(?:wou|wens|wenste|hoop|hoopte|wil) (?:dat )?ik (?:maar )?(?:dood|er niet meer) (?:was|ben|ging)',
    '(?:hoop|hoopte|wens) dat ik (?:\\p{L}+ ){0,2}niet meer wakker wor[dt]+',
    'was ik maar dood',
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
  // English.
  words(
    '(?:ki+ll?|killing|shoot|shooting|hang|hanging|drown|drowning) my ?self',
    '(?:want to|wanna|going to|gonna|will|gotta|might) (?:hurt|harm|cut|kill|hang|drown|shoot) my ?self',
    '(?:end|ending|take|taking) my (?:own )?life',
    '(?:end|ending) it (?:all|tonight|now|today)',
    `(?:want|wanted|wants|ready|going) (?:(?:to|2|too) )?${filler}(?:die|be dead)(?! of)`,
    `wan+a ${filler}(?:die|be dead)(?! of)`,
    '(?:wish|wished) (?:that )?i (?:was|were) (?:dead|never born)',
    '(?:rather|better) (?:be |off )?dead',
    'better off (?:without me|if i (?:was|were|am) (?:dead|gone))',
    "(?:can't|cannot|cant|can t|can not) live (?:any ?more|like this|on)",
    "life is(?: not|n't|nt)? (?:not )?worth living",
    '(?:not )?see (?:a|any) reason to live',
    '(?:going to|gonna|want to|will) end it(?! with)',
    "(?:do not|don'?t|dont|don t|no longer|never) (?:want to|wanna) (?:live|be alive|be here|exist|wake up)",
    'no (?:more )?reason to live',
    'nothing (?:\\p{L}+ )?to live for',
    "(?:can't|cannot|cant|can t) go on living",
    'never wake up(?: again)?',
    'tired of (?:living|being alive)',
  ),
  words(
    '(?:jump|jumping) (?:off|from) (?:of )?(?:a|the|my|this) (?:bridge|roof|building|balcony|flat)',
    '(?:jump|jumping|step|throw myself) in front of (?:a|the) (?:train|metro|tram|car|bus|truck)',
    '(?:took|taken|swallowed|swallow) (?:(?:all|too|many|a|lot|bunch|of|the|whole|some|my|bottle|those|these) ){0,5}(?:sleeping )?(?:pills|tablets)',
    '(?:cut|slit|slitting|cutting) my (?:own )?wrists?',
    'over ?dose(?:d)?',
  ),
  // Arabic, with letters as the normaliser leaves them.
  anywhere(
    'انتحار|[انتيس]نتحر',
    '(?:قتل|اقتل|اشنق|شنق|ارمي|رمي|القي|احرق|اوذي|ااذي|ايذاء|اذيه) (?:نفسي|حالي)',
    '(?:انهي|انهاء|اضع حدا ل|وضع حد ل|التخلص من|اتخلص من) ?حياتي',
    '(?:لا|لم اعد|ما عدت|ما عاد|لست) ?(?:اريد|ارغب في|ارغب ب|راغبا في|بدي) ?(?:ان )?(?:اعيش|عيش|العيش|الحياه|ابقي علي قيد)',
    '(?:ما ?بدي|ما ?ابغي|ما ?ابي|مش عايز|مش عاوز|مش عايزه) ?(?:اعيش|عيش|الحياه)',
    '(?:^| )(?:و)?(?:اريد|بدي|عايز|عايزه|عاوز|ابي|ابغي|نفسي|اتمني) (?:ان |لو )?(?:اموت|موت|الموت)',
  ),
  anywhere(
    'ليتني (?:اموت|مت|ميت)|افضل لو مت|(?:افضل|الموت) (?:الموت|افضل|ارحم)',
    '(?:اقفز|القفز|انط) (?:من|امام|عن) (?:فوق )?(?:الجسر|السطح|الشرفه|البنايه|النافذه|القطار|سطح)',
    'نفسي (?:امام|تحت|من) (?:القطار|المترو|الجسر|السطح)',
    '(?:تناولت|اخذت|بلعت|ابتلعت) (?:\\p{L}+ ){0,3}(?:ال)?حبوب|جرعه زائده',
    'اقطع (?:شراييني|وريدي|معصمي)|لا (?:يوجد )?سبب للعيش|(?:افضل )?من دوني افضل|افضل (?:من دوني|بدوني)|رساله وداع',
  ),
];
