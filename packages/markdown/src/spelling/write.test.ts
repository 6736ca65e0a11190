import { type Brief, checkBrief } from '@aide-memoire/schema';
import { readJsonBrief } from '@aide-memoire/source';
import { describe, expect, it } from 'vitest';
import { briefAround } from '../../test/any-brief.ts';
import { readMarkdownBrief } from './read.ts';
import { writeMarkdownBrief } from './write.ts';

function briefWith(more: Record<string, unknown>): Brief {
  const { brief, diagnostics } = checkBrief(briefAround(more));
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics));
  return brief;
}

describe('writeMarkdownBrief', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['texts in several languages', { whyInNews: { en: 'News', hi: 'समाचार' } }, 'whyInNews:'],
    ['a title in several languages', { title: { en: 'Talks', hi: 'वार्ता' } }, 'title:'],
    [
      'keys of an author’s own',
      { timeline: { entries: [{ id: 'a', when: '2024', title: 'A', 'x-mood': 1 }] } },
      'timeline:',
    ],
    [
      'a citation with a day of access',
      { context: { body: 'A', cites: [{ source: 's1', accessed: '2024-12-20' }] } },
      'context:',
    ],
    ['an empty list', { exam: { questions: [] } }, 'exam:'],
    ['a text that is a citation alone', { outcomes: [{ kind: 'decision', text: '[@s1]' }] }, 'outcomes:'],
    ['a line with too many marks to be read', { whyInNews: '_*'.repeat(2400) }, 'whyInNews:'],
    ['what is data', { cta: [{ kind: 'video', title: 'A', text: 'B' }], 'x-mine': { a: [1, null] } }, 'cta:'],
  ])('puts %s into the front matter', (_, more, key) => {
    const brief = briefWith(more);
    const text = writeMarkdownBrief(brief);
    expect(text.slice(0, text.indexOf('\n---\n'))).toContain(`\n${key}`);
    expect(readMarkdownBrief(text)).toMatchObject({ diagnostics: [], brief });
    expect(readMarkdownBrief(text).brief).toEqual(brief);
  });

  it.each([
    [{ context: { body: 'A [@s1]' } }, '\nA [@s1]\n'],
    [{ context: { body: 'A [@s1] [@s2, p. 4]', cites: ['s2'] } }, '\nA [@s2; @s1; @s2, p. 4]\n'],
    [{ timeline: { entries: [{ id: 't-2024', when: '2024', title: 'A [@s1]' }] } }, ' **A** [@s1]\n'],
    [{ outcomes: [{ kind: 'decision', text: 'A [@s1; @s1]' }] }, '- A [@s1] {kind=decision}\n'],
  ])('writes citations that end a text as those of what it belongs to: %j', (more, line) => {
    const text = writeMarkdownBrief(briefWith(more));
    expect(text).toContain(line);
    const { brief, diagnostics } = readMarkdownBrief(text);
    expect(diagnostics).toEqual([]);
    expect(brief).toEqual(readJsonBrief(JSON.stringify(briefAround(more))).brief);
  });

  it('leaves the other sections in the body', () => {
    const text = writeMarkdownBrief(briefWith({ whyInNews: { en: 'News' }, context: { body: 'Text' } }));
    expect(text).toContain('\n# Talks\n\n## Context\n\nText\n');
  });

  it.each([
    { headings: { participants: 'Who', us: 'Them' } },
    { headings: { participants: 'Delegations' } },
    { headings: { delegations: 'Who' } },
    { headings: {} },
    { keyDetailsHeading: 'Key details', keyDetails: [{ label: 'A', value: 'b' }] },
    { keyDetailsHeading: 'Facts' },
    { headings: { whyInNews: 'Agenda' }, whyInNews: 'News' },
    { timeline: { heading: 'Timeline', entries: [{ id: 'a', when: '2024', title: 'A' }] } },
    { timeline: { heading: 'Agenda {a}', entries: [{ id: 'a', when: '2024', title: 'A' }] } },
  ])('keeps headings as they are: %j', (more) => {
    const members = [{ function: 'head', person: 'A' }];
    const brief = briefWith({ delegations: [{ id: 'd-in', party: 'in', role: 'party', members }], ...more });
    const text = writeMarkdownBrief(brief);
    expect(readMarkdownBrief(text).brief).toEqual(brief);
    expect(text.slice(0, text.indexOf('\n---\n'))).not.toMatch(/\n(?:delegations|timeline|keyDetails):/);
  });

  it('refuses a brief that no reader would take', () => {
    const entry = { when: '2024', title: 'x'.repeat(5000) };
    const entries = Array.from({ length: 60 }, (_, index) => ({ id: `a${index}`, ...entry }));
    expect(() => writeMarkdownBrief(briefWith({ timeline: { entries } }))).toThrow(RangeError);
  });
});
