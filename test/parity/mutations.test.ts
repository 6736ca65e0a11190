import type { Block, Handout, TableRow, Text } from '@aide-memoire/handout';
import { type ParityDifference, proveParity } from '@aide-memoire/verify';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../support/examples.ts';
import { composeAll, FORMATS, write } from '../support/outputs.ts';

const whole = composeAll(exampleOf('singapore-2018')).find(
  ({ meta }) => meta.template === 'handout' && meta.edition === 'student',
);
if (whole === undefined) throw new Error('the example has a handout');
const handout = whole;

/** The tree with its texts changed, in order. */
function withTexts(change: (value: string) => string): Handout {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    if ('type' in value && value.type === 'text') {
      const node = value as Text;
      return { ...node, value: change(node.value) };
    }
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, walk(child)]));
  };
  return { ...handout, children: walk(handout.children) as Block[] };
}

/** The first text that a pattern finds, changed. */
function once(pattern: RegExp, change: (found: string) => string): Handout {
  let done = false;
  return withTexts((value) => {
    if (done || !pattern.test(value)) return value;
    done = true;
    return value.replace(pattern, change);
  });
}

/** The first table with enough rows, two of them changed for each other. */
function swapped(): Handout {
  let done = false;
  const walk = (node: Block): Block => {
    if (node.type === 'table' && !done && node.children.length > 2) {
      done = true;
      const rows: TableRow[] = node.children.slice();
      const [one, other] = rows.splice(-2);
      return {
        ...node,
        children: [...rows, ...(other === undefined || one === undefined ? [] : [other, one])],
      };
    }
    return 'children' in node ? ({ ...node, children: (node.children as Block[]).map(walk) } as Block) : node;
  };
  return { ...handout, children: handout.children.map(walk) };
}

const says = (text: RegExp) => (differences: readonly ParityDifference[]) =>
  differences.some((difference) => text.test(difference.text));

const nobody: Text[] = [{ type: 'text', value: 'Nobody, 1066' }];

/** What is done to a file, and what must be said of it. */
const MUTATIONS = {
  'a digit changed': { made: once(/2018/, () => '2017'), found: says(/2017/) },
  'a decimal point lost': { made: once(/\d[.,]\d/, (found) => found.replace(/[.,]/, '')), found: says(/\d/) },
  'a sentence dropped': { made: once(/[A-Z][^.]{30,}\. /, () => ''), found: says(/\w+ \w+/) },
  'two rows changed for each other': { made: swapped(), found: says(/\w/) },
  'a number added': { made: once(/the /, (found) => `${found}4,711 `), found: says(/4,711/) },
  'a name changed': { made: once(/Singapore/, () => 'Hanoi'), found: says(/Hanoi/) },
  'a quotation changed': { made: once(/great meaning/, () => 'little meaning'), found: says(/little/) },
  'a question dropped': {
    made: once(/^(?=.*\b(?:discuss|examine|analyse|evaluate|comment)\b).*$/i, () => ''),
    found: (differences: readonly ParityDifference[]) => differences.some(({ fact }) => fact === 'question'),
  },
  'a note changed': {
    made: { ...handout, notes: (handout.notes ?? []).map((note) => ({ ...note, children: nobody })) },
    found: says(/1066/),
    only: ['docx', 'pdf'],
  },
} as const;

const written = async (of: Handout, format: string) => ({
  name: `talks.${format}`,
  bytes: (await write(of, format)).bytes,
});

describe.each(Object.entries(MUTATIONS))('%s', (_, mutation) => {
  const formats = 'only' in mutation ? mutation.only : FORMATS;

  it('is another handout', () => {
    expect(JSON.stringify(mutation.made)).not.toBe(JSON.stringify(handout));
  });

  it.each(formats)('is found in %s against what was composed', async (format) => {
    const { differences } = await proveParity([await written(mutation.made, format)], handout);
    expect(mutation.found(differences)).toBe(true);
    expect(differences.every(({ file }) => file === `talks.${format}`)).toBe(true);
  });

  it.each(formats)('is found in %s against another file', async (format) => {
    // Notes stand in none but the formats that have pages.
    const other = 'only' in mutation ? (format === 'pdf' ? 'docx' : 'pdf') : format === 'md' ? 'docx' : 'md';
    const { differences } = await proveParity([
      await written(mutation.made, format),
      await written(handout, other),
    ]);
    expect(differences).not.toEqual([]);
  });
});

it('finds nothing between the two formats that have notes', async () => {
  const { against, differences } = await proveParity([
    await written(handout, 'pdf'),
    await written(handout, 'docx'),
  ]);
  expect([against, differences]).toEqual(['talks.docx', []]);
});
