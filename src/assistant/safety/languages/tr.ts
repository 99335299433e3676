import type { DangerWords } from '../danger-words.ts';
import { anywhere, everywhere, words } from '../words.ts';

/*
 * Turkish builds on the end of a word, so most words stand here as a stem. The normaliser makes one letter of i and ı, and
 * writes ö, ü, ş, ç and ğ without their marks, as many people type them: 'olmek' is ölmek (to die), while olmak (to be)
 * keeps its a. Where a form without marks has a second, everyday meaning it is left out: 'oluyorum' is dying and becoming.
 */
const filler =
  '(?:(?:artik|cok|gercekten|sadece|ben|hep|simdi|su|an|bu|gece|bugun|bile|de|da|daha|fazla|ya) ){0,3}';
const want = 'ist(?!em)\\p{L}*';
const dontWant = 'istem\\p{L}*';
const self = '(?:kendimi|kendini|kendisini|kendimizi)';
const toSelf = '(?:kendime|kendine|kendisine)';
const will = '(?:ac[ae]|ec[ae]|ic[ae]|uc[ae]|may|mey|mak|mek|sam|sem|arim|erim|urum|irim|iyo|uyo)';
const height = '(?:kopru|balkon|cati|dam|pencere|cam|bina|kule|ucurum)';
const vehicle = '(?:tren|metro|tramvay|araba|kamyon|otobus|ray)';
const medicine = '(?:hap|ilac|tablet|parasetamol)\\p{L}*';
const swallowed = '(?:ic(?:ti|ece|ice|mek|ip)|yut)\\p{L}*';

