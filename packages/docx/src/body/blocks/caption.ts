import type { Inline } from '@aide-memoire/handout';
import { text } from '@aide-memoire/handout/writing';
import { fieldRuns, plainRuns } from '../../runs.ts';
import type { XmlElement } from '../../xml.ts';
import { inlineRuns } from '../inline.ts';
import { type Scope, within } from '../scope.ts';
import { holding } from '../styled.ts';

/** How a caption is aligned with what it is under or over. */
export type CaptionStyle = 'Caption' | 'CaptionCenter' | 'CaptionEnd';

/** `Table 1: Reactions`. The number is a field that Word counts, with its value written in. */
export function caption(
  kind: 'Table' | 'Figure',
  words: readonly Inline[],
  style: CaptionStyle,
  scope: Scope,
): XmlElement {
  const { handout, nextCaption } = scope.draft;
  const name = kind === 'Table' ? handout.words.table : handout.words.figure;
  const number = plainRuns(String(nextCaption(kind)), handout.lang);
  return holding(
    style,
    [
      ...plainRuns(`${name} `, handout.lang),
      ...fieldRuns(`SEQ ${kind} \\* ARABIC`, number),
      ...inlineRuns([text(handout.words.labelEnd), ...words], within(scope, { notes: false }), {
        bold: true,
      }),
    ],
    scope,
  );
}
