import { anywhere, words } from './words.ts';

const mine = "(?:mijn|m'n|ons|onze|me)";
const home = '(?:huis|woning|flat|kamer|appartement)';
const utility =
  '(?:stroom|gas|licht|water|energie|verwarming|stadswarmte|warmte|elektra|ele[ck]triciteit|gas en licht)';
const supply = '(?:gas|power|electricity|electric|water|heating|heat|lights?)';
const things = '(?:spullen|inboedel|meubels|auto|tv|bank ?rekening|rekening|loon|uitkering|salaris)';

export const eviction: readonly RegExp[] = [
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
  words(
    'evict(?:ed|ion|ing)?',
    '(?:kick|kicked|kicking|throw|throwing|thrown|put|putting|forced?|forcing) (?:me |us )?out of (?:my|our|the) (?:house|home|flat|apartment|place|room)',
    '(?:be|being|get|getting|been|was) (?:kicked|thrown) out',
    '(?:kick|kicking|kicked|throw|throwing|threw) (?:me|us) out',
    '(?:lose|losing|lost) (?:my|our) (?:house|home|flat|apartment)',
    '(?:have to|must) leave (?:my|our) (?:house|home|flat|apartment)',
    'homeless',
    '(?:be|live|living|sleep|sleeping|end up|out) on the streets?',
  ),
  anywhere(
    'اخلاء',
    '(?:طرد|يطرد|نطرد|سنطرد|اطرد|ساطرد|طردوا)(?:ني|نا|وني|وننا|ونا|ي)? (?:من|الي) (?:ال)?(?:بيت|منزل|شقه|شارع)',
    '(?:سافقد|افقد|نفقد|سنفقد|اخسر|نخسر) (?:بيت|منزل|شقت)',
    '(?:يخرجو|يخرج|اخرجو|سيرمو|يرمو)\\p{L}* (?:من|في|الي) (?:ال)?(?:بيت|منزل|شقه|شارع)',
    '(?:ننام|انام|نصبح|سنكون|سنصبح|نعيش) في الشارع|بلا ماوي',
  ),
];

const off = '(?:afgesloten|afsluiten|afsluit|afgesneden|afsnijden|uit ?gezet|stop ?gezet|eraf|er af|af)';
export const cutoff: readonly RegExp[] = [
  words(
    `${utility} (?:(?:is|wordt|word|worden|gaat|gaan|zijn|was|er|vandaag|morgen|nu|straks|al|volgende|week|te|laten|en|licht) ){0,5}(?:${off}|weg)`,
    `(?:sluit|sluiten|snijden|zetten) (?:\\p{L}+ ){0,4}${utility} (?:\\p{L}+ ){0,2}(?:af|uit|stop)`,
    `(?:afgesloten|afsluiten|afsluiting) (?:van |worden |voor )?(?:het |de |mijn )?${utility}`,
    '(?:ik|we|wij) wor[dt]\\p{L}* (?:\\p{L}+ ){0,3}afgesloten',
    'wor[dt]\\p{L}* (?:ik|we|wij) (?:\\p{L}+ ){0,3}afgesloten',
    '(?:ik|we|wij) (?:ben|zijn) afgesloten',
    `geen (?:warm )?${utility}(?: meer)?`,
    `zonder ${utility}`,
    `${utility} ?afsluiting`,
  ),
  words(
    `(?:cut|cutting|shut|shutting|turn|turning|turned|switched|switching) off (?:my|our|the) ${supply}`,
    `(?:cut|cutting|shut|shutting|turn|turning|turned) (?:my|our|the) ${supply} off`,
    `${supply} (?:(?:is|was|will|be|been|has|gets|getting|being|going|to|just|got) ){0,4}(?:cut|shut|turned|switched)(?: off)?`,
    `(?:cut|cutting) (?:me|us) off`,
    `(?:disconnect\\p{L}*) (?:\\p{L}+ ){0,3}${supply}`,
    `${supply} (?:\\p{L}+ ){0,4}disconnect\\p{L}*`,
    `(?:no|without) (?:running |hot )?${supply}`,
  ),
  anywhere(
    '(?:قطع|قطعوا|قطعت|انقطع|انقطعت|سيقطع|سيقطعون|يقطعون|ستقطع|فصل|فصلوا|سيفصلون) (?:عني |عنا |علينا )?(?:ال)?(?:كهرباء|كهربا|غاز|ماء|مياه|مي|تدفئه)',
    'سيقطعون|(?:بدون|بلا|ما في|لا يوجد|لا توجد|ليس لدي|ليس لدينا|ما عندي|ما عنا) (?:كهرباء|كهربا|غاز|تدفئه|ماء)',
  ),
];

