import { defineRule } from '../../rule.ts';
import { isForTeachers, isName } from '../../support/fields.ts';

const WEB =
  /\b(?:click(?:ing)?(?: (?:here|on|below))?|tap (?:here|on|the|below)|scroll(?: down| up|ing)?|(?:be )?redirected|hover|(?:link|button|form|video|quiz) below|subscribe|sign up|log in|drop[- ]?down|pop[- ]?up)\b|क्लिक|नीचे दिए गए लिंक/iu;

/** Words of which each of those has one. */
const ON_SCREEN =
  'click clicking tap scroll scrolling redirected hover below subscribe sign log drop dropdown pop popup'.split(
    ' ',
  );

export const webOnly = defineRule({
  id: 'text/web-only',
  severity: 'warning',
  title: 'Words that only work on a screen',
  why: 'Nobody can click on paper.',
  mend: 'Say where to go (with an address), or set `screenOnly: true` on the call to action.',
  example: { wrong: 'You will be redirected to a quiz page.', right: 'The quiz is at example.org/quiz.' },
  check: ({ words, brief }) =>
    words.near(ON_SCREEN, ['क्लिक', 'लिंक']).flatMap((text) => {
      if (isName(text) || isForTeachers(text)) return [];
      if (text.path[0] === 'cta' && brief.cta?.[Number(text.path[1])]?.screenOnly === true) return [];
      const word = WEB.exec(text.plain)?.[0];
      return word === undefined
        ? []
        : [{ path: text.path, message: `“${word}” means nothing on paper.`, actual: word }];
    }),
});

export const ctaWithoutUrl = defineRule({
  id: 'text/cta-without-url',
  severity: 'error',
  title: 'A call to action that leads nowhere',
  why: 'Print shows the address and its code to scan: without one the reader is sent nowhere. On a screen only it is a warning.',
  mend: 'Add `url`, or take the call away.',
  example: {
    wrong: 'title: Test your knowledge',
    right: 'title: Test your knowledge, url: https://example.org/quiz',
  },
  check: ({ brief }) =>
    (brief.cta ?? []).flatMap(({ url, screenOnly }, index) => {
      if (url !== undefined) return [];
      const finding = { path: ['cta', index], message: 'This call to action has no address.' };
      return [screenOnly === true ? { ...finding, atMost: 'warning' as const } : finding];
    }),
});
