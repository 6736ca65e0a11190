import { defineRule } from '../../rule.ts';
import { isName } from '../../support/fields.ts';
import { replaceIn } from '../../support/patch.ts';

const HYPHEN = /(?<![\d–-])([12]\d{3})-(\d{2}|[12]\d{3})(?![\d-])/g;

/** `2023-24` may be a school year or a month of EDTF only where it is data; in prose it is a span. */
const isSpan = (from: string, to: string) =>
  to.length === 4 ? Number(to) > Number(from) : Number(to) > Number(from.slice(2));

export const rangeStyle = defineRule({
  id: 'date/range-style',
  severity: 'info',
  title: 'A hyphen in a span of years',
  why: 'A span takes an en dash in print; a hyphen joins words.',
  mend: 'Write an en dash: 1951–53.',
  example: { wrong: 'armistice talks (1951-53)', right: 'armistice talks (1951–53)' },
  mends: true,
  check: ({ texts }) =>
    texts
      .filter((text) => text.plain.includes('-') && !isName(text))
      .flatMap((text) => {
        const spans = [...text.plain.matchAll(HYPHEN)].filter(([, from = '', to = '']) => isSpan(from, to));
        if (spans.length === 0) return [];
        const mended = text.source.replaceAll(HYPHEN, (whole, from: string, to: string) =>
          isSpan(from, to) ? `${from}–${to}` : whole,
        );
        return [
          {
            path: text.path,
            message: `${spans.map(([span]) => span).join(', ')} ${spans.length === 1 ? 'is a span' : 'are spans'} with a hyphen.`,
            actual: spans[0]?.[0] ?? '',
            expected: (spans[0]?.[0] ?? '').replace('-', '–'),
            patch: replaceIn(text, mended),
          },
        ];
      }),
});