const bailiffDoes = '(?:morgen|vandaag|nu|straks|zo|voor de deur|aan de deur|langs|binnen|beneden|halen)';
export const seizure: readonly RegExp[] = [
  words(
    `deurwaarder (?:staat|komt|is|gaat|neemt|haalt|wil) (?:\\p{L}+ ){0,4}(?:${bailiffDoes}|${things}|meenemen|ophalen)`,
    `(?:staat|komt|haalt|neemt) (?:(?:er|morgen|vandaag|nu|straks) ){0,2}(?:de|een) deurwaarder (?:\\p{L}+ ){0,3}(?:${bailiffDoes}|${things})`,
    `(?:komt|staat) (?:er )?(?:morgen|vandaag|nu|straks) (?:er )?(?:de|een) deurwaarder`,
    `${things} (?:(?:worden|wordt|is|zijn|werd|morgen|vandaag|nu|al) ){0,3}(?:in beslag|meegenomen|weggehaald|geblokkeerd|bevroren)`,
    `beslag (?:gelegd )?op ${mine} ${things}`,
    `op ${mine} ${things} (?:\\p{L}+ ){0,3}beslag`,
    `(?:halen|nemen) (?:ze |zij )?(?:\\p{L}+ )?${mine} ${things} (?:\\p{L}+ )?(?:weg|mee|op)`,
  ),
  words(
    'bailiffs? (?:\\p{L}+ ){0,3}(?:at (?:the|my|our) door|outside|coming|come|comes|here|tomorrow|today|taking|take)',
    '(?:bank )?account (?:(?:is|was|has|been|got) ){0,3}(?:frozen|blocked|seized)',
    '(?:froze|frozen|blocked|seized|seizing|seize) (?:my|our) (?:bank |things|account|car|stuff|wages|furniture)\\p{L}*',
    '(?:take|taking|took) (?:away )?(?:my|our) (?:things|furniture|car|stuff|belongings)',
  ),
  anywhere(
    '(?:حجز|حجزوا|الحجز|حجزت) (?:علي )?(?:حساب|راتب|اثاث|سيار|ال)\\p{L}*',
    'حساب\\p{L}* (?:البنكي )?(?:مجمد|محجوز|مغلق)|(?:جمدوا|تجميد|جمد) حساب',
    '(?:مامور التنفيذ|محضر|deurwaarder) (?:علي|امام|عند) (?:ال)?باب|(?:ياخذون|سياخذون|اخذوا) (?:اثاث|اغراض|سيار)',
  ),
];

const meals = '(?:eten|boodschappen|voedsel|luiers|babyvoeding|melk|brood)';
export const food: readonly RegExp[] = [
  words(
    '(?:geen|niets|niks) (?:meer )?(?:te )?eten(?: meer)?',
    `geen (?:geld|euro|cent)(?: meer| over)? (?:voor|om) (?:\\p{L}+ ){0,2}(?:te )?${meals}`,
    `kan (?:ik )?(?:geen|niet meer) (?:\\p{L}+ )?${meals} (?:meer )?(?:kopen|betalen)`,
    '(?:koelkast|voorraadkast) (?:\\p{L}+ ){0,2}leeg',
    'lege koelkast',
    '(?<!geen )honger',
    '(?:dag|dagen|gisteren|vandaag|al) (?:\\p{L}+ ){0,2}(?:niets?|niks) gegeten',
  ),
  words(
    '(?:no|without) (?:more )?food',
    'nothing (?:left )?to eat',
    'no money (?:left )?(?:for|to buy) (?:\\p{L}+ )?(?:food|groceries|diapers|nappies)',
    "(?:can't|cannot|cant|can t|can not|couldn't|unable to) (?:buy|afford|pay for) (?:\\p{L}+ )?(?:food|groceries|diapers|nappies)",
    '(?<!not )hungry(?! for)',
    'starving',
    '(?:fridge is|fridge) empty|empty fridge',
    "(?:haven't|have not|havent|haven t|not) eaten (?:\\p{L}+ )?(?:in|for|since|today|yesterday)",
  ),
  anywhere(
    '(?:لا يوجد|ما في|مافي|ليس لدي|ليس لدينا|ليس عندي|ليس عندنا|ما عندي|ما عنا|ما عندنا|بدون|بلا) (?:شيء ل)?(?:ال)?(?:طعام|اكل|خبز)',
    '(?:^| )(?:و)?(?:جوعان|جاي?ع|جياع|جوعي)|ال?ثلاجه (?:فارغه|فاضيه)|لا شي ?ء? للاكل|لم (?:ناكل|اكل) (?:منذ|شي)',
  ),
];
