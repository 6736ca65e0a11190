import { type Question, type Questions, text } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { all, handoutOf, paragraphsOf, valOf, written } from '../../../test/read.ts';

const question = (more: Partial<Question> = {}): Question => ({
  type: 'question',
  stem: [text('Discuss.')],
  children: [],
  ...more,
});
const questions = (...children: Question[]): Questions => ({ type: 'questions', start: 4, children });

describe('questions', () => {
  it('are numbered from where they start, with paper and marks under them', async () => {
    const asked = question({
      lead: [text('Short note')],
      tag: [text('GS-II')],
      provenance: [text('Asked: 2013')],
      limits: [text('10 marks')],
    });
    const nodes = questions(asked, question());
    expect(await paragraphsOf(nodes)).toMatchObject([
      { style: 'Question', list: '6', words: 'Short note: Discuss.' },
      { style: 'QuestionNote', words: 'GS-II · Asked: 201310 marks' },
      { style: 'Question', list: '6', words: 'Discuss.' },
    ]);
    const { parts } = await written(handoutOf(nodes));
    expect(parts.get('word/numbering.xml')).toContain('<w:num w:numId="6"><w:abstractNumId w:val="4"/>');
    expect(parts.get('word/numbering.xml')).toContain('<w:startOverride w:val="4"/>');
  });

  it('are bound to what stands under them, and to nothing else', async () => {
    const { root } = await written(
      handoutOf(questions(question(), question({ children: [{ type: 'lines', count: 3, pitch: 8 }] }))),
    );
    const bound = all(root, 'w:p')
      .slice(2)
      .map((one) => [valOf(one, 'w:pStyle'), all(one, 'w:keepNext').length]);
    expect(bound).toEqual([
      ['Question', 0],
      ['Question', 1],
      ['AnswerLines', 0],
    ]);
  });

  it('set what belongs to them one step in', async () => {
    const options = {
      type: 'list',
      ordered: true,
      children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text('a')] }] }],
    } as const satisfies Question['children'][number];
    const inner = await paragraphsOf(questions(question({ children: [structuredClone(options)] })));
    expect(inner.at(-1)).toMatchObject({ style: 'ListNumber2', level: '1' });
  });
});
