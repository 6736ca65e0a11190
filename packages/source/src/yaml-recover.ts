import { type Document, parseDocument, type YAMLError } from 'yaml';

/** A YAML text with what its parser found, and what could be read of it. */
export interface Recovered {
  readonly document: Document.Parsed;
  readonly errors: readonly YAMLError[];
}

/** Rounds of leaving out lines that cannot be read; a text with more bad lines than this is read no further. */
const ROUNDS = 12;

/**
 * Parses YAML. One mistake can swallow the rest of a document (`title: a: b` takes all that follows for its value), so lines
 * with a mistake are blanked, which moves nothing else, and the rest is read again. The errors are those of the text as it was.
 */
export function parseYaml(text: string): Recovered {
  let document = parse(text);
  const errors = findings(document);
  let rest = text;
  for (let round = 0; round < ROUNDS; round += 1) {
    const bad = findings(document);
    // Behind the end of a document begins another, which is not to be read as part of the first.
    if (bad.length === 0 || bad.some(({ code }) => code === 'MULTIPLE_DOCS')) break;
    rest = bad.reduce((left, { pos }) => blankLine(left, pos[0]), rest);
    document = parse(rest);
  }
  return { document, errors };
}

// The parser's own look for keys that stand twice costs the square of their number; the reader looks itself.
const parse = (text: string): Document.Parsed =>
  parseDocument(text, { prettyErrors: false, uniqueKeys: false, strict: true });

// Warnings (an unknown tag) are errors here, because they change what is read.
const findings = ({ errors, warnings }: Document.Parsed): YAMLError[] => [...errors, ...warnings];

function blankLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
