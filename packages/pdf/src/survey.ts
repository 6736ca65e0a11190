import type { Handout } from '@aide-memoire/handout';

/** A picture that a handout shows. */
export interface PictureFound {
  /** Its key. */
  readonly image: string;
  /** JSON Pointer of the nearest block that has one. */
  readonly from: string | undefined;
}

/** What has to be known of a handout before it is set. */
export interface Survey {
  /** Every language (BCP 47) that it or anything in it says it is in. */
  readonly languages: ReadonlySet<string>;
  /** The logo, then those of figures, in reading order. */
  readonly pictures: readonly PictureFound[];
}

/** Nodes inside of nodes that a handout may have at most; a list in a list makes two. Honest ones have a dozen. */
const MOST = 500;

interface Visit {
  readonly node: object;
  readonly depth: number;
  readonly from: string | undefined;
}

/**
 * Looks a handout through. Undefined if it is nested so deeply that to follow it would exhaust the stack; looking uses none.
 */
export function survey(handout: Handout): Survey | undefined {
  const languages = new Set<string>();
  const logo = handout.brand?.logo;
  const pictures: PictureFound[] = logo === undefined ? [] : [{ image: logo.image, from: undefined }];
  // The next to be visited is the last.
  const waiting: Visit[] = [{ node: handout, depth: 0, from: undefined }];
  for (let visit = waiting.pop(); visit !== undefined; visit = waiting.pop()) {
    const { node, depth } = visit;
    if (depth > MOST) return undefined;
    const from = 'from' in node && typeof node.from === 'string' ? node.from : visit.from;
    // Most nodes by far, and nothing but words.
    if ('type' in node && node.type === 'text' && !('data' in node)) continue;
    // Blocks say their language in `lang`, inline nodes in `data.lang`.
    if ('lang' in node && typeof node.lang === 'string') languages.add(node.lang);
    if ('type' in node && node.type === 'figure' && 'image' in node && typeof node.image === 'string')
      pictures.push({ image: node.image, from });
    const values: readonly unknown[] = Array.isArray(node) ? node : Object.values(node);
    for (let index = values.length - 1; index >= 0; index--) {
      const value = values[index];
      if (typeof value !== 'object' || value === null) continue;
      // A list of parts is no node of its own.
      const inside = Array.isArray(value) && !Array.isArray(node) ? depth : depth + 1;
      waiting.push({ node: value, depth: inside, from });
    }
  }
  return { languages, pictures };
}
