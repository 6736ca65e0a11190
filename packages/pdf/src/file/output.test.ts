import { expect, it } from 'vitest';
import { Output } from './output.ts';

it('writes whole numbers in digits, whatever room is left', () => {
  const out = new Output(1);
  const numbers = [0, 7, 10, 99, 100, 65_535, 4_294_967_296, Number.MAX_SAFE_INTEGER];
  for (const number of numbers) {
    out.integer(number);
    out.text(' ');
  }
  expect(new TextDecoder().decode(out.view())).toBe(`${numbers.join(' ')} `);
});

it('begins anew in the same room, and gives copies that stay as they are', () => {
  const out = new Output();
  out.text('first');
  const copy = out.copy();
  out.clear();
  out.text('other');
  expect(new TextDecoder().decode(copy)).toBe('first');
  expect(new TextDecoder().decode(out.view())).toBe('other');
});
