/** Where a list stands: in running text or in the cell of a table, which is set smaller. */
export type ListPlace = 'List' | 'Table';

/** The kinds of list, one abstract numbering each. */
export type ListKind = 'ListBullet' | 'ListNumber' | 'TableBullet' | 'TableNumber' | 'Question';

/** How deep lists are told apart by indent; what is nested deeper stays at the last level. Word names five. */
export const LIST_DEPTH: Readonly<Record<ListPlace, number>> = { List: 5, Table: 3 };

/** Indent from level to level in twips: 6 mm, room for a number of two digits. */
export const LIST_STEP = 340;

/** What a paragraph of a list is: the marked first one of an item, or one that goes on below it. */
export type ListRole = 'Bullet' | 'Number' | 'Continue';

/** Id of the paragraph style at `level`, counted from 0: `ListBullet`, `ListBullet2`. Levels beyond the last give the last. */
export function listStyle(place: ListPlace, role: ListRole, level: number): ListStyleId {
  const last = LIST_DEPTH[place] - 1;
  return styles[place][role][Math.min(level, last)] ?? `${place}${role}`;
}

/** The styles of a role by level. Every item of a list asks, and a name put together anew is another string each time. */
const levelsOf = <Name extends `${ListPlace}${ListRole}`>(name: Name) =>
  [name, `${name}2`, `${name}3`, `${name}4`, `${name}5`] as const;

const styles = {
  List: {
    Bullet: levelsOf('ListBullet'),
    Number: levelsOf('ListNumber'),
    Continue: levelsOf('ListContinue'),
  },
  Table: {
    Bullet: levelsOf('TableBullet'),
    Number: levelsOf('TableNumber'),
    Continue: levelsOf('TableContinue'),
  },
};

/** Ids of the styles of lists. */
export type ListStyleId = `${ListPlace}${ListRole}${'' | '2' | '3' | '4' | '5'}`;
