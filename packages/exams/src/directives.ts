import type { BilingualText, Sourced } from './row.ts';

/** A directive word: what a question tells the candidate to do. */
export interface Directive extends Sourced {
  readonly code: string;
  /** The word as it opens an English question, and the Hindi one; Hindi papers use one word for several codes. */
  readonly word: BilingualText;
  /** Other words in which the papers say the same. */
  readonly variants?: { readonly en?: readonly string[]; readonly hi?: readonly string[] };
  /** What the answer should come to. */
  readonly conclusion: BilingualText;
}

/** Version of the rows below; changes whenever one does. */
export const DIRECTIVES_VERSION = '2026-11';

const UPSC =
  'Word: Civil Services (Main) papers since 2013, English and Hindi. Gloss: common ground of coaching guides, which differ in detail';
const SCHOOL =
  'Word: Pearson Edexcel 9PL0 specification and College Board AP task verbs; Hindi by this project. Gloss: those specifications, shortened';

/** Directive words of exam questions; what they ask for is a gloss that an institute may replace (see `extend`). */
export const directives: readonly Directive[] = [
  {
    code: 'discuss',
    word: { en: 'Discuss', hi: 'चर्चा कीजिए' },
    variants: { hi: ['विवेचना कीजिए'] },
    conclusion: { en: 'several views and a reasoned close', hi: 'विभिन्न मत और तर्कसंगत निष्कर्ष' },
    source: UPSC,
  },
  {
    code: 'analyse',
    word: { en: 'Analyse', hi: 'विश्लेषण कीजिए' },
    variants: { en: ['Analyze'] },
    conclusion: { en: 'the parts, how they hang together, a synthesis', hi: 'घटक, उनके संबंध और समन्वित निष्कर्ष' },
    source: UPSC,
  },
  {
    code: 'examine',
    word: { en: 'Examine', hi: 'परीक्षण कीजिए' },
    conclusion: { en: 'from causes to implications', hi: 'कारणों से प्रभावों तक' },
    source: UPSC,
  },
  {
    code: 'critically-examine',
    word: { en: 'Critically examine', hi: 'समालोचनात्मक परीक्षण कीजिए' },
    variants: { hi: ['आलोचनात्मक परीक्षण कीजिए'] },
    conclusion: { en: 'merits, demerits and a judgement', hi: 'गुण, दोष और निर्णय' },
    source: UPSC,
  },
  {
    code: 'critically-analyse',
    word: { en: 'Critically analyse', hi: 'समालोचनात्मक विश्लेषण कीजिए' },
    variants: { en: ['Critically analyze'] },
    conclusion: { en: 'merits, demerits and a judgement', hi: 'गुण, दोष और निर्णय' },
    source: UPSC,
  },
  {
    code: 'evaluate',
    word: { en: 'Evaluate', hi: 'मूल्यांकन कीजिए' },
    conclusion: { en: 'evidence for and against, and a verdict', hi: 'पक्ष-विपक्ष के प्रमाण और निर्णय' },
    source: UPSC,
  },
  {
    code: 'assess',
    word: { en: 'Assess', hi: 'आकलन कीजिए' },
    variants: { hi: ['मूल्यांकन कीजिए'] },
    conclusion: { en: 'evidence for and against, and a verdict', hi: 'पक्ष-विपक्ष के प्रमाण और निर्णय' },
    source: UPSC,
  },
  {
    code: 'comment',
    word: { en: 'Comment', hi: 'टिप्पणी कीजिए' },
    conclusion: { en: 'a view of one’s own with evidence', hi: 'प्रमाण सहित अपना मत' },
    source: UPSC,
  },
  {
    code: 'elucidate',
    word: { en: 'Elucidate', hi: 'स्पष्ट कीजिए' },
    variants: { hi: ['विवेचना कीजिए'] },
    conclusion: { en: 'made clear with examples', hi: 'उदाहरण सहित स्पष्टता' },
    source: UPSC,
  },
  {
    code: 'explain',
    word: { en: 'Explain', hi: 'व्याख्या कीजिए' },
    conclusion: { en: 'how and why', hi: 'कैसे और क्यों' },
    source: UPSC,
  },
  {
    code: 'describe',
    word: { en: 'Describe', hi: 'वर्णन कीजिए' },
    conclusion: { en: 'what it is', hi: 'क्या है' },
    source: UPSC,
  },
  {
    code: 'justify',
    word: { en: 'Justify', hi: 'औचित्य सिद्ध कीजिए' },
    conclusion: { en: 'a defence', hi: 'पक्ष का समर्थन' },
    source: UPSC,
  },
  {
    code: 'substantiate',
    word: { en: 'Substantiate', hi: 'पुष्टि कीजिए' },
    conclusion: { en: 'a defence with evidence', hi: 'प्रमाण सहित समर्थन' },
    source: UPSC,
  },
  {
    code: 'enumerate',
    word: { en: 'Enumerate', hi: 'सूचीबद्ध कीजिए' },
    conclusion: { en: 'a list', hi: 'सूची' },
    source: UPSC,
  },
  {
    code: 'distinguish',
    word: { en: 'Distinguish', hi: 'अंतर स्पष्ट कीजिए' },
    conclusion: { en: 'a table of differences', hi: 'अंतर की तालिका' },
    source: UPSC,
  },
  {
    code: 'compare',
    word: { en: 'Compare', hi: 'तुलना कीजिए' },
    conclusion: { en: 'a table of both', hi: 'दोनों की तालिका' },
    source: UPSC,
  },
  {
    code: 'to-what-extent',
    word: { en: 'To what extent', hi: 'किस सीमा तक' },
    conclusion: { en: 'a measured verdict', hi: 'नपा-तुला निर्णय' },
    source: UPSC,
  },
  {
    code: 'account-for',
    word: { en: 'Account for', hi: 'कारण बताइए' },
    conclusion: { en: 'the causes, weighed', hi: 'कारण और उनका महत्त्व' },
    source: UPSC,
  },
  {
    code: 'suggest',
    word: { en: 'Suggest', hi: 'सुझाइए' },
    variants: { en: ['Suggest measures'], hi: ['सुझाव दीजिए'] },
    conclusion: { en: 'steps that can be taken', hi: 'उठाए जा सकने वाले क़दम' },
    source: UPSC,
  },
  {
    code: 'trace',
    word: { en: 'Trace', hi: 'क्रम बताइए' },
    conclusion: { en: 'the course in time', hi: 'कालक्रम' },
    source: UPSC,
  },
  {
    code: 'illustrate',
    word: { en: 'Illustrate', hi: 'उदाहरण दीजिए' },
    conclusion: { en: 'examples', hi: 'उदाहरण' },
    source: UPSC,
  },
  {
    code: 'short-note',
    word: { en: 'Write a short note on', hi: 'संक्षिप्त टिप्पणी लिखिए' },
    variants: { en: ['Short note', 'Write short notes on'] },
    conclusion: { en: 'a definition, two points, an example', hi: 'परिभाषा, दो बिंदु, एक उदाहरण' },
    source: UPSC,
  },
  {
    code: 'define',
    word: { en: 'Define', hi: 'परिभाषित कीजिए' },
    conclusion: { en: 'one exact sentence', hi: 'एक सटीक वाक्य' },
    source: SCHOOL,
  },
];

/** Key by which `extend` knows a directive. */
export const directiveKey = ({ code }: Directive): string => code;

/** The directive with a code, from the shipped table or one of your own; `undefined` for an unknown one. */
export function directive(code: string, table: readonly Directive[] = directives): Directive | undefined {
  return table.find((row) => row.code === code);
}
