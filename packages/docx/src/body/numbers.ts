import type { ListKind } from '../list-kinds.ts';
import { numberXml } from '../skeleton/numbering.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import type { XmlElement } from '../xml.ts';

/** The lists of one document. */
export interface Numbers {
  /** A new list, and its `w:numId`. Ordered ones say where they start, or Word would count on from the last list. */
  readonly add: (kind: ListKind, level: number, start?: number) => number;
  readonly all: () => readonly XmlElement[];
}

/** Lists that go on from those of a skeleton. */
export function numbersFrom(skeleton: Pick<Skeleton, 'lists' | 'nextNumber'>): Numbers {
  const all: XmlElement[] = [];
  return {
    all: () => all,
    add(kind, level, start) {
      const id = skeleton.nextNumber + all.length;
      all.push(
        numberXml(id, skeleton.lists[kind], start === undefined ? undefined : { level, value: start }),
      );
      return id;
    },
  };
}
