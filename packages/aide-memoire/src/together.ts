import type { Comparable } from '@aide-memoire/editorial';
import { checkCollection, type Diagnostic } from '@aide-memoire/schema';
import { locate, type Places } from '@aide-memoire/source';
import type { EditorialOptions } from './editorial-options.ts';
import type { BriefFile } from './files/read-sources.ts';
import { readBrief } from './read-brief.ts';
import type { Identity } from './work/tasks.ts';

/** What is kept of a brief until all briefs of a run are known. */
export interface Member {
  /** The name of its file. */
  readonly name: string;
  readonly identity: Identity;
  readonly comparable?: Comparable;
  /** Reads its file once more, for the places of what was found late. */
  readonly reread: () => BriefFile | undefined;
}

/** For findings whose place is known already. */
const NOWHERE: Places = { key: () => undefined, value: () => undefined };

/**
 * What only shows when the briefs of a run are seen together: two of one id, references from one to another, the same question
 * twice. Gives the findings of each brief at their places, in the order of the briefs.
 */
export async function compareBriefs(
  members: readonly Member[],
  editorial: EditorialOptions | false,
): Promise<readonly (readonly Diagnostic[])[]> {
  const found = checkCollection(members.map(({ identity }) => identity.member));
  const alike = await likeQuestions(members, editorial);
  const all: Diagnostic[][] = [];
  for (const [index, member] of members.entries()) {
    const { name, identity, reread } = member;
    const own = (found[index] ?? []).map((each) => ({
      ...locate(each, NOWHERE, name),
      ...identity.places?.[each.path ?? ''],
    }));
    const late = [...(alike.get(member) ?? []), ...own.filter(({ path }) => path === '/id')];
    const file = late.length === 0 ? undefined : reread();
    const places = file === undefined ? NOWHERE : (await readBrief(file)).places;
    all.push([
      ...own.filter(({ path }) => path !== '/id'),
      ...late.map(({ place: _, ...each }) => locate(each, places, name)),
    ]);
  }
  return all;
}

async function likeQuestions(
  members: readonly Member[],
  editorial: EditorialOptions | false,
): Promise<ReadonlyMap<Member, readonly Diagnostic[]>> {
  if (editorial === false) return new Map();
  const compared = members.flatMap((member) =>
    member.comparable === undefined ? [] : [{ member, comparable: member.comparable }],
  );
  const { lintCollection } = await import('@aide-memoire/editorial');
  const { rules, today } = editorial;
  const found = lintCollection(
    compared.map(({ comparable }) => comparable),
    { ...(rules === undefined ? {} : { rules }), ...(today === undefined ? {} : { today }) },
  );
  return new Map(compared.map(({ member }, index) => [member, found[index] ?? []]));
}
