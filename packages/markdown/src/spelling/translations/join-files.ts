import type { Diagnostic } from '@aide-memoire/schema';
import { locate, type Places, type ReadValue } from '@aide-memoire/source';
import { listAt, type MarkdownFile, readMarkdownValue } from '../read-value.ts';
import { joinTranslation } from './join.ts';

/** Reads a file and those that translate it into one value, unchecked. */
export function joinFiles(original: MarkdownFile, translations: readonly MarkdownFile[]): ReadValue {
  const read = readMarkdownValue(original.text);
  const lang = textAt(read.value, 'lang');
  // Without it nothing can be joined, and that has been said.
  if (lang === undefined) return read;
  return translations.reduce<ReadValue>((joined, file) => join(joined, read, lang, file), read);
}

function join(joined: ReadValue, original: ReadValue, lang: string, { text, file }: MarkdownFile): ReadValue {
  const declared = listAt(original.value, 'actors');
  const read = readMarkdownValue(text, declared);
  // Of a file that could not be read at all it is not said what it lacks.
  const unlike = read.value === undefined ? [] : misnamed(read.value, original.value, read.places);
  const own = [...read.diagnostics, ...unlike];
  const translated = textAt(read.value, 'lang');
  const canJoin = translated !== undefined && translated !== lang;
  const result = canJoin
    ? joinTranslation(
        { value: joined.value, lang, places: joined.places },
        { value: read.value, lang: translated, places: read.places, ...(file === undefined ? {} : { file }) },
      )
    : { value: joined.value, places: joined.places, diagnostics: [] };
  return {
    value: result.value,
    places: result.places,
    diagnostics: [
      ...joined.diagnostics,
      ...[...own, ...result.diagnostics].map((finding) => locate(finding, read.places, file)),
    ],
    ...(joined.partial === undefined ? {} : { partial: joined.partial }),
  };
}

/** Whether a file says that it is the translation of another: the same brief in another language. */
function misnamed(value: unknown, original: unknown, places: Places): Diagnostic[] {
  const [id, lang] = [textAt(original, 'id'), textAt(original, 'lang')];
  const found: Diagnostic[] = [];
  const own = textAt(value, 'lang');
  if (own === undefined || own === lang)
    found.push({
      code: 'translation/language',
      severity: 'error',
      message:
        own === undefined
          ? 'This translation does not say in which language it is.'
          : `This translation says that it is in ${own}, as the original is.`,
      path: places.value('/lang') === undefined ? '' : '/lang',
      note: 'Write "lang: hi", or whatever its language is, in its front matter.',
    });
  const other = textAt(value, 'id');
  if (other !== id && id !== undefined)
    found.push({
      code: 'translation/other-brief',
      severity: 'error',
      message:
        other === undefined
          ? 'This translation does not say of which brief it is one.'
          : `This is named as a translation of "${id}", and says that it is "${other}".`,
      path: other === undefined ? '' : '/id',
      expected: id,
      ...(other === undefined ? {} : { actual: other }),
      note: `Write "id: ${id}", or give the file a name of its own.`,
    });
  return found;
}

function textAt(record: unknown, key: string): string | undefined {
  const value: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}
