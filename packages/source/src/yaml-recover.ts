import { type Document, parseDocument, type YAMLError } from 'yaml';

/** A YAML text with all that its parser found, and what could be read of it. */
export interface Recovered {
  readonly document: Document.Parsed;
  readonly errors: readonly YAMLError[];
}

/** Rounds of leaving out lines that cannot be read; a text with more bad lines than this is read no further. */
const ROUNDS = 12;

/**
 * Parses YAML. One mistake can swallow the rest of a document (`title: a: b` takes all that follows for its value), so lines
 * with a mistake are blanked, which moves nothing else, and the rest is read again. The errors are those of the text as it
 * was, and keys that stand twice in the rest.
 */
export function parseYaml(text: string): Recovered {
  let document = parse(text);
  const errors: YAMLError[] = [...document.errors, ...document.warnings];
  let rest = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const bad = [...document.errors, ...document.warnings].filter(({ code }) => code !== 'DUPLICATE_KEY');
    if (bad.length === 0) break;
    rest = bad.reduce((left, { pos }) => blankLine(left, pos[0]), rest);
    document = parse(rest);
    for (const error of document.errors) {
      const known = errors.some(({ pos }) => pos[0] === error.pos[0]);
      if (error.code === 'DUPLICATE_KEY' && !known) errors.push(error);
    }
  }
  return { document, errors };
}

// Warnings (an unknown tag) are errors here, because they change what is read.
const parse = (text: string): Document.Parsed =>
  parseDocument(text, { prettyErrors: false, uniqueKeys: true, strict: true });

function blankLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
