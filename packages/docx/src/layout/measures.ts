import { LIST_STEP } from '../list-kinds.ts';
import type { Look } from '../skeleton/styles/look.ts';
import type { ParagraphStyle, Rule, TabStop } from '../skeleton/styles/style-xml.ts';

/** What a paragraph style comes to on paper; lengths in twips. */
export interface Measures {
  readonly points: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly line: { readonly value: number; readonly rule: 'atLeast' | 'exact' };
  readonly before: number;
  readonly after: number;
  /** Between the first line and the paragraph over it, with the space of the rule. */
  readonly ruleOver: number;
  readonly ruleUnder: number;
  /** What paragraphs must share to stand in one box of rules; absent where there are none over or under. */
  readonly box?: string;
  readonly left: number;
  readonly right: number;
  /** How much further left the first line starts. */
  readonly hanging: number;
  readonly tabs: readonly TabStop[];
  readonly keepNext: boolean;
  readonly keepLines: boolean;
}

/** Measures of every style by id, properties taken from the styles they are based on. */
export function measuresOf(
  styles: Readonly<Record<string, ParagraphStyle>>,
  look: Look,
): ReadonlyMap<string, Measures> {
  return new Map(Object.keys(styles).map((id) => [id, measure(inherited(styles, id), look)]));
}

function inherited(styles: Readonly<Record<string, ParagraphStyle>>, id: string): Partial<ParagraphStyle> {
  const own = styles[id];
  if (own === undefined) return {};
  return own.basedOn === undefined ? own : { ...inherited(styles, own.basedOn), ...own };
}

function measure(style: Partial<ParagraphStyle>, look: Look): Measures {
  const { numbering } = style;
  const listed = numbering === undefined ? 0 : LIST_STEP * (numbering.level + 1);
  return {
    points: style.size === undefined ? look.body : style.size / 2,
    bold: style.bold === true,
    italic: style.italic === true,
    line: style.line ?? { value: look.leading, rule: 'atLeast' },
    before: style.before ?? 0,
    after: style.after ?? 0,
    ruleOver: ruleSpace(style.rules?.top),
    ruleUnder: ruleSpace(style.rules?.bottom),
    ...(style.rules?.top === undefined && style.rules?.bottom === undefined
      ? {}
      : { box: JSON.stringify([style.rules, style.left, style.right]) }),
    left: style.left ?? listed,
    right: style.right ?? 0,
    // The label of an item fills what hangs: its text begins where all lines do.
    hanging: numbering === undefined ? (style.hanging ?? 0) : 0,
    tabs: style.tabs ?? [],
    keepNext: style.keepNext === true,
    keepLines: style.keepLines === true,
  };
}

/** Eighths of a point and points, in twips. */
const ruleSpace = (rule: Rule | undefined): number =>
  rule === undefined ? 0 : Math.round(rule.size * 2.5) + rule.space * 20;
