import { LIST_STEP } from '../../list-kinds.ts';
import { type Look, sizeOf, space } from './look.ts';
import type { ParagraphStyle, Rule } from './style-xml.ts';

/** Ids of the styles of labels with their texts, of events, and of what is boxed. */
export type LabelledStyleId = keyof ReturnType<typeof labelledStyles>;

/** Parts of the width of a column that labels may take: as a rule, and where they are long. */
export const LABEL_SHARE = { Narrow: 0.2, Wide: 0.36 } as const;

/**
 * Labels stand in a column of their own by a tab and a hanging indent, not by a table: such a paragraph reads in order for
 * those who listen, and can be edited like any other.
 */
export function labelledStyles(look: Look) {
  const column = (share: number): Pick<ParagraphStyle, 'left' | 'hanging' | 'tabs'> => {
    const at = Math.round(look.box.columnWidth * share);
    return { left: at, hanging: at, tabs: [{ at, align: 'left' }] };
  };
  // No rule between the lines: LibreOffice would part the box at it.
  const facts = { rules: { top: rule(8, 4), bottom: rule(8, 4) }, after: space(look, 0.2) };
  return {
    Term: {
      name: 'Term',
      custom: true,
      left: LIST_STEP,
      hanging: LIST_STEP,
      after: space(look, 0.35),
    },
    TermNarrow: {
      name: 'Term Columns',
      custom: true,
      after: space(look, 0.25),
      ...column(LABEL_SHARE.Narrow),
    },
    TermWide: {
      name: 'Term Columns Wide',
      custom: true,
      after: space(look, 0.25),
      ...column(LABEL_SHARE.Wide),
    },
    FactsNarrow: { name: 'Facts', custom: true, ...facts, ...column(LABEL_SHARE.Narrow) },
    FactsWide: { name: 'Facts Wide', custom: true, ...facts, ...column(LABEL_SHARE.Wide) },
    TimelineNarrow: { ...event(look, 'Timeline'), ...column(LABEL_SHARE.Narrow) },
    TimelineWide: { ...event(look, 'Timeline Wide'), ...column(LABEL_SHARE.Wide) },
    TimelineCurrentNarrow: {
      ...event(look, 'Timeline Current'),
      basedOn: 'TimelineNarrow',
      rules: { left: rule(24, 5) },
    },
    TimelineCurrentWide: {
      ...event(look, 'Timeline Current Wide'),
      basedOn: 'TimelineWide',
      rules: { left: rule(24, 5) },
    },
    CalloutTitle: { name: 'Callout Title', custom: true, ...bar, ...title(look) },
    Callout: { name: 'Callout', custom: true, ...bar, after: space(look, 0.25) },
    WarningTitle: { name: 'Warning Title', custom: true, ...box, ...title(look) },
    Warning: { name: 'Warning', custom: true, ...box, after: space(look, 0.25) },
  } as const satisfies Record<string, ParagraphStyle>;
}

const rule = (size: number, distance: number): Rule => ({ size, space: distance });

// The indents bring rule and text back inside the margins: Word draws rules outside the indent.
const bar = { left: 200, rules: { left: rule(24, 8) } };
const box = {
  left: 160,
  right: 160,
  rules: { top: rule(18, 5), left: rule(18, 7), bottom: rule(18, 5), right: rule(18, 7) },
};

const title = (look: Look) =>
  ({
    keepNext: true,
    keepLines: true,
    bold: true,
    size: sizeOf(look, 1),
    before: space(look, 0.25),
  }) as const;

const event = (look: Look, name: string) =>
  ({ name, custom: true, keepLines: true, after: space(look, 0.35) }) as const;
