import type { Attachment } from '@aide-memoire/handout';
import { type Engine, pdfString } from './engine.ts';

/** Embeds files and associates them with the document (ISO 19005-3, 6.8). */
export function writeAttachments(engine: Engine, attachments: readonly Attachment[], stamp: Date): void {
  const specs = attachments.map(({ name, mediaType, description, bytes, relationship }) => {
    const file = engine.ref({
      Type: 'EmbeddedFile',
      Subtype: mediaType.replace(
        /[^A-Za-z0-9.+-]/g,
        (character) => `#${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
      ),
      Params: { Size: bytes.length, CreationDate: stamp, ModDate: stamp },
    });
    file.write(bytes);
    file.end();
    const spec = engine.ref({
      Type: 'Filespec',
      F: pdfString(name),
      UF: pdfString(name),
      Desc: pdfString(description),
      AFRelationship: relationship,
      EF: { F: file, UF: file },
    });
    spec.end();
    return { name, spec };
  });
  if (specs.length === 0) return;
  engine.catalogue.AF = specs.map(({ spec }) => spec);
  addNames(
    engine,
    'EmbeddedFiles',
    specs.map(({ name, spec }) => [name, spec]),
  );
}

/** Puts a tree of names into the catalogue, in the order of their code units, as readers search it. */
export function addNames(
  engine: Engine,
  kind: 'Dests' | 'EmbeddedFiles',
  names: readonly (readonly [string, unknown])[],
): void {
  const sorted = names.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const { Names } = engine.catalogue;
  if (typeof Names !== 'object' || Names === null || !('data' in Names)) return;
  Object.assign(Names.data ?? {}, {
    [kind]: { Names: sorted.flatMap(([name, value]) => [pdfString(name), value]) },
  });
}
