import { num } from '../file/pdf-text.ts';
import type { BoxMark, DotMark, ModulesMark, RuleMark } from '../layout/mark.ts';

/** How far the handles of a quarter circle reach, as a share of its radius. */
const HANDLE = 0.5523;

/** Operators for a rule, a box or a dot. `height` is the page's, as marks count from its top. */
export function drawShape(mark: RuleMark | BoxMark | DotMark, height: number): string {
  if (mark.kind === 'rule') return drawRule(mark, height);
  if (mark.kind === 'dot') return drawDot(mark, height);
  return `${num(mark.weight)} w ${num(mark.x)} ${num(height - mark.y - mark.height)} ${num(mark.width)} ${num(mark.height)} re S`;
}

function drawRule({ x, y, toX, toY, weight, dotted }: RuleMark, height: number): string {
  const line = `${num(weight)} w ${num(x)} ${num(height - y)} m ${num(toX)} ${num(height - toY)} l S`;
  return dotted === undefined
    ? line
    : `q 1 J [0 ${num(dotted)}] 0 d ${num(weight + 0.3)} w ${line.slice(line.indexOf('w') + 2)} Q`;
}

function drawDot({ x, y, radius: r, filled, weight }: DotMark, height: number): string {
  const cy = height - y;
  const k = r * HANDLE;
  const curve = (...points: number[]): string => `${points.map(num).join(' ')} c`;
  const path = [
    `${num(x + r)} ${num(cy)} m`,
    curve(x + r, cy + k, x + k, cy + r, x, cy + r),
    curve(x - k, cy + r, x - r, cy + k, x - r, cy),
    curve(x - r, cy - k, x - k, cy - r, x, cy - r),
    curve(x + k, cy - r, x + r, cy - k, x + r, cy),
  ].join(' ');
  return `q ${filled ? '0' : '1'} g ${num(weight)} w ${path} b Q`;
}

/** Operators for the black modules of a code, as one path: those beside each other in a row as one rectangle. */
export function drawModules({ x, y, size, rows }: ModulesMark, height: number): string {
  const module = size / rows.length;
  const runs = rows.flatMap((row, index) => {
    const bottom = height - y - (index + 1) * module;
    return runsOf(row).map(
      ([from, to]) =>
        `${num(x + from * module)} ${num(bottom)} ${num((to - from) * module)} ${num(module)} re`,
    );
  });
  return `${runs.join('\n')} f`;
}

function runsOf(row: readonly boolean[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  row.forEach((black, index) => {
    const last = runs.at(-1);
    if (!black) return;
    if (last !== undefined && last[1] === index) last[1] = index + 1;
    else runs.push([index, index + 1]);
  });
  return runs;
}
