import { describe, expect, it } from 'vitest';
import { migrateMarkdownText } from './migrate.ts';
import { readMarkdownBrief } from './read.ts';

const BEFORE = `---
# a draft
schemaVersion: 0.draft  # since spring
id: talks
lang:   en
publication: { publishedOn: 2024-12-20 }
event: { name: Talks }
keyDetails:
  - label: Location
    value: Miami # Beach
---

# Talks

##   Why in news

News *of* the day --- schemaVersion: 0.draft
`;

const AFTER = BEFORE.replace('0.draft  #', '1  #').replace(
  'value: Miami # Beach\n',
  'value: Miami # Beach\n    for: place\n',
);

describe('a draft in Markdown', () => {
  it.each([
    ['as it is', (text: string) => text],
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
  ])('changes in its front matter only: %s', (_, change) => {
    const migrated = { text: change(AFTER), changed: true, diagnostics: [] };
    expect(migrateMarkdownText(change(BEFORE))).toEqual(migrated);
    expect(migrateMarkdownText(migrated.text)).toEqual({ ...migrated, changed: false });
    expect(readMarkdownBrief(migrated.text).diagnostics).toEqual([]);
  });

  it.each([
    ['no front matter', '# Talks\n', '1:1 markdown/front-matter'],
    ['an unknown version', BEFORE.replace('0.draft', '9'), '3:16 migrate/unknown-version'],
    ['a syntax error', BEFORE.replace('en\n', '"en\n'), 'yaml/syntax'],
  ])('stays as it is with %s', (_, text, finding) => {
    const { diagnostics, ...rest } = migrateMarkdownText(text, { file: 'a.md' });
    expect(rest).toEqual({ text, changed: false });
    const [{ code, place, file } = { code: 'none' }] = diagnostics;
    expect(`${place?.start.line}:${place?.start.column} ${code}`).toContain(finding);
    expect(file).toBe('a.md');
  });
});
