/** What exam papers, booklets, keys and cards say of themselves in one language. */
export interface PaperWords {
  /** What the document is, under its title; by the name of the template. */
  readonly titles: Readonly<Record<string, string>>;
  readonly teacherEdition: string;
  readonly name: string;
  readonly rollNumber: string;
  readonly batch: string;
  readonly date: string;
  readonly examiner: string;
  readonly question: string;
  readonly questions: string;
  readonly maximum: string;
  readonly awarded: string;
  readonly total: string;
  readonly time: string;
  /** What a wrong answer costs. */
  readonly lossOf: (marks: string) => string;
  readonly minutesOf: (minutes: string) => string;
  readonly instructions: string;
  /** `Section A`, with what kind of questions it holds. */
  readonly sectionOf: (letter: string, kind: string) => string;
  /** By kind of question. */
  readonly kinds: Readonly<Record<'descriptive' | 'short-note' | 'essay' | 'mcq', string>>;
  /** `2 × 10 = 20 marks`. */
  readonly sumOf: (count: string, each: string, total: string) => string;
  readonly rules: {
    readonly all: string;
    readonly limits: string;
    readonly origins: string;
    readonly space: string;
    readonly margins: string;
    readonly rough: string;
    readonly oneOption: string;
    readonly grid: string;
    readonly negative: (marks: string) => string;
    readonly series: (letter: string) => string;
  };
  readonly questionNumber: (number: string) => string;
  readonly continued: (number: string, page: string, pages: string) => string;
  readonly roughWork: string;
  readonly margins: string;
  readonly seriesOf: (letter: string) => string;
  readonly grid: string;
  readonly keyGrid: string;
  readonly writtenAnswers: string;
  readonly explanations: string;
  readonly key: string;
  readonly noKey: string;
  readonly isTrue: string;
  readonly isFalse: string;
  readonly whyOf: (number: string) => string;
  readonly explanation: string;
  readonly source: string;
  readonly answer: string;
  readonly demand: string;
  readonly structure: string;
  readonly intro: string;
  readonly conclusion: string;
  readonly keywords: string;
  readonly avoid: string;
  readonly criteria: string;
  readonly closes: string;
  readonly tests: string;
  readonly difficulty: string;
  readonly inSeries: string;
  readonly oneOf: Readonly<Record<'asked' | 'practice' | 'adapted', string>>;
  /** Cards by their numbers, the first and the last: their fronts, their backs. */
  readonly cardsOf: (first: string, last: string) => string;
  readonly answersOf: (first: string, last: string) => string;
  readonly fronts: string;
  readonly backs: string;
  readonly forTeachers: string;
  readonly noSource: string;
}
