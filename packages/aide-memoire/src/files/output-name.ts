import { DEFAULT_TEMPLATE, type Edition, type HandoutMeta } from '@aide-memoire/handout';

/** What a name leaves out. */
interface NameOptions {
  /** The language, where it is not the brief's own. */
  readonly lang?: string | undefined;
  /** The edition that the template is meant for where none is asked for. */
  readonly ownEdition: Edition;
}

/** `<id>[.<template>][.<edition>][.<lang>].<ext>`, defaults left out. */
export function outputName(meta: HandoutMeta, extension: string, { lang, ownEdition }: NameOptions): string {
  const parts = [meta.id];
  if (meta.template !== DEFAULT_TEMPLATE) parts.push(meta.template);
  if (meta.edition !== ownEdition) parts.push(meta.edition);
  if (lang !== undefined) parts.push(lang);
  return [...parts, extension].join('.');
}
