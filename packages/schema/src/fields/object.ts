import * as z from 'zod';

/** Keys beginning with `x-` are the author's own; they are kept and carried through. */
export type Extras = { [key: `x-${string}`]: unknown };

/** An object that refuses unknown keys, save those that begin with `x-`. */
export type BriefObject<Shape extends z.core.$ZodLooseShape> = z.ZodObject<
  Shape,
  { out: Extras; in: Extras }
>;

/**
 * An object of a brief. Unknown keys are reported even where other fields are wrong too, so that one run shows everything;
 * zod's own strict object cannot let `x-` keys pass.
 */
export function briefObject<Shape extends z.core.$ZodLooseShape>(shape: Shape): BriefObject<Shape> {
  const known = new Set(Object.keys(shape));
  const unknownKeys = z.check<Record<string, unknown>>((payload) => {
    const keys = Object.keys(payload.value).filter((key) => !known.has(key) && !key.startsWith('x-'));
    if (keys.length > 0) {
      payload.issues.push({ code: 'unrecognized_keys', keys, input: payload.value, continue: true });
    }
  });
  // By default zod skips checks once a field has failed.
  unknownKeys._zod.def.when = ({ value }) =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return z.looseObject(shape).check(unknownKeys) as BriefObject<Shape>;
}
