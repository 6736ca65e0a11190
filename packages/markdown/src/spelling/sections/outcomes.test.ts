import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

const body = `## Outcomes

- Statement in *four* points [@s1] {kind=joint-statement}
- No word on verification {kind=no-agreement}`;

const outcomes = [
  { kind: 'joint-statement', text: 'Statement in *four* points', cites: ['s1'] },
  { kind: 'no-agreement', text: 'No word on verification' },
];

describe('outcomes', () => {
  it('are a list', () => expect(readSection('outcomes', body)).toEqual(outcomes));
  it('are written the same', () => expect(writeSection('outcomes', outcomes)).toBe(body));
  it('refuse a kind that is left out or unknown', () => {
    expect(findingsIn('## Outcomes\n\n- Peace')).toEqual(['20:1 schema/missing']);
    expect(findingsIn('## Outcomes\n\n- Peace {kind=peace}')).toEqual(['20:15 schema/not-an-option']);
  });
});
