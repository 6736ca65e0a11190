import { strFromU8 } from 'fflate';
import { RELATIONSHIP } from '../namespaces.ts';
import { startTags, type Tag } from '../xml-tags.ts';
import type { Relationship } from './skeleton.ts';

/** Text of a part of a package. Fails with an `Error` that names the part when it is not there. */
export function partText(parts: Readonly<Record<string, Uint8Array>>, name: string): string {
  const bytes = parts[name];
  if (bytes === undefined) throw new Error(`The package has no part "${name}".`);
  return strFromU8(bytes);
}

/** The relationships of a `.rels` part, with the ids they have there. */
export function readRelationships(xml: string): Relationship[] {
  return startTags(xml)
    .filter(({ name }) => name === 'Relationship')
    .map((tag) => ({
      id: value(tag, 'Id'),
      type: value(tag, 'Type'),
      target: value(tag, 'Target'),
      external: value(tag, 'TargetMode') === 'External',
    }));
}

/** Content types of single parts, by part name without leading slash. */
export function readOverrides(xml: string): Map<string, string> {
  return new Map(
    startTags(xml)
      .filter(({ name }) => name === 'Override')
      .map((tag) => [value(tag, 'PartName').replace(/^\//, ''), value(tag, 'ContentType')]),
  );
}

/** Id of the relationship of a kind: `header`. `undefined` where there is none. */
export function relationshipOf(relationships: readonly Relationship[], kind: string): string | undefined {
  return relationships.find(({ type }) => type === RELATIONSHIP + kind)?.id;
}

function value({ attributes }: Tag, name: string): string {
  return attributes.get(name) ?? '';
}

/** Name of the list of relationships of a part (ECMA-376-2, 9.3.1). */
export function relsOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}
