import type { Frame } from './slab.ts';

/** A box around a run of slabs; where it is parted over columns it stays open at the break. */
export function boxFrame(x: number, width: number, weight: number): Frame {
  return {
    draw(top, bottom, first, last) {
      const half = weight / 2;
      const [left, right, high, low] = [x + half, x + width - half, top + half, bottom - half];
      if (first && last)
        return [{ kind: 'box', x: left, y: high, width: width - weight, height: low - high, weight }];
      const side = (at: number) => ({ kind: 'rule', x: at, y: top, toX: at, toY: bottom, weight }) as const;
      const across = (at: number) => ({ kind: 'rule', x, y: at, toX: x + width, toY: at, weight }) as const;
      return [side(left), side(right), ...(first ? [across(high)] : []), ...(last ? [across(low)] : [])];
    },
  };
}

/** A rule down the left side of a run of slabs. */
export function sideRule(x: number, weight: number): Frame {
  return { draw: (top, bottom) => [{ kind: 'rule', x, y: top, toX: x, toY: bottom, weight }] };
}
