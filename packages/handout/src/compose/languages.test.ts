import { type Brief, checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { templates } from '../templates/index.ts';
import { wordsFor } from '../words/index.ts';
import { compose } from './compose.ts';
import type { ComposeOptions } from './options.ts';

const both = (hi: string, en: string) => ({ hi, en });

function briefOf(more: Record<string, unknown>): Brief {
  const { brief, diagnostics } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'hi',
    alsoIn: ['en'],
    title: both('वार्ता', 'Talks'),
    publication: { publishedOn: '2024-12-20', state: 'published' },
    event: { name: both('वार्ता', 'Talks') },
    ...more,
  });
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics));
  return brief;
}

const drawn = (brief: Brief, more: Partial<ComposeOptions> = {}) => {
  const template = templates.handout;
  if (template === undefined) throw new Error('there is a handout');
  return compose(brief, { template, ...more });
};

/** The ways to every word and function of a language's words. */
function shapeOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp)
    return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, child]) => shapeOf(child, `${path}/${key}`));
}

describe('English and Hindi', () => {
  const [en, hi] = [wordsFor('en').words, wordsFor('hi').words];

  it('say all the same things', () => {
    expect(shapeOf(hi).toSorted()).toEqual(shapeOf(en).toSorted());
  });

  it('leave nothing of the one in the other, names of formats aside', () => {
    const foreign = (words: unknown): string[] =>
      typeof words === 'string'
        ? [words]
        : typeof words === 'object' && words !== null && !(words instanceof RegExp)
          ? Object.values(words).flatMap(foreign)
          : [];
    expect(foreign(en).filter((word) => /[\u0900-\u097F]/.test(word))).toEqual([]);
    expect(foreign(hi).filter((word) => /[A-Za-z]{3}/.test(word.replaceAll(/\{pages?\}/g, '')))).toEqual(
      ['hi'].slice(1),
    );
  });
});

describe('a text that is missing in the language of print', () => {
  it('is a diagnostic at its place, once', () => {
    const brief = briefOf({
      whyInNews: { hi: 'क्यों' },
      keyNotes: { groups: [{ notes: [{ label: both('क', 'K'), text: 'केवल हिंदी' }] }] },
      timeline: {
        entries: [{ id: 'a', when: { edtf: '1972', label: { hi: 'तब' } }, title: both('ख', 'Kh') }],
      },
    });
    const found = drawn(brief, { lang: 'en' }).diagnostics.map(({ code, path }) => [code, path]);
    expect(found).toEqual([
      ['compose/missing-translation', '/whyInNews'],
      ['compose/missing-translation', '/timeline/entries/0/when/label'],
      ['compose/missing-translation', '/keyNotes/groups/0/notes/0/text'],
    ]);
    expect(drawn(brief).diagnostics).toEqual([]);
  });

  it('is none where a bare string is good in every language', () => {
    const brief = briefOf({
      sources: [{ id: 's', type: 'report', title: 'Title', tier: 'news', publisher: 'Press' }],
      exam: { audiences: ['UPSC CSE'], note: both('टिप्पणी', 'Note') },
      keyDetails: [{ label: both('क', 'K'), value: '1972' }],
    });
    expect(drawn(brief, { lang: 'en' }).diagnostics).toEqual([]);
  });

  it('is told once of a brief that has nothing in that language', () => {
    const brief = briefOf({ alsoIn: undefined, title: 'वार्ता', event: { name: 'वार्ता' }, whyInNews: 'क्यों' });
    expect(drawn(brief, { lang: 'en' }).diagnostics).toMatchObject([
      { code: 'compose/untranslated', path: '/lang' },
    ]);
  });
});

describe('digits', () => {
  const brief = briefOf({
    sources: [
      {
        id: 's',
        type: 'report',
        title: 'Title 7',
        tier: 'news',
        url: 'https://example.org/7',
        accessed: '2024-01-02',
      },
    ],
    whyInNews: both('2 जुलाई 1972 को `a1` [@s]', 'On 2 July 1972'),
    agenda: {
      topics: [{ id: 't', title: both('सेना', 'Forces'), items: [{ text: both('३० दिन', '30 days') }] }],
    },
  });

  it('are those of Devanagari throughout, addresses and code aside', () => {
    const { handout } = drawn(brief, { digits: 'deva' });
    const text = JSON.stringify([handout.children, handout.pages.foot]);
    expect(text).toContain('२ जुलाई १९७२');
    expect(text).toContain('२० दिसंबर २०२४');
    expect(text).toContain('"a1"');
    expect(text).toContain('"value":"१. "');
    expect(text).toContain('"value":"example.org/7"');
    expect(text).toContain('"printed":"१"');
    expect(handout.meta.stamp).toBe('2024-12-20');
    expect(handout.words.digits).toBe('deva');
    expect(handout.pages.paper).toBe('A4');
    expect(text).toContain('Title 7');
  });

  it('are Latin throughout where that is asked for', () => {
    expect(JSON.stringify(drawn(brief, { digits: 'latn' }).handout.children)).toContain('30 दिन');
  });

  it('are as written where nothing is asked for', () => {
    const text = JSON.stringify(drawn(brief).handout.children);
    expect([text.includes('३० दिन'), text.includes('2 जुलाई')]).toEqual([true, true]);
  });
});
