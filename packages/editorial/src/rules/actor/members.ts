import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

const LEADS: ReadonlySet<string> = new Set(['head', 'lead-negotiator']);

export const unnamedLead = defineRule({
  id: 'actor/unnamed-lead',
  severity: 'warning',
  title: 'A delegation led by an office without a name',
  why: 'Who led the talks is the first thing that is asked about them.',
  mend: 'Add `person`.',
  example: {
    wrong: 'function: lead-negotiator, office: Deputy Foreign Minister',
    right: 'function: lead-negotiator, person: Sergei Ryabkov, office: Deputy Foreign Minister',
  },
  check: ({ brief }) =>
    (brief.delegations ?? []).flatMap(({ members }, place) =>
      members.flatMap((member, index) =>
        !LEADS.has(member.function) || member.person !== undefined
          ? []
          : [
              {
                path: ['delegations', place, 'members', index],
                message: `The lead is named by the office alone: ${textIn(member.office, brief.lang) ?? ''}.`,
              },
            ],
      ),
    ),
});

const VAGUE =
  /\b(?:corps|circles|diplomats?|members|quarters|representatives of (?:the )?government|senior figures|insiders|aides)\b|हलकों|सूत्र/iu;
const BODY =
  /\b(?:ministry|department|council|committee|embassy|agency|secretariat|parliament|army|navy|force|bank|party|commission|office|staff|service)\b|मंत्रालय|विभाग|परिषद|समिति|दूतावास|आयोग|कार्यालय/iu;

export const notAnOffice = defineRule({
  id: 'actor/not-an-office',
  severity: 'info',
  title: 'A group that is no office',
  why: '“Kremlin diplomatic corps members” names nobody: there is no such body, so nothing can be checked.',
  mend: 'Name the ministry, council or embassy that they belong to.',
  example: {
    wrong: 'Kremlin diplomatic corps members',
    right: 'officials of the Ministry of Foreign Affairs',
  },
  check: ({ brief }) =>
    (brief.delegations ?? []).flatMap(({ members }, place) =>
      members.flatMap(({ collective, office }, index) => {
        const name = textIn(office, brief.lang) ?? '';
        if (collective !== true || !VAGUE.test(name) || BODY.test(name)) return [];
        return [
          {
            path: ['delegations', place, 'members', index, 'office'],
            message: `“${name}” is not an office or a body.`,
            actual: name,
          },
        ];
      }),
    ),
});

export const noHead = defineRule({
  id: 'delegation/no-head',
  severity: 'info',
  title: 'A delegation without a head, or with several',
  why: 'Print sets the head off; students learn delegations by their heads.',
  mend: 'Give one member the function `head` or `lead-negotiator`.',
  example: { wrong: 'members: two with function principal', right: 'members: one with function head' },
  check: ({ brief }) =>
    (brief.delegations ?? []).flatMap(({ members, role }, place) => {
      const heads = members.filter(({ function: job }) => job === 'head').length;
      const leads = members.some(({ function: job }) => LEADS.has(job));
      if (role !== 'party' || (leads && heads < 2)) return [];
      const message = leads
        ? `${heads} members are heads of this delegation.`
        : 'No member heads or leads this delegation.';
      return [{ path: ['delegations', place, 'members'], message }];
    }),
});

const JOINED = /\s(?:&|and|एवं|और|तथा)\s/u;

export const joinedObjectives = defineRule({
  id: 'delegation/joined-objectives',
  severity: 'info',
  title: 'Two objectives in one',
  why: 'An objective is compared with what came of it: two in one line cannot be.',
  mend: 'Make a list item of each.',
  example: {
    wrong: '- Security guarantees & sanctions reduction',
    right: '- Security guarantees\n- Sanctions reduction',
  },
  check: ({ brief }) =>
    (brief.delegations ?? []).flatMap(({ objectives = [] }, place) =>
      objectives.flatMap((objective, index) => {
        const said = textIn(objective, brief.lang);
        // Only a delegation's one objective, or an ampersand, is certainly two: “truth and reconciliation” is one thing.
        if (!/\s&\s/.test(said) && !(objectives.length === 1 && JOINED.test(said) && said.includes(',')))
          return [];
        return [
          {
            path: ['delegations', place, 'objectives', index],
            message: 'This line joins two objectives.',
            actual: said,
          },
        ];
      }),
    ),
});