const suicide: readonly RegExp[] = [
  words('int[iae]?har\\p{L}*', 'asiri doz\\p{L}*', 'veda (?:mektu[pb]|mesaj|not)\\p{L}*'),
  // Written without spaces, or letter by letter.
  anywhere('olmekisti', 'yasamakistemi', 'kendimi(?:oldur|asaca)', 'canimakiy', 'hayatimasonver'),
  // A wish.
  words(
    `olm?e?k+ ${filler}${want}`,
    `olmey[ie] ${filler}(?:${want}|dusun\\p{L}*|bekli\\p{L}*|dili\\p{L}*|tercih\\p{L}*|hak ed\\p{L}*)`,
    'olmek (?:en iyisi|icin|daha (?:iyi|kolay))',
    `yas?ama?(?:k|yi) ${filler}${dontWant}`,
    `${dontWant} ${filler}yasamak`,
    'yasamak (?:\\p{L}+ )?gelmiyo\\p{L}*|icimden (?:\\p{L}+ )?yasamak',
    `(?:dunyada|hayatta) ${filler}(?:kalmak|olmak|yasamak) ${dontWant}`,
    `(?:dunyadan|hayattan) ${filler}(?:git|ayril|goc|cik)(?:mek|mak)\\p{L}* ${want}`,
    'olse(?:m|ydim|k de)',
    'keske (?:\\p{L}+ ){0,3}(?:dogma|uyanma)\\p{L}*',
    'dogma(?:saydim|z olaydim|mis olsaydim)',
    'olup (?:kurtul\\p{L}*|gitsem|gitmek ist\\p{L}*)',
    'ole(?:cegim|cem)|ol[iu]cem',
    `(?:bir daha|hic|uyuyup) (?:\\p{L}+ ){0,2}uyanma(?:k ${dontWant}|sam|yayim|saydim)`,
    '(?:allah\\p{L}* )?canimi al(?:sin|sa)',
  ),
  words(
    'bensiz (?:\\p{L}+ ){0,3}(?:iyi|rahat|mutlu|huzur)\\p{L}*',
    'ben olmasam (?:\\p{L}+ ){0,3}(?:iyi|rahat|mutlu|kurtul)\\p{L}*',
    'yasaman(?:in|inda) (?:\\p{L}+ )?(?:anlam|mana|gereg|sebeb)\\p{L}*',
    'hayat(?:in|imin) (?:\\p{L}+ )?anlam\\p{L}* (?:yok|kalmad)\\p{L}*',
    'yasamak icin (?:\\p{L}+ ){0,2}(?:neden|sebe[pb]|guc)\\p{L}* (?:yok|kalmad)\\p{L}*',
    'yasama(?:ya)? (?:gucum|istegim|hevesim|sevincim) (?:\\p{L}+ )?(?:yok|kalmad)\\p{L}*',
    '(?:yasamaktan|hayattan|canimdan) (?:\\p{L}+ )?(?:bikt|usand|yoruld|bezd)\\p{L}*',
    '(?:care|cozum|cikis|kurtulus)\\p{L}* olum',
    'olumu (?:dusun|isti|bekli)\\p{L}*',
    'olum daha (?:iyi|guzel|kolay)',
    'olum (?:\\p{L}+ ){0,2}(?:care|cozum|kurtulus)\\p{L}*',
  ),
  // An end to it.
  words(
    '(?:hayat|yasam|omr)\\p{L}* (?:\\p{L}+ ){0,2}son ver\\p{L}*',
    'hayatimi (?:\\p{L}+ )?(?:bitir|sonlandir)(?:ec|ic|me|sem)\\p{L}*',
    'her ?seye (?:\\p{L}+ )?son ver\\p{L}*',
    'her ?seyi (?:\\p{L}+ )?bitir(?:ec|ic|mek)\\p{L}*',
  ),
  // A deed against oneself.
  words(
    `${self} (?:\\p{L}+ ){0,3}(?:oldu?r|zehirle|yak${will}|bog${will}|vur${will}|kes${will})\\p{L}*`,
    `${self} (?:\\p{L}+ ){0,2}as${will}\\p{L}*`,
    `(?:oldu?r|as)${will}\\p{L}* ${self}`,
    '(?:kendini|kendisini) (?:\\p{L}+ )?as(?:ti|mis)',
    `${self} (?:\\p{L}+ ){0,2}(?:${height}|${vehicle}|deniz|kanal|nehir|suya|asagi)\\p{L}* (?:\\p{L}+ )?at(?:${will}|ti|ip)\\p{L}*`,
    `${toSelf} (?:\\p{L}+ ){0,2}(?:zarar ver|kiy)\\p{L}*`,
    `${toSelf} (?:bir |kotu )?sey(?:ler)? yap(?:ac|ic|ma|ar|ab)\\p{L}*`,
    'can(?:ima|ina) (?:\\p{L}+ ){0,2}kiy\\p{L}*',
    `(?:kafama|kafasina|kendime) (?:\\p{L}+ )?sik(?:ac|ic|mak|sam|may)\\p{L}*`,
    '(?:bile[kg]|damar)l?[ei]?r?\\p{L}* (?:\\p{L}+ ){0,2}kes\\p{L}*',
  ),
  // A place or a means.
  words(
    `${height}\\p{L}* (?:asagi )?atla\\p{L}*`,
    `${vehicle}\\p{L}* (?:onune|altina|ustune|uzerine) (?:\\p{L}+ )?(?:atla|at|yat)\\p{L}*`,
    '(?:ray|tren)\\p{L}* (?:\\p{L}+ )?yat(?:ac|ic|ma|ti|sam)\\p{L}*',
    '(?:kopru|cati)(?:deyim|dayim|\\p{L}* (?:ust|uzer|kenar)in(?:de|da)yim)',
    `(?:butun|tum|cok|fazla|kutu\\p{L}*|avuc\\p{L}*|sise\\p{L}*|suru) (?:\\p{L}+ ){0,3}${medicine} (?:\\p{L}+ ){0,2}${swallowed}`,
    `${medicine} (?:\\p{L}+ ){0,2}(?:hepsini|tamamini) (?:\\p{L}+ ){0,2}${swallowed}`,
    `(?:\\d{2,}|on|yirmi|otuz|elli) (?:\\p{L}+ )?${medicine} ${swallowed}`,
    `zehir ${swallowed}`,
  ),
];

const kin =
  '(?:kocam|esim|karim|babam|annem|abim|agabeyim|kardesim|oglum|nisanlim|sevgilim|erkek arkadasim|partnerim|kayinpederim|kaynanam|kayinvalidem|amcam|dayim)';
