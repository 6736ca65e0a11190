import type { Figure } from '@aide-memoire/handout';
import { spansOf } from '../../inline/spans.ts';
import { addElement, type Element, langProperty, slotOf } from '../../structure/element.ts';
import { mm, within } from '../../units.ts';
import { boxFrame } from '../box.ts';
import { counted } from '../count.ts';
import { inset, type Measure, noteMeasure, plainStyle } from '../measure.ts';
import { framed, glued, type Slab, slab, spaced, withLast } from '../slab.ts';
import { lineSlabs, shapeSpans } from '../text.ts';
import { words } from './paragraph.ts';

/** A picture with its caption. Where the picture cannot be shown, a box says in words what it would have shown. */
export function figure(node: Figure, measure: Measure): Slab[] {
  const parent = addElement(measure.parent, 'Div', langProperty(node.lang));
  const inside = { ...measure, parent };
  const shown = pictureSlabs(node, inside);
  const caption = captionSlabs(node, inside);
  return withLast(
    spaced(
      glued([...withLast(shown, () => ({ glue: caption.length > 0 ? 2 : 0 })), ...caption], 1),
      measure.gap,
      measure.gap,
    ),
    () => ({ fill: true }),
  );
}

function pictureSlabs(node: Figure, measure: Measure): Slab[] {
  const picture = measure.job.pictures.get(node.image);
  if (picture === undefined) return inWords(node, measure);
  const wanted = within(
    node.width === undefined ? undefined : mm(node.width),
    1,
    measure.width,
    measure.width,
  );
  const tall = (wanted * picture.height) / picture.width;
  // A caption of two lines must still find room under the tallest picture.
  const most = measure.job.columnHeight - 4 * measure.job.theme.grid;
  const height = Math.min(tall, most);
  const width = (wanted * height) / tall;
  const share = node.align === 'end' ? 1 : node.align === 'center' ? 0.5 : 0;
  const x = measure.x + (measure.width - width) * share;
  const element = node.alt === '' ? undefined : addElement(measure.parent, 'Figure', { alt: node.alt });
  return [
    slab(height, [
      {
        kind: 'picture',
        x,
        y: 0,
        width,
        height,
        image: node.image,
        ...(element === undefined ? {} : { figure: { element, slot: slotOf(element) } }),
      },
    ]),
  ];
}

function inWords({ alt, image }: Figure, measure: Measure): Slab[] {
  const { theme } = measure.job;
  const inside = { ...noteMeasure(inset(measure, theme.body.size, theme.body.size)) };
  const text = words(
    [{ type: 'text', value: alt === '' ? image : alt }],
    { ...plainStyle(inside), italic: true },
    inside,
  );
  return framed(text, boxFrame(measure.x, measure.width, theme.hair), theme.grid / 2, theme.grid / 2);
}

function captionSlabs({ caption, align }: Figure, measure: Measure): Slab[] {
  const { counters, words: put, theme } = measure.job;
  if (caption === undefined) return [];
  counters.figure++;
  const element: Element = addElement(measure.parent, 'Caption');
  const note = noteMeasure(measure);
  const style = plainStyle(note);
  const spans = [
    {
      text: `${put.figure} ${counted(counters.figure, put)}${put.labelEnd}`,
      style: { ...style, bold: true },
      slot: slotOf(element),
    },
    ...spansOf(caption, style, element),
  ];
  return spaced(lineSlabs(shapeSpans(spans, note), spans, note, align ?? 'start'), theme.grid / 4, 0);
}
