import { strToU8, type Zippable, zipSync } from 'fflate';
import { carriedAttachments } from './attachments.ts';
import type { Draft } from './body/draft.ts';
import { RELATIONSHIP, WORD_TYPE } from './namespaces.ts';
import { appPart, corePart } from './properties.ts';
import { relationshipsPart } from './relationships-part.ts';
import { NUMBERING_END, numbersXml } from './skeleton/numbering.ts';
import type { Relationship, Skeleton } from './skeleton/skeleton.ts';
import { element, xmlPart } from './xml.ts';

/** Every entry is stamped so. A zip holds local time (APPNOTE 4.4.6), so local components give the same bytes in every zone. */
const STAMP = new Date(1980, 0, 1);

/** Zips a document into a package. Equal input gives equal bytes: entries have a fixed order, date and deflate. */
export function zipPackage(document: string, draft: Draft, skeleton: Skeleton): Uint8Array {
  const carried = carriedAttachments(draft);
  const types = new Map([
    ['word/document.xml', `${WORD_TYPE}document.main+xml`],
    ...skeleton.contentTypes,
    ...carried.flatMap(({ contentTypes }) => [...contentTypes]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]);
  const files: Zippable = {};
  const add = (name: string, content: string | Uint8Array, level: 0 | 6 = 6) => {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: STAMP, level }];
  };
  // Readers that sniff a file look for this entry first.
  add('[Content_Types].xml', contentTypesPart(types));
  add('_rels/.rels', relationshipsPart(ROOT));
  add('word/document.xml', document);
  add('word/_rels/document.xml.rels', relationshipsPart(draft.relationships.all()));
  for (const [name, bytes] of skeleton.parts) add(name, bytes);
  add('word/numbering.xml', skeleton.numbering + numbersXml(draft.numbers.all()) + NUMBERING_END);
  // Pictures are compressed already.
  for (const [name, bytes] of draft.media.parts()) add(name, bytes, 0);
  for (const [name, text] of carried.flatMap(({ parts }) => [...parts])) add(name, text);
  add('docProps/core.xml', corePart(draft.handout));
  add('docProps/app.xml', appPart());
  return zipSync(files);
}

/** What the package itself points to. */
const ROOT: readonly Relationship[] = [
  { id: 'rId1', type: `${RELATIONSHIP}officeDocument`, target: 'word/document.xml', external: false },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
    external: false,
  },
  { id: 'rId3', type: `${RELATIONSHIP}extended-properties`, target: 'docProps/app.xml', external: false },
];

function contentTypesPart(types: ReadonlyMap<string, string>): string {
  const defaults = [
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
  ];
  return xmlPart(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...defaults.map(([extension, type]) => element('Default', { Extension: extension, ContentType: type })),
      ...[...types].map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type })),
    ),
  );
}
