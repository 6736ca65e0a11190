import { type Brief, checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates/index.ts';
import type { Template } from '../templates/template.ts';
import type { Block } from '../tree/block.ts';
import { emphasis, paragraph, text } from '../tree/build.ts';
import type { Handout } from '../tree/handout.ts';
import { compose } from './compose.ts';
import { leaksIn } from './guard.ts';

const question = {
  id: 'q',
  kind: 'essay',
  stem: 'Stem',
  origin: { type: 'practice' },
  answer: {
    intro: ['Begin with the *war* of 1971'],
    body: [],
    conclusion: [],
    keywords: ['United Arab Emirates'],
  },
};

function briefOf(more: Record<string, unknown>): Brief {
  const { brief } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: 'Talks',
    publication: { publishedOn: '2024-12-20' },
    event: { name: 'Talks' },
    exam: { questions: [question] },
    ...more,
  });
  if (brief === undefined) throw new Error('the brief is valid');
  return brief;
}

const template = templates.handout as Template;
const treeOf = (brief: Brief, extra: Block[] = []): Handout => {
  const { handout } = compose(brief, { template, edition: 'student' });
  return { ...handout, children: [...handout.children, ...extra] };
};
const found = (extra: Block[], brief = briefOf({})) =>
  leaksIn(treeOf(brief, extra), brief, (other) => treeOf(other, extra === LEAKING ? [] : extra)).map(
    ({ severity, path, actual }) => [severity, path, actual],
  );

const LEAKING: Block[] = [paragraph([text('Begin with the '), emphasis([text('war')]), text(' of 1971.')])];

describe('the last look before a student’s tree is given out', () => {
  it('has nothing to say of a clean one', () => {
    expect(found([])).toEqual([]);
  });

  it('finds a node that is for teachers', () => {
    expect(found([paragraph([text('Notes')], { audience: 'teacher', from: '/exam' })])).toEqual([
      ['error', '/exam', undefined],
    ]);
  });

  it('finds the words of an answer, whatever stress they have', () => {
    expect(found(LEAKING)).toEqual([['error', undefined, 'Begin with the *war* of 1971']]);
  });

  it('takes the name of a state for no leak because an answer names it too', () => {
    const delegations = [
      { id: 'd', party: 'ae', role: 'party', members: [{ function: 'head', person: 'X' }] },
    ];
    const brief = briefOf({ delegations });
    expect(JSON.stringify(treeOf(brief))).toContain('United Arab Emirates');
    expect(found([], brief)).toEqual([]);
  });
});
