import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { isBody, isLabel } from '../../support/fields.ts';

const CLAIM =
  /\bneutral (?:venue|location|site|ground|soil|place|territory|city|country)\b|\b(?:venue|location|site|city) (?:is|was|as) neutral\b|तटस्थ (?:स्थल|स्थान|भूमि)/iu;
const DENIED =
  /\b(?:not|no|nor|never|hardly|rather than)\b[^.]{0,40}\bneutral\b|\bcalled neutral\b|neutral [^.]{0,30}\b(?:but|though|although)\b|नहीं/iu;

export const neutralOnPartySoil = defineRule({
  id: 'venue/neutral-on-party-soil',
  severity: 'error',
  title: 'Ground of one party called neutral',
  why: 'A place in the country of one party is not neutral, however far it lies from the capital.',
  mend: 'Say “away from the capital”, or “on the ground of one party”; set `neutrality: party-territory`.',
  example: {
    wrong: 'The choice of Miami as a neutral venue',
    right: 'The choice of Miami, on United States soil but away from Washington',
  },
  check: (context) => [...declared(context), ...claimed(context)],
});

const NEUTRAL: ReadonlySet<string> = new Set([
  'third-state',
  'io-premises',
  'international-space',
  'mediator-territory',
]);

function declared({ brief, actors }: Context) {
  return (brief.event.venues ?? []).flatMap(({ country, neutrality, city }, index) =>
    // The premises of an organisation are neutral wherever they stand.
    actors.parties.includes(country) && NEUTRAL.has(neutrality) && neutrality !== 'io-premises'
      ? [
          {
            path: ['event', 'venues', index, 'neutrality'],
            message: `The venue is called ${neutrality}, and ${actors.nameOf(country)} is a party to the talks.`,
            actual: neutrality,
            expected: 'party-territory',
            note: `Correct the neutrality, or the country of ${typeof city === 'string' ? city : 'the venue'}.`,
          },
        ]
      : [],
  );
}

function claimed({ brief, actors, words }: Context) {
  const venues = (brief.event.venues ?? []).filter(
    ({ purpose }) => purpose.includes('negotiation') || purpose.includes('plenary'),
  );
  const [host] = venues.map(({ country }) => country);
  if (host === undefined || !venues.every(({ country }) => actors.parties.includes(country))) return [];
  return words.near(['neutral', 'neutrality'], ['तटस्थ']).flatMap((text) => {
    const isRow = isLabel(text) && text.field === 'venueAnalysis/rows/*/advantage';
    if (!(isBody(text) || isRow) || text.field.startsWith('event/venues/') || text.field.startsWith('exam/'))
      return [];
    const claim =
      CLAIM.exec(text.plain)?.[0] ?? (isRow ? /\bneutrality\b|तटस्थता/iu.exec(text.plain)?.[0] : undefined);
    if (claim === undefined || DENIED.test(text.plain)) return [];
    return [
      {
        path: text.path,
        message: `“${claim}”: the talks are on the soil of a party to them (${actors.nameOf(host)}).`,
        actual: claim,
      },
    ];
  });
}
