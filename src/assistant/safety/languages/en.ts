import type { DangerWords } from '../danger-words.ts';
import { anywhere, everywhere, words } from '../words.ts';

/** Words that people put between 'I want to' and what they want. */
const filler = '(?:(?:just|really|only) ){0,4}';
const kin = '(?:husband|wife|partner|boyfriend|girlfriend|ex|father|mother|brother|stepfather)';
const supply = '(?:gas|power|electricity|electric|water|heating|heat|lights?)';

const suicide: readonly RegExp[] = [
  words('sui?[cs]ide?\\p{L}*', 'suicd\\p{L}+', 'suicidal\\p{L}*', 'kms', '(?:goodbye|suicide) note'),
  anywhere('want(?:to|2)die', 'wannadie', 'endmylife', 'killmyself'),
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
    'think(?:ing)? (?:about|of) (?:death|dying)',
    'tired of (?:living|being alive)',
  ),
  words(
    '(?:jump|jumping) (?:off|from) (?:of )?(?:a|the|my|this) (?:bridge|roof|building|balcony|flat)',
    '(?:jump|jumping|step|throw myself) in front of (?:a|the) (?:train|metro|tram|car|bus|truck)',
    '(?:took|taken|swallowed|swallow) (?:(?:all|too|many|a|lot|bunch|of|the|whole|some|my|bottle|those|these) ){0,5}(?:sleeping )?(?:pills|tablets)',
    '(?:cut|slit|slitting|cutting) my (?:own )?wrists?',
    'over ?dose(?:d)?',
  ),
];

const violence: readonly RegExp[] = [
  words(
    '(?:beats|beat|beating|abuses|abused|abusing|rapes|raped|strangled|choked|chokes|punched|hits|hurts|threatens) (?:me|us|my (?:kids|children|son|daughter))(?! hard)',
    `(?:he|she|${kin}) (?:\\p{L}+ ){0,2}(?:hit|hurt|kicked|slapped|threatened|pushed) (?:me|us|my (?:kids|children|son|daughter))`,
    '(?:being|been|get|getting|was|am) (?:beaten|abused|raped)',
    `(?:scared|afraid|frightened|terrified)(?: to death)? of my (?:ex )?${kin}`,
    `(?:abusive|violent) ${kin}`,
    'domestic (?:violence|abuse)',
    'not safe at home',
  ),
];

const eviction: readonly RegExp[] = [
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
];

const cutoff: readonly RegExp[] = [
  words(
    `(?:cut|cutting|shut|shutting|turn|turning|turned|switched|switching) off (?:my|our|the) ${supply}`,
    `(?:cut|cutting|shut|shutting|turn|turning|turned) (?:my|our|the) ${supply} off`,
    `${supply} (?:(?:is|was|will|be|been|has|gets|getting|being|going|to|just|got) ){0,4}(?:cut|shut|turned|switched)(?: off)?`,
    `(?:cut|cutting) (?:me|us) off`,
    `(?:disconnect\\p{L}*) (?:\\p{L}+ ){0,3}${supply}`,
    `${supply} (?:\\p{L}+ ){0,4}disconnect\\p{L}*`,
    `(?:no|without) (?:running |hot )?${supply}`,
  ),
];

const seizure: readonly RegExp[] = [
  words(
    'bailiffs? (?:\\p{L}+ ){0,3}(?:at (?:the|my|our) door|outside|coming|come|comes|here|tomorrow|today|taking|take)',
    '(?:bank )?account (?:(?:is|was|has|been|got) ){0,3}(?:frozen|blocked|seized)',
    '(?:froze|frozen|blocked|seized|seizing|seize) (?:my|our) (?:bank |things|account|car|stuff|wages|furniture)\\p{L}*',
    '(?:take|taking|took) (?:away )?(?:my|our) (?:things|furniture|car|stuff|belongings)',
  ),
];

const food: readonly RegExp[] = [
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
];

export const en: DangerWords = {
  said: { suicide, violence, eviction, cutoff, seizure, food },
  lookAlikes: {
    suicide: [
      everywhere('(?:dead tired|dead end|dead line|deadline|scared to death|dying to know|killing me)'),
    ],
  },
  soon: ['now', 'today', 'tonight', 'tomorrow', 'right away'],
};
