import { carriedAttachments } from './attachments.ts';
import type { Draft } from './body/draft.ts';
import { inDigits } from './digits.ts';
import { RELATIONSHIP, WORD_TYPE } from './namespaces.ts';
import { appPart, corePart } from './properties.ts';
import { relationshipsPart } from './relationships-part.ts';
import { FOOTNOTES_END } from './skeleton/footnotes.ts';
import { NUMBERING_END, numbersXml } from './skeleton/numbering.ts';
import type { Relationship, Skeleton } from './skeleton/skeleton.ts';
import { element, serialize, xmlPart } from './xml.ts';
import { type ZipEntry, zip } from './zip/zip.ts';

/** Zips a document into a package. Equal input gives equal bytes. */
export function zipPackage(document: Uint8Array, draft: Draft, skeleton: Skeleton): Uint8Array {
  const carried = carriedAttachments(draft);
  const types = new Map([
    ['word/document.xml', `${WORD_TYPE}document.main+xml`],
    ...skeleton.contentTypes,
    ...carried.flatMap(({ contentTypes }) => [...contentTypes]),
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ]);
  const entries: ZipEntry[] = [];
  const add = (name: string, content: ZipEntry['content'], how: Partial<ZipEntry> = {}) => {
    entries.push({ name, content, ...how });
  };
  // Readers that sniff a file look for this entry first.
  add('[Content_Types].xml', contentTypesPart(types, skeleton.defaultTypes));
  add('_rels/.rels', relationshipsPart(ROOT));
  add('word/document.xml', document);
  add('word/_rels/document.xml.rels', relationshipsPart(draft.relationships.all()));
  for (const [name, bytes] of skeleton.parts) add(name, bytes, { kept: true });
  const lists = skeleton.numbering + numbersXml(draft.numbers.all()) + NUMBERING_END;
  add('word/numbering.xml', inDigits(lists, draft.handout));
  const notes = draft.notes.all().map(serialize).join('');
  add('word/footnotes.xml', skeleton.footnotes + restyled(notes, skeleton) + FOOTNOTES_END);
  // Pictures are compressed already.
  for (const [name, bytes] of draft.media.parts()) add(name, bytes, { stored: true });
  for (const [name, text] of carried.flatMap(({ parts }) => [...parts])) add(name, text);
  add('docProps/core.xml', corePart(draft.handout));
  add('docProps/app.xml', appPart());
  return zip(entries);
}

/** Names styles as the skeleton does. No text of a document can look like the elements that name them. */
export function restyled(xml: string, { renamed }: Skeleton): string {
  if (renamed.size === 0) return xml;
  return xml.replace(
    /(<w:(?:p|r|tbl)Style w:val=")([^"]*)(?=")/g,
    (_, start: string, id: string) => start + (renamed.get(id) ?? id),
  );
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

function contentTypesPart(types: ReadonlyMap<string, string>, more: ReadonlyMap<string, string>): string {
  const defaults = new Map([
    ['jpeg', 'image/jpeg'],
    ['png', 'image/png'],
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ...more,
  ]);
  return xmlPart(
    element(
      'Types',
      { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
      ...[...defaults].map(([extension, type]) =>
        element('Default', { Extension: extension, ContentType: type }),
      ),
      ...[...types].map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type })),
    ),
  );
}
