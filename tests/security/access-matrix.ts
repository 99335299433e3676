/** In the order in which they knock: what is done with the case in one row is there for who comes later. */
export const visitors = ['nobody', 'half', 'residentA', 'residentB', 'other', 'own', 'lead'] as const;
export type Visitor = (typeof visitors)[number];

/** A status, or where somebody is sent on. */
type Answer = number | string;
type Answers = Readonly<Record<Visitor, Answer>>;

const all = (answer: Answer): Answers => ({
  nobody: answer,
  half: answer,
  residentA: answer,
  residentB: answer,
  other: answer,
  own: answer,
  lead: answer,
});
const residents = (answer: Answer, elsewhere: Answer = '/code'): Answers => ({
  ...all(elsewhere),
  residentA: answer,
  residentB: answer,
});
const staff = (answers: Pick<Answers, 'other' | 'own' | 'lead'>): Answers => ({
  nobody: '/medewerker',
  half: '/medewerker/code',
  residentA: '/medewerker',
  residentB: '/medewerker',
  ...answers,
});
/** With the bearer token of the conversation of resident A. */
const holder = (answer: Answer): Answers => ({ ...all(401), residentA: answer });

export interface Row {
  readonly answers: Answers;
  /** Where the route asks for an id, the one of resident A; CASE is their case, TALK their conversation. */
  readonly path?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly json?: Readonly<Record<string, unknown>>;
  /** It ends sessions, so it comes last. */
  readonly ends?: true;
}

const open: Row = { answers: all(200) };
const nothingThere: Row = { answers: all(404) };

