import type { Danger } from '../../domain/choices.ts';

/**
 * Words by which danger is recognised, on normalised text. They hold with no model at all and come before everything else.
 * A person of flesh and blood has not reviewed them yet; they lean to recognising too much rather than too little,
 * within what `lookAlikes` takes out first.
 */
export const dangerPatterns: readonly { readonly danger: Danger; readonly pattern: RegExp }[] = [
  {
    danger: 'suicide',
    pattern:
      /\b(zelfmoord\w*|zelfdoding\w*|suicid\w*|suicide|kill myself|end my life|take my (own )?life|end it all|hang myself|want to die|wanna die|better off dead|better off without me)\b/,
  },
  {
    danger: 'suicide',
    pattern:
      /\b(van kant maken|mezelf (iets aan ?te ?doen|ophangen|doden|van het leven)|einde aan (mijn|m'n|het) leven|een eind aan (mijn|m'n|het) leven|er een eind aan maken|uit het leven stappen|voor de trein (springen|gaan)|van een (flat|dak|brug) (springen|af)|overdosis)\b/,
  },
  {
    danger: 'suicide',
    pattern:
      /\b(ik )?(wil|wou|zou willen) (echt |gewoon |alleen |liever |het liefst )*(niet meer (leven|wakker worden|hier zijn|bestaan|verder leven)|dood( zijn)?|sterven|er niet meer zijn)\b/,
  },
  {
    danger: 'suicide',
    pattern:
      /\b(ik ben (er )?liever dood|was ik maar dood|beter af zonder mij|leven (heeft|heb) geen zin meer|(zie|heb) het leven niet meer zitten|wil er niet meer zijn|(do not|don't|dont) want to (live|be alive|be here)( any ?more)?|no reason to live|(can't|cannot|cant) go on living|hoef niet meer (te leven|verder te leven))\b/,
  },
  {
    danger: 'suicide',
    pattern:
      /(انتحار|انتحر|اقتل نفسي|قتل نفسي|انهي حياتي|انهاء حياتي|لا اريد ان اعيش|ما ابغي اعيش|ما بدي اعيش|مش عايز اعيش|لا اريد العيش|اريد ان اموت|بدي اموت|عايز اموت|اتمني الموت|اتمني ان اموت|افضل لو مت)/,
  },
  {
    danger: 'violence',
    pattern:
      /\b((slaat|mishandelt|bedreigt|schopt|wurgt) (mij|me|ons|de kinderen|mijn kind\w*)|word(t)? (geslagen|mishandeld)|bang (voor|van) (mijn|m'n) (man|vrouw|vriend|partner|ex)|huiselijk geweld|(beats|hits|hurts|threatens) (me|us|my kids|my children)|domestic violence)\b|(يضربني|تضربني|يهددني|عنف منزلي|يضرب الاولاد)/,
  },
  {
    danger: 'eviction',
    pattern:
      /\b(uit ?gezet|uit ?huis ?(gezet|zetting)|(mijn|het|m'n) huis (uit|kwijt)|huisuitzetting\w*|ontruim(d|ing|en|ingen|t)?|ontruimt|op straat (gezet|komen|belanden|staan)|evict(ed|ion|ing)?|kicked out of (my|our) (house|home|flat|apartment)|thrown out of (my|our) (house|home)|lose (my|our) (house|home|flat))\b|(اخلاء|طردي من البيت|طردنا من البيت|يطردوني من البيت|اطرد من البيت|سافقد بيتي|يخرجوني من البيت)/,
  },
  {
    danger: 'cutoff',
    pattern:
      /\b(afgesloten|afsluit(en|ing)?|(stroom|gas|licht|water|energie|verwarming) (is |wordt |gaat |zijn )*(er )?(eraf|af|uit gezet|uitgezet|afgesneden|weg)|geen (stroom|gas|licht|water|verwarming)( meer)?|zonder (stroom|gas|water)|(cut|cutting|shut|shutting|turn|turning|turned) off (my|our|the) (gas|power|electricity|water|heating)|(gas|power|electricity|water|heating) (is |was |will be |gets |being )*(cut|shut|turned) off|disconnect(ed|ion)?|no (electricity|power|gas|running water|heating))\b|(قطع الكهرباء|قطعوا الكهرباء|قطع الغاز|قطع الماء|قطعوا الماء|قطعوا الغاز|بدون كهرباء|سيقطعون|فصل الكهرباء)/,
  },
  {
    danger: 'seizure',
    pattern:
      /\b((deurwaarder|bailiff) (staat|komt|is|stands|comes|is coming|at) (morgen|vandaag|nu|straks|voor de deur|aan de deur|langs|the door|my door|at the door|tomorrow|today)|(spullen|inboedel|bankrekening|auto) (worden|wordt|is|zijn)? ?(in beslag|meegenomen|geblokkeerd)|beslag op mijn (rekening|bankrekening|spullen|auto|inboedel)|bank account (is )?(frozen|blocked|seized)|seiz(ed|ing) my (things|account|car))\b|(حجز علي حسابي|حجزوا حسابي|الحجز علي البيت|حساب مجمد)/,
  },
  {
    danger: 'food',
    pattern:
      /\b((geen|niets|niks) (geld voor )?(te )?eten( meer)?( in huis)?|geen eten|honger|niks te eten|niets te eten|geen geld voor (eten|boodschappen|luiers)|no food|nothing to eat|(can't|cannot|cant) (buy|afford) food|hungry|starving)\b|(لا يوجد طعام|ما في اكل|ليس لدي طعام|جوعان|جائع|لا شيء للاكل)/,
  },
];

/** Turns of phrase and questions that look like danger and are not; they are taken out before anything is read. */
export const lookAlikes: readonly RegExp[] = [
  /\b(schaam|schrik|verveel|lach|werk|erger|zweet|vervelen|schrok|schaamde) (me|mij|ik me|ons)?( echt| helemaal)? (dood|kapot|rot)\b/g,
  /\b(rekening|brief|bedrag|schuld\w*|wachten|stress|drukte|regels?) (is|zijn|wordt|worden|was) (mijn|m'n|de) dood\b/g,
  /\b(doodmoe|doodop|doodsbang|doodgewoon|doodnormaal|doodstil|doodziek|dead tired|dead end|dead line|deadline|scared to death|dying to know|killing me)\b/g,
  /\b(niet|geen|nooit) (word|wordt|worden)? ?(afgesloten|uitgezet|ontruimd)\b/g,
  /\b(verzekering|contract|abonnement|rekening|lening|hypotheek|polis|dossier|account|telefoon\w*|betalingsregeling|regeling) (heb ik |is |wordt |was |had ik )?(af ?ge?sloten|afsluiten)\b/g,
  /\b(afsluiten|afgesloten) (van )?(een |de |mijn |m'n )?(verzekering|contract|abonnement|lening|hypotheek|polis|regeling)\b/g,
  /\b(verzekering|polis|lening|contract) (afsluiten|afgesloten)\b/g,
  /\bhonger naar\b/g,
];
