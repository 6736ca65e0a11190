import { type Brief, checkBrief } from '@aide-memoire/schema';

const cites = ['s1'];
const practice = { type: 'practice', author: 'Q. Setter' };
const tagged = {
  syllabus: ['upsc-cse/mains/gs2/ir'],
  tagLabel: 'Tag of it',
  difficulty: 'hard',
  linkage: 'Linkage of it',
  refs: ['i1'],
  minutes: 7,
};
const objective = {
  kind: 'mcq',
  ...tagged,
  origin: practice,
  marks: 2,
  negative: 0.66,
  keyStatus: 'official',
};
const statements = [
  { text: 'Statement one', correct: true, why: 'Because of one' },
  { text: 'Statement two', correct: false, why: 'Because of two' },
];
const pairs = [
  { left: 'Left one', right: 'Right one', correct: false, why: 'Because of pairs' },
  { left: 'Left two', right: 'Right two', why: 'Because of more' },
];

const questions = [
  {
    id: 'q1',
    kind: 'descriptive',
    stem: 'Stem one',
    ...tagged,
    origin: {
      type: 'asked',
      exam: 'upsc-cse',
      stage: 'mains',
      paper: 'gs1',
      year: 2013,
      number: '10',
      cites: [{ source: 's2', locator: 'p. 9', accessed: '2024-01-02' }],
      official: false,
    },
    directive: ['discuss'],
    marks: 10,
    words: 200,
    answer: {
      demand: 'Demand of it',
      intro: ['Intro of it'],
      body: [{ heading: 'Heading of it', points: ['Point of it'] }],
      conclusion: ['Close of it'],
      keywords: ['Key of it'],
      avoid: ['Avoid this'],
    },
    rubric: [{ criterion: 'Criterion of it', marks: 10 }],
  },
  { id: 'q2', kind: 'short-note', stem: 'Stem two', origin: practice, marks: 5 },
  {
    id: 'q3',
    kind: 'essay',
    stem: 'Stem three',
    origin: { type: 'adapted', from: 'An old one', change: 'cut' },
    marks: 5,
  },
  {
    ...objective,
    id: 'q4',
    format: 'single',
    stem: 'Stem four',
    options: [
      { key: 'a', text: 'Option one' },
      { key: 'b', text: 'Option two' },
    ],
    answer: 'b',
    explanation: 'Explained here',
  },
  {
    ...objective,
    id: 'q5',
    format: 'statements-select',
    stem: 'Stem five',
    statements,
    explanation: 'Explained there',
    options: [
      { key: 'a', text: '1 only' },
      { key: 'b', text: '2 only' },
    ],
    answer: 'a',
  },
  {
    ...objective,
    id: 'q6',
    format: 'assertion-reason',
    stem: 'Stem six',
    statements: statements.map((each) => ({ ...each, correct: true })),
    explains: true,
    explanation: 'Explained once',
  },
  {
    ...objective,
    id: 'q7',
    format: 'pairs-count',
    stem: 'Stem seven',
    pairs,
    explanation: 'Explained twice',
  },
  {
    ...objective,
    id: 'q8',
    format: 'chronology',
    stem: 'Stem eight',
    explanation: 'Explained thrice',
    events: [
      { text: 'Event one', when: '1999' },
      { text: 'Event two', when: '1966' },
    ],
  },
];

const delegation = (id: string, party: string, more: Record<string, unknown> = {}) => ({
  id,
  party,
  role: 'party',
  members: [
    { function: 'head', person: 'Person of it', office: 'Office of it', cites },
    {
      function: 'support',
      functionLabel: 'Label of it',
      office: 'Offices of it',
      collective: true,
      count: 4,
      participation: 'remote',
      representedBy: 'Somebody else',
      cites,
    },
    { function: 'press', person: 'Press person', note: 'Note on person' },
  ],
  objectives: ['Objective of it'],
  redLines: ['Red line of it'],
  leverage: ['Leverage of it'],
  cites,
  ...more,
});

const venue = {
  id: 'v1',
  site: 'Site of it',
  city: 'City of it',
  subdivision: 'State of it',
  iso3166_2: 'IN-HP',
  country: 'in',
  coordinates: { lat: 31.1, lon: 77.2 },
  purpose: ['negotiation'],
  neutrality: 'disputed',
  neutralityNote: 'Disputed by some',
  when: '1972-07-01',
};

