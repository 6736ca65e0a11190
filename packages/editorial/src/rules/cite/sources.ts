import { toPointer } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

export const unused = defineRule({
  id: 'cite/unused',
  severity: 'warning',
  title: 'A source that nothing cites',
  why: 'A list of works that were not used makes a brief look better checked than it is.',
  mend: 'Cite it where it was used, or take it away. The change offered takes it away.',
  example: { wrong: 'a source “dawn-2012” that no `cites` names', right: 'cites: [dawn-2012]' },
  mends: true,
  check: ({ brief, citations }) => {
    const used = new Set(citations.map(({ source }) => source));
    return (brief.sources ?? []).flatMap(({ id }, index) =>
      used.has(id)
        ? []
        : [
            {
              path: ['sources', index],
              message: `Nothing cites the source “${id}”.`,
              patch: [{ op: 'remove', path: toPointer(['sources', index]) } as const],
            },
          ],
    );
  },
});

export const unknown = defineRule({
  id: 'cite/unknown',
  severity: 'warning',
  title: 'A citation of a source that is not listed',
  why: 'The reader is sent to a source that is not there.',
  mend: 'List the source, or correct its id. (A `cites` that leads nowhere is an error of reading, `reference/unknown-source`.)',
  example: {
    wrong: 'The treaty entered into force [@un-treaties].',
    right: 'sources: [{ id: un-treaties, … }]',
  },
  check: ({ brief, citations }) => {
    const listed = new Set((brief.sources ?? []).map(({ id }) => id));
    return citations.flatMap(({ source, path }) =>
      listed.has(source) ? [] : [{ path, message: `There is no source “${source}”.`, actual: source }],
    );
  },
});

export const urlWithoutAccessDate = defineRule({
  id: 'cite/url-without-access-date',
  severity: 'warning',
  title: 'A web address without the day on which it was read',
  why: 'Pages change and go: the day says which text was read.',
  mend: 'Add `accessed`, and `archived` if the page is likely to go.',
  example: { wrong: 'url: https://example.org/a', right: 'url: https://example.org/a, accessed: 2024-12-20' },
  check: ({ brief }) =>
    (brief.sources ?? []).flatMap(({ id, url, accessed }, index) =>
      url === undefined || accessed !== undefined
        ? []
        : [
            {
              path: ['sources', index, 'url'],
              message: `It is not said when the address of “${id}” was read.`,
            },
          ],
    ),
});

const TRACKING = /^(?:utm_\w+|fbclid|gclid|igshid|mc_(?:cid|eid)|ref_src|s_cid)$/;

export const trackingUrl = defineRule({
  id: 'cite/tracking-url',
  severity: 'warning',
  title: 'A web address that follows its reader',
  why: 'Parameters such as utm_source tell the site who sent the reader, and make the printed address longer.',
  mend: 'Take the parameters away. The change offered does.',
  example: { wrong: 'https://example.org/a?utm_source=x', right: 'https://example.org/a' },
  mends: true,
  check: ({ brief }) =>
    (brief.sources ?? []).flatMap(({ url }, index) => {
      const clean = url === undefined ? undefined : withoutTracking(url);
      if (url === undefined || clean === url || clean === undefined) return [];
      const path = ['sources', index, 'url'];
      return [
        {
          path,
          message: 'This address carries parameters that only follow its reader.',
          actual: url,
          expected: clean,
          patch: [{ op: 'replace', path: toPointer(path), value: clean } as const],
        },
      ];
    }),
});

/** By hand: a URL object would also change what it need not, such as the case of percent codes. */
function withoutTracking(url: string): string {
  const [, before = url, query = '', after = ''] = /^([^?#]*)\?([^#]*)(#.*)?$/.exec(url) ?? [];
  if (query === '') return url;
  const kept = query.split('&').filter((part) => !TRACKING.test(part.split('=')[0] ?? ''));
  return `${before}${kept.length === 0 ? '' : `?${kept.join('&')}`}${after}`;
}

export const singleSource = defineRule({
  id: 'cite/single-source',
  severity: 'warning',
  title: 'Everything rests on one source',
  why: 'If it errs, the whole brief errs with it.',
  mend: 'Check the main facts in a second, independent source.',
  example: { wrong: 'one source, cited eleven times', right: 'two sources at least' },
  options: { citations: 4 },
  check: ({ brief, citations }, { citations: most }) => {
    if ((brief.sources ?? []).length !== 1 || citations.length < most) return [];
    return [{ path: ['sources', 0], message: 'All citations of the brief lead to this one source.' }];
  },
});

const LOW: ReadonlySet<string> = new Set(['reference', 'unknown']);

export const lowTierOnly = defineRule({
  id: 'cite/low-tier-only',
  severity: 'warning',
  title: 'Only encyclopaedias and sources of unknown standing',
  why: 'A reference work sums up what others found; a brief should rest on those others.',
  mend: 'Cite the text of the treaty, a government, an agency or a newspaper.',
  example: {
    wrong: 'every source has tier: reference',
    right: 'one source at least with tier: primary, official, wire or news',
  },
  check: ({ brief }) => {
    const sources = brief.sources ?? [];
    if (sources.length === 0 || sources.some(({ tier }) => !LOW.has(tier))) return [];
    return [{ path: ['sources'], message: 'No source is nearer to the facts than an encyclopaedia.' }];
  },
});
