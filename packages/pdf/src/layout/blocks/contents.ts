import type { Contents } from '@aide-memoire/handout';
import { plainText } from '@aide-memoire/handout/writing';
import type { LinkInfo, Span } from '../../inline/span.ts';
import { spansOf } from '../../inline/spans.ts';
import { addElement, langProperty, slotOf } from '../../structure/element.ts';
import type { Mark } from '../mark.ts';
import { inset, type Measure, plainStyle, type SectionEntry } from '../measure.ts';
import { glued, type Slab, spaced, withLast } from '../slab.ts';
import { lineSlabs, shapeSpans } from '../text.ts';

/** The sections of the document, with the pages they begin on unless none are wanted; the numbers are filled in once pages are made. */
export function contents({ depth, title, lang, pageNumbers = true }: Contents, measure: Measure): Slab[] {
  const { sections } = measure.job;
  const listed = sections.filter(({ level }) => level <= depth);
  const style = { ...plainStyle(measure), voice: 'head', bold: true } as const;
  const spans = spansOf(title, style, addElement(measure.parent, 'P', langProperty(lang)));
  const heading = glued(lineSlabs(shapeSpans(spans, measure), spans, measure), 2);
  const parent = addElement(measure.parent, 'TOC', langProperty(lang));
  const entries = listed.flatMap((each) => entry(each, { ...measure, parent }, pageNumbers));
  return spaced(
    [...withLast(heading, () => ({ glue: entries.length > 0 ? 2 : 0 })), ...entries],
    measure.gap,
    measure.gap,
  );
}

function entry(section: SectionEntry, measure: Measure, numbered: boolean): Slab[] {
  const { theme } = measure.job;
  const number = numbered ? measure.size.size * 2 : 0;
  const set = inset(measure, (section.level - 1) * theme.indent, number);
  const reference = addElement(
    addElement(
      measure.parent,
      'TOCI',
      langProperty(section.lang === measure.lang ? undefined : section.lang),
    ),
    'Reference',
  );
  const element = addElement(reference, 'Link');
  const link: LinkInfo = { element, target: { place: section.id }, contents: plainText(section.title) };
  const style = { ...plainStyle(measure), lang: section.lang };
  const spans: Span[] = spansOf(section.title, style, element).map((span) => ({ ...span, link }));
  const slabs = lineSlabs(shapeSpans(spans, set), spans, set);
  if (!numbered) return slabs;
  const right = measure.x + measure.width;
  return withLast(slabs, ({ marks, baseline = 0 }) => ({
    marks: [
      ...marks,
      ...leader(marks, right - number * 0.7, baseline),
      {
        kind: 'number',
        x: right,
        y: baseline,
        place: section.id,
        span: { style, slot: slotOf(element), link },
        link,
      },
    ],
  }));
}

// Dots from the end of the words to the number, at places that all entries share.
function leader(marks: readonly Mark[], right: number, y: number): Mark[] {
  const ends = marks.map((mark) => (mark.kind === 'text' ? mark.x + mark.width : 0));
  const pitch = 4;
  const from = right - Math.floor((right - Math.max(0, ...ends) - pitch) / pitch) * pitch;
  return from < right ? [{ kind: 'rule', x: from, y, toX: right, toY: y, weight: 0.6, dotted: pitch }] : [];
}
