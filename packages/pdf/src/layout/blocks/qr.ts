import type { Qr } from '@aide-memoire/handout';
import { qrMatrix } from '@aide-memoire/handout/writing';
import { addElement, langProperty, slotOf } from '../../structure/element.ts';
import { mm, within } from '../../units.ts';
import { type Measure, noteMeasure, plainStyle } from '../measure.ts';
import { type Slab, slab, spaced, withLast } from '../slab.ts';
import { words } from './paragraph.ts';

/** Modules that must stay white around a code (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/** A QR code with its words under it. Undefined where there is no code for the address: then the words alone must do. */
export function qr({ url, alt, width, words: said, lang }: Qr, measure: Measure): Slab[] | undefined {
  const code = qrMatrix(url);
  if (code === undefined) return undefined;
  const parent = addElement(measure.parent, 'Div', langProperty(lang));
  const element = addElement(parent, 'Figure', { alt });
  const size = Math.min(mm(within(width, 10, 100, 20)), measure.width, measure.job.columnHeight / 2);
  const quiet = (size * QUIET) / (code.size + 2 * QUIET);
  // The page is white at its left anyway: the code itself stands at the edge of the text.
  const mark = {
    kind: 'modules',
    x: measure.x,
    y: quiet,
    size: size - 2 * quiet,
    rows: code.rows,
    figure: { element, slot: slotOf(element) },
  } as const;
  const note = { ...noteMeasure(measure), parent };
  const under = words(said, plainStyle(note), note);
  return withLast(
    spaced([slab(size, [mark], { glue: under.length > 0 ? 2 : 0 }), ...under], measure.gap, measure.gap),
    () => ({ fill: true }),
  );
}
