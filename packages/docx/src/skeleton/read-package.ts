import { startTags, type Tag } from '../xml-tags.ts';
import type { Relationship } from './skeleton.ts';

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

function value({ attributes }: Tag, name: string): string {
  return attributes.get(name) ?? '';
}

/** Name of the list of relationships of a part (ECMA-376-2, 9.3.1). */
export function relsOf(part: string): string {
  return part.replace(/([^/]*)$/, '_rels/$1.rels');
}
