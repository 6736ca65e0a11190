import { PACKAGE_RELATIONSHIPS } from './namespaces.ts';
import type { Relationship } from './skeleton/skeleton.ts';
import { element, xmlPart } from './xml.ts';

/** A list of relationships as a part. */
export function relationshipsPart(relationships: readonly Relationship[]): string {
  return xmlPart(
    element(
      'Relationships',
      { xmlns: PACKAGE_RELATIONSHIPS },
      ...relationships.map(({ id, type, target, external }) =>
        element('Relationship', {
          Id: id,
          Type: type,
          Target: target,
          TargetMode: external ? 'External' : undefined,
        }),
      ),
    ),
  );
}
