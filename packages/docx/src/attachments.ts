import type { Attachment } from '@aide-memoire/handout';
import { strFromU8, strToU8 } from 'fflate';
import type { Draft } from './body/draft.ts';
import { finding } from './diagnostics.ts';
import { RELATIONSHIP } from './namespaces.ts';
import { relationshipsPart } from './relationships-part.ts';
import { element, isXmlSafe, xmlPart } from './xml.ts';

/** Namespace of the element that an attachment stands in. */
export const ATTACHMENT_NAMESPACE = 'urn:aide-memoire:attachment';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** One attachment as parts of the package. */
export interface Carried {
  readonly parts: ReadonlyMap<string, string>;
  readonly contentTypes: ReadonlyMap<string, string>;
}

/**
 * Attachments as custom XML parts, which Word keeps when it saves. Only JSON that XML can carry unchanged goes in; any
 * other is left out, and the draft's diagnostics say so.
 */
export function carriedAttachments(draft: Draft): Carried[] {
  const readable = draft.context.attachments.flatMap((attachment) => {
    const json = jsonText(attachment);
    if (json !== undefined) return [{ attachment, json }];
    const message = `"${attachment.name}" is no JSON that XML can carry, and is not in the Word file.`;
    draft.diagnostics.push(finding('docx/attachment-left-out', 'info', message, undefined));
    return [];
  });
  return readable.map(({ attachment, json }, index) => {
    draft.relationships.to('customXml', `../customXml/item${index + 1}.xml`);
    return carried(attachment, json, index + 1);
  });
}

function carried(
  { name, mediaType, description, relationship }: Attachment,
  json: string,
  number: number,
): Carried {
  const item = element(
    'attachment',
    { xmlns: ATTACHMENT_NAMESPACE, name, mediaType, description, relationship },
    json,
  );
  const properties = element(
    'ds:datastoreItem',
    { 'ds:itemID': itemId(number), 'xmlns:ds': DATA_STORE },
    element('ds:schemaRefs', {}, element('ds:schemaRef', { 'ds:uri': ATTACHMENT_NAMESPACE })),
  );
  const target = `itemProps${number}.xml`;
  const toProperties = { id: 'rId1', type: `${RELATIONSHIP}customXmlProps`, target, external: false };
  return {
    parts: new Map([
      [`customXml/item${number}.xml`, xmlPart(item)],
      [`customXml/itemProps${number}.xml`, xmlPart(properties)],
      [`customXml/_rels/item${number}.xml.rels`, relationshipsPart([toProperties])],
    ]),
    contentTypes: new Map([
      [
        `customXml/itemProps${number}.xml`,
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      ],
    ]),
  };
}

/** A GUID need only be unique in the file: a fixed stem and the number of the attachment. */
function itemId(number: number): string {
  return `{6A1DE3E0-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}

/** The text of a JSON attachment; `undefined` for another type, and for bytes that are no JSON in sound UTF-8. */
function jsonText({ mediaType, bytes }: Attachment): string | undefined {
  if (!/^application\/(?:[\w.-]+\+)?json\b/.test(mediaType)) return undefined;
  const text = strFromU8(bytes);
  // A byte order mark and broken UTF-8 would not come back as the bytes they were.
  const again = strToU8(text);
  const same = again.length === bytes.length && again.every((byte, index) => byte === bytes[index]);
  if (!same || !isXmlSafe(text)) return undefined;
  try {
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}
