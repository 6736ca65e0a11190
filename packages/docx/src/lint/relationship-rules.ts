import type { Diagnostic } from '@aide-memoire/handout';
import { NAMESPACES } from '../namespaces.ts';
import type { Relationship } from '../skeleton/skeleton.ts';
import { lintFinding } from './lint-finding.ts';
import { targetPart, type WordPackage } from './word-package.ts';

const safe = /^(?:https?|mailto):/i;

/** Attributes of the relationships namespace by the prefix that Office and all writers known give it. */
const reference = /^r:(?:id|embed|link|pict)$/;

/** Ids without a relationship, relationships without a part, and links that may do more than open a page or a letter. */
export function relationshipRules(opened: WordPackage): Diagnostic[] {
  return [
    ...danglingIds(opened),
    ...[...opened.relationships].flatMap(([owner, all]) => targets(opened, owner, all)),
  ];
}

function danglingIds({ tags, relationships }: WordPackage): Diagnostic[] {
  return [...tags].flatMap(([part, all]) => {
    const ids = new Set((relationships.get(part) ?? []).map(({ id }) => id));
    return all
      .flatMap(({ attributes }) => [...attributes])
      .filter(([name, value]) => reference.test(name) && !ids.has(value))
      .map(([, value]) =>
        lintFinding('docx/dangling-relationship', `${part} names a relationship that is not there.`, value),
      );
  });
}

function targets({ names }: WordPackage, owner: string, all: readonly Relationship[]): Diagnostic[] {
  return all.flatMap(({ type, target, external }) => {
    if (!external) {
      const part = targetPart(owner, target);
      return part !== undefined && names.has(part)
        ? []
        : [
            lintFinding(
              'docx/missing-part',
              `${owner || 'The package'} points to a part that is not there.`,
              target,
            ),
          ];
    }
    return type === `${NAMESPACES.r}/hyperlink` && !safe.test(target)
      ? [lintFinding('docx/unsafe-link', `A link in ${owner} is neither a page nor a letter.`, target)]
      : [];
  });
}
