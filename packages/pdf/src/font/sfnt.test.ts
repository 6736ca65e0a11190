import { describe, expect, it } from 'vitest';
import { fonts } from '../../test/tools.ts';
import { readFont } from './sfnt.ts';

const [serif] = fonts;
const bytes = serif?.bytes ?? new Uint8Array(0);

describe('readFont', () => {
  it('reads metrics and names', () => {
    const font = readFont(bytes);
    expect(font).toMatchObject({ unitsPerEm: 1000, postscriptName: 'NotoSerif-Regular', outlines: 'glyf' });
    expect(font.advance(font.glyphOf(0x20))).toBe(260);
    expect(font.capHeight).toBeGreaterThan(font.xHeight);
  });

  it('maps both ways', () => {
    const font = readFont(bytes);
    for (const character of 'aZ9–ñ')
      expect(font.textOf(font.glyphOf(character.codePointAt(0) ?? 0))).toBe(character);
    expect(font.glyphOf(0x1f996)).toBe(0);
  });

  it('refuses what is no font, WOFF among it', () => {
    const letters = (text: string) =>
      Uint8Array.from([...text.padEnd(64, '\u0000')], (each) => each.charCodeAt(0));
    for (const file of [
      new Uint8Array(0),
      letters('wOFF'),
      letters('wOF2'),
      letters('ttcf'),
      letters('GIF89a'),
    ])
      expect(() => readFont(file)).toThrow('not a TrueType or OpenType file');
  });

  it('throws or copes with any damage, and soon', () => {
    const start = process.cpuUsage();
    for (let seed = 1; seed <= 120; seed++) {
      const damaged = bytes.slice(0, seed % 3 === 0 ? (bytes.length * (seed % 17)) / 17 : bytes.length);
      for (let hit = 0, at = seed * 7919; hit < 40; hit++, at = (at * 48_271) % 0x7fffffff)
        damaged[seed % 2 === 0 ? at % 400 : at % damaged.length] = at & 255;
      try {
        const font = readFont(damaged);
        font.glyphOf(0x61);
        font.textOf(68);
        font.advance(68);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000);
  });
});
