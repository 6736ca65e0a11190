import { mapTextFields } from '@aide-memoire/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdownBrief, writeMarkdownFiles } from '../src/index.ts';
import { sectionNames } from '../src/spelling/sections/index.ts';
import { anySections, briefAround } from './any-brief.ts';
import { anyFront } from './any-data.ts';
import { calmText, hostileText } from './any-text.ts';
import { canonical } from './expect-round-trip.ts';

/** Runs of each property; set `FUZZ` for more. */
const runs = (standard: number) => ({ numRuns: Number(process.env.FUZZ ?? standard) });

/** A document whose texts are translated into Hindi, all but every `skip`-th; a citation stays at the end of its text. */
function translated(document: unknown, skip: number): unknown {
  let count = 0;
  return mapTextFields(document, (value) => {
    count += 1;
    return typeof value === 'string' && count % skip !== 0 ? { en: value, hi: `हिन्दी ${value}` } : value;
  });
}

function expectRoundTrip(value: unknown): ReadonlyMap<string, string> {
  const brief = canonical(value);
  const files = writeMarkdownFiles(brief);
  const [text = '', ...others] = files.values();
  const again = readMarkdownBrief(text, { translations: others.map((other) => ({ text: other })) });
  expect(again.diagnostics).toEqual([]);
  expect(again.brief).toEqual(brief);
  if (again.brief !== undefined) expect(writeMarkdownFiles(again.brief)).toEqual(files);
  return files;
}

describe('a brief in two languages in two files and back', () => {
  const calm = anySections(calmText);
  it.each(sectionNames)('%s survives', (name) => {
    fc.assert(
      fc.property(calm[name], fc.integer({ min: 2, max: 9 }), (section, skip) => {
        expectRoundTrip(translated(briefAround({ [name]: section }), skip));
      }),
      runs(2),
    );
  });

  it('survives whatever its texts hold', () => {
    fc.assert(
      fc.property(
        fc.record(anySections(hostileText), { requiredKeys: [] }),
        anyFront(hostileText),
        (some, front) => void expectRoundTrip(translated(briefAround({ ...front, ...some }), 7)),
      ),
      runs(4),
    );
  });
});

const original = `---
schemaVersion: 1
id: talks
lang: en
publication: { publishedOn: 2024-12-20 }
event: { name: Talks, status: adjourned }
---
# Talks

## Timeline

- **10 January 1966** – **Declaration:** Signed. {#tashkent}
- **1972-07-02** – **Agreement** {#simla}
`;

const hindi = `---
schemaVersion: 1
id: talks
lang: hi
event: { name: वार्ता }
---
# वार्ता

## घटनाक्रम

- **1972-07-02** – **समझौता** {#simla}
- **10 जनवरी 1966** – **घोषणा:** हस्ताक्षर हुए। {#tashkent}
`;

const read = (translation: string) =>
  readMarkdownBrief(original, {
    file: 'talks.md',
    translations: [{ text: translation, file: 'talks.hi.md' }],
  });
const found = (translation: string) =>
  read(translation).diagnostics.map(
    ({ code, file, place }) => `${file}:${place?.start.line}:${place?.start.column} ${code}`,
  );

describe('a translation', () => {
  it('is joined by ids, in whatever order', () => {
    const { brief, diagnostics } = read(hindi);
    expect(diagnostics).toEqual([]);
    expect(brief?.title).toEqual({ en: 'Talks', hi: 'वार्ता' });
    expect(brief?.event.name).toEqual({ en: 'Talks', hi: 'वार्ता' });
    expect(brief?.timeline?.entries.map(({ id, when, title, text }) => [id, when, title, text])).toEqual([
      [
        'tashkent',
        { edtf: '1966-01-10', label: { en: '10 January 1966', hi: '10 जनवरी 1966' } },
        { en: 'Declaration', hi: 'घोषणा' },
        { en: 'Signed.', hi: 'हस्ताक्षर हुए।' },
      ],
      ['simla', '1972-07-02', { en: 'Agreement', hi: 'समझौता' }, undefined],
    ]);
  });

  it('is joined by place where ids fail', () => {
    const { brief } = read(hindi.replace('{#simla}', '').replace('{#tashkent}', ''));
    expect(brief).toBeUndefined();
    const inOrder = hindi.replace('- **1972-07-02** – **समझौता** {#simla}\n', '').replace(' {#tashkent}', '');
    expect(read(inOrder).brief?.timeline?.entries[0]?.title).toEqual({ en: 'Declaration', hi: 'घोषणा' });
  });

  it('may not say other data, more items or more texts than the original', () => {
    expect(found(hindi.replace('**1972-07-02**', '**1972-07-03**'))).toEqual([
      'talks.hi.md:11:5 translation/differs',
    ]);
    expect(found(`${hindi}- **1999** – **लाहौर** {#lahore}\n`)).toEqual([
      'talks.hi.md:13:1 translation/unknown',
    ]);
    expect(found(hindi.replace('**समझौता**', '**समझौता:** शिमला में'))).toEqual([
      'talks.hi.md:11:32 translation/unknown',
    ]);
  });

  it('is of the same brief in another language', () => {
    expect(found(hindi.replace('id: talks', 'id: summit'))).toEqual([
      'talks.hi.md:3:5 translation/other-brief',
    ]);
    expect(found(hindi.replace('lang: hi', 'lang: en'))).toContain('talks.hi.md:4:7 translation/language');
  });

  it('has its mistakes told in its own file, behind those of the original', () => {
    expect(found(`${hindi}\n## Timelien\n`)).toEqual(['talks.hi.md:14:1 markdown/unknown-section']);
    expect(found(hindi.replace('# वार्ता\n', `# ${'क'.repeat(100_001)}\n`))[0]).toBe(
      'talks.hi.md:7:1 markdown/too-large',
    );
    const { diagnostics } = readMarkdownBrief(original.replace('adjourned', 'ajourned'), {
      file: 'talks.md',
      translations: [{ text: `${hindi}\n## Timelien\n`, file: 'talks.hi.md' }],
    });
    expect(diagnostics.map(({ file }) => file)).toEqual(['talks.md', 'talks.hi.md']);
  });
});
