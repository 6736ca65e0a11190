import { strFromU8, unzipSync } from 'fflate';
import { parseXml } from '../parse-xml.ts';
import { readRelationships } from '../skeleton/read-package.ts';
import type { Relationship } from '../skeleton/skeleton.ts';
import type { XmlElement } from '../xml.ts';
import { startTags, type Tag } from '../xml-tags.ts';

/** A Word package, opened to be looked at. */
export interface WordPackage {
  /** Names of all parts, without leading slash. */
  readonly names: ReadonlySet<string>;
  /** Start tags of the XML parts in their order, by part name. */
  readonly tags: ReadonlyMap<string, readonly Tag[]>;
  /** The XML parts below `word` and `docProps`, read, by part name. */
  readonly roots: ReadonlyMap<string, XmlElement>;
  /** Names of XML parts that are not well formed. */
  readonly malformed: readonly string[];
  /** Relationships by the name of the part that has them; those of the package itself by the empty name. */
  readonly relationships: ReadonlyMap<string, readonly Relationship[]>;
}

/** Opens a package. `undefined` when the bytes are no zip that can be read. */
export function openPackage(bytes: Uint8Array): WordPackage | undefined {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return undefined;
  }
  const names = Object.keys(files);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const parts = names.filter((name) => name.endsWith('.xml'));
  const read = parts.map((name) => [name, parseXml(text(name))] as const);
  return {
    names: new Set(names),
    roots: new Map(
      read.flatMap(([name, root]) =>
        root !== undefined && /^(?:word|docProps)\//.test(name) ? [[name, root]] : [],
      ),
    ),
    malformed: read.filter(([, root]) => root === undefined).map(([name]) => name),
    tags: new Map(parts.map((name) => [name, startTags(text(name))])),
    relationships: new Map(
      names
        .filter((name) => name.endsWith('.rels'))
        .map((name) => [ownerOf(name), readRelationships(text(name))]),
    ),
  };
}

/** `word/_rels/document.xml.rels` belongs to `word/document.xml` (ECMA-376-2, 9.3.1). */
function ownerOf(name: string): string {
  return name.replace(/(?<=^|\/)_rels\/(?=[^/]*$)/, '').replace(/\.rels$/, '');
}

/**
 * The part that a relationship leads to, as a part name; targets are relative to the folder of the owner. `undefined` for a
 * target that is no address at all.
 */
export function targetPart(owner: string, target: string): string | undefined {
  const base = new URL(owner, 'pack:///');
  if (!URL.canParse(target, base.href)) return undefined;
  const path = new URL(target, base).pathname.slice(1);
  return path.replace(/%([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Values of an attribute on elements of a name, over all parts whose name begins with `folder`, each with its part. */
export function valuesOf(
  { tags }: WordPackage,
  folder: string,
  name: string,
  attribute: string,
): { readonly part: string; readonly value: string }[] {
  return [...tags]
    .filter(([part]) => part.startsWith(folder))
    .flatMap(([part, all]) =>
      all
        .filter((tag) => tag.name === name)
        .flatMap(({ attributes }) => {
          const value = attributes.get(attribute);
          return value === undefined ? [] : [{ part, value }];
        }),
    );
}
