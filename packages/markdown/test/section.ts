import type { Brief, Diagnostic, SectionName } from '@aide-memoire/schema';
import { readJsonBrief } from '@aide-memoire/source';
import { readMarkdownBrief, writeMarkdownBrief } from '../src/index.ts';
import { briefAround } from './any-brief.ts';

/** The front matter around sections in tests: 17 lines, so that a body begins at line 18. */
export const HEAD = `---
schemaVersion: 1
id: talks
lang: LANG
publication:
  publishedOn: 2024-12-20
event:
  name: Talks
actors:
  - { id: own, kind: other, name: "An *own* actor" }
quotes:
  - { id: qt, text: Words }
sources:
  - { id: s1, type: report, title: One, tier: official }
  - { id: s2, type: book, title: Two, tier: scholarly }
---
# Talks
`;

/** A file with a body under the usual front matter. */
export const fileOf = (body: string, lang = 'en') => `${HEAD.replace('LANG', lang)}${body}\n`;

/** Reads one section out of a file with the body given. Findings are `line:column code`. */
export function readSection<K extends SectionName>(name: K, body: string, lang = 'en'): Brief[K] | string[] {
  const { brief, diagnostics } = readMarkdownBrief(fileOf(body, lang));
  return brief === undefined || diagnostics.length > 0 ? diagnostics.map(placed) : brief[name];
}

/** Findings in a file with the body given, as `line:column code`. */
export function findingsIn(body: string, lang = 'en'): string[] {
  return readMarkdownBrief(fileOf(body, lang)).diagnostics.map(placed);
}

/** A finding as `line:column code`. */
export function placed({ code, place }: Diagnostic): string {
  return `${place?.start.line}:${place?.start.column} ${code}`;
}

/** The body that is written for a brief with one section; its front matter must not hold the section. */
export function writeSection(name: SectionName, value: unknown, lang = 'en'): string {
  const { brief, diagnostics } = readJsonBrief(JSON.stringify(briefAround({ [name]: value }, 'Talks', lang)));
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics));
  const text = writeMarkdownBrief(brief);
  const body = text.slice(text.indexOf('\n# Talks\n') + '\n# Talks\n'.length).trim();
  return text.includes(`\n${name}:`) ? `(in the front matter)\n${body}` : body;
}
