import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Conclusion: diplomacy in the shadow

One.

Two.

### Immediate Outlook

Talks. [@s1]

### Why it counts {#strategic-significance}

Fatigue.

### Immediate outlook {#more}

Another.

### Last words

End.`;

const value = {
  heading: 'Conclusion: diplomacy in the shadow',
  body: 'One.\n\nTwo.',
  immediateOutlook: { label: 'Immediate Outlook', text: 'Talks.', cites: ['s1'] },
  strategicSignificance: { label: 'Why it counts', text: 'Fatigue.' },
  more: [
    { label: 'Immediate outlook', text: 'Another.' },
    { label: 'Last words', text: 'End.' },
  ],
};

describe('conclusion', () => {
  it('is paragraphs and parts', () => expect(readSection('conclusion', body)).toEqual(value));

  it('is written the same', () => expect(writeSection('conclusion', value)).toBe(body));

  it.each([
    ['### Outlook\n\nA.\n\nB.', '24:1 markdown/stray-block'],
    ['### X {#what}\n\nA.', '20:9 markdown/unknown-part'],
    ['### Outlook\n\nA.\n\n### Outlook\n\nB.', '24:1 markdown/part-twice'],
    ['### Outlook', '20:1 schema/missing'],
    ['- list', '20:1 markdown/stray-block'],
  ])('refuses %j', (text, finding) => {
    expect(findingsIn(`## Conclusion\n\n${text}`)).toContain(finding);
  });
});
