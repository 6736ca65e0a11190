import { toPointer } from '../diagnostics/pointer.ts';
import { valuesAt } from '../validate/walk.ts';
import type { MigrationOperation } from './operations.ts';
import type { MigrationStep } from './step.ts';

/**
 * From the draft to version 1. The draft kept headings of delegations in the map `headings`, under the id of the party; version 1
 * keeps them with the delegation. The draft had no derived rows in the facts card; in version 1 a row with `for` takes the place of
 * the derived one, so that place and status are not printed twice.
 */
export const draftTo1: MigrationStep = {
  from: '0.draft',
  to: 1,
  description: 'Headings of delegations stand with the delegation; rows for place, status and date say so.',
  operations: (value) => [...delegationHeadings(value), ...derivedRows(value)],
};

function delegationHeadings(value: unknown): MigrationOperation[] {
  const headings = valuesAt(value, 'headings').flatMap(([, map]) =>
    typeof map === 'object' && map !== null ? Object.entries(map) : [],
  );
  return headings.flatMap(([key, heading]): MigrationOperation[] => {
    const from = toPointer(['headings', key]);
    const own = valuesAt(value, 'delegations/*').filter(([, delegation]) => partyOf(delegation) === key);
    const [place, ...more] = own;
    // Two delegations of one party: nobody can say whose heading it is.
    if (place === undefined || more.length > 0) return [];
    const [path, delegation] = place;
    const written: unknown =
      typeof delegation === 'object' && delegation !== null ? Reflect.get(delegation, 'heading') : undefined;
    if (written === undefined) return [{ op: 'move', from, path: toPointer([...path, 'heading']) }];
    return JSON.stringify(written) === JSON.stringify(heading) ? [{ op: 'delete', path: from }] : [];
  });
}

function partyOf(delegation: unknown): unknown {
  return typeof delegation === 'object' && delegation !== null ? Reflect.get(delegation, 'party') : undefined;
}

/** Labels under which drafts told what version 1 derives. */
const LABELS: Readonly<Record<string, string>> = {
  location: 'place',
  place: 'place',
  venue: 'place',
  स्थान: 'place',
  status: 'status',
  स्थिति: 'status',
  date: 'date',
  dates: 'date',
  तिथि: 'date',
};

function derivedRows(value: unknown): MigrationOperation[] {
  const taken = new Set<string>();
  return valuesAt(value, 'keyDetails/*').flatMap(([path, row]): MigrationOperation[] => {
    if (typeof row !== 'object' || row === null || 'for' in row) return [];
    const label: unknown = Reflect.get(row, 'label');
    const words = typeof label === 'object' && label !== null ? Object.values(label) : [label];
    const known = words.flatMap((word) => {
      const what = typeof word === 'string' ? LABELS[word.trim().toLowerCase()] : undefined;
      return what === undefined ? [] : [what];
    });
    const [what] = known;
    if (what === undefined || taken.has(what)) return [];
    taken.add(what);
    return [{ op: 'set', path: toPointer([...path, 'for']), value: what }];
  });
}
