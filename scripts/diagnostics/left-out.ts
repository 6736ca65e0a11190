/** What the list of editorial rules asks for, and where it is done or why it cannot be. */
export const leftOut: readonly { readonly wish: string; readonly why: string }[] = [
  {
    wish: 'question/asked-text-altered: a bank of questions',
    why: 'The rule is there and its table is empty: the papers are the commissions’ own, and no wording was read from an official paper. An institute hands in its bank (`tables.askedQuestions`).',
  },
  {
    wish: 'venue/precedent-year for every place',
    why: 'Only for names of which the table holds every meeting (`series`): elsewhere a year that is not in the table may still be right.',
  },
  {
    wish: 'a11y/heading-skip as skipped levels',
    why: 'Levels of headings are derived from the sections and cannot skip; the rule finds paragraphs that play a heading.',
  },
  {
    wish: 'text/double-space for plain spaces',
    why: 'Reading makes runs of white space one space; the rule finds special spaces and those before a comma.',
  },
  {
    wish: 'question/asked-incomplete for exam, stage, paper and year',
    why: 'The vocabulary itself requires them (`schema/missing`); the rule asks for the marks.',
  },
  {
    wish: 'actor/undefined, cite/unknown and mcq/key, /count, /select in a file',
    why: 'Reading refuses them (`reference/unknown-…`, `schema/conflict`); the rules are for briefs that a program makes, and for citations inside texts.',
  },
  {
    wish: 'a change for mcq/shuffle-unsafe and for text/heading-case',
    why: 'Neither is safe unseen: another option must be written, and a program cannot tell a name from a word.',
  },
  {
    wish: 'exact conversion of Kruti Dev text',
    why: 'The layout is ambiguous without its font; the rule shows the words that it knows.',
  },
  {
    wish: 'structure against the count of parties, the excluded at the table, sums of rubrics',
    why: 'Conflicts of what is derived and what is written: `schema/conflict`.',
  },
];
