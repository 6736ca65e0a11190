import { safeUrl } from '@aide-memoire/prose';
import type { SectionComposer } from '../compose/section.ts';
import { shortAddress } from '../compose/short-address.ts';
import type { Block } from '../tree/block.ts';
import { paragraph, strong, text } from '../tree/build.ts';
import type { Inline } from '../tree/inline.ts';

/** Wide enough to be read from a photocopy at arm's length, millimetres. */
const CODE_WIDTH = 22;

/** Invitations that make sense on paper: those with an address. Screen-only ones never print. */
export const cta: SectionComposer = (composer) =>
  (composer.brief.cta ?? []).flatMap((action, index): Block[] => {
    const from = `/cta/${index}`;
    if (action.screenOnly === true) return [];
    const url = action.url === undefined ? undefined : safeUrl(action.url);
    if (url === undefined) {
      composer.report({
        code: 'compose/cta-without-url',
        severity: 'warning',
        path: from,
        message: 'This call to action has no address, so it is not printed.',
        note: 'Give it a "url", or mark it "screenOnly".',
      });
      return [];
    }
    const label =
      action.label === undefined ? [] : [strong(composer.inline(action.label, `${from}/label`)), text(' ')];
    const shown = shortAddress(url);
    const words: Inline[] = [...label, { type: 'link', url, children: [text(shown)] }];
    const note =
      action.note === undefined
        ? []
        : [paragraph(composer.inline(action.note, `${from}/note`), { variant: 'note' })];
    return [
      {
        type: 'callout',
        tone: 'note',
        from,
        title: composer.inline(action.title, `${from}/title`),
        children: [
          paragraph(composer.inline(action.text, `${from}/text`)),
          composer.qrCodes
            ? { type: 'qr', url, alt: composer.words.qrOf(shown), width: CODE_WIDTH, words }
            : paragraph(words),
          ...note,
        ],
      },
    ];
  });
