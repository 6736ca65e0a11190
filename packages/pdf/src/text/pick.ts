import { FAMILIES, SCRIPT_FAMILIES } from '../theme.ts';
import type { Face } from './face.ts';
import { scriptOfLanguage } from './script.ts';
import type { TextStyle } from './style.ts';

/** Faces for a style and a script in order of preference; all there are, so that the last may still have the glyph. */
export type Picker = (style: TextStyle, script: string) => readonly Face[];

/** A picker over some faces. */
export function makePicker(faces: readonly Face[]): Picker {
  const known = new Map<string, readonly Face[]>();
  return ({ voice: wished, bold, italic, lang }, script) => {
    // Devanagari and most of its neighbours come without serifs here: Latin words among them go without serifs too.
    const voice = ['Latn', 'Grek', 'Cyrl'].includes(scriptOfLanguage(lang)) ? wished : 'head';
    const key = `${voice}|${bold}|${italic}|${script}`;
    let order = known.get(key);
    if (order === undefined) {
      const families = [
        ...new Set([
          ...(SCRIPT_FAMILIES[script] ?? []),
          ...FAMILIES[voice],
          ...faces.map(({ wish }) => wish.family),
        ]),
      ];
      order = families.flatMap((family) =>
        bestFirst(
          faces.filter(({ wish }) => wish.family === family),
          bold,
          italic,
        ),
      );
      known.set(key, order);
    }
    return order;
  };
}

// Weight counts more than slant: Devanagari has no italics, and bold must not get lost there.
function bestFirst(family: readonly Face[], bold: boolean, italic: boolean): Face[] {
  const misfit = ({ wish }: Face): number =>
    ((wish.weight === 'bold') === bold ? 0 : 2) + ((wish.style === 'italic') === italic ? 0 : 1);
  return family.toSorted((a, b) => misfit(a) - misfit(b));
}
