import type { Handout } from '@aide-memoire/handout';
import { beforeAll, describe, expect, it } from 'vitest';
import { type LaidDocument, layOut } from '../../packages/pdf/src/layout/document.ts';
import type { Mark } from '../../packages/pdf/src/layout/mark.ts';
import { loadHarfBuzz } from '../../packages/pdf/src/text/harfbuzz.ts';
import { loadHyphenation } from '../../packages/pdf/src/text/hyphenate.ts';
import { loadFaces } from '../../packages/pdf/src/text/load-faces.ts';
import { themeFor } from '../../packages/pdf/src/theme.ts';
import { context } from '../support/outputs.ts';
import { anyHandout } from './any-handout.ts';
import { faultsOf } from './faults.ts';
import { frameOf, type PlacedText, placedTexts } from './lines.ts';
import { lossesOf, saidBySlot } from './losses.ts';
import { setupOf } from './setups.ts';

const setup = setupOf('A5', 1);
const frame = frameOf(setup);
const theme = themeFor(setup);
const documents: { readonly handout: Handout; readonly laid: LaidDocument }[] = [];

beforeAll(async () => {
  await loadHyphenation(['en', 'hi']);
  await loadHarfBuzz();
  const { setter } = loadFaces(context.fonts);
  for (let seed = 0; seed < 60; seed++) {
    const handout = anyHandout(seed, setup);
    const laid = layOut(handout, { theme, setter, pictures: new Map(), report: () => undefined });
    documents.push({ handout, laid });
  }
});

const faults = (laid: LaidDocument) => faultsOf(laid, frame, theme.grid);
const textsOf = (laid: LaidDocument) => placedTexts(laid, frame);

/** A document with the marks of its pages changed. */
function remade(
  laid: LaidDocument,
  change: (marks: readonly Mark[], page: number) => readonly Mark[],
): LaidDocument {
  return {
    ...laid,
    pages: laid.pages.map((page, number) => ({ ...page, content: change(page.content, number) })),
  };
}

/** A document in which one line has been moved to the head of the next page. */
function withLineMoved(laid: LaidDocument, { page, baseline }: PlacedText): LaidDocument {
  const moved = (laid.pages[page]?.content ?? []).filter(
    (mark) => mark.kind === 'text' && mark.y === baseline,
  );
  return remade(laid, (marks, number) => {
    if (number === page) return marks.filter((mark) => !moved.includes(mark));
    if (number !== page + 1) return marks;
    return [...moved.map((mark) => ({ ...mark, y: frame.top + theme.grid })), ...marks];
  });
}

/** What is found when some document is changed so that the change has something to take hold of. */
function found(change: (laid: LaidDocument) => LaidDocument | undefined): string {
  for (const { laid } of documents) {
    const changed = change(laid);
    const said = changed === undefined ? [] : faults(changed);
    if (said.length > 0) return said.join('\n');
  }
  return '';
}

const isIn = ({ path }: PlacedText, role: string) => path.some((element) => element.role === role);

/** The last of several lines of an element that stand on one page, which is not the last. */
function lastLine(laid: LaidDocument, isWanted: (text: PlacedText) => boolean): PlacedText | undefined {
  const lines = textsOf(laid).filter((text) => isWanted(text) && text.page + 1 < laid.pages.length);
  return lines.find((line) => {
    const own = lines.filter(({ path, page }) => path.at(-1) === line.path.at(-1) && page === line.page);
    const baselines = [...new Set(own.map(({ baseline }) => baseline))].toSorted((a, b) => a - b);
    return baselines.length > 2 && line.baseline === baselines.at(-1);
  });
}

describe('the judge of pages', () => {
  it('has nothing against them as they are', () => {
    expect(documents.flatMap(({ laid }) => faults(laid))).toEqual([]);
  });

  it('sees a heading with nothing under it', () => {
    const said = found((laid) => {
      const heading = textsOf(laid).find((text) => isIn(text, 'H2') && text.baseline < frame.bottom - 100);
      if (heading === undefined) return undefined;
      return remade(laid, (marks, page) =>
        page === heading.page
          ? marks.filter((mark) =>
              mark.kind === 'text' ? mark.y <= heading.baseline : mark.kind === 'place',
            )
          : marks,
      );
    });
    expect(said).toContain('stranded heading');
  });

  it('sees a table go on without its header', () => {
    // What is repeated belongs to no element.
    const said = found((laid) =>
      remade(laid, (marks) =>
        marks.filter((mark) => mark.kind !== 'text' || mark.spans.some(({ slot }) => slot !== undefined)),
      ),
    );
    expect(said).toContain('no header over');
  });

  it('sees a line alone', () => {
    const said = found((laid) => {
      const line = lastLine(
        laid,
        (text) => text.path.at(-1)?.role === 'P' && !isIn(text, 'Table') && !isIn(text, 'LI'),
      );
      return line === undefined ? undefined : withLineMoved(laid, line);
    });
    expect(said).toContain('a line alone');
  });

  it('sees a row parted without need', () => {
    const said = found((laid) => {
      const line = lastLine(laid, (text) => isIn(text, 'TBody'));
      return line === undefined ? undefined : withLineMoved(laid, line);
    });
    expect(said).toContain('a row parted without need');
  });

  it('sees what stands outside of the margins', () => {
    const said = found((laid) =>
      remade(laid, (marks) =>
        marks.map((mark) => (mark.kind === 'text' ? { ...mark, x: mark.x - 30 } : mark)),
      ),
    );
    expect(said).toContain('outside the margins');
  });

  it('sees lines that stand on one another', () => {
    const said = found((laid) =>
      remade(laid, (marks) =>
        marks.flatMap((mark): readonly Mark[] =>
          mark.kind === 'text' ? [mark, { ...mark, y: mark.y + 1 }] : [mark],
        ),
      ),
    );
    expect(said).toContain('overlap');
  });

  it('sees text that is lost', () => {
    const [first] = documents;
    if (first === undefined) throw new Error('there are documents');
    const { handout, laid } = first;
    const shorter = remade(laid, (marks) => marks.slice(0, -3));
    expect(lossesOf(handout, saidBySlot(textsOf(laid)))).toEqual([]);
    expect(lossesOf(handout, saidBySlot(textsOf(shorter)))).not.toEqual([]);
  });
});
