import type { PdfRule } from '../finding.ts';
import { type Dict, Name, Ref } from '../values.ts';

/** How a reader gets about; neither standard asks for all of it, readers do. */
export const navigationRules: readonly PdfRule[] = [
  {
    id: 'bookmarks',
    clause: 'ISO 14289-1, 7.17',
    title: 'A document with headings has bookmarks, and each leads to a page.',
    *check({ file, pages, elements }) {
      const outline = file.dict(file.catalog, 'Outlines');
      const first = file.dict(outline, 'First');
      const hasHeadings = elements.filter(({ type }) => /^H[1-6]?$/.test(type)).length > 1;
      if (hasHeadings && first === undefined) yield 'There are headings and no bookmarks.';
      const known = new Set(pages.map(({ ref }) => ref));
      const seen = new Set<Dict>();
      const queue = first === undefined ? [] : [first];
      for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
        if (seen.has(item)) continue;
        seen.add(item);
        const title = file.text(item, 'Title') ?? '';
        if (title.trim() === '') yield 'A bookmark has no title.';
        const [page] =
          file.list(item, 'Dest').length > 0 ? file.list(item, 'Dest') : file.list(file.at(item, 'A'), 'D');
        if (page instanceof Ref ? !known.has(page.id) : !(page instanceof Name || typeof page === 'string'))
          yield `The bookmark "${title}" leads to no page.`;
        for (const key of ['First', 'Next']) {
          const next = file.dict(item, key);
          if (next !== undefined) queue.push(next);
        }
      }
    },
  },
  {
    id: 'destinations',
    clause: 'ISO 32000-1, 12.3.2',
    title: 'Links inside of the document lead somewhere.',
    *check({ file, pages }) {
      const names = destinationNames(file.dict(file.dict(file.catalog, 'Names'), 'Dests'));
      const known = new Set(pages.map(({ ref }) => ref));
      for (const { number, annotations } of pages) {
        for (const ref of annotations) {
          const annotation = new Ref(ref);
          const target = file.at(annotation, 'Dest') ?? file.at(file.at(annotation, 'A'), 'D');
          if (target === undefined) continue;
          const [page] = Array.isArray(target) ? target : [];
          const name = target instanceof Name ? target.name : target;
          const leads =
            page instanceof Ref ? known.has(page.id) : typeof name === 'string' && names.has(name);
          if (!leads) yield `A link on page ${number} leads to a place that is not there.`;
        }
      }

      function destinationNames(tree: Dict | undefined, depth = 0): Set<string> {
        const found = new Set<string>();
        if (tree === undefined || depth > 16) return found;
        file.list(tree, 'Names').forEach((value, index) => {
          const name = file.resolve(value);
          if (index % 2 === 0 && typeof name === 'string') found.add(name);
        });
        for (const kid of file.list(tree, 'Kids')) {
          const node = file.resolve(kid);
          if (typeof node === 'object' && node !== null && 'entries' in node)
            for (const name of destinationNames(node as Dict, depth + 1)) found.add(name);
        }
        return found;
      }
    },
  },
];
