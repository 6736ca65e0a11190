import { NAMESPACES } from '../namespaces.ts';
import type { PageBox } from '../page.ts';
import { rawRun } from '../runs.ts';
import { textWidth } from '../text-width.ts';
import { element, type XmlElement } from '../xml.ts';

/** Namespaces that a part with a watermark declares besides `w`. */
export const WATERMARK_NAMESPACES = { 'xmlns:v': NAMESPACES.v, 'xmlns:o': NAMESPACES.o } as const;

/** Grey that a copier leaves out and a reader sees: words print over it. */
const GREY = '#d9d9d9';

/**
 * Words across the page, behind the text: the WordArt that Word's own command makes, known to it by the stem of its id, so
 * that "Remove Watermark" works.
 */
export function watermarkRun(
  words: string,
  { textWidth: room }: Pick<PageBox, 'textWidth'>,
  number: number,
): XmlElement {
  const long = textWidth(words, 10);
  // As wide as the page allows on the slant, and no taller than a line of display type.
  const width = Math.min(room / 20, (long / 20) * 9);
  const height = Math.max(24, Math.min(110, (width * 240) / Math.max(1, long)));
  return rawRun(
    element(
      'w:pict',
      {},
      element(
        'v:shapetype',
        {
          id: '_x0000_t136',
          coordsize: '21600,21600',
          'o:spt': 136,
          adj: 10800,
          path: 'm@7,l@8,m@5,21600l@6,21600e',
        },
        formulas(),
        element('v:path', {
          textpathok: 't',
          'o:connecttype': 'custom',
          'o:connectlocs': '@9,0;@10,10800;@11,21600;@12,10800',
          'o:connectangles': '270,180,90,0',
        }),
        element('v:textpath', { on: 't', fitshape: 't' }),
      ),
      element(
        'v:shape',
        {
          id: `PowerPlusWaterMarkObject${number}`,
          'o:spid': `_x0000_s${2048 + number}`,
          type: '#_x0000_t136',
          alt: '',
          style:
            `position:absolute;margin-left:0;margin-top:0;width:${width.toFixed(1)}pt;height:${height.toFixed(1)}pt;` +
            'rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
            'mso-position-vertical:center;mso-position-vertical-relative:margin',
          'o:allowincell': 'f',
          fillcolor: GREY,
          stroked: 'f',
        },
        element('v:fill', { opacity: '.6' }),
        element('v:textpath', { style: 'font-family:"Calibri";font-size:1pt', string: words }),
      ),
    ),
  );
}

/** The formulas of Word's plain-text WordArt (shape type 136). */
function formulas(): XmlElement {
  const equations = [
    'sum #0 0 10800',
    'prod #0 2 1',
    'sum 21600 0 @1',
    'sum 0 0 @2',
    'sum 21600 0 @3',
    'if @0 @3 0',
    'if @0 21600 @1',
    'if @0 0 @2',
    'if @0 @4 21600',
    'mid @5 @6',
    'mid @8 @5',
    'mid @7 @8',
    'mid @6 @7',
    'sum @6 0 @5',
  ];
  return element('v:formulas', {}, ...equations.map((eqn) => element('v:f', { eqn })));
}
