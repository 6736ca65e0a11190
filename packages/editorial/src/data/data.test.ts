import { describe, expect, it } from 'vitest';
import {
  abbreviationKey,
  askedKey,
  cityKey,
  contestedKey,
  fillerKey,
  instrumentKey,
  legacyKey,
  paperKey,
  rangeKey,
  renamedKey,
  type Sourced,
  shipped,
  spellingKey,
  successorKey,
  summitKey,
  tenureKey,
  warKey,
} from './index.ts';

const { summits, successors, wars, endedInstruments, tenures, renamedPlaces, cities, countryBoxes } = shipped;

describe.each(Object.entries(shipped))('%s', (name, rows) => {
  it('names a source in every row', () => {
    const without = rows.filter(({ source }: Sourced) => source.trim().length < 12);
    expect(without).toEqual([]);
    if (name !== 'askedQuestions') expect(rows.length).toBeGreaterThan(0);
  });
});

/** The keys of a table by which an institute replaces its rows. */
const keys = {
  abbreviations: shipped.abbreviations.map(abbreviationKey),
  askedQuestions: shipped.askedQuestions.map(askedKey),
  cities: cities.map(cityKey),
  contestedTerms: shipped.contestedTerms.map(contestedKey),
  endedInstruments: endedInstruments.map(instrumentKey),
  fillers: shipped.fillers.map(fillerKey),
  knownRanges: shipped.knownRanges.map(rangeKey),
  legacyWords: shipped.legacyWords.map(legacyKey),
  papersSince: shipped.papersSince.map(paperKey),
  renamedPlaces: renamedPlaces.map(renamedKey),
  spellingVariants: shipped.spellingVariants.map(spellingKey),
  successors: successors.map(successorKey),
  summits: summits.map(summitKey),
  tenures: tenures.map(tenureKey),
  wars: wars.map(warKey),
};

it.each(Object.entries(keys))('every row of %s has a key of its own', (_, list) => {
  expect(list.filter((key, index) => list.indexOf(key) !== index)).toEqual([]);
});

describe('summits', () => {
  it('are sixty at least', () => {
    expect(summits.length).toBeGreaterThanOrEqual(60);
  });

  it('are found by the words of their names', () => {
    const lost = summits.filter(
      ({ words, name, place }) => !words.some((word) => `${name} ${place}`.toLowerCase().includes(word)),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  it('of one series are all of it: the name of each has the name of the series', () => {
    const odd = summits.filter(
      ({ series, name, place }) =>
        series !== undefined && !`${name} ${place}`.toLowerCase().includes(series.split(' ')[0] ?? ''),
    );
    expect(odd).toEqual([]);
  });
});

it('every filler has the word without which no text has it', () => {
  const without = shipped.fillers.filter(
    ({ word, pattern }) => word !== undefined && !pattern.replaceAll(/\\b/g, ' ').includes(word),
  );
  expect(without).toEqual([]);
});

it('spans begin before they end', () => {
  expect(wars.filter(({ from, to }) => from >= to)).toEqual([]);
  expect(endedInstruments.filter(({ from, ended }) => from >= ended)).toEqual([]);
  expect(successors.filter(({ from, since }) => from >= since)).toEqual([]);
  expect(tenures.filter(({ from, to }) => to !== undefined && from >= to)).toEqual([]);
});

it('the cities of a country with a box are in countries that have one', () => {
  const known = new Set(countryBoxes.map(({ code }) => code));
  expect(cities.filter(({ country }) => !known.has(country))).toEqual([]);
});
