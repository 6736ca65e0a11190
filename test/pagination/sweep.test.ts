import type { Diagnostic, Handout, Paper } from '@aide-memoire/handout';
import { toPdf } from '@aide-memoire/pdf';
import { readPdf } from '@aide-memoire/verify';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LaidDocument, layOut } from '../../packages/pdf/src/layout/document.ts';
import { loadHarfBuzz } from '../../packages/pdf/src/text/harfbuzz.ts';
import { loadHyphenation } from '../../packages/pdf/src/text/hyphenate.ts';
import { loadFaces } from '../../packages/pdf/src/text/load-faces.ts';
import type { Setter } from '../../packages/pdf/src/text/setter.ts';
import { themeFor } from '../../packages/pdf/src/theme.ts';
import { context } from '../support/outputs.ts';
import { anyHandout } from './any-handout.ts';
import { faultsOf } from './faults.ts';
import { frameOf, placedTexts } from './lines.ts';
import { leavesOf, lossesOf, saidBySlot, squeezed } from './losses.ts';
import { hasPoppler, popplerText } from './poppler.ts';
import { setupOf } from './setups.ts';

/** How many handouts are placed on each paper; `PAGINATION=2000` tries more. */
const COUNT = Number(process.env.PAGINATION ?? '200');

const PAPERS: readonly Paper[] = ['A4', 'Letter', 'A5'];

const CASES = PAPERS.flatMap((paper) => ([1, 2] as const).map((columns) => ({ paper, columns })));

describe.each(CASES)('on $paper in $columns', ({ paper, columns }) => {
  const setup = setupOf(paper, columns);
  const frame = frameOf(setup);
  const theme = themeFor(setup);
  let setter: Setter;
  beforeAll(async () => {
    await loadHyphenation(['en', 'hi']);
    await loadHarfBuzz();
    setter = loadFaces(context.fonts).setter;
  });
  const place = (handout: Handout): LaidDocument =>
    layOut(handout, {
      theme,
      setter,
      pictures: new Map(),
      report: (diagnostic: Diagnostic) => {
        throw new Error(diagnostic.message);
      },
    });

  it(`${COUNT} handouts have no fault and lose no text`, () => {
    const faults: string[] = [];
    for (let seed = 0; seed < COUNT; seed++) {
      const handout = anyHandout(seed, setup);
      const laid = place(handout);
      const lost = lossesOf(handout, saidBySlot(placedTexts(laid, frame)));
      for (const fault of faultsOf(laid, frame, theme.grid)) faults.push(`${seed}: ${fault}`);
      for (const text of lost) faults.push(`${seed}: lost ${text}`);
    }
    expect(faults).toEqual([]);
  });
});

describe('40 handouts come out again as bytes with all their text', () => {
  const written: { readonly handout: Handout; readonly bytes: Uint8Array }[] = [];
  beforeAll(async () => {
    for (let seed = 0; seed < 40; seed++) {
      const { paper, columns } = CASES[seed % CASES.length] ?? { paper: 'A4', columns: 1 };
      const handout = anyHandout(seed, setupOf(paper, columns));
      written.push({ handout, bytes: (await toPdf(handout, context)).bytes });
    }
  });

  it('by PDF.js', async () => {
    expect(written.length).toBe(40);
    for (const [seed, { handout, bytes }] of written.entries()) {
      const { text } = await readPdf(bytes);
      expect(lossesOf(handout, text, 3).map((lost) => `${seed}: ${lost}`)).toEqual([]);
    }
  });

  // Poppler goes by where words stand, and reads tables and columns in an order of its own: it must give every word.
  it.skipIf(!hasPoppler())('by poppler, where it is installed', () => {
    expect(written.length).toBe(40);
    for (const [seed, { handout, bytes }] of written.entries()) {
      const words = new Set(popplerText(bytes).split(/\s+/).map(squeezed));
      const lost = leavesOf(handout).flatMap((leaf) =>
        leaf.split(' ').filter((word) => !words.has(squeezed(word))),
      );
      expect([...new Set(lost)].map((word) => `${seed}: ${word}`)).toEqual([]);
    }
  });
});
