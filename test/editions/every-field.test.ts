import { compose, templates } from '@aide-memoire/handout';
import { Brief } from '@aide-memoire/schema';
import { expect, it } from 'vitest';
import { DATA_ONLY } from './data-only.ts';
import { fullBrief } from './full-brief.ts';
import { type Field, fieldsOf } from './schema-fields.ts';

/** What all templates print of a brief in all their editions; ids and places are not print. */
function printed(brief: Brief): string {
  const trees = Object.values(templates).flatMap((template) =>
    template.editions.map((edition) => compose(brief, { template, edition }).handout),
  );
  return JSON.stringify(trees, (key, value: unknown) => (key === 'id' || key === 'from' ? undefined : value));
}

/** The objects of a brief that have a field, and its key in them. */
function holders(value: unknown, path: readonly string[]): { holder: object; key: string }[] {
  const [step = '', ...rest] = path;
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => holders(item, path));
  const key = step.replaceAll('[]', '');
  if (!(key in value)) return [];
  if (rest.length === 0) return [{ holder: value, key }];
  return holders(Reflect.get(value, key), rest);
}

/** Another value of the same kind. */
function other(value: unknown, { schema }: Field): unknown {
  const entries = 'entries' in schema._zod.def ? Object.values(Object(schema._zod.def.entries)) : [];
  if (entries.length > 0) return entries.find((entry) => entry !== value);
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'string' ? changed(item) : item)).toReversed();
  if (typeof value === 'string') return changed(value);
  return value;
}

function changed(text: string): string {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text)) return '2003-04-05';
  if (text.startsWith('https:')) return 'https://changed.example/';
  if (/^[a-z]{2}$/.test(text)) return text === 'fr' ? 'de' : 'fr';
  return /^[a-z0-9/-]+$/.test(text) ? `${text}-x` : `${text} changed`;
}

const briefs = [fullBrief(), fullBrief({ isPlain: true })];
const brief = fullBrief();
/** Fields that choose among alternatives of a question, each of which is printed in its own way. */
const CHOICES = ['exam.questions[].kind', 'exam.questions[].format', 'exam.questions[].origin.type'];

const has = ({ path }: Field) => holders(brief, path.split('.')).length > 0;
const every = fieldsOf(Brief);
/** What holds other fields is printed as they are. */
const holdsOthers = (path: string) =>
  every.some((one) => one.path.startsWith(`${path}.`) || one.path.startsWith(`${path}[].`));
const all = every.filter(({ path }) => !CHOICES.includes(path) && !holdsOthers(path));
// Parts of dates and citations are tried where the fixture has them.
const fields = all.filter((field) => field.shared !== true || has(field));
const before = briefs.map(printed);

/** Whether anything printed follows from a field: taken away where it may be, otherwise changed. */
function isPrinted(field: Field): boolean {
  return briefs.some((each, index) => isPrintedIn(each, field, before[index] ?? ''));
}

function isPrintedIn(whole: Brief, field: Field, untouched: string): boolean {
  const path = field.path.split('.');
  const count = holders(whole, path).length;
  return Array.from({ length: count }, (_, index) => index).some((index) => {
    const copy = structuredClone(whole);
    const place = holders(copy, path)[index];
    if (place === undefined) return false;
    const value: unknown = Reflect.get(place.holder, place.key);
    if (field.optional) Reflect.deleteProperty(place.holder, place.key);
    else Reflect.set(place.holder, place.key, other(value, field));
    return printed(copy) !== untouched;
  });
}

/** Parts of dates and citations go by their own name: they are printed alike wherever they are. */
const nameOf = ({ path, shared }: Field) => (shared ? `…${path.slice(path.lastIndexOf('.'))}` : path);

it('the fixture holds every field of the vocabulary', () => {
  expect(fields.length).toBeGreaterThan(250);
  expect(fields.filter((field) => !has(field)).map(({ path }) => path)).toEqual([]);
  const endings = (some: readonly Field[]) =>
    new Set(some.filter(({ shared }) => shared).map(({ path }) => path.slice(path.lastIndexOf('.'))));
  expect(endings(fields)).toEqual(endings(all));
});

it('every field is printed somewhere, or is data with a reason', () => {
  const told = new Set(fields.filter(isPrinted).map(nameOf));
  const silent = new Set(fields.map(nameOf).filter((name) => !told.has(name)));
  expect([...silent]).toEqual(Object.keys(DATA_ONLY));
});
