import type { Diagnostic } from '@aide-memoire/schema';
import type { LineIndex } from './lines.ts';

/** Largest text that is read as a brief, in UTF-16 units. The largest real ones are a hundredth of it. */
const SIZE = 2 * 1024 * 1024;

/** Deepest nesting of maps and lists; the vocabulary itself is eight deep. */
const DEPTH = 100;

/** Why a text is not even parsed, lest parsing it costs more than it can be worth; `undefined` if it may be. */
export function refuseBeforeParsing(
  text: string,
  lines: () => LineIndex,
  depth: (text: string, most: number) => number | undefined,
): Diagnostic | undefined {
  if (text.length > SIZE) {
    return {
      code: 'text/too-large',
      severity: 'error',
      message: `This text is longer than ${SIZE} characters.`,
      place: lines().range(0, 0),
      note: 'A brief is one event: split it.',
    };
  }
  const at = depth(text, DEPTH);
  if (at === undefined) return undefined;
  return {
    code: 'text/too-deep',
    severity: 'error',
    message: `Maps and lists are nested more than ${DEPTH} deep here.`,
    place: lines().range(at, at + 1),
    note: 'No part of a brief is nested that deep.',
  };
}

/** Where JSON is nested deeper than `most`; brackets in texts do not count. */
export function tooDeepInJson(text: string, most: number): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > most) return at;
  }
  return undefined;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"' || text[at] === '\n') return at;
  }
  return text.length;
}

/**
 * Where YAML seems to be nested deeper than `most`: by its brackets, or by indents and dashes at the beginning of lines. Brackets
 * inside texts count too, but a text has not a hundred open ones.
 */
export function tooDeepInYaml(text: string, most: number): number | undefined {
  const indents: number[] = [];
  let brackets = 0;
  let start = 0;
  while (start <= text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    let at = start;
    let dashes = 0;
    while (at < end && (text[at] === ' ' || (text[at] === '-' && text[at + 1] === ' '))) {
      if (text[at] === '-') dashes += 1;
      at += 1;
    }
    if (at < end) {
      const indent = at - start;
      while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
      indents.push(indent);
      if (indents.length + dashes > most) return at;
    }
    for (; at < end; at += 1) {
      if (text[at] === '[' || text[at] === '{') brackets += 1;
      else if (text[at] === ']' || text[at] === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > most) return at;
    }
    start = end + 1;
  }
  return undefined;
}
