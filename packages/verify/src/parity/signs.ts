import type { Piece } from './piece.ts';

/**
 * What makes the words and numbers of texts, one after another: letters, digits, and what changes a number. Spaces, stress and
 * punctuation are left out, since formats part and mark words each in their own way.
 */
export interface Signs {
  readonly text: string;
  /** For each sign the piece that it stands in, and where in its text. */
  readonly pieces: Uint32Array;
  readonly offsets: Uint32Array;
}

const sign = /[\p{L}\p{M}\p{N}%‰°$£€₹¢¥+−±×=]/u;
/** Between two digits these belong to the number: `1.2`, `93,000`, `00:40`, `1951-53`, `1/2`. */
const inside = /[.,:/’'–-]/u;
const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /\p{N}/u.test(character);

/** The signs of texts. */
export function signsOf(all: readonly Piece[]): Signs {
  const signs: string[] = [];
  const pieces: number[] = [];
  const offsets: number[] = [];
  all.forEach(({ text }, piece) => {
    let offset = 0;
    const characters = Array.from(text);
    characters.forEach((character, index) => {
      const kept = sign.test(character)
        ? plain(character)
        : inside.test(character) && isDigit(characters[index - 1]) && isDigit(characters[index + 1])
          ? character.replace('–', '-')
          : '';
      for (const one of kept) {
        signs.push(one);
        pieces.push(piece);
        offsets.push(offset);
      }
      offset += character.length;
    });
  });
  return joined(signs, pieces, offsets);
}

/** Case tells nothing, nor do the forms that letters are composed in; digits of all scripts count alike. */
function plain(character: string): string {
  return Array.from(character.normalize('NFKD').toLowerCase(), latinDigit).join('');
}

/** Decimal digits of a script stand in a row from a code point that ends in 0 or in 6. */
function latinDigit(character: string): string {
  if (!/\p{Nd}/u.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const zero = /\p{Nd}/u.test(String.fromCodePoint(code & ~0xf)) ? 0 : 6;
  return String((code & 0xf) - zero);
}

/** One UTF-16 unit a sign, so that places in the text are places in the arrays. */
function joined(signs: readonly string[], pieces: readonly number[], offsets: readonly number[]): Signs {
  const text = signs.join('');
  const units = { pieces: new Uint32Array(text.length), offsets: new Uint32Array(text.length) };
  let at = 0;
  signs.forEach((one, index) => {
    for (let unit = 0; unit < one.length; unit += 1) {
      units.pieces[at] = pieces[index] ?? 0;
      units.offsets[at] = offsets[index] ?? 0;
      at += 1;
    }
  });
  return { text, ...units };
}
