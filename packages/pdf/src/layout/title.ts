import type { Brand, Handout } from '@aide-memoire/handout';
import { spansOf } from '../inline/spans.ts';
import { addElement, slotOf } from '../structure/element.ts';
import { mm, within } from '../units.ts';
import type { Mark } from './mark.ts';
import { type Measure, plainStyle } from './measure.ts';
import { type Slab, slab, spaced, withFirst } from './slab.ts';
import { headingLines, lineSlabs, shapeSpans } from './text.ts';

/** What stands across the top of the first page: logo, title, subtitle and a rule. */
export function titleBlock(
  { meta: { title, subtitle }, pages, brand }: Pick<Handout, 'meta' | 'pages' | 'brand'>,
  measure: Measure,
): Slab[] {
  const { theme } = measure.job;
  const logo = logoAt(brand?.logo, measure);
  const beside = logo === undefined ? measure : { ...measure, width: logo.x - measure.x - theme.grid };
  const head = { ...beside, voice: 'head', size: theme.title } as const;
  const lines =
    pages.title === false
      ? []
      : [
          ...headingLines(
            spansOf(title, { ...plainStyle(head), bold: true }, addElement(measure.parent, 'Title')),
            head,
          ),
          ...subtitleLines(subtitle, beside),
        ];
  if (logo === undefined) return lines.length === 0 ? [] : [...lines, ruleUnder(measure)];
  const tall = lines.reduce((sum, { height, before }) => sum + height + before, 0);
  const first = lines.length === 0 ? [slab(0, [])] : lines;
  const marked = withFirst(first, ({ marks }) => ({ marks: [logo, ...marks] }));
  return [...marked, slab(Math.max(0, logo.height - tall), []), ruleUnder(measure)];
}

type Logo = Extract<Mark, { kind: 'picture' }>;

// At the right edge, as high as it is wished, but no wider than a third of the page. One that cannot be read has been reported.
function logoAt(logo: Brand['logo'], measure: Measure): Logo | undefined {
  const picture = logo === undefined ? undefined : measure.job.pictures.get(logo.image);
  if (logo === undefined || picture === undefined) return undefined;
  const ratio = picture.width / picture.height;
  const height = Math.min(
    mm(within(logo.height, 3, 60, 14)),
    measure.width / 3 / ratio,
    measure.job.columnHeight / 4,
  );
  const element = addElement(measure.parent, 'Figure', { alt: logo.alt });
  return {
    kind: 'picture',
    x: measure.x + measure.width - height * ratio,
    y: 0,
    width: height * ratio,
    height,
    image: logo.image,
    figure: { element, slot: slotOf(element) },
  };
}

function subtitleLines(subtitle: Handout['meta']['subtitle'], measure: Measure): Slab[] {
  if (subtitle === undefined || subtitle.length === 0) return [];
  const set = { ...measure, voice: 'head' } as const;
  const spans = spansOf(subtitle, plainStyle(set), addElement(measure.parent, 'P'));
  return spaced(lineSlabs(shapeSpans(spans, set), spans, set), measure.job.theme.grid / 4, 0);
}

function ruleUnder({ x, width, job }: Measure): Slab {
  const { grid, heavy } = job.theme;
  const y = grid / 2;
  return slab(grid, [{ kind: 'rule', x, y, toX: x + width, toY: y, weight: heavy }]);
}
