import { NAMESPACES } from '../namespaces.ts';
import { element, type XmlElement } from '../xml.ts';

/** A picture in a line of text. */
export interface Drawing {
  /** Unique among the drawings of the document. */
  readonly number: number;
  /** Id of the relationship to the bytes. */
  readonly relationship: string;
  /** What it shows; empty for decoration, which is marked as such. */
  readonly alt: string;
  /** English metric units. */
  readonly width: number;
  readonly height: number;
}

/** Extension that tells Word's accessibility checker that a picture says nothing (MS-ODRAWXML, 2.11.1). */
const DECORATIVE = '{C183D7F6-B498-43B3-948B-1728B52AA6E4}';

/** The `w:drawing` of a picture; in the line, since floating ones have no place in the order of reading. */
export function drawing({ number, relationship, alt, width, height }: Drawing): XmlElement {
  const name = `Picture ${number}`;
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', { cx: width, cy: height }),
      element('wp:docPr', { id: number, name, descr: alt }, ...(alt === '' ? [decorative()] : [])),
      element(
        'a:graphic',
        {},
        element(
          'a:graphicData',
          { uri: NAMESPACES.pic },
          element(
            'pic:pic',
            {},
            element(
              'pic:nvPicPr',
              {},
              element('pic:cNvPr', { id: number, name, descr: alt }),
              element('pic:cNvPicPr'),
            ),
            element(
              'pic:blipFill',
              {},
              element('a:blip', { 'r:embed': relationship }),
              element('a:stretch', {}, element('a:fillRect')),
            ),
            shape(width, height),
          ),
        ),
      ),
    ),
  );
}

function shape(width: number, height: number): XmlElement {
  return element(
    'pic:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', { cx: width, cy: height })),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
  );
}

function decorative(): XmlElement {
  return element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: DECORATIVE },
      element('adec:decorative', { 'xmlns:adec': NAMESPACES.adec, val: 1 }),
    ),
  );
}
