import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { isCited } from '../../support/cited.ts';
import { isBody, isQuotation } from '../../support/fields.ts';
import type { TextAt } from '../../support/texts.ts';
import { HEDGE } from './hedge.ts';

const FIGURE =
  /[$€£₹¥]\s?\d[\d,.]{0,24}(?:\s?(?:million|billion|trillion|crore|lakh)\b)?|(?<![\d,.])\d[\d,.]{0,24}\s?(?:%|per cent|percent|million|billion|trillion|crore|lakh|प्रतिशत|करोड़|लाख)|(?<![\d,])\d{1,3}(?:,\d{2,3})+(?!\d)/iu;
const QUOTED = /[“"]([^“”"]+)[”"]/u;

/** Fields whose own rules ask for sources, or that only say again what another field holds. */
const ELSEWHERE = /^(?:statistics|keyDetails|exam|cta|disputes|glossary)\/|^whyInNews$|^event\//;

export const claimWithoutSource = defineRule({
  id: 'cite/claim-without-source',
  severity: 'warning',
  title: 'A figure, a quotation or a report with no source',
  why: 'A student who repeats it in an answer, and a teacher who is asked for it, must be able to say where it is from.',
  mend: 'Add the source to `sources` and name it in `cites`, or in the text: [@source].',
  example: {
    wrong: '$1.2 trillion of assets are frozen.',
    right: '$1.2 trillion of assets are frozen [@bank-report].',
  },
  check: (context) => [
    ...context.texts.flatMap((text) => claimsOf(text, context)),
    ...(context.brief.quotes ?? []).flatMap(({ cites, id }, index) =>
      (cites ?? []).length > 0
        ? []
        : [{ path: ['quotes', index], message: `The quotation “${id}” names no source.` }],
    ),
    ...(context.brief.statistics ?? []).flatMap(({ cites, id }, index) =>
      (cites ?? []).length > 0
        ? []
        : [{ path: ['statistics', index], message: `The figure “${id}” names no source.` }],
    ),
  ],
});

function claimsOf(text: TextAt, { brief }: Context) {
  if (text.isTranslation || !isBody(text) || isQuotation(text) || ELSEWHERE.test(text.field)) return [];
  const claim = claimIn(text, quotesCited(text, brief));
  if (claim === undefined || isCited(text, brief)) return [];
  return [{ path: text.path, message: `${claim} has no source.` }];
}

function claimIn(text: TextAt, quoted: boolean): string | undefined {
  const figure = /\d/.test(text.plain) ? FIGURE.exec(text.plain)?.[0] : undefined;
  if (figure !== undefined) return `The figure ${figure}`;
  if (text.field === 'reactions/rows/*/response') return quoted ? undefined : 'This reaction';
  // One quoted word is a matter for quote/one-word-evidence.
  const words = /[“"]/.test(text.plain) ? QUOTED.exec(text.plain)?.[1] : undefined;
  if (
    words?.trim().includes(' ') &&
    /\b(?:said|says|told|called|calls|described|declared)\b/u.test(text.plain)
  )
    return `The quotation “${words}”`;
  return HEDGE.test(text.plain) ? 'What is “reported” here' : undefined;
}

/** A reaction may rest on the sources of the quotations that it names. */
function quotesCited(text: TextAt, brief: Context['brief']): boolean {
  if (text.field !== 'reactions/rows/*/response') return false;
  const row = brief.reactions?.rows[Number(text.path[2])];
  const ids = row?.quotes ?? [];
  return (
    ids.length > 0 &&
    ids.every((id) => (brief.quotes?.find((quote) => quote.id === id)?.cites ?? []).length > 0)
  );
}
