import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## What went before {#context}

One [@s1].

Two. [@s1, p. 4; @s2]

### Background

- A treaty
- A war [@s1]

### What it means for India

- Little`;

const value = {
  heading: 'What went before',
  body: 'One [@s1].\n\nTwo.',
  cites: [{ source: 's1', locator: 'p. 4' }, 's2'],
  background: ['A treaty', 'A war [@s1]'],
  indiaAngle: ['Little'],
};

describe('context', () => {
  it('is paragraphs and parts', () => expect(readSection('context', body)).toEqual(value));

  it('is written the same', () => expect(writeSection('context', value)).toBe(body));

  it('knows its parts in Hindi', () => {
    const hindi = '## संदर्भ\n\nपाठ\n\n### चुनौतियाँ\n\n- एक';
    expect(readSection('context', hindi, 'hi')).toEqual({ body: 'पाठ', challenges: ['एक'] });
    expect(writeSection('context', { body: 'पाठ', challenges: ['एक'] }, 'hi')).toBe(hindi);
  });

  it('reads a paragraph of nothing but citations as those of the section', () => {
    expect(readSection('context', '## Context\n\nOne.\n\n[@s1]')).toEqual({ body: 'One.', cites: ['s1'] });
  });

  it.each([
    ['### Sinificance\n\n- x', '22:1 markdown/unknown-part'],
    ['### Background\n\nText', '24:1 markdown/stray-block'],
    ['### Background\n\n- x\n\n### Background\n\n- y', '26:1 markdown/part-twice'],
    ['### Background', '22:1 schema/empty'],
    ['#### Deeper', '22:1 markdown/stray-block'],
    ['```\ncode\n```', '22:1 markdown/stray-block'],
    ['<div>', '22:1 markdown/stray-block'],
    ['> quoted', '22:1 markdown/stray-block'],
    ['Text [@nobody]', '22:6 reference/unknown-source'],
  ])('refuses %j', (more, finding) => {
    expect(findingsIn(`## Context\n\nOne.\n\n${more}`)).toEqual([finding]);
  });
});
