import type { PdfRule } from '../finding.ts';
import { STANDARD } from '../structure.ts';

/** What must be true of the tree of elements. */
export const structureRules: readonly PdfRule[] = [
  {
    id: 'tagged',
    clause: 'ISO 14289-1, 7.1; ISO 19005-3, 6.7.2',
    title: 'The file is tagged and has a structure tree.',
    *check({ file, elements }) {
      const info = file.dict(file.catalog, 'MarkInfo');
      if (file.at(info, 'Marked') !== true) yield 'The file does not say that it is tagged.';
      if (file.at(info, 'Suspects') === true) yield 'The file says that its tags are suspect.';
      if (elements.length === 0) yield 'There is no structure tree.';
    },
  },
  {
    id: 'standard-types',
    clause: 'ISO 14289-1, 7.1; ISO 19005-3, 6.7.3.4',
    title: 'Every element is of a standard type or mapped to one.',
    *check({ elements }) {
      const strange = new Set(elements.map(({ type }) => type).filter((type) => !STANDARD.has(type)));
      for (const type of strange) yield `"${type}" is no standard type.`;
    },
  },
  {
    id: 'parents',
    clause: 'ISO 32000-1, 14.7.2',
    title: 'Every element names its parent.',
    *check({ file, elements }) {
      for (const { dict, type, parent } of elements) {
        const said = file.dict(dict, 'P');
        const root = file.dict(file.catalog, 'StructTreeRoot');
        if (said !== (parent?.dict ?? root))
          yield `A ${type} names another parent than the one it stands in.`;
      }
    },
  },
  {
    id: 'headings',
    clause: 'ISO 14289-1, 7.4.2',
    title: 'Headings begin with H1 and go down one level at a time.',
    *check({ elements }) {
      let last = 0;
      for (const { type } of elements) {
        const level = Number(/^H([1-6])$/.exec(type)?.[1] ?? 0);
        if (level === 0) continue;
        if (level > last + 1) yield `An H${level} follows ${last === 0 ? 'no heading' : `an H${last}`}.`;
        last = level;
      }
    },
  },
  {
    id: 'figure-alt',
    clause: 'ISO 14289-1, 7.3',
    title: 'Every figure and formula has alternative text, and figures a bounding box.',
    *check({ file, elements }) {
      for (const { type, dict } of elements) {
        if (type !== 'Figure' && type !== 'Formula') continue;
        if ((file.text(dict, 'Alt') ?? file.text(dict, 'ActualText') ?? '').trim() === '')
          yield `A ${type} has no alternative text.`;
        const box = file.list(dict, 'A').some((attributes) => file.list(attributes, 'BBox').length === 4);
        if (type === 'Figure' && !box) yield 'A Figure has no bounding box.';
      }
    },
  },
  {
    id: 'note-id',
    clause: 'ISO 14289-1, 7.9',
    title: 'Every note has an ID of its own.',
    *check({ file, elements }) {
      const seen = new Set<string>();
      for (const { type, dict } of elements) {
        if (type !== 'Note') continue;
        const id = file.text(dict, 'ID') ?? '';
        if (id === '' || seen.has(id))
          yield `A Note has ${id === '' ? 'no ID' : `the ID "${id}" of another`}.`;
        seen.add(id);
      }
    },
  },
  {
    id: 'empty-elements',
    clause: 'good practice: an empty element is read out as nothing, or as a mistake',
    title: 'No paragraph, heading, label or item is empty.',
    *check({ elements }) {
      for (const { type, kids, marked, annotations } of elements)
        if (FULL.has(type) && kids.length + marked.length + annotations.length === 0)
          yield `A ${type} is empty.`;
    },
  },
];

const FULL = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'TR',
  'Link',
  'Note',
  'TOC',
  'TOCI',
  'Caption',
  'Sect',
  'Span',
]);
