import { readFileSync } from 'node:fs';
import { iso31661, iso31663 } from 'iso-3166';
import { describe, expect, it } from 'vitest';
import { Slug } from '../fields/slug.ts';
import { ACTOR_KINDS } from '../registries/actor.ts';
import { wellKnownActor, wellKnownCodes } from './index.ts';

const codes = wellKnownCodes();

describe('the table of well-known actors', () => {
  it('has every code that ISO 3166-1 assigns, and every former state of ISO 3166-3', () => {
    const assigned = iso31661
      .filter(({ state }) => state === 'assigned')
      .map(({ alpha2 }) => alpha2.toLowerCase());
    const former = iso31663.map(({ alpha4 }) => alpha4.toLowerCase());
    expect([assigned.length, former.length]).toEqual([249, 31]);
    expect([...assigned, ...former].filter((code) => wellKnownActor(code) === undefined)).toEqual([]);
  });

  it('has forty organisations at least, and no code twice', () => {
    const others = codes.filter(
      (code) => !['state', 'entity', 'former-state'].includes(wellKnownActor(code)?.kind ?? ''),
    );
    expect(others.length).toBeGreaterThanOrEqual(40);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(codes)('%s has a name in English and in Hindi', (code) => {
    const actor = wellKnownActor(code);
    expect(Slug.safeParse(code).success).toBe(true);
    expect(ACTOR_KINDS).toContain(actor?.kind);
    for (const names of [actor?.name, actor?.shortName ?? actor?.name]) {
      expect(names?.en).toMatch(/^[\p{Script=Latin}\d]/u);
      expect(names?.hi).toMatch(/\p{Script=Devanagari}/u);
      expect(names?.hi).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it('names a former state by its own name, never by that of a successor', () => {
    const same = iso31663
      .filter(({ from, to }) => to.some(({ name }) => name === from.name))
      .map(({ alpha4 }) => alpha4);
    expect(same).toEqual([]);
    for (const { alpha4, to } of iso31663) {
      const own = wellKnownActor(alpha4.toLowerCase())?.name;
      for (const { alpha2 } of to) {
        const successor = wellKnownActor(alpha2.toLowerCase())?.name;
        expect([own?.en, own?.hi], alpha4).not.toContain(successor?.en);
        expect(own?.hi, alpha4).not.toBe(successor?.hi);
      }
    }
    expect(wellKnownActor('suhh')?.name).toEqual({ en: 'Soviet Union', hi: 'सोवियत संघ' });
  });

  it('leaves two letters to states: au is Australia', () => {
    expect(wellKnownActor('au')?.name.en).toBe('Australia');
    expect(wellKnownActor('african-union')?.shortName?.en).toBe('AU');
  });

  it.each(['zz', 'constructor', '__proto__', ''])('does not know "%s"', (code) => {
    expect(wellKnownActor(code)).toBeUndefined();
  });
});

it('each row of the tables by hand has a source', () => {
  for (const name of ['organisations', 'former-states', 'names']) {
    const file = new URL(`../../scripts/actors/${name}.json`, import.meta.url);
    const rows = JSON.parse(readFileSync(file, 'utf8')) as { code: string; source?: string }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ source }) => source === undefined || source === '')).toEqual([]);
  }
});
