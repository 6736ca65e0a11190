import type { Relationship } from '../skeleton/skeleton.ts';
import type { XmlElement } from '../xml.ts';

/** An institute's own document, read and found fit to be written on. Given by `openLetterhead`; its fields may change. */
export interface Letterhead {
  /** Bytes of the parts that are carried over as they are, by name. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Content types by part, and by the ending of names. */
  readonly contentTypes: ReadonlyMap<string, string>;
  readonly defaultTypes: ReadonlyMap<string, string>;
  /** What the main document points to, of what is carried over; targets are names of parts. */
  readonly relationships: readonly Relationship[];
  /** The properties of its last section. */
  readonly section: XmlElement | undefined;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  /** Heads and feet by part name, read. */
  readonly running: ReadonlyMap<string, XmlElement>;
}