const us = '(?:beni|bizi|bana|bize|annemi|anneme|cocu[kg]\\p{L}*|kizim[ia]|oglum[ua])';
const violence: readonly RegExp[] = [
  words(
    `${us} (?:\\p{L}+ ){0,3}(?:dov(?:u|d|er|me|mu)|tokat|tekme|yumruk|tehdit|taciz|hirpal|bicakl)\\p{L}*`,
    '(?:bana|bize|anneme|kardesime|cocuklar\\p{L}*) (?:\\p{L}+ ){0,2}vur(?:du|uyo|ur|mus)\\p{L}*',
    `(?:beni|bizi) (?:\\p{L}+ ){0,2}(?:oldur(?:ec|uc|me)|bog(?:du|uyo|may))\\p{L}*`,
    'bogazim[ia] (?:\\p{L}+ )?(?:sik|sar|yapis)\\p{L}*',
    `${kin}[dt][ae]n (?:\\p{L}+ ){0,2}kork(?!m)\\p{L}*`,
    'dayak (?:yi|ye|at)\\p{L}*|dovul(?:u|d)\\p{L}*',
    '(?:ev|aile) ici siddet\\p{L}*|siddet(?:e)? (?:gor|uygul|ugr|maruz)\\p{L}*',
    'tecavuz\\p{L}*',
    'evde (?:\\p{L}+ )?guven(?:de|li) degil\\p{L}*',
  ),
];

const fromHome = '(?:ev|daire)(?:den|mden|mizden|imden|imizden|inden|lerinden)';
const eviction: readonly RegExp[] = [
  words(
    `${fromHome} (?:\\p{L}+ ){0,3}(?:at(?:il|ac|ti|iy|mak)|cikar(?:il|iy|ac|t|di|mak)|kov(?:ul|uy|du|ac))\\p{L}*`,
    `${fromHome} (?:\\p{L}+ ){0,2}cikmak zorunda\\p{L}*`,
    `(?:at|cikar|kov)(?:iyor|acak|tilar|dilar|uyor)\\p{L}* (?:\\p{L}+ )?${fromHome}`,
    'tahliye\\p{L}*',
    'ev(?:i|imi|imizi) (?:\\p{L}+ ){0,2}(?:bosalt|kaybe|terk et)\\p{L}*',
    'ev(?:im|imiz|imi|imizi) elim\\p{L}*',
    'sokaga (?:\\p{L}+ ){0,2}(?:at|kon|dus|birak)\\p{L}*',
    'sokakta (?:\\p{L}+ )?(?:kal|yat|uyu|yasi|yasa)\\p{L}*',
    'sokaktayi[zm]',
    '(?:beni|bizi) (?:\\p{L}+ )?kapi(?:nin)? (?:onune|disari)\\p{L}*',
    'evsiz\\p{L}*',
    '(?:kalacak|yatacak|barinacak) (?:bir )?yer\\p{L}* (?:yok|kalmad)\\p{L}*',
  ),
];

const supply =
  '(?:(?:elektri[kg]|cereyan|dogal ?gaz|kalorifer|isitma)\\p{L}*|gaz(?:i|im|imi|imiz|imizi|lar)?|su(?:yu|yum|yumu|yumuz|yumuzu|lar|lari)|stroom|gas)';
const cut = '(?:kes(?:il|ti|ec|ic|ik|iyo|mis)|kapat(?:il|tilar|acak|iyorlar))\\p{L}*';
const cutoff: readonly RegExp[] = [
  words(
    `${supply} (?:\\p{L}+ ){0,3}${cut}`,
    `su ${cut}`,
    `kes(?:tiler|ildi|ecekler|iyorlar) (?:\\p{L}+ ){0,2}${supply}`,
    '(?:elektrik|gaz|dogal ?gaz|su|isitma|kalorifer|cereyan)s[iu]z (?:kal|otur|yas|bir)\\p{L}*',
    '(?:elektri[kg]|gaz|dogal ?gaz|su|isitma|kalorifer|cereyan|sicak su)(?:im|imiz|yum|umuz|yumuz|lar)? (?:(?:artik|hala|bugun|da|de) )?yok',
  ),
];

