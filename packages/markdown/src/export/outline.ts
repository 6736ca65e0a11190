import type { Inline, Section } from '@aide-memoire/handout';
import { plainText } from '@aide-memoire/handout';

/** A heading of the written page. */
export interface OutlineEntry {
  readonly level: Section['level'];
  readonly title: readonly Inline[];
  /** What a link to it says behind `#`. */
  readonly slug: string;
}

/** The headings of a page and what can be linked to, gathered while it is written. */
export class Outline {
  readonly entries: OutlineEntry[] = [];
  readonly #targets = new Map<string, string>();
  readonly #taken = new Set<string>();
  #current: string;

  constructor(title: readonly Inline[]) {
    this.#current = this.#slugOf(title);
  }

  /** Notes a section's heading, in the order of the page. */
  add({ id, level, title }: Pick<Section, 'id' | 'level' | 'title'>): void {
    this.#current = this.#slugOf(title);
    this.entries.push({ level, title, slug: this.#current });
    this.#targets.set(id, this.#current);
  }

  /** Notes a place below a heading: Markdown has no names for such places, so links lead to the heading over it. */
  place(id: string): void {
    if (!this.#targets.has(id)) this.#targets.set(id, this.#current);
  }

  /** What to link to for the id of a section or place; `undefined` for an unknown one. */
  slug(id: string): string | undefined {
    return this.#targets.get(id);
  }

  /** Slugs as GitHub makes them (github-slugger): letters, digits, hyphens; repeated ones are numbered from 1. */
  #slugOf(title: readonly Inline[]): string {
    const words = plainText(title).toLowerCase();
    const base = words.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    let slug = base;
    for (let number = 1; this.#taken.has(slug); number += 1) slug = `${base}-${number}`;
    this.#taken.add(slug);
    return slug;
  }
}
