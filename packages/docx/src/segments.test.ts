import { describe, expect, it } from 'vitest';
import { segments } from './segments.ts';

const shape = (text: string) => segments(text).map(({ text: part, script }) => [part, script?.script ?? '-']);

describe('segments', () => {
  it('parts Hindi from English in one word', () => {
    expect(shape('UPSC-परीक्षा')).toEqual([
      ['UPSC-', '-'],
      ['परीक्षा', 'Devanagari'],
    ]);
  });

  it('keeps conjuncts, joiners, dandas and inner spaces in one stretch', () => {
    expect(shape('क्षत्रिय, ज्ञान। र्‍क (अंत)')).toEqual([
      ['क्षत्रिय, ज्ञान। र्‍क (अंत', 'Devanagari'],
      [')', '-'],
    ]);
  });

  it('tells neighbouring scripts apart', () => {
    expect(shape('தமிழ் हिन्दी اردو x')).toEqual([
      ['தமிழ்', 'Tamil'],
      [' ', '-'],
      ['हिन्दी', 'Devanagari'],
      [' ', '-'],
      ['اردو', 'Arabic'],
      [' x', '-'],
    ]);
  });

  it('leaves emoji with joiners whole', () => {
    expect(shape('👨‍👩‍👧 ₹1,23,456')).toEqual([['👨‍👩‍👧 ₹1,23,456', '-']]);
  });

  it.each(['', 'a', ' क ', 'क\u200D', '\uD800क\uDC00', 'कaख, b. ग'])('loses nothing of %j', (text) => {
    expect(
      segments(text)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text);
  });
});
