import type { Diagnostic } from '@aide-memoire/schema';
import type { Colors } from './colors.ts';

/** How a diagnostic is shown. */
export interface FrameOptions {
  readonly colors: Colors;
  /** Width of the terminal; lines are not broken when absent. */
  readonly columns?: number | undefined;
}

/** Narrower than this nothing can be shown well, and is left to the terminal to break. */
const NARROWEST = 24;

/**
 * Shows a diagnostic as people read it: place, code, what is wrong, the line of the source with a caret under it, how to mend
 * it. Lines are parted by line feeds; the last has none.
 */
export function showDiagnostic(
  diagnostic: Diagnostic,
  line: string | undefined,
  { colors, columns }: FrameOptions,
): string {
  const { severity, code, message, note, expected, place, file } = diagnostic;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  const at = place === undefined ? file : `${file ?? ''}:${place.start.line}:${place.start.column}`;
  const most = Math.max(NARROWEST, columns ?? Number.POSITIVE_INFINITY);
  const isNarrow = width(`${at ?? ''}  ${severity}  ${code}`) > most;
  const head = [at === undefined ? undefined : colors.bold(at), paint(severity)];
  const lines = [
    [...head, ...(isNarrow ? [] : [colors.dim(code)])].filter((part) => part !== undefined).join('  '),
    ...(isNarrow ? [`  ${colors.dim(code)}`] : []),
    ...wrap(message, '  ', '  ', most),
  ];
  if (line !== undefined && place !== undefined)
    lines.push(...excerpt(line, place, Math.min(WIDTH, most - 12), paint, colors));
  if (expected !== undefined && !(note ?? '').includes(expected))
    lines.push(...wrap(expected, `  ${colors.dim('expected')}  `, '    ', most));
  if (note !== undefined) lines.push(...wrap(note, `  ${colors.dim('help')}  `, '    ', most));
  return lines.join('\n');
}

/** Breaks a text between words. Escapes for colours stand in the first indent only, where they are not counted closely. */
function wrap(text: string, first: string, rest: string, most: number): string[] {
  if (most === Number.POSITIVE_INFINITY) return [`${first}${text}`];
  const lines = [first];
  let column = first.length;
  for (const [index, word] of text.split(' ').entries()) {
    const length = width(word);
    if (index > 0 && column + 1 + length > most) {
      lines.push(`${rest}${word}`);
      column = rest.length + length;
    } else {
      lines[lines.length - 1] += index > 0 ? ` ${word}` : word;
      column += length + (index > 0 ? 1 : 0);
    }
  }
  return lines;
}

/** Longest stretch of a source line that is shown. */
const WIDTH = 100;

function excerpt(
  source: string,
  { start, end }: NonNullable<Diagnostic['place']>,
  most: number,
  paint: (text: string) => string,
  colors: Colors,
): string[] {
  const line = source.replace(/\r$/, '').replaceAll('\t', ' ');
  const from = Math.max(0, start.column - 1 - Math.floor(most / 2));
  const shown = line.slice(from, from + most);
  const before = line.slice(from, start.column - 1);
  const marked =
    end.line === start.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1);
  const carets = '^'.repeat(Math.max(1, Math.min(width(marked), width(shown) - width(before))));
  const number = String(start.line);
  const cut = from > 0 ? '…' : '';
  return [
    `  ${colors.dim(`${number} |`)} ${cut}${shown}`,
    `  ${colors.dim(`${' '.repeat(number.length)} |`)} ${' '.repeat(width(cut) + width(before))}${paint(carets)}`,
  ];
}

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

/** Columns that a text takes in a terminal: marks none, wide characters two. */
function width(text: string): number {
  // Nearly all of what is shown is plain, and there may be a million words of it.
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const character of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(character)) continue;
    columns += WIDE.test(character) ? 2 : 1;
  }
  return columns;
}
