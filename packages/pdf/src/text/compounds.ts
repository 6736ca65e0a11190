import type { Line } from './line.ts';
import type { Piece } from './shape-text.ts';

/**
 * Lines in which a compound that is parted at its own hyphen comes out again as the word that it is: the part before the line end
 * says the whole, what follows says nothing. Readers would join the parts without the hyphen, or with a space.
 */
export function joinCompounds(lines: readonly Line[]): Line[] {
  const all = [...lines];
  for (let index = 0; index + 1 < all.length; index++) {
    const last = all[index]?.pieces.at(-1);
    if (last !== undefined && endsInHyphen(last)) join(all, index, last);
  }
  return all;
}

// Most lines end in no hyphen: what follows is rare, and is kept out of the loop.
function join(all: Line[], index: number, last: Piece): void {
  const [line, next] = [all[index], all[index + 1]];
  if (line === undefined || next === undefined) return;
  const rest = next.pieces.findIndex(({ word, said }) => word.blank || said !== undefined);
  const parts = next.pieces.slice(0, rest < 0 ? undefined : rest);
  if (parts.length === 0 || parts.some(({ level }) => level > 0)) return;
  const whole = last.word.text + parts.map(({ word }) => word.text).join('');
  all[index] = { ...line, pieces: [...line.pieces.slice(0, -1), { ...last, said: whole }] };
  all[index + 1] = {
    ...next,
    pieces: [...parts.map((part) => ({ ...part, said: '' })), ...next.pieces.slice(parts.length)],
  };
}

const endsInHyphen = ({ word, said, level, ending }: Piece): boolean =>
  said === undefined && level === 0 && ending === 'may' && word.text.endsWith('-') && word.text.length > 1;
