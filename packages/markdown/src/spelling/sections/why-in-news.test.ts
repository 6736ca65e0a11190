import { describe, expect, it } from 'vitest';
import { findingsIn, readSection, writeSection } from '../../../test/section.ts';

describe('why in news', () => {
  it('is one paragraph, read and written', () => {
    const body = '## Why in news\n\nThe *two* sides met [@s1].';
    expect(readSection('whyInNews', body)).toBe('The *two* sides met [@s1].');
    expect(writeSection('whyInNews', 'The *two* sides met [@s1].')).toBe(body);
  });

  it('may break its lines anywhere', () => {
    expect(readSection('whyInNews', '## Why in the news?\n\nThe two\nsides  \nmet.')).toBe(
      'The two sides met.',
    );
  });

  it('refuses a second paragraph, and an empty section', () => {
    expect(findingsIn('## Why in news\n\nOne.\n\nTwo.')).toEqual(['22:1 markdown/stray-block']);
    expect(findingsIn('## Why in news')).toEqual(['18:1 schema/empty']);
  });
});
