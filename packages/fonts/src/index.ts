/** A face that this package ships. The file is not read here: the caller loads the bytes from `url`. */
export interface FaceFile {
  /** Name of the family as themes know it: `Noto Sans`. */
  readonly family: string;
  readonly weight: 'regular' | 'bold';
  readonly style: 'normal' | 'italic';
  /** Where the TrueType file lies, beside this module. */
  readonly url: URL;
  /** SPDX identifier; the text of the licence lies beside the file. */
  readonly licence: 'OFL-1.1';
  /** ISO 15924 codes of the scripts that the face is meant for. */
  readonly scripts: readonly string[];
}

const western = ['Latn', 'Grek', 'Cyrl'];

/** Every face of the package, in order of preference: serif for text, sans for headings, Devanagari, and emoji in black and white. */
export const defaultFaces: readonly FaceFile[] = [
  face(
    'Noto Serif',
    'regular',
    'normal',
    western,
    new URL('../files/NotoSerif-Regular.ttf', import.meta.url),
  ),
  face('Noto Serif', 'bold', 'normal', western, new URL('../files/NotoSerif-Bold.ttf', import.meta.url)),
  face('Noto Serif', 'regular', 'italic', western, new URL('../files/NotoSerif-Italic.ttf', import.meta.url)),
  face(
    'Noto Serif',
    'bold',
    'italic',
    western,
    new URL('../files/NotoSerif-BoldItalic.ttf', import.meta.url),
  ),
  face('Noto Sans', 'regular', 'normal', western, new URL('../files/NotoSans-Regular.ttf', import.meta.url)),
  face('Noto Sans', 'bold', 'normal', western, new URL('../files/NotoSans-Bold.ttf', import.meta.url)),
  face('Noto Sans', 'regular', 'italic', western, new URL('../files/NotoSans-Italic.ttf', import.meta.url)),
  face('Noto Sans', 'bold', 'italic', western, new URL('../files/NotoSans-BoldItalic.ttf', import.meta.url)),
  face(
    'Noto Sans Devanagari',
    'regular',
    'normal',
    ['Deva'],
    new URL('../files/NotoSansDevanagari-Regular.ttf', import.meta.url),
  ),
  face(
    'Noto Sans Devanagari',
    'bold',
    'normal',
    ['Deva'],
    new URL('../files/NotoSansDevanagari-Bold.ttf', import.meta.url),
  ),
  face(
    'Noto Emoji',
    'regular',
    'normal',
    ['Zsye'],
    new URL('../files/NotoEmoji-Regular.ttf', import.meta.url),
  ),
];

// The URLs above are spelled out because bundlers copy a file only where they see `new URL('…', import.meta.url)`.
function face(
  family: string,
  weight: FaceFile['weight'],
  style: FaceFile['style'],
  scripts: readonly string[],
  url: URL,
): FaceFile {
  return { family, weight, style, url, licence: 'OFL-1.1', scripts };
}
