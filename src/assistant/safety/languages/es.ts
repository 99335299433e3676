import type { DangerWords } from '../danger-words.ts';
import { anywhere, everywhere, words } from '../words.ts';

/*
 * Spanish hangs its pronouns on the verb or puts them before it, so 'matarme' and 'me voy a matar' are one thing. It is
 * written as it sounds: qu and k, b and v, with or without h. Without accents 'me mató' (it killed me) is 'me mato' (I kill
 * myself), so that needs a second word.
 */
const filler = '(?:(?:ya|solo|de|verdad|mas|hoy|ahora|mismo|mejor|simplemente|realmente|aqui) ){0,3}';
const want = '(?:(?:q[iu]{0,2}|k)i?er\\p{L}*|quisier\\p{L}*|deseo|desea)';
const iWill = '(?:[vb]o[yi] a|pienso|(?:qu?|k)iero|quisiera)';
const die = 'morir?(?:me|se|m)?';
const alive = '(?:vivir|vivi|seguir vivi\\p{L}*|seguir (?:con vida|viv[oa])|estar viv\\p{L}*|existir)';
const height = '(?:puente|balcon|ventana|tejado|techo|azotea|edificio|terraza|torre|viaducto)';
const vehicle = '(?:tren|metro|tranvia|autobus|bus|coche|carro|camion|vias?|rieles|canal|rio|agua)';
const throwSelf =
  '(?:me (?:\\p{L}+ ){0,3}(?:tir|lanz|arroj|avent|ech)(?:ar|are|o)|(?:tir|lanz|arroj|avent|ech)ar(?:me|se)|saltar|salto|brincar)';
const medicine = '(?:pastillas?|pildoras?|tabletas?|medicamentos?|medicinas?|paracetamol\\p{L}*|somniferos?)';
const kin =
  '(?:marido|espos[oa]|mujer|novi[oa]|pareja|ex|exmarido|exnovio|padre|papa|madre|mama|herman[oa]|padrastro|suegr[oa]|hijo|companero)';

