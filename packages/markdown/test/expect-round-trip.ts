import type { Brief } from '@aide-memoire/schema';
import { readJsonBrief } from '@aide-memoire/source';
import { expect } from 'vitest';
import { readMarkdownBrief, writeMarkdownBrief } from '../src/index.ts';

/** A brief in its canonical spelling, as any reader gives it. */
export function canonical(value: unknown): Brief {
  const { brief, diagnostics } = readJsonBrief(JSON.stringify(value));
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics));
  return brief;
}

/** Writes a brief, reads it back, writes that again: all must be as before. Gives the text. */
export function expectRoundTrip(value: unknown): string {
  const brief = canonical(value);
  const text = writeMarkdownBrief(brief);
  const again = readMarkdownBrief(text);
  expect(again.diagnostics).toEqual([]);
  expect(again.brief).toEqual(brief);
  if (again.brief !== undefined) expect(writeMarkdownBrief(again.brief)).toBe(text);
  return text;
}
