import { deriveMcq, type Mcq, type Text } from '@aide-memoire/schema';
import { shuffled } from './random.ts';

/** Options that stand last by custom, in all the ways that papers word them. */
const FIXED =
  /\b(?:none|all|both|neither|any) (?:of )?(?:the|these|them)\b|\bnot attempted\b|उपर्युक्त|उपरोक्त|इनमें से|न तो|अनुत्तरित|उत्तर नहीं देना/iu;

/** Which statements hold, `1 and 2 only`, or how many: a ladder whose order is part of the question. */
const LADDER =
  /^(?:[\d\s,.()–-]|\b(?:[ivx]+|only|and|or|both|neither|nor|none|all|one|two|three|four|five|statements?|pairs?)\b|केवल|और|तथा|एवं|या|दोनों|न|तो|ही|सभी|कोई|नहीं|कथन|युग्म|एक|दो|तीन|चार|पाँच)+$/iu;

/** An option that speaks of others by their letter. */
const REFERS = /\([a-e]\)|\boptions? [a-e]\b|विकल्प/iu;

const versions = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));
const some = (text: Text, pattern: RegExp) => versions(text).some((words) => pattern.test(words));

/**
 * The order of a question's options in one series: for each place, the index of the option that stands there. Options that are derived
 * from statements, ladders, and those that speak of others stay; "none of the above" keeps its place among options that move.
 */
export function optionOrder(question: Mcq, random: () => number): number[] {
  const { options } = deriveMcq(question);
  const places = options.map((_, index) => index);
  const moves =
    question.format === 'single' || question.format === 'match' || question.format === 'chronology';
  const texts = options.flatMap((option) => ('text' in option ? [option.text] : []));
  if (!moves || texts.some((text) => some(text, LADDER) || some(text, REFERS))) return places;
  const isFixed = (index: number) => {
    const option = options[index];
    return option !== undefined && 'text' in option && some(option.text, FIXED);
  };
  const free = shuffled(
    places.filter((index) => !isFixed(index)),
    random,
  );
  return places.map((index) => (isFixed(index) ? index : (free.shift() ?? index)));
}
