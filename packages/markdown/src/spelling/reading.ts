import type { Diagnostic, Path, Range } from '@aide-memoire/schema';
import { toPointer } from '@aide-memoire/schema';
import type { LineIndex, Places } from '@aide-memoire/source';
import type { ActorNames } from './actors.ts';
import type { MaskedText } from './cite-marks.ts';
import type { SpellingLang } from './language.ts';

/** A stretch of the file, in UTF-16 units from its start. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Finding = Pick<Diagnostic, 'code' | 'message'> &
  Partial<Pick<Diagnostic, 'severity' | 'note' | 'expected' | 'actual'>>;

/** What the readers of sections share: the source, the language, and where to put findings and places. */
export class Reading {
  readonly diagnostics: Diagnostic[] = [];
  readonly source: MaskedText;
  readonly lang: SpellingLang;
  readonly actors: ActorNames;
  readonly #lines: LineIndex;
  readonly #keys = new Map<string, Range>();
  readonly #values = new Map<string, Range>();

  constructor(source: MaskedText, lines: LineIndex, lang: SpellingLang, actors: ActorNames) {
    this.source = source;
    this.#lines = lines;
    this.lang = lang;
    this.actors = actors;
  }

  /** Reports a finding; an error unless it says otherwise. */
  report(finding: Finding, at: Span): void {
    this.diagnostics.push({ severity: 'error', ...finding, place: this.#lines.range(at.start, at.end) });
  }

  /** Remembers where the words stand under which a value is written: a heading or label. */
  placeKey(path: Path, at: Span): void {
    this.#keys.set(toPointer(path), this.#lines.range(at.start, at.end));
  }

  /** Remembers where a value stands. */
  place(path: Path, at: Span): void {
    this.#values.set(toPointer(path), this.#lines.range(at.start, at.end));
  }

  /** Places of the body, and of the front matter for what the body does not hold. */
  places(front: Places): Places {
    return {
      key: (pointer) => this.#keys.get(pointer) ?? front.key(pointer),
      value: (pointer) => this.#values.get(pointer) ?? front.value(pointer),
      scalarText: (pointer) => (this.#values.has(pointer) ? undefined : front.scalarText?.(pointer)),
    };
  }
}
