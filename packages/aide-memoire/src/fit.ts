import type { ComposeOptions, Context, Handout, Writer } from '@aide-memoire/handout';
import type { Diagnostic } from '@aide-memoire/schema';

/** The pages of a template, as far as fitting may change them. */
type Pages = Pick<Handout['pages'], 'bodySize' | 'leading' | 'margins'>;

/** Smallest body text that is still read well on a photocopy, points; narrowest margins, millimetres. */
const LEAST_SIZE = 8;
const LEAST_MARGIN = 11;

/**
 * The steps by which a document is made shorter, the gentlest first: closer lines, smaller type by quarters of a point, narrower
 * margins. Each is given with all before it.
 */
export function fitSteps({ bodySize, leading, margins }: Pages): Pages[] {
  const steps: Pages[] = [];
  let ratio = leading / bodySize;
  if (ratio > 1.3) {
    ratio = 1.3;
    steps.push({ bodySize, leading: round(bodySize * ratio), margins });
  }
  let size = bodySize;
  while (size - 0.25 >= LEAST_SIZE) {
    size -= 0.25;
    steps.push({ bodySize: size, leading: round(size * ratio), margins });
  }
  const narrow = (length: number) => Math.min(length, LEAST_MARGIN + 3);
  const narrower = (length: number) => Math.min(length, LEAST_MARGIN);
  for (const change of [narrow, narrower]) {
    const { top, right, bottom, left } = margins;
    const tight = { top: change(top), right: change(right), bottom: change(bottom), left: change(left) };
    steps.push({ bodySize: size, leading: round(size * 1.25), margins: tight });
  }
  return steps;
}

const round = (value: number) => Math.round(value * 20) / 20;

/** A handout that was composed within a number of pages, or what stands in the way. */
export interface Fitted {
  readonly pages: ComposeOptions['pages'];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the first step with which a handout has at most `most` pages as a PDF; no step is taken where it has anyway. Where none
 * will do, a finding names the parts that take up most.
 */
export async function fit(
  compose: (pages: ComposeOptions['pages']) => Handout,
  most: number,
  writePdf: Writer,
  context: Context,
): Promise<Fitted> {
  const count = async (handout: Handout) => (await writePdf(handout, context)).pages ?? 0;
  const asItIs = compose(undefined);
  if ((await count(asItIs)) <= most) return { pages: undefined, diagnostics: [] };
  const steps = fitSteps(asItIs.pages);
  for (const step of steps) if ((await count(compose(step))) <= most) return { pages: step, diagnostics: [] };
  const last = compose(steps.at(-1));
  return { pages: steps.at(-1), diagnostics: [await tooLong(last, most, await count(last), count)] };
}

/** Says what would have to go: chapters whose absence saves most, until it fits. */
async function tooLong(
  handout: Handout,
  most: number,
  pages: number,
  count: (handout: Handout) => Promise<number>,
): Promise<Diagnostic> {
  const chapters = handout.children.filter((block) => block.type === 'section');
  const bySize = chapters.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  const gone: string[] = [];
  let rest = handout;
  for (const chapter of bySize) {
    rest = { ...rest, children: rest.children.filter((block) => block !== chapter) };
    gone.push(chapter.from ?? chapter.id);
    if ((await count(rest)) <= most) break;
  }
  return {
    code: 'build/too-long',
    severity: 'error',
    path: gone[0] ?? '',
    message: `"${handout.meta.plain.title}" has ${pages} pages as ${handout.meta.template}, and may have ${most}.`,
    expected: `${most}`,
    actual: `${pages}`,
    note: `It would fit without ${gone.join(', ')}. Shorten what stands there, leave parts out with "sections", or allow more pages.`,
  };
}
