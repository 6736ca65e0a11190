/** A finding that the list of findings on the seed page asks for, and the lines at which it must be reported. */
export interface SeedFinding {
  /** Its number in the list. */
  readonly finding: number;
  readonly rule: string;
  /** Lines of the seed page (non-empty lines counted) and of the YAML example made from it. */
  readonly lines: readonly (readonly [seed: number, example: number])[];
}

/**
 * Every mechanical finding of the list, and every one that rests on a table. Findings 1 and the wording of 8 need a person; 26 (mojibake) and the
 * screen-only wording of 25 were mended in the example, and have fixtures of their own.
 */
export const seedFindings: readonly SeedFinding[] = [
  {
    finding: 2,
    rule: 'date/relative-without-anchor',
    lines: [
      [5, 28],
      [5, 61],
      [77, 285],
      [79, 288],
    ],
  },
  {
    finding: 3,
    rule: 'venue/neutral-on-party-soil',
    lines: [
      [10, 69],
      [44, 160],
      [61, 242],
    ],
  },
  { finding: 4, rule: 'venue/mode-mismatch', lines: [[44, 160]] },
  {
    finding: 5,
    rule: 'cite/superlative',
    lines: [
      [10, 69],
      [44, 160],
    ],
  },
  { finding: 6, rule: 'venue/precedent-year', lines: [[60, 241]] },
  {
    finding: 7,
    rule: 'venue/precedent-class',
    lines: [
      [59, 235],
      [59, 236],
    ],
  },
  {
    finding: 8,
    rule: 'venue/precedent-class',
    lines: [
      [61, 245],
      [61, 246],
    ],
  },
  { finding: 9, rule: 'precedent/war-not-talks', lines: [[56, 216]] },
  { finding: 10, rule: 'agenda/anachronism', lines: [[30, 123]] },
  { finding: 11, rule: 'cite/claim-without-source', lines: [[63, 221]] },
  { finding: 11, rule: 'stat/incomplete', lines: [[63, 310]] },
  { finding: 11, rule: 'stat/outlier', lines: [[63, 312]] },
  { finding: 12, rule: 'question/practice-labelled-pyq', lines: [[47, 177]] },
  {
    finding: 13,
    rule: 'question/marks-missing',
    lines: [
      [48, 179],
      [49, 186],
      [50, 193],
      [51, 200],
    ],
  },
  {
    finding: 14,
    rule: 'question/directive-inside-quotes',
    lines: [
      [48, 182],
      [49, 189],
      [50, 196],
    ],
  },
  {
    finding: 15,
    rule: 'question/tag-mismatch',
    lines: [
      [49, 191],
      [50, 198],
    ],
  },
  { finding: 16, rule: 'question/tag-missing', lines: [[51, 200]] },
  { finding: 16, rule: 'question/unsupported', lines: [[51, 203]] },
  { finding: 17, rule: 'cite/no-sources', lines: [[1, 1]] },
  {
    finding: 18,
    rule: 'quote/without-speaker',
    lines: [
      [69, 299],
      [71, 302],
    ],
  },
  {
    finding: 18,
    rule: 'quote/without-date',
    lines: [
      [69, 299],
      [71, 302],
      [72, 305],
    ],
  },
  {
    finding: 18,
    rule: 'cite/claim-without-source',
    lines: [
      [69, 299],
      [71, 302],
      [72, 305],
      [69, 256],
      [70, 263],
      [71, 270],
      [72, 277],
    ],
  },
  { finding: 19, rule: 'cite/hedge', lines: [[23, 111]] },
  { finding: 19, rule: 'cite/claim-without-source', lines: [[23, 111]] },
  { finding: 20, rule: 'exam/no-india-angle', lines: [[45, 164]] },
  { finding: 21, rule: 'actor/mentioned-not-modelled', lines: [[34, 129]] },
  {
    finding: 22,
    rule: 'actor/unnamed-lead',
    lines: [
      [13, 78],
      [18, 98],
    ],
  },
  { finding: 22, rule: 'actor/not-an-office', lines: [[19, 103]] },
  {
    finding: 23,
    rule: 'agenda/no-result',
    lines: [
      [24, 113],
      [28, 119],
      [32, 125],
    ],
  },
  {
    finding: 23,
    rule: 'agenda/no-stance',
    lines: [
      [24, 113],
      [28, 119],
      [32, 125],
    ],
  },
  { finding: 24, rule: 'text/label-fragment', lines: [[65, 224]] },
  { finding: 25, rule: 'text/cta-without-url', lines: [[73, 293]] },
  { finding: 27, rule: 'date/timing-without-time', lines: [[7, 65]] },
  { finding: 28, rule: 'text/contested-term', lines: [[38, 139]] },
  { finding: 29, rule: 'timeline/gap', lines: [[39, 143]] },
  { finding: 30, rule: 'text/repetition', lines: [[77, 285]] },
  {
    finding: 30,
    rule: 'text/filler',
    lines: [
      [10, 69],
      [77, 285],
      [81, 291],
    ],
  },
  {
    finding: 31,
    rule: 'actor/abbreviation',
    lines: [
      [10, 69],
      [34, 129],
      [45, 164],
      [48, 183],
      [70, 267],
    ],
  },
  {
    finding: 32,
    rule: 'delegation/joined-objectives',
    lines: [
      [16, 76],
      [21, 96],
    ],
  },
  { finding: 33, rule: 'date/range-style', lines: [[56, 216]] },
  { finding: 33, rule: 'text/quotes', lines: [[5, 28]] },
];
