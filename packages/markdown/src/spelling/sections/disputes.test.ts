import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Where sources differ

### Number of prisoners

- 90,000 [@s1]
- 93,000 [@s2, p. 4]

The higher figure counts *civilians*.

### The building

- Barnes Court
- Retreat`;

const disputes = [
  {
    about: 'Number of prisoners',
    variants: [
      { text: '90,000', cites: ['s1'] },
      { text: '93,000', cites: [{ source: 's2', locator: 'p. 4' }] },
    ],
    resolution: 'The higher figure counts *civilians*.',
  },
  { about: 'The building', variants: [{ text: 'Barnes Court' }, { text: 'Retreat' }] },
];

describe('disputes', () => {
  it('are headings with versions', () => expect(readSection('disputes', body)).toEqual(disputes));
  it('are written the same', () => expect(writeSection('disputes', disputes)).toBe(body));

  it.each([
    ['- loose', '20:1 markdown/stray-block'],
    ['### A\n\n- one', '20:1 schema/wrong-length'],
    ['### A\n\n- one\n- two\n\nB\n\nC', '27:1 markdown/stray-block'],
  ])('refuse %j', (text, finding) => {
    expect(findingsIn(`## Disputes\n\n${text}`)).toContain(finding);
  });
});
