import { expect, it } from 'vitest';
import { checkBrief } from '../validate/check.ts';
import { eachText } from './each-text.ts';

it('visits every text field in the order of the document, and nothing else', () => {
  const { brief } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    title: { en: 'title', hi: 'शीर्षक' },
    publication: { publishedOn: '2024-12-20', publisher: 'no text' },
    event: { name: 'name', when: { edtf: '2024-12', label: 'label' } },
    reactions: {
      columns: ['a', 'b', 'c'],
      rows: [{ actor: 'cn', stance: 'mixed', response: 'r', interests: ['i'] }],
    },
    headings: { cta: 'heading' },
    exam: {
      questions: [
        {
          id: 'm',
          kind: 'mcq',
          format: 'statements-select',
          stem: 'stem',
          origin: { type: 'practice' },
          statements: [
            { text: 'one', correct: true, why: 'why' },
            { text: 'two', correct: false },
          ],
        },
      ],
    },
    'x-own': 'no text',
  });
  if (brief === undefined) throw new Error('the brief is valid');
  const found: [string, unknown][] = [];
  eachText(brief, (text, path) => found.push([path.join('/'), text]));
  expect(Object.fromEntries(found)).toEqual({
    title: { en: 'title', hi: 'शीर्षक' },
    'event/name': 'name',
    'event/when/label': 'label',
    'reactions/columns/0': 'a',
    'reactions/columns/1': 'b',
    'reactions/columns/2': 'c',
    'reactions/rows/0/response': 'r',
    'reactions/rows/0/interests/0': 'i',
    'headings/cta': 'heading',
    'exam/questions/0/stem': 'stem',
    'exam/questions/0/statements/0/text': 'one',
    'exam/questions/0/statements/0/why': 'why',
    'exam/questions/0/statements/1/text': 'two',
  });
  const order = found.map(([path]) => path.split('/')[0]);
  expect(order).toEqual([...order].sort((a, b) => keys(brief).indexOf(a) - keys(brief).indexOf(b)));
});

const keys = (value: object): (string | undefined)[] => Object.keys(value);
