import { describe, expect, it } from 'vitest';
import { signsOf } from './signs.ts';

const signs = (...texts: string[]) => signsOf(texts.map((text) => ({ text, place: '' }))).text;

describe('signsOf', () => {
  it('leaves out spaces, stress and punctuation, and minds no case', () => {
    expect(signs('“Talks”, they said – in Miami:', ' on')).toBe('talkstheysaidinmiamion');
  });

  it('keeps what makes a number another one', () => {
    expect(signs('93,000 and 1.5 %, 00:40 in 1951–53')).toBe('93,000and1.5%00:40in1951-53');
    expect(signs('$1.2 trillion', '−5 °C')).toBe('$1.2trillion−5°c');
    expect(signs('in 2024, 15 people. 3 left')).toBe('in202415people3left');
  });

  it('reads the digits of all scripts alike, and letters however they are composed', () => {
    expect(signs('१९७२')).toBe('1972');
    expect(signs('٢٠٢٤', '০৯')).toBe('202409');
    expect(signs('क़', 'é', 'ﬁ')).toBe(signs('क\u093c', 'e\u0301', 'fi'));
  });

  it('says where each sign stands', () => {
    const { text, pieces, offsets } = signsOf([
      { text: 'a b', place: '' },
      { text: '– c', place: '' },
    ]);
    expect([text, [...pieces], [...offsets]]).toEqual(['abc', [0, 0, 1], [0, 2, 2]]);
  });
});
