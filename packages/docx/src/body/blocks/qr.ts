import type { Qr } from '@aide-memoire/handout';
import { qrMatrix } from '@aide-memoire/handout/writing';
import { rawRun } from '../../runs.ts';
import { sound } from '../../sound.ts';
import { mmToEmu } from '../../units.ts';
import type { XmlElement } from '../../xml.ts';
import { drawing } from '../drawing.ts';
import { keepNext } from '../keep.ts';
import { printableUrl } from '../links.ts';
import { qrPng } from '../qr-png.ts';
import { block, type Scope } from '../scope.ts';
import { holding, styled } from '../styled.ts';

/** A QR code over its words. An address that may not be followed, or is too long for a code, is words alone. */
export function qr(node: Qr, scope: Scope): XmlElement[] | undefined {
  const url = printableUrl(node.url);
  const matrix = url === undefined ? undefined : qrMatrix(url);
  if (url === undefined || matrix === undefined) return undefined;
  return block(node, scope, (inner) => {
    const { media } = inner.draft;
    const side = mmToEmu(sound(node.width, 8, 120, 22));
    const code = drawing({
      number: media.nextDrawing(),
      relationship: media.relationship(`qr ${url}`, () => ({ mediaType: 'image/png', bytes: qrPng(matrix) })),
      alt: node.alt,
      width: side,
      height: side,
    });
    const style = inner.prose === 'BodyText' ? 'Figure' : inner.prose;
    return [keepNext(holding(style, [rawRun(code)], inner)), styled(inner.prose, node.words, inner)];
  });
}
