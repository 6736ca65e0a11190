import { plainText } from '@aide-memoire/prose';
import { type Brief, mapTexts, type Path } from '@aide-memoire/schema';
import { type FieldKind, kindOf } from './field-kind.ts';
import { normal, sentencesOf } from './words.ts';

const DEVANAGARI = /\p{Script=Devanagari}/u;

/** One text of a brief in one language. */
export class TextAt {
  /** Where it is; for one of several languages, the language is the last key. */
  readonly path: Path;
  /** The path with a star for list positions and without the language, as in `field === 'title'`. */
  readonly field: string;
  readonly kind: FieldKind;
  /** Its language. */
  readonly lang: string;
  /** As it is written. */
  readonly source: string;
  /** Whether it is one of several languages. */
  readonly oneOfMany: boolean;
  /** Whether the brief's own language has the same text. */
  readonly isTranslation: boolean;
  #plain: string | undefined;
  #normal: string | undefined;
  #stretches: readonly string[] | undefined;
  #sentences: readonly string[] | undefined;
  #devanagari: boolean | undefined;

  constructor(
    path: Path,
    field: string,
    kind: FieldKind,
    lang: string,
    source: string,
    among: readonly string[],
    own: string,
  ) {
    this.path = path;
    this.field = field;
    this.kind = kind;
    this.lang = lang;
    this.source = source;
    this.oneOfMany = among.length > 0;
    this.isTranslation = lang !== own && among.includes(own);
  }

  /** Its words, without marks and citations. */
  get plain(): string {
    this.#plain ??= plainText(this.source);
    return this.#plain;
  }

  /** Its letters and digits in small letters, as `normal` makes them. */
  get normal(): string {
    this.#normal ??= normal(this.plain);
    return this.#normal;
  }

  /** Its stretches without white space. */
  get stretches(): readonly string[] {
    this.#stretches ??= this.plain.split(' ');
    return this.#stretches;
  }

  /** Its sentences. */
  get sentences(): readonly string[] {
    this.#sentences ??= sentencesOf(this.plain);
    return this.#sentences;
  }

  /** Whether it has a letter of Devanagari. */
  get devanagari(): boolean {
    this.#devanagari ??= DEVANAGARI.test(this.plain);
    return this.#devanagari;
  }

  /** Path of the whole field, all languages of it. */
  get whole(): Path {
    return this.oneOfMany ? this.path.slice(0, -1) : this.path;
  }

  /** Whether its language is English, of whatever region. */
  get english(): boolean {
    return this.lang === 'en' || this.lang.startsWith('en-');
  }

  /** Whether its language is Hindi. */
  get hindi(): boolean {
    return this.lang === 'hi' || this.lang.startsWith('hi-');
  }
}

/** Begins a stand-in for a text. The text rule lets this non-character into no field. */
const MARK = '\uFDD1';
/** A tag as the vocabulary has it. No object of the vocabulary holds only texts under keys as short as these. */
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** Every text of a brief, in the order of the document. */
export function textsOf(brief: Brief): TextAt[] {
  const sources: string[] = [];
  // The schema knows which strings are texts; a copy with stand-ins tells where they are.
  const marked = mapTexts(brief, (text) => `${MARK}${sources.push(text) - 1}`);
  const found: TextAt[] = [];
  const visit = (value: unknown, path: Path, field: string): void => {
    if (typeof value === 'string') {
      if (value.startsWith(MARK)) found.push(make(value, path, field, brief.lang, []));
    } else if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        visit(item, [...path, index], `${field}/*`);
      });
    } else if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value);
      const many =
        entries.length > 0 && entries.every(([key, child]) => isMarked(child) && LANGUAGE.test(key));
      const languages = entries.map(([key]) => key);
      for (const [key, child] of entries) {
        // `headings` maps keys of sections, one of which (`cta`) looks like a language.
        if (many && field !== 'headings')
          found.push(make(String(child), [...path, key], field, key, languages));
        else visit(child, [...path, key], field === '' ? key : `${field}/${key}`);
      }
    }
  };
  const kinds = new Map<string, FieldKind>();
  const make = (mark: string, path: Path, field: string, lang: string, among: readonly string[]) => {
    const kind = kinds.get(field) ?? kindOf(field);
    kinds.set(field, kind);
    const source = sources[Number(mark.slice(MARK.length))] ?? '';
    return new TextAt(path, field, kind, lang, source, among, brief.lang);
  };
  visit(marked, [], '');
  return found;
}

const isMarked = (value: unknown) => typeof value === 'string' && value.startsWith(MARK);
