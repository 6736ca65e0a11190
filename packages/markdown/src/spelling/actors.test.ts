import { describe, expect, it } from 'vitest';
import { actorNames } from './actors.ts';

const declared = [
  { id: 'us', name: 'America' },
  { id: 'own', name: { en: 'Our *Group*', hi: 'हमारा समूह' }, shortName: 'UN' },
  { id: 'empty', name: {} },
  'not an actor',
  null,
];

describe('names of actors', () => {
  const names = actorNames(declared, 'en');

  it.each([
    ['us', 'America'],
    ['ru', 'Russia'],
    ['un', 'United Nations'],
    ['own', 'Our Group'],
    ['nobody', 'nobody'],
  ])('%s is called %s', (id, name) => expect(names.nameOf(id)).toBe(name));

  it.each([
    ['america', 'us'],
    ['United States', 'us'],
    ['our group', 'own'],
    ['UN', 'own'],
    ['United Nations', 'un'],
    ['Nobody', undefined],
    ['', undefined],
  ])('%j is %s', (words, id) => expect(names.find(words)).toBe(id));

  it('are those of the language', () => {
    const hindi = actorNames(declared, 'hi-IN');
    expect(hindi.nameOf('own')).toBe('हमारा समूह');
    expect(hindi.find('चीन')).toBe('cn');
    expect(actorNames('nothing', 'fr').nameOf('cn')).toBe('China');
  });
});
