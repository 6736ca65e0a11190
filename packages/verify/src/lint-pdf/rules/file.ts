import type { PdfRule } from '../finding.ts';
import { Dict, type Value } from '../values.ts';

/** What the file must be like as a whole. */
export const fileRules: readonly PdfRule[] = [
  {
    id: 'header',
    clause: 'ISO 19005-3, 6.1.2',
    title: 'The file begins with %PDF-1.n and a comment of four bytes above 127.',
    *check({ file: { bytes } }) {
      const head = String.fromCharCode(...bytes.subarray(0, 64));
      if (!/^%PDF-1\.[0-7][\r\n]{1,2}%[\u0080-\u00ff]{4}/.test(head))
        yield 'The first two lines are not those of an archivable file.';
    },
  },
  {
    id: 'file-id',
    clause: 'ISO 19005-3, 6.1.3',
    title: 'The trailer has an ID and no encryption.',
    *check({ file }) {
      if (file.list(file.trailer, 'ID').length !== 2) yield 'The trailer has no ID of two strings.';
      if (file.at(file.trailer, 'Encrypt') !== undefined) yield 'The file is encrypted.';
    },
  },
  {
    id: 'filters',
    clause: 'ISO 19005-3, 6.1.7',
    title: 'Streams lie in the file and are not packed with LZW.',
    *check({ file }) {
      for (const [ref, value] of file.objects) {
        if (!(value instanceof Dict) || value.data === undefined) continue;
        const filters = file.list(value, 'Filter').map((filter) => file.resolve(filter));
        if (filters.some((filter) => nameOf(filter) === 'LZWDecode'))
          yield `Stream ${ref} is packed with LZW.`;
        if (value.entries.has('F')) yield `The data of stream ${ref} lie outside of the file.`;
      }
    },
  },
  {
    id: 'output-intent',
    clause: 'ISO 19005-3, 6.2.3',
    title: 'An output intent with an ICC profile says what colours mean.',
    *check({ file }) {
      const intents = file.list(file.catalog, 'OutputIntents');
      const profile = intents
        .filter((intent) => file.name(intent, 'S') === 'GTS_PDFA1')
        .map((intent) => file.dict(intent, 'DestOutputProfile'))[0];
      const data = profile?.data;
      if (data === undefined) yield 'There is no output intent of type GTS_PDFA1 with a profile.';
      else if (String.fromCharCode(...data.subarray(36, 40)) !== 'acsp')
        yield 'The profile of the output intent is no ICC profile.';
    },
  },
  {
    id: 'actions',
    clause: 'ISO 19005-3, 6.5.1',
    title: 'Nothing runs, starts or is fetched by the file.',
    *check({ file }) {
      for (const [ref, value] of file.objects) {
        if (!(value instanceof Dict)) continue;
        for (const key of ['A', 'OpenAction', 'AA']) {
          const kind = file.name(file.at(value, key), 'S');
          if (key === 'AA' && value.entries.has(key)) yield `Object ${ref} has additional actions.`;
          else if (kind !== undefined && !['URI', 'GoTo'].includes(kind))
            yield `Object ${ref} has an action of type ${kind}.`;
        }
        if (file.name(value, 'S') === 'URI' && !/^(?:https?|mailto):/i.test(file.text(value, 'URI') ?? ''))
          yield `Object ${ref} leads to an address that is neither http, https nor mailto.`;
      }
      if (file.dict(file.dict(file.catalog, 'Names'), 'JavaScript') !== undefined)
        yield 'The file holds JavaScript.';
    },
  },
  {
    id: 'pictures',
    clause: 'ISO 19005-3, 6.2.8',
    title: 'Pictures are not smoothed and have no alternates.',
    *check({ file }) {
      for (const [ref, value] of file.objects) {
        if (!(value instanceof Dict) || file.name(value, 'Subtype') !== 'Image') continue;
        if (file.at(value, 'Interpolate') === true) yield `Picture ${ref} asks to be smoothed.`;
        if (value.entries.has('Alternates') || value.entries.has('OPI'))
          yield `Picture ${ref} has alternates.`;
      }
    },
  },
  {
    id: 'embedded-files',
    clause: 'ISO 19005-3, 6.8',
    title: 'Files inside have names, a type, a relationship and a date, and belong to the document.',
    *check({ file }) {
      const associated = new Set(file.list(file.catalog, 'AF').map((value) => file.resolve(value)));
      for (const [ref, value] of file.objects) {
        if (!(value instanceof Dict) || file.name(value, 'Type') !== 'Filespec') continue;
        const lacking = ['F', 'UF', 'AFRelationship', 'EF'].filter(
          (key) => file.at(value, key) === undefined,
        );
        if (lacking.length > 0) yield `The file in ${ref} has no ${lacking.join(', ')}.`;
        if (!associated.has(value)) yield `The file in ${ref} is not associated with the document.`;
        const stream = file.dict(file.dict(value, 'EF'), 'F');
        if (file.name(stream, 'Subtype') === undefined) yield `The file in ${ref} has no media type.`;
        if (file.text(file.dict(stream, 'Params'), 'ModDate') === undefined)
          yield `The file in ${ref} has no date.`;
      }
    },
  },
];

const nameOf = (value: Value): string | undefined =>
  typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
