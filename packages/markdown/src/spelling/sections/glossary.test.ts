import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Key terms

- **Line of Control:** The line of *1972* [@s1]
- **शब्द:** अर्थ
- **LoC:** Short for it {#short}`;

const terms = [
  { id: 'line-of-control', term: 'Line of Control', definition: 'The line of *1972*', cites: ['s1'] },
  { id: 'term-2', term: 'शब्द', definition: 'अर्थ' },
  { id: 'short', term: 'LoC', definition: 'Short for it' },
];

describe('glossary', () => {
  it('is a list of terms', () => expect(readSection('glossary', body)).toEqual(terms));
  it('is written the same', () => expect(writeSection('glossary', terms)).toBe(body));
  it('refuses an item without term', () => {
    expect(findingsIn('## Glossary\n\n- The line')).toContain('20:1 markdown/label');
    expect(findingsIn('## Glossary\n\n- **A:**')).toContain('20:1 schema/missing');
  });
});
