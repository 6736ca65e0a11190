import { plainText } from '@aide-memoire/prose';
import { type Brief, eachText, type Path } from '@aide-memoire/schema';
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

/** Every text of a brief, in the order of the document. */
export function textsOf(brief: Brief): TextAt[] {
  const found: TextAt[] = [];
  const kinds = new Map<string, FieldKind>();
  eachText(brief, (text, path) => {
    const field = fieldOf(path);
    const kind = kinds.get(field) ?? kindOf(field);
    kinds.set(field, kind);
    if (typeof text === 'string') {
      found.push(new TextAt(path, field, kind, brief.lang, text, [], brief.lang));
      return;
    }
    const languages = Object.keys(text);
    for (const [lang, source] of Object.entries(text))
      found.push(new TextAt([...path, lang], field, kind, lang, source, languages, brief.lang));
  });
  return found;
}

const fieldOf = (path: Path) => path.map((key) => (typeof key === 'number' ? '*' : String(key))).join('/');
