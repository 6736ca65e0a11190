import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

export const mapBoundary = defineRule({
  id: 'legal/map-boundary',
  severity: 'warning',
  title: 'A map that does not say whose boundaries it shows',
  why: 'In India a map that does not conform to the Survey of India is punishable (Ministry of Education circular, May 2024).',
  mend: 'Use a map of the authority, and name it in `conformsTo`.',
  example: { wrong: 'kind: map', right: 'kind: map, conformsTo: Survey of India, political map, 2024' },
  check: ({ brief }) =>
    (brief.media ?? []).flatMap(({ kind, conformsTo, id }, index) =>
      kind === 'map' && conformsTo === undefined
        ? [{ path: ['media', index], message: `The map “${id}” does not say whose boundaries it shows.` }]
        : [],
    ),
});

const NO_LICENCE = /^(?:unknown|none|n\/?a|tbd|\?+|google(?: images)?|internet|web|source unknown)$/iu;

export const licence = defineRule({
  id: 'legal/licence',
  severity: 'warning',
  title: 'Nothing that allows the copy',
  why: 'A handout is copied and passed on: it must say under what terms, and so must each picture in it.',
  mend: 'Name the licence: an SPDX identifier such as CC-BY-4.0, or the terms in words.',
  example: { wrong: 'state: published, no licence', right: 'state: published, licence: CC-BY-4.0' },
  check: ({ brief }) => {
    const { state, licence: terms } = brief.publication;
    const whole =
      state === 'published' && terms === undefined
        ? [{ path: ['publication'], message: 'The published brief names no licence.' }]
        : [];
    const pictures = (brief.media ?? []).flatMap(({ licence: own, id }, index) =>
      NO_LICENCE.test(own.trim())
        ? [{ path: ['media', index, 'licence'], message: `The licence of “${id}” is “${own}”.`, actual: own }]
        : [],
    );
    return [...whole, ...pictures];
  },
});

const OPEN = /^(?:CC|ODC|GFDL|PDDL)\b|^CC0/u;
const NOTICE = /©|copyright|rights|reserved|commission|question paper|स्वत्वाधिकार|कॉपीराइट/iu;

export const pyqNotice = defineRule({
  id: 'legal/pyq-notice',
  severity: 'warning',
  title: 'Questions of a commission under an open licence',
  why: 'The wording of a paper is the commission’s: an open licence of the brief cannot cover it, and must not seem to.',
  mend: 'Say so in `exam.note` or in the licence: “Questions © Union Public Service Commission”.',
  example: {
    wrong: 'licence: CC-BY-4.0, and questions that were asked',
    right: 'licence: CC-BY-4.0, questions © Union Public Service Commission',
  },
  check: ({ brief }) => {
    const terms = brief.publication.licence ?? '';
    const asked = (brief.exam?.questions ?? []).filter(({ origin }) => origin.type === 'asked');
    if (asked.length === 0 || !OPEN.test(terms)) return [];
    if (NOTICE.test(terms) || NOTICE.test(textIn(brief.exam?.note, brief.lang) ?? '')) return [];
    return [
      {
        path: ['publication', 'licence'],
        message: `${terms} covers the whole brief, and ${asked.length} questions in it are a commission’s.`,
        actual: terms,
      },
    ];
  },
});
