import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faces } from '../scripts/faces.mjs';
import { defaultFaces } from './index.ts';

const root = new URL('..', import.meta.url);

describe('the committed files', () => {
  it.each(faces)('$file equals that of its npm package', ({ file, source }) => {
    const committed = readFileSync(new URL(`files/${file}`, root));
    const published = readFileSync(new URL(`node_modules/${source}`, root));
    expect(committed.equals(published)).toBe(true);
  });

  it('are those that are declared, and the licences', () => {
    const declared = defaultFaces.map(({ url }) => url.pathname.split('/').at(-1));
    const licences = readdirSync(new URL('files', root)).filter((name) => name.endsWith('.txt'));
    expect(licences.length).toBe(3);
    expect([...declared, ...licences].sort()).toEqual(readdirSync(new URL('files', root)).sort());
  });
});

describe('defaultFaces', () => {
  it('leads to whole TrueType files', () => {
    for (const { url } of defaultFaces) {
      expect(readFileSync(url).subarray(0, 4).toString('hex')).toBe('00010000');
    }
  });

  it('has no two faces for the same wish', () => {
    const wishes = defaultFaces.map(({ family, weight, style }) => `${family}|${weight}|${style}`);
    expect(new Set(wishes).size).toBe(wishes.length);
  });
});
