/** A script that Word sets with its complex-script font, and only in runs marked `w:cs` or `w:rtl` (MS-OI29500, 2.1.88). */
export interface ComplexScript {
  /** Name in Unicode (UAX #24). */
  readonly script: string;
  readonly rtl: boolean;
  /** Languages written in it; the first is meant where nothing else is said. */
  readonly languages: readonly [string, ...string[]];
}

/** The complex scripts that are told apart, by how Word names their languages. */
export const COMPLEX_SCRIPTS: readonly ComplexScript[] = [
  { script: 'Devanagari', rtl: false, languages: ['hi-IN', 'mr-IN', 'ne-IN', 'sa-IN', 'kok-IN'] },
  { script: 'Bengali', rtl: false, languages: ['bn-IN', 'as-IN'] },
  { script: 'Gurmukhi', rtl: false, languages: ['pa-IN'] },
  { script: 'Gujarati', rtl: false, languages: ['gu-IN'] },
  { script: 'Oriya', rtl: false, languages: ['or-IN'] },
  { script: 'Tamil', rtl: false, languages: ['ta-IN'] },
  { script: 'Telugu', rtl: false, languages: ['te-IN'] },
  { script: 'Kannada', rtl: false, languages: ['kn-IN'] },
  { script: 'Malayalam', rtl: false, languages: ['ml-IN'] },
  { script: 'Sinhala', rtl: false, languages: ['si-LK'] },
  { script: 'Arabic', rtl: true, languages: ['ur-IN', 'ar-SA', 'fa-IR', 'ks-IN', 'sd-IN'] },
  { script: 'Hebrew', rtl: true, languages: ['he-IL'] },
];

const primary = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/** What is known of a language by its primary subtag: asked for each run of text, so looked up. */
const byPrimary: ReadonlyMap<string, { readonly script: ComplexScript; readonly tag: string }> = new Map(
  COMPLEX_SCRIPTS.flatMap((script) =>
    script.languages.map((tag) => [primary(tag), { script, tag }] as const),
  ),
);

/** The tag as Word wants it, with a region: `en` → `en-IN`, `hi` → `hi-IN`. A tag with a region stays as it is. */
export function wordLanguage(tag: string): string {
  if (tag.includes('-')) return tag;
  return byPrimary.get(tag.toLowerCase())?.tag ?? (tag.toLowerCase() === 'en' ? 'en-IN' : tag);
}

/** The tag asked for last, and its script: nearly all of a document is in one language, and each paragraph asks. */
let last: { readonly tag: string; readonly script: ComplexScript | undefined } = {
  tag: '',
  script: undefined,
};

/** The complex script that a language is written in, `undefined` for Latin and other plain ones. */
export function complexScriptOf(tag: string): ComplexScript | undefined {
  if (last.tag !== tag) last = { tag, script: byPrimary.get(primary(tag))?.script };
  return last.script;
}

/** Languages of a document for the two slots of `w:lang`; English and Hindi where the document's own does not fill one. */
export function documentLanguages(tag: string): { text: string; complex: string } {
  const complex = complexScriptOf(tag) !== undefined;
  return { text: complex ? 'en-IN' : wordLanguage(tag), complex: complex ? wordLanguage(tag) : 'hi-IN' };
}

/** Whether paragraphs of the language run from right to left. */
export function isRtl(tag: string): boolean {
  return complexScriptOf(tag)?.rtl === true;
}
