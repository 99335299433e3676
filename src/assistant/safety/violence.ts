import { anywhere, words } from './words.ts';

const close =
  '(?:man|vrouw|vriend|vriendin|partner|ex|exman|echtgenoot|vader|moeder|broer|zoon|stiefvader|schoonfamilie)';
const kin = '(?:husband|wife|partner|boyfriend|girlfriend|ex|father|mother|brother|stepfather)';

export const violence: readonly RegExp[] = [
  words(
    '(?:slaat|sloeg|mishandelt|mishandelde|bedreigt|bedreigde|schopt|schopte|wurgt|wurgde|verkracht|verkrachtte) (?:mij|me|ons|de kinderen|mijn kind\\p{L}*)',
    `${close} (?:\\p{L}+ ){0,4}(?:geslagen|mishandeld|bedreigd|geschopt|gewurgd|verkracht|vermoorden)`,
    'wor[dt]\\p{L}* (?:ik |we |wij )?(?:(?:thuis|vaak|steeds|elke|dag|weer|door|mijn|hem|haar|man|vrouw|ex|partner) ){0,4}(?:geslagen|mishandeld|bedreigd)',
    `bang (?:voor|van) (?:mijn|m'n) (?:ex )?${close}`,
    `doodsbang (?:voor|van) (?:mijn|m'n) (?:ex )?${close}`,
    `bang dat (?:hij|ze|zij|mijn ${close}) (?:mij|me|ons)`,
    'huiselijk geweld',
  ),
  words(
    '(?:beats|beat|beating|abuses|abused|abusing|rapes|raped|strangled|choked|chokes|punched|hits|hurts|threatens) (?:me|us|my (?:kids|children|son|daughter))(?! hard)',
    `(?:he|she|${kin}) (?:\\p{L}+ ){0,2}(?:hit|hurt|kicked|slapped|threatened|pushed) (?:me|us|my (?:kids|children|son|daughter))`,
    '(?:being|been|get|getting|was|am) (?:beaten|abused|raped)',
    `(?:scared|afraid|frightened|terrified)(?: to death)? of my (?:ex )?${kin}`,
    `(?:abusive|violent) ${kin}`,
    'domestic (?:violence|abuse)',
  ),
  anywhere(
    '(?:يضرب|تضرب|ضرب|ضربت|يهدد|تهدد|هدد|هددت|يعنف|اغتصب|يغتصب|يخنق|خنق)(?:ني|نا)',
    'عنف منزلي|العنف المنزلي|(?:يضرب|ضرب) (?:ال)?(?:اولاد|اطفال)',
    '(?:اخاف|خايفه?|خاي?ف|خايف[ةه]?) من (?:زوج|طليق|اب|والد|اخ)\\p{L}*',
  ),
];