const suicide: readonly RegExp[] = [
  words(
    'su[iy][csz]i?d\\p{L}*',
    'sobre ?do[sc]is',
    '(?:carta|nota) de (?:despedida|suicidio)',
    'autolesion\\p{L}*',
  ),
  // Written without spaces, or letter by letter.
  anywhere('quieromori', 'noquierovivi', 'quieromatarm', 'mequieromata', 'mevoyamata', 'suicid'),
  // A wish.
  words(
    `(?<!no (?:[mst]e )?)(?:[mst]e )?${want} ${filler}${die}`,
    `(?:prefier|preferi|dese|gustari|quisier)\\p{L}* (?:\\p{L}+ )?(?:${die}|estar muert[oa]?|no (?:existir|haber nacido))`,
    `(?:ganas de|mejor|pensando en|pienso (?:\\p{L}+ )?en) (?:${die}|estar muert[oa]?|la muerte)(?! de)`,
    `no ${filler}(?:[mst]e )?${want} ${filler}${alive}`,
    `no ${filler}${want} (?:seguir en este|estar en este|este) mundo`,
    `no ${filler}${want} (?:\\p{L}+ )?despertar(?:me)?(?! al? )`,
    'dormir\\p{L}* (?:\\p{L}+ ){0,3}no (?:volver a )?despertar\\p{L}*|no (?:volver a despertar|despertar (?:mas|nunca|jamas))',
    'ojala (?:\\p{L}+ ){0,3}(?:muera|mur[iy]e\\p{L}*|muert[oa])',
    'ojala (?:\\p{L}+ ){0,2}no (?:\\p{L}+ ){0,2}(?:despert|naci|exist)\\p{L}*',
    '(?:estuviera|estuviese|mejor) muert[oa]|mejor (?:\\p{L}+ )?si (?:yo )?(?:me )?(?:muriera|muriese|no existiera)',
    'nunca (?:\\p{L}+ ){0,2}(?:nacer|nacido)|muerte (?:es|seria) (?:\\p{L}+ )?(?:unica|mejor)',
    'desaparecer (?:\\p{L}+ )?(?:para siempre|(?:de este|del) mundo)|(?:irme|ir|salir) de este mundo|dejar de existir',
    'mejor sin mi(?! (?:ayuda|permiso|marido|mujer|ex|familia|dinero|trabajo|deuda|consentimiento))',
  ),
  words(
    '(?:no|sin|ni) (?:\\p{L}+ ){0,2}ganas de (?:vivir|seguir viviendo|existir)',
    'no (?:tengo|hay|veo|encuentro) (?:\\p{L}+ ){0,2}(?:razon|razones|motivos?|sentido) (?:para |de |a )?(?:(?:seguir )?viv\\p{L}*|seguir(?! con))',
    '(?:nada por (?:lo )?que|para que|por que) (?:seguir )?viv(?:ir|iendo)',
    'no (?:le )?(?:encuentro|veo|hallo) (?:\\p{L}+ )?sentido a (?:la|mi) vida',
    'fuerzas (?:para|de) (?:seguir )?viv\\p{L}*',
    'no (?:vale|merece) la pena (?:\\p{L}+ )?viv\\p{L}*',
    'vida (?:\\p{L}+ ){0,2}(?:no tiene (?:\\p{L}+ )?sentido|no vale (?:nada|la pena)|perdio (?:\\p{L}+ )?sentido)',
    '(?:cansad|hart)[oa]? de (?:vivir|(?:la|esta|mi) vida)',
    'no (?:puedo|aguanto) (?:\\p{L}+ )?(?:seguir )?vivi(?:r|endo) (?:mas|asi)',
  ),
  // An end to it.
  words(
    '(?:acab|termin)\\p{L}* (?:\\p{L}+ )?con (?:mi|su|esta) (?:propia )?vida|fin a (?:mi|su|esta) vida',
    '(?:acab|termin)\\p{L}* con (?:mi|este|tanto) sufrimiento',
    '(?:acab|termin)ar con todo(?! (?:lo|el|la|este|esto))|acabar conmigo',
    'quit\\p{L}* la (?:propia )?vida',
    'quit\\p{L}* de(?:l| en) medio',
  ),
  // A deed against oneself.
  words(
    'matarm[ea]?|matarse',
    'me (?:[vb]o[yi] a|(?:qu?|k)iero|quisiera|podria) matar',
    'se (?:va a|van a|quiere|queria|quiso|piensa|iba a) (?:matar|a?horcar)',
    '(?:yo|o|mejor) me mato|me mato (?:hoy|esta noche|ahora|manana)',
    'a?h?orcar(?:me|se)|me (?:[vb]o[yi] a |(?:qu?|k)iero )a?h?orcar',
    `me ${iWill} colgar|colgarme|me cuelgo`,
    `(?:me )?${iWill} (?:ahogarme(?! en deudas)|envenenar(?:me)?)`,
    'peg\\p{L}* un tiro|dispararme|volarme la cabeza',
    `hacerme (?:mucho )?dano|me ${iWill} hacer dano`,
    '(?:cort|abr)\\p{L}* (?:las |mis )?(?:venas|munecas)',
  ),
  // A place or a means.
  words(
    `${throwSelf} (?:\\p{L}+ ){0,2}(?:del?|desde|por|a|al|en|bajo|delante del?|frente al?) (?:(?:el|la|las|los|un|una|mi) )?(?:${height}|${vehicle})`,
    `(?:estoy|parad[oa]) (?:en|sobre|al borde del?) (?:el |la |un )?(?:puente|tejado|azotea|vias)`,
    `(?:tome|tomado|tomar\\p{L}*|me tomo|trag\\p{L}*|ingeri\\p{L}*) (?:(?:las|los|mis|un|una|de) ){0,2}(?:tod[ao]s|demasiad[ao]s|much[ao]s|\\d{2,}|diez|veinte|treinta|cuarenta|bote|caja|frasco|punado|monton|blister) (?:(?:las|los|mis|de|esas) ){0,3}${medicine}`,
  ),
];

