import type { EdtfDate, EdtfEnd, EdtfExpression } from './parse.ts';

/**
 * Writes an expression as EDTF, in the shortest form that reads to the same expression: `2024-XX` was read as `2024` and is written
 * so.
 */
export function printEdtf(expression: EdtfExpression): string {
  if (expression.kind === 'date') return printDate(expression.date);
  return `${printEnd(expression.start)}/${printEnd(expression.end)}`;
}

function printEnd(end: EdtfEnd): string {
  if (end === 'open') return '..';
  return end === 'unknown' ? '' : printDate(end);
}

function printDate({ year, month, day, uncertain, approximate }: EdtfDate): string {
  const parts = [
    year,
    ...[month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])),
  ];
  return `${parts.join('-')}${qualifierOf(uncertain, approximate)}`;
}

function qualifierOf(uncertain: boolean, approximate: boolean): string {
  if (uncertain && approximate) return '%';
  return uncertain ? '?' : approximate ? '~' : '';
}
