import { describe, expect, it } from 'vitest';
import { formatYamlBrief, readYamlBrief, writeYamlBrief } from './index.ts';

const text = `# Talks of 2024, written by the desk.

id: talks # never change this
schemaVersion: 1
lang: en

# Shown in the running head.
title: Talks
event:
  name: "Talks"   # their usual name
publication: { publishedOn: 2024-12-20 }
timeline:
  entries:
    # The first of them.
    - { id: a, when: 2024-01, title: One }
    - id: b # the second
      when: 2024-02
      title: Two
# Nothing below.
`;

const format = (source: string) => {
  const { brief } = readYamlBrief(source);
  if (brief === undefined) throw new Error('no brief');
  return formatYamlBrief(brief, source);
};

describe('formatYamlBrief', () => {
  const formatted = format(text) ?? '';

  it('keeps every comment with its key or item', () => {
    expect(formatted.split('\n').slice(0, 4)).toEqual([
      '# Talks of 2024, written by the desk.',
      '',
      'schemaVersion: 1',
      'id: talks # never change this',
    ]);
    expect(formatted).toContain('# Shown in the running head.\ntitle: Talks\n');
    expect(formatted).toContain('    # The first of them.\n    - id: a\n');
    expect(formatted).toContain('name: Talks # their usual name\n');
    expect(formatted.trimEnd().endsWith('# Nothing below.')).toBe(true);
  });

  it('says the same, and changes nothing the second time', () => {
    expect(readYamlBrief(formatted).brief).toEqual(readYamlBrief(text).brief);
    expect(format(formatted)).toBe(formatted);
  });

  it('is the canonical text where there are no comments', () => {
    const bare = text.replaceAll(/ *#.*/g, '');
    const { brief } = readYamlBrief(bare);
    expect(brief === undefined ? undefined : format(bare)).toBe(
      brief === undefined ? '' : writeYamlBrief(brief),
    );
  });

  it('gives nothing rather than lose a comment', () => {
    // Between the dash and the map of an item nothing can be said in the canonical form.
    const odd = text.replace('- { id: a,', '- { # here\n      id: a,');
    const result = format(odd);
    expect(result === undefined || result.includes('# here')).toBe(true);
  });
});