const event = {
  name: 'Event of it',
  kind: 'summit',
  level: 'leader',
  track: '1.5',
  structure: 'bilateral',
  channel: 'direct',
  mode: 'in-person',
  status: 'adjourned',
  statusNote: 'Status of it',
  statusCites: ['s1'],
  when: { edtf: '1972-06-28/1972-07-02', label: 'Early summer', time: '10:00', tz: 'Asia/Kolkata' },
  resumes: '1972-08',
  timing: 'Timing of it',
  sessions: [
    { when: { edtf: '1972-07-01', time: '00:40', tz: 'Asia/Kolkata' }, label: 'Session of it', venue: 'v1' },
  ],
  host: 'in',
  mediators: ['us'],
  facilitators: ['no'],
  excluded: [{ actor: 'bd', note: 'Note on it' }],
  venues: [venue, { ...venue, id: 'v2', city: 'Other city' }],
  cameo: '057',
  wikidata: 'Q1',
};

const source = (id: string) => ({
  id,
  type: 'report',
  title: `Title ${id}`,
  author: ['Author of it'],
  publisher: 'Press of it',
  issued: '2001',
  url: 'https://example.org/source',
  accessed: '2024-02-03',
  archived: 'https://archive.example.org/source',
  lang: 'en',
  number: 'No. 7',
  tier: 'news',
});

