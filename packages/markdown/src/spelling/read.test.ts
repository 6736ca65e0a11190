import { describe, expect, it } from 'vitest';
import { fileOf, findingsIn, placed } from '../../test/section.ts';
import { readMarkdownBrief } from './read.ts';

const findings = (text: string) => readMarkdownBrief(text).diagnostics.map(placed);

describe('readMarkdownBrief', () => {
  it('reads ten lines', () => {
    const text =
      '---\nschemaVersion: 1\nid: talks\nlang: en\npublication:\n  publishedOn: 2024-12-20\nevent:\n  name: Talks\n---\n# The *talks* {a=b}\n';
    expect(readMarkdownBrief(text, { file: 'talks.md' })).toMatchObject({
      diagnostics: [],
      brief: { id: 'talks', title: 'The *talks* {a=b}', publication: { publishedOn: '2024-12-20' } },
    });
  });

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
    ['a comment', (text: string) => `${text}\n<!-- to do:\n\n- nothing -->\n`],
    ['a setext heading', (text: string) => text.replace('## Timeline', 'Timeline\n--------')],
  ])('takes %s', (_, change) => {
    const text = fileOf('## Timeline\n\n- **2024** – **A:** b');
    const { brief, diagnostics } = readMarkdownBrief(change(text));
    expect(diagnostics).toEqual([]);
    expect(brief).toEqual(readMarkdownBrief(text).brief);
  });

  it.each([
    ['an unknown section', '## Timelin\n\n- x', '18:1 markdown/unknown-section'],
    ['an unknown id', '## My words {#time-line}', '18:15 markdown/unknown-section'],
    ['a section that is data', '## Sources {#sources}', '18:14 markdown/unknown-section'],
    ['a second title', '# Again', '18:1 markdown/stray-block'],
    ['text before the first section', 'Text', '18:1 markdown/stray-block'],
    [
      'a section that stands twice',
      '## Agenda\n\n### A\n\n- b\n\n## Agenda\n\n### A\n\n- b',
      '24:1 markdown/section-twice',
    ],
    ['an unknown attribute of a heading', '## Why in news {x}\n\nA', '18:17 markdown/unknown-attribute'],
    ['a citation of nothing', '## Context\n\nA [@s3]', '20:3 reference/unknown-source'],
  ])('reports %s', (_, body, finding) => expect(findingsIn(body)).toEqual([finding]));

  it('suggests the section that may be meant, and how to keep words of one’s own', () => {
    const [found] = readMarkdownBrief(fileOf('## Timelin')).diagnostics;
    expect(found).toMatchObject({ expected: 'Timeline', note: expect.stringContaining('{#timeline}') });
  });

  it.each([
    [
      'an unknown key',
      (text: string) => text.replace('lang: en', 'lang: en\ntilte: x'),
      '5:1 schema/unknown-key',
    ],
    ['a bad day', (text: string) => text.replace('2024-12-20', '2024-13-20'), '6:16 schema/date'],
    [
      'a title in both places',
      (text: string) => text.replace('id: talks', 'id: talks\ntitle: x'),
      '18:1 markdown/section-twice',
    ],
    ['a missing title', (text: string) => text.replace('# Talks', ''), '1:1 schema/missing'],
    [
      'a key that stands twice',
      (text: string) => text.replace('lang: en', 'lang: en\nlang: hi'),
      '5:1 yaml/duplicate-key',
    ],
    ['what is no YAML', (text: string) => text.replace('name: Talks', 'name: "Talks'), '8:15 yaml/syntax'],
    ['front matter that is a list', () => '---\n- a\n---\n# T\n', '1:1 markdown/front-matter'],
    ['no front matter', () => '# Talks\n', '1:1 markdown/front-matter'],
    ['front matter without end', () => '---\nid: talks\n', '1:1 markdown/front-matter'],
  ])('reports %s in the front matter', (_, change, finding) => {
    expect(findings(change(fileOf('')))[0]).toBe(finding);
  });

  it('says nothing of missing keys where the front matter cannot be read', () => {
    expect(findings(fileOf('## Timelin').replace('name: Talks', 'name: "Talks'))).not.toContainEqual(
      expect.stringContaining('schema/missing'),
    );
    expect(findings('---\n"a\n---\n## Timelin\n')).toContain('4:1 markdown/unknown-section');
  });

  it('takes a section from the front matter, but not from both places', () => {
    const front = (text: string) => text.replace('event:', 'whyInNews: News.\nevent:');
    expect(readMarkdownBrief(front(fileOf(''))).brief?.whyInNews).toBe('News.');
    expect(findings(front(fileOf('## Why in news\n\nNews.')))).toEqual(['19:1 markdown/section-twice']);
  });

  it('keeps the wording of a heading where the brief has a place for it', () => {
    const { brief } = readMarkdownBrief(
      fileOf(
        '## The *facts* {#key-details}\n\n- **A:** b\n\n## Participants\n\n### India\n\n- **Head:** A\n\n## Chronology\n\n- **2024** – **A**',
      ),
    );
    expect(brief).toMatchObject({
      keyDetailsHeading: 'The *facts*',
      headings: { participants: 'Participants' },
      timeline: { heading: 'Chronology' },
    });
  });

  it('refuses a heading that is worded in both places', () => {
    const text = fileOf('## Facts {#key-details}\n\n- **A:** b').replace(
      'event:',
      'keyDetailsHeading: X\nevent:',
    );
    expect(findings(text)).toEqual(['19:1 markdown/section-twice']);
  });

  it.each([
    ['a long line', `## Context\n\n${'a '.repeat(5000)}`, '20:1 markdown/too-large'],
    ['many marks', `## Context\n\n${'a_ a_ a_\n'.repeat(1100)}`, '20:1 markdown/too-large'],
    ['a long document', 'a\n\n'.repeat(100_000), '1:1 markdown/too-large'],
  ])('refuses %s before it is parsed', (_, body, finding) => {
    expect(findingsIn(body)).toEqual([finding]);
  });

  it.each(['{note="*a* b" kind=x}', '{kind: meeting}', '{a,b}', '*{a}*'])(
    'warns of %s, which is no attribute list',
    (braces) => {
      const { brief, diagnostics } = readMarkdownBrief(fileOf(`## Key details\n\n- **A:** b ${braces}`));
      expect(diagnostics.map(placed)).toEqual(['20:1 markdown/attributes']);
      expect(brief?.keyDetails?.[0]?.value).toContain('b ');
      expect(findingsIn(`## Key details\n\n- **A:** b ${braces} {}`)).toEqual([]);
    },
  );

  it('removes characters that cannot be printed, and says so', () => {
    const { brief, diagnostics } = readMarkdownBrief(fileOf('## Why in news\n\nA\uFDD0B\u0007'));
    expect(brief?.whyInNews).toBe('AB');
    expect(diagnostics.map(placed)).toEqual(['20:1 text/control-character']);
  });
});