const violence: readonly RegExp[] = [
  words(
    '(?:me|nos) (?:ha |han |estan? )?(?:peg(?:a|o|aba|an|aron|ado|ando)|golpe(?:a|o|aba|an|aron|ado|ando)|maltrat\\p{L}*|viol(?:o|a|aba|aron|ado)|estrangul\\p{L}*|agred\\p{L}*|pate(?:a|o|aba))(?! (?:el|la|bien|mal|mucho el|un susto|duro))',
    `${kin} (?:\\p{L}+ ){0,2}(?:amenaz|golpe|maltrat|pega|abus)\\p{L}*`,
    '(?:me|nos) amenaz\\p{L}*(?! con (?:un|una|el|la|cort|embarg|demand|desaloj|juicio|quit|llev|abog)\\p{L}*)',
    '(?:peg|golpe|maltrat)\\p{L}* (?:a )?(?:mis|los|mi|las) (?:hij|nin)[oa]s?',
    '(?:amenaz\\p{L}* con|quiere|va a|intento|quiso|trato de) (?:matar|ahorcar|estrangular|hacer)(?:me|nos)(?: dano)?',
    '(?:me|nos) (?:quiere|quieren|va a|van a|iba a|intento|quiso) matar',
    `miedo (?:de|a|al) (?:que )?(?:(?:mi|su|el|nuestro) )?(?:ex )?${kin}`,
    'no estoy a salvo (?:\\p{L}+ )?en (?:mi )?casa|en (?:mi )?casa no estoy a salvo',
    'miedo de que (?:el |ella )?me (?:mate|pegue|haga)',
    'violencia (?:domestica|de genero|machista|familiar|intrafamiliar|en casa|fisica|sexual)',
  ),
];

const home = '(?:casa|piso|apartamento|departamento|vivienda|cuarto|habitacion|hogar)';
const eviction: readonly RegExp[] = [
  words(
    `(?:me|nos) (?:\\p{L}+ ){0,3}(?:ech|sac|bot|tir|corr)\\p{L}* (?:\\p{L}+ )?(?:del?|al?) (?:(?:la|mi|nuestra|nuestro|su|el) )?(?:${home}|calle)`,
    `(?:echar|sacar|botar)(?:me|nos) (?:de|a) (?:(?:la|mi|nuestra|el) )?(?:${home}|calle)`,
    'des[ae]loj\\p{L}*|desah?uci\\p{L}*',
    `(?:perd|pierd)\\p{L}* (?:la |mi |nuestra |el |nuestro )?${home}`,
    'no (?:tengo|tenemos) (?:a )?donde (?:vivir|dormir|ir|quedar\\p{L}*)',
    '(?:me|nos) (?:\\p{L}+ ){0,2}quit\\p{L}* (?:la|mi|nuestra) (?:casa|vivienda)',
    'sin (?:techo|hogar)|qued\\p{L}* sin casa',
    '(?:qued|dorm|duerm|durm|acab|termin|estoy|estamos)\\p{L}* (?:\\p{L}+ ){0,2}en la calle(?! (?:de|del|mayor|esperando))',
    'viv\\p{L}* (?:\\p{L}+ ){0,2}en la calle(?= (?:con|desde|porque|ahora)(?!\\p{L})|$)',
    `(?:tengo|tenemos|hay) que (?:dejar|abandonar|desocupar) (?:la |mi |nuestra |el |este )?${home}`,
  ),
];

const supply = '(?:luz|gas|agua|electricidad|corriente|calefaccion|energia)';
const cutoff: readonly RegExp[] = [
  words(
    `(?:cort|quit|suspend|desconect)\\p{L}* (?:(?:el|la|mi|nuestra|suministro|servicio|de|del) ){0,4}${supply}`,
    `${supply} (?:(?:esta|fue|me|nos|la|lo|ha|sido|van|a|han) ){0,4}(?:cort|suspendid|desconect)\\p{L}*`,
    `sin (?:la )?${supply}`,
    `no (?:tengo|tenemos|hay|tienen) (?:(?:ni|ya|mas) ){0,2}${supply}`,
  ),
];

const officer = '(?:deurwaarder|agente judicial|alguacil|oficial de justicia)';
const pay = '(?:cuentas?|tarjetas?|sueldo|salario|nomina|dinero)';
const seizure: readonly RegExp[] = [
  words(
    `${officer} (?:(?!carta|mando|escri|llamo)\\p{L}+ ){0,4}(?:puerta|viene|vino|vendra|llega|llego|casa|afuera|llev\\p{L}*)`,
    `${officer} (?:viene|vino|vendra|llega|llego)`,
    `(?:viene|vienen|vendra|vino|hay|llega) (?:(?!carta)\\p{L}+ ){0,2}${officer}`,
    'embarg(?:aron|an|ar|ad[oa]s?|aran|arme|arnos|ando)',
    `embargo (?:en|de|sobre|a|al|del) (?:(?:mi|la|el|su) )?${pay}`,
    `${pay} (?:(?:del|de|banco|bancaria|esta|ha|sido|fue) ){0,4}(?:bloquead|congelad|retenid|embargad)[oa]`,
    `(?:bloque|congel)\\p{L}* (?:(?:la|mi|las|mis|el|nuestra) )?${pay}`,
    '(?:se (?:\\p{L}+ ){0,2}llev\\p{L}*|llevarse|quitar(?:me|nos)|(?:me|nos) (?:\\p{L}+ ){0,2}quit\\p{L}*) (?:(?:mis|nuestras|nuestros|los|las|mi|todas|todos|el|la) ){1,2}(?:cosas|muebles|coche|carro|pertenencias|tele\\p{L}*|auto)',
  ),
];

