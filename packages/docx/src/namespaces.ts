/** Namespaces by the prefixes that our parts use. */
export const NAMESPACES = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
} as const;

/** Stem of the types of relationships between parts. */
export const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Stem of the content types of a word processor's parts. */
export const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

/** Namespace of lists of relationships. */
export const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
