import { isMap, TextField } from './text-fields.ts';

/**
 * What a translation's front matter says of a marked value: its texts in `lang`, and the ids by which items of lists are joined.
 * `undefined` if nothing is translated.
 */
export function prune(marked: unknown, lang: string): unknown {
  if (marked instanceof TextField) return isMap(marked.value) ? Reflect.get(marked.value, lang) : undefined;
  if (Array.isArray(marked)) return pruneList(marked, lang);
  if (typeof marked !== 'object' || marked === null) return undefined;
  const fields = Object.entries(marked).flatMap(([key, value]): [string, unknown][] => {
    const pruned = prune(value, lang);
    return pruned === undefined ? [] : [[key, pruned]];
  });
  if (fields.length === 0) return undefined;
  const id: unknown = Reflect.get(marked, 'id');
  return Object.fromEntries(id === undefined ? fields : [['id', id], ...fields]);
}

/** Items with ids are joined by those; others by their place, which must be kept. */
function pruneList(items: readonly unknown[], lang: string): unknown {
  const pruned = items.map((item) => prune(item, lang));
  if (pruned.every((item) => item === undefined)) return undefined;
  if (items.every((item) => typeof item === 'object' && item !== null && 'id' in item))
    return pruned.filter((item) => item !== undefined);
  return pruned.map((item, index) => item ?? standIn(items[index]));
}

function standIn(item: unknown): unknown {
  if (item instanceof TextField) return item.value;
  return typeof item === 'object' && item !== null && !Array.isArray(item) ? {} : item;
}
