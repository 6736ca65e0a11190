import { defineRule } from '../../rule.ts';
import { normal, phrase } from '../../support/words.ts';

export const cityCountry = defineRule({
  id: 'venue/city-country',
  severity: 'error',
  title: 'A city in another country',
  why: 'Flags, neutrality and the check of party soil rest on the country.',
  mend: 'Correct the country; for another city of that name, say the subdivision too.',
  example: { wrong: 'city: Helsinki, country: se', right: 'city: Helsinki, country: fi' },
  table: 'cities',
  check: ({ brief, tables, actors }) =>
    (brief.event.venues ?? []).flatMap((venue, index) => {
      if (venue.subdivision !== undefined || venue.iso3166_2 !== undefined || venue.country.length !== 2)
        return [];
      const names = typeof venue.city === 'string' ? [venue.city] : Object.values(venue.city);
      const known = tables.cities.find(({ name }) => names.some((city) => normal(city) === phrase(name)));
      if (known === undefined || known.country === venue.country) return [];
      return [
        {
          path: ['event', 'venues', index, 'country'],
          message: `${known.name} is in ${actors.nameOf(known.country)}, not in ${actors.nameOf(venue.country)}.`,
          actual: venue.country,
          expected: known.country,
        },
      ];
    }),
});

export const coordsOutside = defineRule({
  id: 'venue/coords-outside',
  severity: 'error',
  title: 'Coordinates outside the country',
  why: 'Latitude and longitude are easily exchanged, and signs forgotten.',
  mend: 'Check the order (`lat` first) and the signs: south and west are negative.',
  example: { wrong: 'country: sg, lat: 1.25, lon: -103.8', right: 'country: sg, lat: 1.25, lon: 103.8' },
  table: 'countryBoxes',
  check: ({ brief, tables, actors }) =>
    (brief.event.venues ?? []).flatMap(({ coordinates, country }, index) => {
      const box = tables.countryBoxes.find(({ code }) => code === country);
      if (coordinates === undefined || box === undefined) return [];
      const { lat, lon } = coordinates;
      if (lat >= box.south && lat <= box.north && lon >= box.west && lon <= box.east) return [];
      return [
        {
          path: ['event', 'venues', index, 'coordinates'],
          message: `${lat}, ${lon} is not in ${actors.nameOf(country)}.`,
          expected: `latitude ${box.south} to ${box.north}, longitude ${box.west} to ${box.east}`,
        },
      ];
    }),
});

const IN_PERSON = /\bin[- ]person\b|\bface[- ]to[- ]face\b|आमने-सामने/iu;

export const modeMismatch = defineRule({
  id: 'venue/mode-mismatch',
  severity: 'error',
  title: 'In person, and not quite',
  why: 'If some took part from afar the meeting was hybrid; “in-person” then says too much.',
  mend: 'Write hybrid, or correct `event.mode` and `participation` of the members.',
  example: {
    wrong: 'First in-person meeting, with military advisers taking part remotely',
    right: 'First hybrid meeting, …',
  },
  check: ({ brief, texts }) => {
    const { mode } = brief.event;
    const members = (brief.delegations ?? []).flatMap((delegation, place) =>
      delegation.members.map((member, index) => ({
        member,
        path: ['delegations', place, 'members', index, 'participation'],
      })),
    );
    const remote = members.filter(({ member }) => member.participation === 'remote');
    const present = members.filter(
      ({ member }) => member.participation === undefined || member.participation === 'in-person',
    );
    const found = [];
    const [first] = remote;
    if (mode === 'in-person' && first !== undefined)
      found.push({
        path: ['event', 'mode'],
        message: 'The event is in-person, and a member takes part remotely.',
        actual: 'in-person',
        expected: present.length === 0 ? 'remote' : 'hybrid',
      });
    if (mode === 'remote' && members.some(({ member }) => member.participation === 'in-person'))
      found.push({
        path: ['event', 'mode'],
        message: 'The event is remote, and a member is there in person.',
        actual: 'remote',
        expected: 'hybrid',
      });
    if (mode === 'hybrid' || mode === 'remote' || first !== undefined) {
      const own = texts.filter(({ field, path }) =>
        isOfThisEvent(field, path, brief.timeline?.entries ?? []),
      );
      for (const text of own) {
        const word = IN_PERSON.exec(text.plain)?.[0];
        if (word !== undefined)
          found.push({
            path: text.path,
            message: `“${word}”, and the event is ${mode === 'remote' ? 'remote' : 'hybrid: some took part remotely'}.`,
            actual: word,
          });
      }
    }
    return found;
  },
});

/** Texts that speak of the event itself and of no other meeting. */
function isOfThisEvent(
  field: string,
  path: readonly PropertyKey[],
  entries: readonly { thisEvent?: boolean | undefined }[],
) {
  if (field.startsWith('timeline/entries/')) return entries[Number(path[2])]?.thisEvent === true;
  return field === 'event/statusNote' || field === 'event/timing' || field === 'whyInNews';
}
