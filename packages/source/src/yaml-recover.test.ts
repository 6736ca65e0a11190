import { describe, expect, it, vi } from 'vitest';
import { readYamlBrief } from './read.ts';

const parses = vi.hoisted(() => ({ count: 0 }));

vi.mock('yaml', async (original) => {
  const yaml = await original<typeof import('yaml')>();
  const parseDocument: typeof yaml.parseDocument = (...given) => {
    parses.count += 1;
    return yaml.parseDocument(...given);
  };
  return { ...yaml, parseDocument };
});

const HEAD = 'schemaVersion: 1\nid: x\nlang: en\ntitle: T\npublication: { publishedOn: 2024-12-20 }\n';

/** How often the parser is called for a text. */
function work(text: string): number {
  parses.count = 0;
  readYamlBrief(text);
  return parses.count;
}

describe('the work of reading YAML', () => {
  it('is one parse for a text without syntax errors, whatever else is wrong in it', () => {
    expect(work(`${HEAD}event: { name: T }\n`)).toBe(1);
    expect(
      work(`${HEAD}${Array.from({ length: 2000 }, (_, index) => `unknown${index}: 1`).join('\n')}\n`),
    ).toBe(1);
  });

  it('does not grow with the number of lines that are no YAML', () => {
    const bad = (lines: number) => work(`${HEAD}${'  - : a: b: c\n'.repeat(lines)}event: { name: T }\n`);
    expect(bad(200)).toBeLessThanOrEqual(13);
    expect(bad(400)).toBeLessThanOrEqual(13);
  });
});
