import { pdfRules } from '@aide-memoire/verify';
import { expect, it } from 'vitest';
import { textOf } from '../support/repository.ts';

it('the README of verify lists the rules of lintPdf as they are', () => {
  const readme = textOf('packages/verify/README.md').replaceAll(/ +\|/g, ' |').replaceAll(/\| +/g, '| ');
  const listed = [...readme.matchAll(/^\| `([a-z-]+)` \| (.*) \|$/gm)].map(([, id, title]) => ({
    id,
    title,
  }));
  expect(listed).toEqual(pdfRules.map(({ id, title }) => ({ id, title })));
});
