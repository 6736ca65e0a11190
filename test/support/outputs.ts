import { readFileSync } from 'node:fs';
import { defaultFaces } from '@aide-memoire/fonts';
import { type Context, compose, type Handout, templates, type Written } from '@aide-memoire/handout';
import type { Brief } from '@aide-memoire/schema';
import { formats } from 'aide-memoire';

/** A context as the command line makes it: the default faces, nothing else. */
export const context: Context = {
  fonts: defaultFaces.map(({ family, weight, style, url }) => ({
    family,
    weight,
    style,
    bytes: new Uint8Array(readFileSync(url)),
  })),
  images: new Map(),
  attachments: [],
};

/** Every template in each of its editions, composed from a brief; those that the brief has nothing for are left out. */
export function composeAll(brief: Brief, lang = brief.lang): Handout[] {
  const settings = Object.values(templates).flatMap((template) =>
    template.editions.map((edition) => ({ template, edition, lang, institute: 'Example Institute' })),
  );
  return settings
    .map((options) => compose(brief, options).handout)
    .filter(({ children }) => children.length > 0);
}

/** The templates that print a whole brief, for students. */
export function composeReading(brief: Brief): Handout[] {
  return composeAll(brief).filter(
    ({ meta }) => meta.edition === 'student' && 'sections' in (templates[meta.template] ?? {}),
  );
}

/** Writes a handout in a format of the command line's table. */
export async function write(handout: Handout, format: string): Promise<Written> {
  const writer = await formats[format]?.load();
  if (writer === undefined) throw new RangeError(`There is no format ${format}.`);
  return writer(handout, context);
}

/** Formats of the command line's table. */
export const FORMATS: readonly string[] = Object.keys(formats);
