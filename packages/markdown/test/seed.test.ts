import { readFileSync } from 'node:fs';
import { checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { readMarkdownBrief, writeMarkdownBrief } from '../src/index.ts';

const seed: unknown = JSON.parse(readFileSync(new URL('./fixtures/miami.json', import.meta.url), 'utf8'));

describe('the seed page in Markdown', () => {
  const { brief } = checkBrief(seed);
  if (brief === undefined) throw new Error('The fixture is not a brief.');
  const text = writeMarkdownBrief(brief);

  it('reads back as it was', () => {
    const again = readMarkdownBrief(text);
    expect(again.diagnostics).toEqual([]);
    expect(again.brief).toEqual(brief);
    expect(again.brief).toEqual(seed);
  });

  it('is written the same a second time', () => {
    const again = readMarkdownBrief(text).brief;
    expect(again === undefined ? '' : writeMarkdownBrief(again)).toBe(text);
  });

  it('has every section in the body, none in the front matter', () => {
    const headings = text.split('\n').filter((line) => line.startsWith('## '));
    expect(headings).toHaveLength(10);
    expect(text.slice(0, text.indexOf('\n---\n'))).not.toMatch(/^(?:context|timeline|exam|reactions):/m);
  });
});
