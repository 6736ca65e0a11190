import type { Diagnostic } from '@aide-memoire/handout';
import { strFromU8 } from 'fflate';
import { printableUrl } from '../body/links.ts';
import type { FindingCode } from '../diagnostics.ts';
import { targetPart } from '../lint/word-package.ts';
import { readRelationships, relsOf } from '../skeleton/read-package.ts';
import type { Relationship } from '../skeleton/skeleton.ts';

/** The kinds of parts of the main document that make a letterhead. */
const CARRIED: ReadonlySet<string> = new Set([
  'styles',
  'numbering',
  'settings',
  'theme',
  'fontTable',
  'webSettings',
  'footnotes',
  'endnotes',
  'header',
  'footer',
]);

/** What such parts may hold in turn. Anything else runs, or fetches something, when the file is opened. */
const HELD: ReadonlySet<string> = new Set([
  'image',
  'font',
  'hyperlink',
  'chart',
  'themeOverride',
  'chartUserShapes',
  'diagramData',
  'diagramLayout',
  'diagramQuickStyle',
  'diagramColors',
  'diagramDrawing',
]);

/** What of a package is looked at. */
interface Source {
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Name of the main document. */
  readonly owner: string;
  readonly relationships: readonly Relationship[];
  /** Ids of the heads and feet that are used. */
  readonly used: ReadonlySet<string>;
}

type Say = (code: FindingCode, severity: Diagnostic['severity'], message: string, note?: string) => void;

const kindOf = ({ type }: Relationship): string => type.slice(type.lastIndexOf('/') + 1);

/**
 * The parts that are carried over, with all that they hold, and the relationships to them with part names as targets.
 * `undefined`, and an error said, where one reaches outside or holds what may run.
 */
export function collectParts(
  { files, owner, relationships, used }: Source,
  say: Say,
):
  | { readonly parts: ReadonlyMap<string, Uint8Array>; readonly relationships: readonly Relationship[] }
  | undefined {
  const parts = new Map<string, Uint8Array>();
  let sound = true;
  const carry = (name: string) => {
    const bytes = files[name];
    if (bytes === undefined || parts.has(name)) return;
    parts.set(name, bytes);
    const rels = files[relsOf(name)];
    // Settings lead to templates and data sources only, which are left out.
    if (rels === undefined || name.endsWith('/settings.xml')) return;
    parts.set(relsOf(name), rels);
    for (const held of readRelationships(strFromU8(rels))) {
      const kind = kindOf(held);
      const outside = held.external && (kind !== 'hyperlink' || printableUrl(held.target) === undefined);
      if (outside || (!held.external && !HELD.has(kind))) {
        say(
          'docx/letterhead-outside',
          'error',
          `"${name}" of the letterhead ${outside ? `leads to "${held.target}"` : `holds a part of the kind "${kind}"`}.`,
          'Embed pictures in place of linking them, and take objects, controls and links to files away.',
        );
        sound = false;
      } else if (!held.external) {
        const target = targetPart(name, held.target);
        if (target === undefined || files[target] === undefined) missing(name, held, say);
        else carry(target);
      }
    }
  };
  const kept = relationships.flatMap((relationship): Relationship[] => {
    const kind = kindOf(relationship);
    const isRunning = kind === 'header' || kind === 'footer';
    if (!CARRIED.has(kind) || relationship.external || (isRunning && !used.has(relationship.id))) return [];
    const target = targetPart(owner, relationship.target);
    if (target === undefined || files[target] === undefined) {
      missing(owner, relationship, say);
      return [];
    }
    carry(target);
    return [{ ...relationship, target }];
  });
  return sound ? { parts, relationships: kept } : undefined;
}

function missing(owner: string, { target }: Relationship, say: Say): void {
  say(
    'docx/letterhead-part-missing',
    'warning',
    `"${owner}" of the letterhead names "${target}", which is not there.`,
  );
}
