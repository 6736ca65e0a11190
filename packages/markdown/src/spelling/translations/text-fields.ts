import { mapTextFields, type Text } from '@aide-memoire/schema';

/** The value of a text field: what is translated. Everything else in a document is data, the same in every language. */
export class TextField {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** A copy of a document in which the values of text fields are wrapped, to be told from data. */
export function markTexts(document: unknown): unknown {
  return mapTextFields(document, (value) => new TextField(value));
}

/** Takes the wrapping off. */
export function unmarkTexts(marked: unknown): unknown {
  if (marked instanceof TextField) return marked.value;
  if (Array.isArray(marked)) return marked.map(unmarkTexts);
  if (typeof marked !== 'object' || marked === null) return marked;
  return Object.fromEntries(Object.entries(marked).map(([key, value]) => [key, unmarkTexts(value)]));
}

/** A text in one language alone, if it is there in that language; a text in no language in particular stays as it is. */
export function inLanguage<Document>(document: Document, lang: string): Document {
  return mapTextFields(document, (value) =>
    isMap(value) ? (Reflect.get(value, lang) ?? value) : value,
  ) as Document;
}

/** The languages that the texts of a document are translated into. */
export function languagesOf(document: unknown): Set<string> {
  const found = new Set<string>();
  mapTextFields(document, (value) => {
    if (isMap(value)) for (const lang of Object.keys(value)) found.add(lang);
    return value;
  });
  return found;
}

/** Whether a text is there in several languages. */
export function isMap(value: unknown): value is Exclude<Text, string> {
  return typeof value === 'object' && value !== null;
}