const officer = '(?:icra(?:ci\\p{L}*)?|haciz|deurwaarder\\p{L}*)';
const notPaper = '(?:(?!mektu|kagi|teblig|mesaj|yazi|mail|brief|posta|odeme|fatura|randevu)\\p{L}+ ){0,3}';
const things = '(?:maas|hesa[bp]|banka|kart|para|esya|araba|mal|ev|uitkering)\\p{L}*';
const seizure: readonly RegExp[] = [
  words(
    `${officer} (?:memur\\p{L}* )?${notPaper}(?:kapi\\p{L}*|gel(?:di|iyo|ec|ip)\\p{L}*|icerde|asagida)`,
    `kapi(?:da|mda|mizda|nin onunde) (?:\\p{L}+ )?${officer}`,
    'hac(?:z|iz)e gel\\p{L}*|haczed\\p{L}*|haczet\\p{L}*',
    'haciz (?:\\p{L}+ )?(?:geldi|kon|koy|var(?! diy)|isle)\\p{L}*',
    `${things} (?:\\p{L}+ )?(?:haciz|hacz\\p{L}*|icra)`,
    `${things} (?:\\p{L}+ ){0,2}(?:bloke|dondur|donmus)\\p{L}*(?! degil)`,
    `${things} (?:\\p{L}+ ){0,2}el ?ko[yn]\\p{L}*`,
    `esya\\p{L}* (?:\\p{L}+ ){0,3}(?:alacak|aldilar|aliyorlar|gotur)\\p{L}*`,
  ),
];

const meals = '(?:yiyece[kg]|yeme[kg]|ekme[kg]|gida|erzak|mama|sut|bez)\\p{L}*';
const food: readonly RegExp[] = [
  words(
    `${meals} (?:(?:bir|sey|seyim|seyimiz|hic|artik|alacak|almaya|almak|icin|para|param|paramiz) ){0,4}(?:yok|kalmad|bitti|yetmi)\\p{L}*`,
    `${meals} (?:\\p{L}+ )?al(?:ami|amad)\\p{L}*`,
    '(?:cocu[kg]\\p{L}*|bebe\\p{L}*|biz|ben|cok|hepimiz|karni\\p{L}*|karnim) ac(?:im|iz|lar)?(?! (?:var|yok|degil|ver))',
    'ac (?:ve |)(?:kal|yat|uyu|gez|susuz)\\p{L}*|acikt(?:im|ik)',
    'aclik\\p{L}*',
    '(?:gundur|dun|dunden beri|bugun|sabahtan beri) (?:\\p{L}+ ){0,3}(?:yemed\\p{L}*|ac(?:im|iz))',
    'buzdolab\\p{L}* (?:\\p{L}+ ){0,2}(?:bos|bombos|tamtakir)\\p{L}*',
  ),
];

export const tr: DangerWords = {
  said: { suicide, violence, eviction, cutoff, seizure, food },
  lookAlikes: {
    suicide: [
      everywhere(
        // To die of laughing, of shame, of tiredness: never the wish itself.
        '\\p{L}+[td][ae]n (?:\\p{L}+ )?ol(?:uy|ur|du|ec|uc|ic)\\p{L}*',
        'olsem (?:de|bile) (?:\\p{L}+ ){0,2}\\p{L}+m[ae]m',
        `(?:burada|orada|evde|sokakta|ulkede|mahallede|hollanda'?da|amsterdam'?da|borcla|borclarla|yardimla|onunla|ailemle|annemle|babamla|kocamla|esimle) (?:artik )?yasamak ${dontWant}`,
      ),
    ],
    violence: [
      everywhere(
        '(?:borc|mektu[pb]|fatura|stres|sicak|merak|dert|bekle|agri|hastalik|posta|faiz|ceza)\\p{L}* (?:\\p{L}+ ){0,2}beni (?:\\p{L}+ )?oldur\\p{L}*',
      ),
    ],
    eviction: [
      everywhere(
        '(?:cop|esya|mobilya|dolap)\\p{L}* (?:\\p{L}+ )?sokaga (?:at|birak|koy)\\p{L}*',
        '(?:araba|bisiklet|cop)\\p{L}* (?:\\p{L}+ )?sokakta kal\\p{L}*',
      ),
    ],
    // An invoice is 'cut' as well.
    cutoff: [everywhere('fatura\\p{L}* (?:\\p{L}+ )?kes\\p{L}*')],
  },
  soon: ['simdi', 'hemen', 'su an', 'birazdan', 'bugun', 'bu gece', 'bu aksam', 'yarin', 'yarin sabah'],
};
