import { describe, expect, it } from 'vitest';
import { briefOf, textOf } from '../../test/composed.ts';
import { compose } from '../compose/compose.ts';
import { templates } from './index.ts';
import type { Template } from './template.ts';

describe('a study sheet', () => {
  const sheet = (more: Record<string, unknown>) =>
    textOf(compose(briefOf(more), { template: templates['study-sheet'] as Template }).handout).slice(0, -1);

  it('says points in place of the prose they sum up, and prose where there are none', () => {
    expect(sheet({ context: { body: 'A long tale.', significance: ['The point'] } })).toEqual([
      '# Context',
      '## Significance',
      '- The point',
    ]);
    expect(sheet({ context: { body: 'A long tale.' } })).toEqual(['# Context', 'A long tale.']);
  });

  it('begins with facts and key terms, and sets options in a row', () => {
    const options = ['Oslo', 'Dayton'].map((text, index) => ({ key: 'ab'[index], text }));
    const question = {
      id: 'q',
      kind: 'mcq',
      format: 'single',
      stem: 'Where?',
      origin: { type: 'practice' },
      options,
      answer: 'a',
    };
    const lines = sheet({
      event: { name: 'Talks', status: 'concluded' },
      context: { body: 'A tale.' },
      glossary: [{ id: 'loc', term: 'Line of Control', definition: 'A line' }],
      exam: { questions: [question] },
    });
    expect(lines.filter((line) => line.startsWith('# '))).toEqual([
      '# Key details',
      '# Key terms',
      '# For the exam',
      '# Context',
    ]);
    expect(lines).toContain('- (a)\u00A0Oslo \u00A0 (b)\u00A0Dayton');
  });
});
