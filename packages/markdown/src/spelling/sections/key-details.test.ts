import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Key details

- **Location:** Miami, *Florida* {for=place icon=📍}
- **Ratio:** 2:1
- **Set:** {a} {}`;

const rows = [
  { label: 'Location', value: 'Miami, *Florida*', icon: '📍', for: 'place' },
  { label: 'Ratio', value: '2:1' },
  { label: 'Set', value: '{a}' },
];

describe('key details', () => {
  it('are rows with labels', () => expect(readSection('keyDetails', body)).toEqual(rows));

  it('are written the same', () => expect(writeSection('keyDetails', rows)).toBe(body));

  it.each(['- **A**: b', '- __A:__ b', '* **A:**   b', '- **A:**\n  b', '- **A** b'])(
    'are understood as %j',
    (line) => {
      expect(readSection('keyDetails', `## Key details\n\n${line}`)).toEqual([{ label: 'A', value: 'b' }]);
    },
  );

  it('have a heading of their own in Hindi', () => {
    expect(readSection('keyDetails', '## मुख्य विवरण\n\n- **स्थान:** शिमला', 'hi')).toEqual([
      { label: 'स्थान', value: 'शिमला' },
    ]);
    expect(writeSection('keyDetails', [{ label: 'स्थान', value: 'शिमला' }], 'hi')).toMatch(/^## मुख्य विवरण\n/);
  });

  it.each([
    ['- no label', '20:1 markdown/label'],
    ['- **A:** b {fro=place}', '20:13 markdown/unknown-attribute'],
    ['- **A:** b {for=somewhere}', '20:17 schema/not-an-option'],
    ['- **A:** b {#id}', '20:13 markdown/unknown-attribute'],
    ['- **A:** b {icon=x icon=y}', '20:20 markdown/attribute-twice'],
    ['- **A:**', '20:1 schema/missing'],
    ['- **A:** b\n\n  more', '22:3 markdown/stray-block'],
    ['1', '20:1 markdown/stray-block'],
  ])('refuse %j', (line, finding) => {
    expect(findingsIn(`## Key details\n\n${line}`)).toEqual([finding]);
  });
});
