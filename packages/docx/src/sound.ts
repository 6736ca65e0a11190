/** A number that can be drawn: `value` between `least` and `most`, and `otherwise` for what is no number at all. */
export function sound(value: number, least: number, most: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, value)) : otherwise;
}
