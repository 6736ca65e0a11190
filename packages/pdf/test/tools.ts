import { readFileSync } from 'node:fs';
import { defaultFaces } from '@aide-memoire/fonts';
import type { Context, Diagnostic, FontFace } from '@aide-memoire/handout';
import { dotPng } from '@aide-memoire/handout/specimen';
import { measureBlocks } from '../src/layout/handlers.ts';
import type { Measure } from '../src/layout/measure.ts';
import { documentElement } from '../src/structure/element.ts';
import { loadHarfBuzz } from '../src/text/harfbuzz.ts';
import { loadHyphenation } from '../src/text/hyphenate.ts';
import { loadFaces } from '../src/text/load-faces.ts';
import type { Setter } from '../src/text/setter.ts';
import type { TextStyle } from '../src/text/style.ts';
import { type Theme, themeFor } from '../src/theme.ts';

/** The default faces with their bytes. */
export const fonts: readonly FontFace[] = defaultFaces.map(({ family, weight, style, url }) => ({
  family,
  weight,
  style,
  bytes: new Uint8Array(readFileSync(url)),
}));

/** A context with the default faces and the specimen's picture. */
export const context = (more: Partial<Context> = {}): Context => ({
  fonts,
  images: new Map([['dot', { mediaType: 'image/png', bytes: dotPng }]]),
  attachments: [],
  ...more,
});

/** The theme for 10 on 14 points. */
export const theme: Theme = themeFor({
  paper: 'A4',
  margins: { top: 20, right: 20, bottom: 20, left: 20 },
  columns: 1,
  columnGap: 8,
  head: {},
  foot: {},
  bodySize: 10,
  leading: 14,
});

/** Plain body text. */
export const style: TextStyle = { voice: 'text', size: 10, bold: false, italic: false, lang: 'en' };

/** What text is set with. */
export async function setter(): Promise<Setter> {
  await loadHyphenation(['en', 'hi']);
  await loadHarfBuzz();
  return loadFaces(fonts).setter;
}

/** A measure of some width; what is reported goes to `found`. */
export async function measure(width: number, found: Diagnostic[] = []): Promise<Measure> {
  return {
    job: {
      theme,
      setter: await setter(),
      words: { labelEnd: ': ', table: 'Table', figure: 'Figure' },
      pictures: new Map(),
      columnHeight: 700,
      columnWidth: width,
      notesFor: () => [],
      sections: [],
      counters: { table: 0, figure: 0, heading: 0 },
      report: (diagnostic) => {
        found.push(diagnostic);
      },
      blocks: measureBlocks,
    },
    x: 0,
    width,
    parent: documentElement('en'),
    lang: 'en',
    from: undefined,
    voice: 'text',
    size: theme.body,
    bold: false,
    align: 'start',
    gap: theme.grid / 2,
  };
}
