import type { Diagnostic } from '@aide-memoire/schema';
import { indexLines, type Places, type ReadValue, readYamlText } from '@aide-memoire/source';
import { actorNames } from './actors.ts';
import { readBody } from './body.ts';
import { maskCites } from './cite-marks.ts';
import { findFrontMatter } from './front-matter.ts';
import { spellingLang } from './language.ts';
import { tooLarge } from './limits.ts';
import { parseMarkdown } from './parse.ts';
import { Reading } from './reading.ts';

/** The text of a file, and its name for diagnostics. */
export interface MarkdownFile {
  readonly text: string;
  readonly file?: string;
}

const NOWHERE: Places = { key: () => undefined, value: () => undefined };

/** Reads Markdown into a plain value, unchecked. `actors` are known besides those that it declares. */
export function readMarkdownValue(file: string, actors: readonly unknown[] = []): ReadValue {
  const text = file.startsWith('\uFEFF') ? file.slice(1) : file;
  const lines = indexLines(text);
  const front = findFrontMatter(text);
  const start = front?.end ?? 0;
  const refused = tooLarge(text, start, lines);
  if (refused !== undefined) return { value: undefined, places: NOWHERE, diagnostics: [refused] };
  const yaml = readYamlText(front?.yaml ?? '', { lines, offset: front?.start ?? 0 });
  const data = yaml.value ?? {};
  const isMap = typeof data === 'object' && !Array.isArray(data);
  const begun = isMap ? { ...data } : {};
  const lang = textAt(begun, 'lang') ?? 'en';
  const body = maskCites(text.slice(start));
  const source = { text: text.slice(0, start) + body.text, cites: body.cites };
  const reading = new Reading(
    source,
    lines,
    spellingLang(lang),
    actorNames([...listAt(begun, 'actors'), ...actors], lang),
  );
  // Front matter that does not end has no body behind it.
  const isOpen = front === undefined && OPENING.test(text);
  const blocks = isOpen ? [] : parseMarkdown(source.text).children.filter(({ type }) => type !== 'yaml');
  const value = readBody(blocks, begun, reading);
  const diagnostics: Diagnostic[] = [...yaml.diagnostics, ...reading.diagnostics];
  if (isOpen) diagnostics.unshift(openFrontMatter(lines.range(0, '---'.length)));
  else if (front === undefined || !isMap) diagnostics.unshift(noFrontMatter(lines.range(0, 0)));
  // Where the front matter cannot be read, nothing is said of what seems to be missing in it.
  const partial = front === undefined || !isMap || yaml.diagnostics.length > 0;
  return { value, places: reading.places(yaml.places), diagnostics, partial };
}

/** The list under a key; an empty one if there is none. */
export function listAt(record: unknown, key: string): readonly unknown[] {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined;
  return Array.isArray(value) ? value : [];
}

function textAt(record: object, key: string): string | undefined {
  const value: unknown = Reflect.get(record, key);
  return typeof value === 'string' ? value : undefined;
}

/** The finding that a file does not begin with front matter. */
export const noFrontMatter = (place: Diagnostic['place'] & object): Diagnostic => ({
  code: 'markdown/front-matter',
  severity: 'error',
  message: 'This file does not begin with front matter.',
  place,
  expected: '---',
  note: 'Begin it with a line "---", then keys such as "schemaVersion: 1", "id: …" and "lang: en", then a line "---".',
});

const OPENING = /^---[\t ]*(?:\r?\n|$)/u;

const openFrontMatter = (place: Diagnostic['place'] & object): Diagnostic => ({
  code: 'markdown/front-matter',
  severity: 'error',
  message: 'The front matter that begins here does not end.',
  place,
  expected: '---',
  note: 'Write a line "---" between the keys and the title.',
});
