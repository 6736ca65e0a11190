import type { Handout, PageSetup } from '@aide-memoire/handout';
import { strToU8 } from 'fflate';
import { documentLanguages } from '../languages.ts';
import { emptyPackage } from './engine.ts';
import { FIRST_FREE_NUMBER, LISTS, numberingHead } from './numbering.ts';
import { partText, readOverrides, readRelationships, relationshipOf } from './read-package.ts';
import { footerPart, headerPart, isEmptyLine } from './running-lines.ts';
import { fontTablePart, settingsPart } from './settings.ts';
import type { Relationship, Skeleton } from './skeleton.ts';
import { lookOf } from './styles/look.ts';
import { RUNNING_SCALE } from './styles/prose-styles.ts';
import { stylesPart } from './styles/styles.ts';

/** All that a skeleton of ours depends on. */
export interface SkeletonInput {
  readonly pages: PageSetup;
  readonly lang: string;
  readonly mark: string | undefined;
}

/** What of a handout its skeleton depends on. */
export function skeletonInput({ pages, lang, meta }: Handout): SkeletonInput {
  return { pages, lang, mark: meta.mark };
}

/** Parts of the main document that we carry over; footnotes, endnotes and custom properties would come empty. */
const kept = ['styles', 'numbering', 'settings', 'header', 'footer', 'theme', 'fontTable'] as const;

/** Makes our own skeleton: plumbing by the engine, and our parts where the engine's depend on its defaults. */
export async function handoutSkeleton({ pages, lang, mark }: SkeletonInput): Promise<Skeleton> {
  const look = lookOf(pages, documentLanguages(lang));
  const styles = stylesPart(look);
  const hasHeader = mark !== undefined || !isEmptyLine(pages.head);
  const made = await emptyPackage({ styles, header: hasHeader, footer: !isEmptyLine(pages.foot) });

  const relationships = carriedOver(readRelationships(partText(made, 'word/_rels/document.xml.rels')));
  const header = relationshipOf(relationships, 'header');
  const footer = relationshipOf(relationships, 'footer');
  const ours: Readonly<Record<string, string>> = {
    // The engine adds its own defaults, in blue, to styles that it is given.
    styles,
    settings: settingsPart(look),
    // The engine cannot say `w:cs`, so Hindi in a running line would come in the wrong font.
    header: headerPart(pages.head, mark, lang, {
      width: look.box.textWidth,
      points: look.body * RUNNING_SCALE,
    }),
    footer: footerPart(pages.foot, lang),
    fontTable: fontTablePart(),
  };
  const types = readOverrides(partText(made, '[Content_Types].xml'));
  const parts = new Map<string, Uint8Array>();
  const contentTypes = new Map<string, string>();
  for (const { type, target } of relationships) {
    const name = `word/${target}`;
    const kind = kindOf(type);
    const contentType = types.get(name);
    if (contentType !== undefined) contentTypes.set(name, contentType);
    if (kind !== 'numbering') parts.set(name, strToU8(ours[kind] ?? partText(made, name)));
  }
  return {
    parts,
    contentTypes,
    relationships,
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
    numbering: numberingHead(),
    lists: LISTS,
    nextNumber: FIRST_FREE_NUMBER,
  };
}

function kindOf(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** The relationships that stay, numbered anew in their order. */
function carriedOver(all: readonly Relationship[]): Relationship[] {
  return kept
    .flatMap((kind) => all.filter(({ type }) => kindOf(type) === kind))
    .map((relationship, index) => ({ ...relationship, id: `rId${index + 1}` }));
}
