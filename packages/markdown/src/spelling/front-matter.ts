import { stringify } from 'yaml';
import { sectionNames } from './sections/index.ts';

/** The YAML at the head of a file. */
export interface FrontMatter {
  readonly yaml: string;
  /** Where the YAML begins, in UTF-16 units from the start of the file. */
  readonly start: number;
  /** Where the body begins. */
  readonly end: number;
}

const FENCED = /^---[\t ]*\r?\n(?<yaml>(?:[\s\S]*?\r?\n)??)---[\t ]*(?:\r?\n|$)/u;

/** Finds the front matter of a file; `undefined` if the file does not begin with it or does not end it. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const match = FENCED.exec(text);
  const yaml = match?.groups?.yaml;
  if (match === null || yaml === undefined) return undefined;
  return { yaml, start: text.indexOf('\n') + 1, end: match[0].length };
}

const FIRST = [
  '$schema',
  'schemaVersion',
  'id',
  'lang',
  'alsoIn',
  'title',
  'shortTitle',
  'categories',
  'tags',
  'publication',
  'verification',
  'event',
  'actors',
  'headings',
  'keyDetailsHeading',
];
const LAST = ['instruments', 'quotes', 'statistics', 'media', 'sources', 'related', 'cta'];

/** Writes front matter, what identifies a brief first and an author's own keys last. */
export function spellFrontMatter(front: Readonly<Record<string, unknown>>): string {
  const order = [...FIRST, ...sectionNames.filter((name) => !LAST.includes(name)), ...LAST];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const entries = Object.entries(front).toSorted(([a], [b]) => rank(a) - rank(b));
  return `---\n${stringify(Object.fromEntries(entries), { lineWidth: 0, aliasDuplicateObjects: false })}---\n`;
}