const meals = '(?:comida|comer|alimentos?|panales|leche|pan|despensa|la compra)';
const food: readonly RegExp[] = [
  words(
    `no (?:me |nos )?(?:tengo|tenemos|hay|tienen|queda) (?:(?:nada|de|mas|dinero|plata|para|que|ni|ya|un|euro|la|comprar|con) ){0,5}${meals}`,
    `no (?:me|nos) (?:alcanza|da|llega) (?:\\p{L}+ ){0,3}${meals}`,
    `no (?:puedo|podemos) (?:comprar|pagar) (?:\\p{L}+ ){0,2}${meals}`,
    'sin (?:comida|nada (?:que|para) comer)',
    '(?<!no )(?:tengo|tenemos|tienen|tiene|paso|pasamos|pasan|pasando|pasar) (?:mucha )?hambre(?! de)',
    '(?:muer|muri|morir|mor)\\p{L}* de hambre|hambrient\\p{L}*',
    '(?:nevera|refri\\p{L}*|heladera|frigo\\p{L}*|despensa) (?:\\p{L}+ ){0,2}vaci[oa]',
    'no (?:he|hemos|han|ha) comido (?:\\p{L}+ ){0,2}(?:desde|hace|en|nada|hoy|ayer)',
    'no com(?:i|imos|emos) (?:nada|desde|hace|hoy)|no (?:puedo|podemos) (?:alimentar|dar de comer)',
    '(?:dias?|ayer) (?:\\p{L}+ ){0,2}sin comer',
  ),
];

export const es: DangerWords = {
  said: { suicide, violence, eviction, cutoff, seizure, food },
  lookAlikes: {
    suicide: [
      everywhere(
        // What somebody else does to the one who writes is violence.
        '(?:amenaz\\p{L}* con|quiere|quieren|va a|van a|iba a|puede|quiso) (?:matarme|a?horcarme|hacerme dano)',
        `${kin} (?:\\p{L}+ ){0,3}(?:intento|trato de) (?:matarme|a?horcarme)`,
        'mat\\p{L}* (?:trabajando|a trabajar)',
        'viv(?:ir|iendo) (?:del? (?:una?|la|mi|los) (?!manera|forma)\\p{L}+|del \\p{L}+|con deudas|aqui|alli|endeudad\\p{L}*)',
        'viv(?:ir|iendo) (?:con (?:mis?|sus?|el|la|los) (?!dolor|pena|culpa|angustia|miedo)\\p{L}+|en (?:una?|la|el|esta|este|casa|holanda|amsterdam)(?: (?!mundo|vida|infierno)\\p{L}+))',
        // Kilometres.
        '(?:\\d+|unos|varios|pocos|muchos|dos|tres|cuatro|cinco|diez) kms',
      ),
    ],
    violence: [
      everywhere(
        '(?:deudas?|cartas?|facturas?|estres|trabajo|calor|dolor|preocupacion\\p{L}*|cuentas?|intereses|recibos?|esto|eso) (?:\\p{L}+ ){0,2}(?:me|nos) (?:va|van) a matar',
      ),
    ],
    seizure: [everywhere('(?:cuanto|que|como) (?:\\p{L}+ ){0,2}embargar')],
    cutoff: [everywhere('con gas o sin gas|(?:agua|bebida|refresco) (?:mineral )?sin gas')],
  },
  soon: [
    'ahora',
    'ahora mismo',
    'ahorita',
    'enseguida',
    'hoy',
    'esta noche',
    'esta tarde',
    'manana',
    'pasado manana',
  ],
};
