import type { Delegation, Member } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { chapter, part, type SectionComposer } from '../compose/section.ts';
import { strong, text } from '../tree/build.ts';
import type { Section, Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { sourceMark } from './marks.ts';

/** Who takes part, side by side. */
export const delegations: SectionComposer = (composer) => {
  const { delegations: all = [] } = composer.brief;
  if (all.length === 0) return [];
  return chapter('delegations', composer, [
    {
      type: 'sides',
      from: '/delegations',
      children: all.map((delegation, index) => side(delegation, `/delegations/${index}`, composer)),
    },
  ]);
};

function side(delegation: Delegation, from: string, composer: Composer): Section {
  const { heading, party, role, members, embeddedIn, cites } = delegation;
  const { words } = composer;
  const name: Inline[] =
    heading === undefined ? [text(composer.actor(party))] : composer.inline(heading, `${from}/heading`);
  const remarks = [
    ...(role === 'party' ? [] : [words.roles[role] ?? role]),
    ...(embeddedIn === undefined ? [] : [`${words.labels.embeddedIn} ${hostOf(embeddedIn, composer)}`]),
  ];
  const title = remarks.length === 0 ? name : [...name, text(` (${remarks.join('; ')})`)];
  const people = members.map((member, index) => person(member, `${from}/members/${index}`, composer));
  const aims = (['objectives', 'redLines', 'leverage'] as const).flatMap((key) =>
    aim(key, delegation, from, composer),
  );
  // Where the delegation as a whole has sources, or each of its people has, nothing is to be marked.
  const sourced = members.every((member) => (member.cites ?? []).length > 0);
  const last: Inline[] = sourced && cites === undefined ? [] : sourceMark(party, cites, composer);
  const terms = [...people, ...aims];
  const tail = terms.at(-1);
  if (tail !== undefined && last.length > 0)
    terms[terms.length - 1] = { ...tail, children: [...tail.children, ...last] };
  return part(
    `delegation-${delegation.id}`,
    title,
    [{ type: 'terms', layout: 'run-in', from, children: terms }],
    from,
  );
}

/** The name of the delegation that another one sits in. */
function hostOf(id: string, composer: Composer): string {
  const host = composer.brief.delegations?.find((delegation) => delegation.id === id);
  if (host === undefined) return id;
  return host.heading === undefined ? composer.actor(host.party) : composer.plain(host.heading);
}

const SINGULAR = { objectives: 'objective', redLines: 'redLine', leverage: 'leverage' } as const;

function aim(key: keyof typeof SINGULAR, delegation: Delegation, from: string, composer: Composer): Term[] {
  const texts = delegation[key];
  if (texts === undefined) return [];
  const label = composer.words.labels[texts.length === 1 ? SINGULAR[key] : key];
  const said = texts.map((aimed, index) => composer.inline(aimed, `${from}/${key}/${index}`));
  return [{ type: 'term', label: [text(label)], from: `${from}/${key}`, children: joinInline(said, '; ') }];
}

function person(member: Member, from: string, composer: Composer): Term {
  const { words } = composer;
  const label =
    member.functionLabel === undefined
      ? [text(words.functions[member.function] ?? member.function)]
      : composer.inline(member.functionLabel, `${from}/functionLabel`);
  const name: Inline[][] = [];
  if (member.person !== undefined) name.push([strong(composer.inline(member.person, `${from}/person`))]);
  if (member.office !== undefined) name.push(composer.inline(member.office, `${from}/office`));
  const remarks: Inline[][] = [];
  if (member.count !== undefined) remarks.push([text(String(member.count))]);
  if (member.note !== undefined) remarks.push(composer.inline(member.note, `${from}/note`));
  else if (member.participation !== undefined && member.participation !== 'in-person')
    remarks.push([text(words.participation[member.participation] ?? member.participation)]);
  if (member.representedBy !== undefined)
    remarks.push([
      text(`${words.labels.representedBy} `),
      ...composer.inline(member.representedBy, `${from}/representedBy`),
    ]);
  const behind: Inline[] = remarks.length === 0 ? [] : [text(' ('), ...joinInline(remarks, '; '), text(')')];
  return {
    type: 'term',
    label,
    from,
    children: [...joinInline(name, ', '), ...behind, ...composer.citation(member.cites)],
  };
}
