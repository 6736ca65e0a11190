/** A stretch that one text has and the other has not. Half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What must be taken out of `a` and put into `b`'s places to make them equal. */
export interface Edits {
  readonly missing: readonly Stretch[];
  readonly extra: readonly Stretch[];
}

/** Further apart than this, texts are not the same document, and what parts them is told as a whole. */
const FURTHEST = 3000;

/**
 * The least that parts two texts (E. W. Myers, "An O(ND) Difference Algorithm", 1986): stretches of `a` that `b` lacks, and of `b`
 * that `a` lacks, in order.
 */
export function differences(a: string, b: string): Edits {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const edits = middle(a.slice(start, a.length - end), b.slice(start, b.length - end));
  const moved = (stretches: readonly Stretch[]) =>
    stretches.map(({ from, to }) => ({ from: from + start, to: to + start }));
  return { missing: moved(edits.missing), extra: moved(edits.extra) };
}

function middle(a: string, b: string): Edits {
  if (a === '' || b === '') return whole(a, b);
  const rounds: Int32Array[] = [];
  let furthest = new Int32Array([0]);
  for (let distance = 0; distance <= Math.min(FURTHEST, a.length + b.length); distance += 1) {
    const next = new Int32Array(2 * distance + 1);
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      let x = distance === 0 ? 0 : reached(furthest, diagonal, distance);
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next[diagonal + distance] = x;
      if (x >= a.length && x - diagonal >= b.length) return traced(rounds, a.length, b.length);
    }
    rounds.push(next);
    furthest = next;
  }
  return whole(a, b);
}

const whole = (a: string, b: string): Edits => ({
  missing: a === '' ? [] : [{ from: 0, to: a.length }],
  extra: b === '' ? [] : [{ from: 0, to: b.length }],
});

/** How far one step from the round before leads on a diagonal. */
function reached(before: Int32Array, diagonal: number, distance: number): number {
  const at = (line: number) => before[line + distance - 1] ?? -1;
  const down = diagonal === -distance || (diagonal !== distance && at(diagonal - 1) < at(diagonal + 1));
  return down ? at(diagonal + 1) : at(diagonal - 1) + 1;
}

/** Goes back from the end through the rounds, and gathers neighbouring steps. */
function traced(rounds: readonly Int32Array[], width: number, height: number): Edits {
  const missing: Stretch[] = [];
  const extra: Stretch[] = [];
  let x = width;
  let y = height;
  for (let distance = rounds.length; distance > 0; distance -= 1) {
    const before = rounds[distance - 1] ?? new Int32Array();
    const at = (line: number) => before[line + distance - 1] ?? -1;
    const diagonal = x - y;
    const down = diagonal === -distance || (diagonal !== distance && at(diagonal - 1) < at(diagonal + 1));
    const from = down ? diagonal + 1 : diagonal - 1;
    const fromX = at(from);
    const fromY = fromX - from;
    if (down) push(extra, fromY);
    else push(missing, fromX);
    x = fromX;
    y = fromY;
  }
  return { missing: missing.toReversed(), extra: extra.toReversed() };
}

/** Steps come from the end to the start. */
function push(stretches: Stretch[], at: number): void {
  const last = stretches.at(-1);
  if (last?.from === at + 1) stretches[stretches.length - 1] = { from: at, to: last.to };
  else stretches.push({ from: at, to: at + 1 });
}