/** Every route of the router, for everybody who might knock. The case is of resident A, and belongs to the team of 'own'. */
export const matrix: Readonly<Record<string, Row>> = {
  'GET /assets/voorbij.css': open,
  'GET /assets/gesprek.js': open,
  'GET /assets/icon.svg': open,
  'GET /assets/werkplek.css': open,
  'GET /assets/app.png': open,
  'GET /assets/voorbij.webmanifest': open,
  'GET /service-worker.js': open,
  'GET /zonder-internet': open,
  'GET /health/live': open,
  'GET /health/ready': open,
  'GET /.well-known/security.txt': open,
  'GET /': open,
  'GET /dringend': open,
  'GET /dringend/papier': open,
  'GET /privacy': open,
  'GET /toegankelijkheid': open,
  'GET /woorden': open,
  'GET /snel-weg': open,
  'GET /regeling': open,
  'GET /zelf-regelen': open,
  'GET /afspraak': open,
  'GET /afmelden': open,
  'POST /toestel': { answers: all('/privacy'), fields: { shared: 'yes', back: '/privacy' } },
  'POST /taal': { answers: all('/privacy'), fields: { locale: 'nl', back: '/privacy' } },

  'GET /code': { answers: residents('/overzicht', 200) },
  'POST /code': { answers: all(400) },
  'GET /overzicht': { answers: residents(200) },
  'GET /overzicht/papier': { answers: residents(200) },
  'POST /overzicht/toon': { answers: residents('/overzicht?bedragen=zichtbaar') },
  'POST /overzicht/verberg': { answers: residents('/overzicht') },
  'POST /overzicht/gelezen': { answers: residents('/overzicht') },
  'POST /overzicht/klopt-niet': { answers: residents('/overzicht') },
  'GET /mijn-gegevens': open,
  'GET /mijn-gegevens/download': { answers: residents(200) },
  'POST /mijn-gegevens/toestemming': { answers: residents('/mijn-gegevens#toestemming') },
  'GET /mijn-gegevens/wissen': { answers: residents(200) },

  'GET /gesprek': open,
  'GET /gesprek/tekst': { answers: residents(200, '/gesprek') },
  'GET /gesprek/pdf': { answers: residents(200, '/gesprek') },
  // Only resident A has an appointment.
  'GET /gesprek/afspraak.ics': { answers: { ...all('/gesprek'), residentA: 200 } },
  'POST /gesprek': { answers: all('/gesprek') },
  'POST /gesprek/start': { answers: all('/gesprek') },

  'POST /api/v1/conversations': { answers: all(201), json: {} },
  'POST /api/v1/conversations/:id/messages': {
    answers: holder(200),
    path: '/api/v1/conversations/TALK/messages',
    json: { messageId: 'from the matrix', command: 'human' },
  },
  'GET /api/v1/conversations/:id/overview': {
    answers: holder(200),
    path: '/api/v1/conversations/TALK/overview',
  },
  'GET /api/v1/conversations/:id/transcript': {
    answers: holder(200),
    path: '/api/v1/conversations/TALK/transcript',
  },
  'GET /api/v1/openapi.json': open,
  'ALL /api/v1/conversations': { answers: all(405) },
  'ALL /api/v1/conversations/:id/messages': {
    answers: all(405),
    path: '/api/v1/conversations/TALK/messages',
  },
  'ALL /api/v1/conversations/:id/overview': {
    answers: all(405),
    path: '/api/v1/conversations/TALK/overview',
  },
  'ALL /api/v1/conversations/:id/transcript': {
    answers: all(405),
    path: '/api/v1/conversations/TALK/transcript',
  },
  'ALL /api/v1/openapi.json': { answers: all(405) },
  'ALL /api/v1/*': { ...nothingThere, path: '/api/v1/verzonnen' },

  'GET /medewerker': open,
  'GET /medewerker/inloggen': { answers: all('/medewerker') },
  'POST /medewerker/inloggen': { answers: all(401) },
  'GET /medewerker/code': { answers: { ...all('/medewerker'), half: 200 } },
  'POST /medewerker/code': { answers: { ...all('/medewerker'), half: 401 } },
  'GET /medewerker/zaak/:id': {
    answers: staff({ other: 404, own: 200, lead: 200 }),
    path: '/medewerker/zaak/CASE',
  },
  'GET /medewerker/zaak/:id/gesprek': {
    answers: staff({ other: 404, own: 200, lead: 200 }),
    path: '/medewerker/zaak/CASE/gesprek',
  },
  'POST /medewerker/volgende': { answers: staff({ other: 200, own: 'CASE', lead: 200 }) },
  'POST /medewerker/zaak/:id/nemen': {
    answers: staff({ other: 404, own: 'CASE', lead: 409 }),
    path: '/medewerker/zaak/CASE/nemen',
  },
  // A case about an appointment has no arrangement to be answered.
  'POST /medewerker/zaak/:id/antwoord': {
    answers: staff({ other: 404, own: 404, lead: 404 }),
    path: '/medewerker/zaak/CASE/antwoord',
    fields: { creditor: 'no' },
  },
  'POST /medewerker/zaak/:id/afspraak': {
    answers: staff({ other: 404, own: 'CASE', lead: 'CASE' }),
    path: '/medewerker/zaak/CASE/afspraak',
    fields: { status: 'completed' },
  },
  'POST /medewerker/zaak/:id/teruggeven': {
    answers: staff({ other: 404, own: 422, lead: 422 }),
    path: '/medewerker/zaak/CASE/teruggeven',
  },
  'POST /medewerker/zaak/:id/afronden': {
    answers: staff({ other: 404, own: 422, lead: 422 }),
    path: '/medewerker/zaak/CASE/afronden',
    fields: { outcome: 'contact' },
  },
  'GET /medewerker/rust': { answers: staff({ other: 404, own: 404, lead: 200 }) },
  'GET /medewerker/rust.csv': { answers: staff({ other: 404, own: 404, lead: 200 }) },
  'GET /medewerker/signalen': { answers: staff({ other: 404, own: 404, lead: 200 }) },
  'ALL /medewerker/*': { ...nothingThere, path: '/medewerker/verzonnen' },

  'POST /mijn-gegevens/wissen': { answers: residents(200), ends: true },
  'POST /uitloggen': { answers: all('/'), ends: true },
  'POST /snel-weg': { answers: all('/snel-weg'), ends: true },
  'POST /medewerker/uitloggen': { answers: all(200), ends: true },
};