/** A brief that holds every field of the vocabulary; a plain one has no words of the author in place of derived ones. */
export function fullBrief({ isPlain = false }: { isPlain?: boolean } = {}): Brief {
  const { statusNote: _, when, ...derived } = event;
  const { label: __, ...bare } = when;
  const { brief, diagnostics } = checkBrief({
    $schema: './brief.schema.json',
    schemaVersion: 1,
    id: 'full',
    lang: 'en',
    alsoIn: ['en'],
    title: 'Title of it',
    shortTitle: 'Short of it',
    categories: ['Category of it'],
    tags: ['tag-of-it'],
    publication: {
      publishedOn: '2024-12-20',
      updatedOn: '2024-12-22',
      asOf: '2024-12-21',
      state: 'review',
      authors: ['A. Author'],
      reviewers: ['R. Reviewer'],
      publisher: 'Publisher of it',
      licence: 'CC-BY-4.0',
      url: 'https://example.org/brief',
      corrections: [{ on: '2024-12-22', text: 'Correction of it' }],
      aiUse: 'assisted',
    },
    verification: { status: 'partly', by: 'V. Verifier', on: '2024-12-22', note: 'Verification of it' },
    event: isPlain ? { ...derived, when: bare } : event,
    headings: { timeline: 'Heading of the timeline', outcomes: 'Heading of outcomes' },
    keyDetailsHeading: 'Heading of details',
    keyDetails: [
      { label: 'Detail of it', value: 'Value of it', icon: '📍' },
      ...(isPlain ? [] : [{ label: 'When it was', value: 'Then', for: 'date' }]),
    ],
    whyInNews: 'News of it',
    context: {
      heading: 'Heading of context',
      body: 'Body of it',
      background: ['Background of it'],
      significance: ['Significance of it'],
      challenges: ['Challenge of it'],
      wayForward: ['Way of it'],
      indiaAngle: ['Angle of it'],
      cites,
    },
    delegations: [
      delegation('d1', 'in', { heading: 'Heading of delegation' }),
      delegation('d2', 'pk', { embeddedIn: 'd1', role: 'observer', cites: undefined }),
    ],
    agenda: {
      heading: 'Heading of agenda',
      intro: 'Intro of agenda',
      topics: [
        {
          id: 't1',
          title: 'Topic of it',
          note: 'Note on topic',
          items: [
            {
              id: 'item1',
              text: 'Item of it',
              stances: [{ party: 'in', position: 'proposes', text: 'Stance of it', cites }],
              result: 'agreed',
              refs: ['i1'],
              cites,
            },
          ],
        },
      ],
    },
    outcomes: [{ kind: 'agreement', text: 'Outcome of it', instrument: 'i1', cites }],
    instruments: [
      {
        id: 'i1',
        title: 'Long title of it',
        shortTitle: 'Instrument of it',
        type: 'treaty',
        legalForce: 'binding',
        parties: ['in', 'pk'],
        initialled: '1972-07-01',
        adopted: '1972-07-01',
        signed: '1972-07-02',
        signedAt: 'Place of signing',
        ratified: [{ actor: 'in', on: '1972-08-03' }],
        inForce: '1972-08-04',
        ended: '1999',
        registration: { series: 'UNTS', number: '12316', volume: '858' },
        provisions: [{ ref: '4(ii)', text: 'Provision of it' }],
        cites,
      },
    ],
    timeline: {
      heading: 'Heading of steps',
      entries: [
        {
          id: 'e1',
          when: { edtf: '1966-01', label: 'Winter then', time: '09:30', tz: 'Asia/Kolkata' },
          title: 'Step of it',
          text: 'Text of step',
          kind: 'agreement',
          thisEvent: true,
          verification: 'reported',
          cites,
        },
      ],
    },
    exam: {
      heading: 'Heading of exam',
      note: 'Note for exam',
      audiences: ['Audience of it'],
      themes: ['Theme of it'],
      syllabus: [{ code: 'upsc-cse/mains/gs2/ir', weight: 'secondary', why: 'Why it belongs' }],
      staticLinks: [{ label: 'Link of it', text: 'Static text', cites }],
      prelims: ['Prelims of it'],
      questionsHeading: 'Previous-year questions of it',
      questions,
      revision: [{ cue: 'Cue of it', answer: 'Back of it' }],
    },
    keyNotes: {
      heading: 'Heading of notes',
      groups: [
        { heading: 'Heading of group', notes: [{ label: 'Note of it', text: 'Text of note', cites }] },
      ],
    },
    venueAnalysis: {
      heading: 'Heading of venues',
      columns: ['Col one', 'Col two', 'Col three'],
      rows: [
        {
          advantage: 'Advantage of it',
          thisEvent: 'This of it',
          precedents: [
            { name: 'Precedent of it', year: '1978', brief: 'camp-david', note: 'Note on precedent' },
          ],
          cites,
        },
      ],
    },
    reactions: {
      heading: 'Heading of reactions',
      columns: ['Who is it', 'What was it', 'Why was it'],
      rows: [
        {
          actor: 'jp',
          stance: 'supportive',
          response: 'Response of it',
          quotes: ['w1'],
          on: '1972-07-05',
          interests: ['Interest of it'],
          cites,
        },
      ],
    },
    disputes: [
      {
        about: 'Dispute of it',
        variants: [
          { text: 'Variant one', cites },
          { text: 'Variant two', cites },
        ],
        resolution: 'Resolved so',
      },
    ],
    conclusion: {
      heading: 'Heading of end',
      body: 'End of it',
      immediateOutlook: { label: 'Outlook of it', text: 'Text of outlook', cites },
      strategicSignificance: { label: 'Strategy of it', text: 'Text of strategy', cites },
      more: [{ label: 'More of it', text: 'Text of more', cites }],
    },
    glossary: [{ id: 'g1', term: 'Term of it', definition: 'Meaning of it', cites }],
    cta: [
      {
        kind: 'video',
        title: 'Call of it',
        text: 'Text of call',
        note: 'Note on call',
        url: 'https://example.org/call',
        label: 'See:',
      },
      {
        kind: 'other',
        title: 'Screen call',
        text: 'Screen text',
        url: 'https://example.org/screen',
        screenOnly: true,
      },
    ],
    sources: [source('s1'), source('s2')],
    actors: [
      {
        id: 'in',
        kind: 'state',
        name: 'Actor of it',
        shortName: 'Short actor',
        demonym: 'Actorish',
        iso3166: 'IN',
        iso3166_3: 'INXX',
        m49: '356',
        wikidata: 'Q668',
        memberOf: ['g20'],
        successors: ['pk'],
      },
    ],
    quotes: [
      {
        id: 'w1',
        text: 'Words one',
        speaker: 'Speaker of it',
        actor: 'jp',
        office: 'Office of speaker',
        on: '1972-07-04',
        original: false,
        cites,
      },
      { id: 'w2', text: 'Words two', speaker: 'Other speaker', cites },
    ],
    statistics: [
      {
        id: 'st1',
        label: 'Figure of it',
        value: 93_000,
        display: 'about so many',
        unit: 'persons',
        currency: 'USD',
        asOf: '1971-12',
        scope: 'Scope of it',
        cites,
        verification: 'reported',
        note: 'Note on figure',
      },
    ],
    media: [
      {
        id: 'm1',
        kind: 'map',
        src: 'media/map.png',
        alt: 'Alt of it',
        caption: 'Caption of it',
        credit: 'Credit of it',
        licence: 'CC0-1.0',
        conformsTo: 'Survey of it',
      },
    ],
    related: [{ type: 'follows', brief: 'other-brief', note: 'Note on other' }],
  });
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return brief;
}
