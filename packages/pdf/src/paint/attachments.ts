import type { Attachment } from '@aide-memoire/handout';
import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import { pdfDate, pdfName, pdfString } from '../file/pdf-text.ts';

/** Embeds files; gives their specifications by name. A file that claims PDF/A associates each with something (ISO 19005-3, 6.8). */
export function writeAttachments(
  file: FileWriter,
  attachments: readonly Attachment[],
  day: string,
): readonly (readonly [name: string, spec: Ref])[] {
  return attachments.map(({ name, mediaType, description, bytes, relationship }) => {
    const date = pdfDate(day);
    const embedded = file.stream(
      `/Type /EmbeddedFile /Subtype ${pdfName(mediaType)} /Params <</Size ${bytes.length} /CreationDate ${date} /ModDate ${date}>>`,
      bytes,
    );
    const spec = file.object(
      `<</Type /Filespec /F ${pdfString(name)} /UF ${pdfString(name)} /Desc ${pdfString(description)} /AFRelationship /${relationship} /EF <</F ${to(embedded)} /UF ${to(embedded)}>>>>`,
    );
    return [name, spec];
  });
}

/** A tree of names, in the order of their code units, as readers search it. */
export function nameTree(names: readonly (readonly [name: string, value: string])[]): string {
  const sorted = names.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `<</Names [${sorted.map(([name, value]) => `${pdfString(name)} ${value}`).join(' ')}]>>`;
}
