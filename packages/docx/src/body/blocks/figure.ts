import type { Figure, ImageFile } from '@aide-memoire/handout';
import { finding } from '../../diagnostics.ts';
import { plainRuns, rawRun } from '../../runs.ts';
import { sound } from '../../sound.ts';
import { mmToTwips, twipsToEmu } from '../../units.ts';
import type { XmlElement } from '../../xml.ts';
import { drawing } from '../drawing.ts';
import { type ImageSize, imageSize } from '../image-size.ts';
import { keepNext } from '../keep.ts';
import { block, type Scope } from '../scope.ts';
import { holding } from '../styled.ts';
import { caption } from './caption.ts';

const styles = {
  start: ['Figure', 'Caption'],
  center: ['FigureCenter', 'CaptionCenter'],
  end: ['FigureEnd', 'CaptionEnd'],
} as const;

/** Room under a picture for its caption, as a part of the page: a picture never fills the whole height. */
const TALLEST = 0.8;

/** A picture in the line, and its caption under it. One that cannot be shown is told by its description. */
export function figure(node: Figure, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const [style, under] = styles[node.align ?? 'start'];
    const image = inner.draft.context.images.get(node.image);
    const size = image === undefined ? undefined : imageSize(image);
    const shown =
      image === undefined || size === undefined
        ? missing(node, image, inner)
        : [rawRun(picture(node, image, size, inner))];
    const marked = node.id === undefined ? shown : inner.draft.bookmarks.around(node.id, shown);
    const line = holding(style, marked, inner);
    if (node.caption === undefined) return shown.length === 0 ? [] : [line];
    return [keepNext(line), caption('Figure', node.caption, under, inner)];
  });
}

function picture(node: Figure, image: ImageFile, size: ImageSize, { draft, width }: Scope): XmlElement {
  const asked = node.width === undefined ? width : Math.min(width, mmToTwips(sound(node.width, 1, 500, 500)));
  const tallest = draft.box.textHeight * TALLEST;
  const across = Math.min(asked, (tallest * size.width) / size.height);
  return drawing({
    number: draft.media.nextDrawing(),
    relationship: draft.media.relationship(`figure ${node.image}`, () => image),
    alt: node.alt,
    width: Math.max(1, Math.round(twipsToEmu(across))),
    height: Math.max(1, Math.round((twipsToEmu(across) * size.height) / size.width)),
  });
}

function missing(node: Figure, image: ImageFile | undefined, scope: Scope): XmlElement[] {
  scope.draft.diagnostics.push(
    image === undefined
      ? finding('docx/image-missing', 'warning', `There is no picture "${node.image}".`, scope.from)
      : finding('docx/image-unreadable', 'warning', `"${node.image}" is no ${image.mediaType}.`, scope.from),
  );
  return node.alt === '' ? [] : plainRuns(`[${node.alt}]`, scope.draft.handout.lang);
}
