import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { latinDigits } from '../../support/dates.ts';
import type { TextAt } from '../../support/texts.ts';

const FIGURE =
  /[$€£₹¥]\s?\d(?:[\d,.]{0,24}\d)?|(?<![\d,.])\d[\d,.]{0,24}\s?(?:%|per cent|million|billion|trillion|crore|lakh)|\b\d{1,3}(?:,\d{2,3})+\b|(?<![\d,.])[12]\d{3}(?![\d,])/giu;

const FIGURES = /[\d०-९]/;

const isConclusion = ({ field }: TextAt) =>
  field.startsWith('conclusion/') && !field.endsWith('heading') && !field.endsWith('label');

export const newFact = defineRule({
  id: 'conclusion/new-fact',
  severity: 'warning',
  title: 'A figure or a year that only the conclusion knows',
  why: 'A conclusion draws on what was said; a new fact in it has no source and no context.',
  mend: 'Say it in the body first, with its source, or leave it out.',
  example: {
    wrong: 'a conclusion with “40 per cent” that no other part has',
    right: 'the figure in `statistics` or the context, and again in the conclusion',
  },
  check: ({ texts, brief }: Context) => {
    const conclusion = texts.filter(isConclusion);
    if (!conclusion.some(({ plain }) => FIGURES.test(plain))) return [];
    const lastYear = Number((brief.publication.updatedOn ?? brief.publication.publishedOn).slice(0, 4));
    const dates = JSON.stringify([
      brief.event,
      brief.timeline?.entries ?? [],
      brief.statistics ?? [],
      brief.instruments ?? [],
    ]);
    const body = latinDigits(
      `${texts
        .filter((text) => !text.field.startsWith('conclusion/'))
        .map(({ plain }) => plain)
        .join('\n')}\n${dates}`,
    );
    return conclusion.flatMap((text) => {
      const figures = [...latinDigits(text.plain).matchAll(FIGURE)].map(([figure]) => figure);
      // A year that is still to come is an outlook, not a fact.
      const fresh = figures.find(
        (figure) => !body.includes(figure) && !(Number(figure) >= lastYear && Number(figure) < 2200),
      );
      return fresh === undefined
        ? []
        : [{ path: text.path, message: `“${fresh}” stands nowhere before the conclusion.`, actual: fresh }];
    });
  },
});

const WILL =
  /\bwill\b(?! (?:likely|probably|perhaps|possibly|depend|need|have to|take time|remain to be seen))/iu;
const HEDGED = /\b(?:likely|probably|may|might|could|expected|if|unless|whether|appears?|suggests?)\b/iu;

export const unhedged = defineRule({
  id: 'conclusion/unhedged',
  severity: 'info',
  title: 'The future told as a fact',
  why: 'What “will” happen after talks is a forecast: a reader must see that it is one.',
  mend: 'Say whose forecast it is, or write “is likely to”.',
  example: { wrong: 'The talks will end the war.', right: 'The talks will likely turn to prisoners next.' },
  check: ({ texts }) =>
    texts
      .filter((text) => isConclusion(text) && text.english)
      .flatMap((text) => {
        const sentence = text.sentences.find((each) => WILL.test(each) && !HEDGED.test(each));
        return sentence === undefined
          ? []
          : [{ path: text.path, message: 'This sentence tells the future as a fact.', actual: sentence }];
      }),
});
