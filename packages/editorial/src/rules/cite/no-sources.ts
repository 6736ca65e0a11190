import { defineRule } from '../../rule.ts';

export const noSources = defineRule({
  id: 'cite/no-sources',
  severity: 'warning',
  title: 'A brief without a single source',
  why: 'Nothing in it can be checked, by anybody.',
  mend: 'List the sources under `sources`, and name them where they are used.',
  example: {
    wrong: 'a brief with a timeline and no `sources`',
    right: 'sources: [{ id: un-press, type: webpage, … }]',
  },
  check: ({ brief }) => {
    const tells = brief.context ?? brief.timeline ?? brief.agenda ?? brief.reactions ?? brief.delegations;
    if (tells === undefined || (brief.sources ?? []).length > 0) return [];
    return [{ path: [], message: 'The brief names no source at all.' }];
  },
});
