import { DEFAULT_TEMPLATE, type HandoutMeta } from '@aide-memoire/handout';

/** `<id>[.<template>][.teacher][.<lang>].<ext>`, defaults left out. `lang` is given only where it is not the brief's own. */
export function outputName(meta: HandoutMeta, extension: string, lang?: string): string {
  const parts = [meta.id];
  if (meta.template !== DEFAULT_TEMPLATE) parts.push(meta.template);
  if (meta.edition === 'teacher') parts.push('teacher');
  if (lang !== undefined) parts.push(lang);
  return [...parts, extension].join('.');
}
