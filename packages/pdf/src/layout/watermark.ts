import type { WatermarkMark } from './mark.ts';
import { type Measure, plainStyle } from './measure.ts';
import type { Sheet } from './sheet.ts';
import { textAt } from './text.ts';

/** A watermark as large as the sheet allows; its x and y are where its baseline begins. */
export function watermark(words: string, { width, height }: Sheet, measure: Measure): WatermarkMark {
  const angle = Math.atan2(height, width);
  const unit = { ...measure, voice: 'head', bold: true, size: { size: 10, leading: 10 } } as const;
  const { width: natural } = textAt([{ text: words, style: plainStyle(unit) }], 0, 0, unit);
  const size = Math.min(96, (Math.hypot(width, height) * 0.6 * 10) / Math.max(natural, 1));
  const set = { ...unit, size: { size, leading: size } };
  const text = textAt([{ text: words, style: plainStyle(set) }], 0, 0, set);
  const [along, across] = [text.width / 2, size * 0.35];
  return {
    ...text,
    kind: 'watermark',
    angle,
    x: width / 2 - along * Math.cos(angle) + across * Math.sin(angle),
    y: height / 2 + along * Math.sin(angle) + across * Math.cos(angle),
  };
}
