import type { Context, Handout, Writer } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { describe, expect, it } from 'vitest';
import { fit, fitSteps } from './fit.ts';

const pages = specimen().pages;
const context: Context = { fonts: [], images: new Map(), attachments: [] };
/** A writer whose pages follow from the size of the type and the number of blocks. */
const writer: Writer = (handout) => {
  const count = Math.ceil((handout.children.length * handout.pages.bodySize) / 20);
  return Promise.resolve({
    bytes: new Uint8Array(),
    mediaType: '',
    extension: 'pdf',
    pages: count,
    diagnostics: [],
  });
};
const draw = (change: Partial<Handout['pages']> | undefined): Handout => ({
  ...specimen(),
  pages: { ...pages, ...change },
});
const needed = Math.ceil((specimen().children.length * pages.bodySize) / 20);

describe('fitting', () => {
  it('goes from gentle to harsh, and never below what can be read', () => {
    const steps = fitSteps(pages);
    const sizes = steps.map(({ bodySize }) => bodySize);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    expect(Math.min(...steps.flatMap(({ margins }) => Object.values(margins)))).toBeGreaterThanOrEqual(11);
    for (const { bodySize, leading } of steps) expect(leading / bodySize).toBeGreaterThan(1.2);
  });

  it('changes nothing where there is room', async () => {
    expect(await fit(draw, needed, writer, context)).toEqual({ pages: undefined, diagnostics: [] });
  });

  it('takes the first step that will do', async () => {
    const fitted = await fit(draw, needed - 1, writer, context);
    expect(fitted.diagnostics).toEqual([]);
    const size = fitted.pages?.bodySize ?? 0;
    expect((await writer(draw(fitted.pages), context)).pages).toBeLessThan(needed);
    expect((await writer(draw({ bodySize: size + 0.25 }), context)).pages).toBe(needed);
  });

  it('fails where none will do, and names what would have to go', async () => {
    const { diagnostics } = await fit(draw, 1, writer, context);
    expect(diagnostics).toMatchObject([{ code: 'build/too-long', severity: 'error', expected: '1' }]);
    expect(diagnostics[0]?.note).toContain('It would fit without');
  });
});
