import { expect, it } from 'vitest';
import { readYamlBrief } from './read.ts';
import { toVFileMessage } from './vfile.ts';

it('is a message that unified reporters understand', () => {
  const [first] = readYamlBrief('schemaVersion: 1\nevent: { nam: x }\n', {
    file: 'a.yaml',
  }).diagnostics.filter(({ code }) => code === 'schema/unknown-key');
  if (first === undefined) throw new Error('there is an unknown key');
  expect(toVFileMessage(first)).toMatchObject({
    reason: 'Unknown key "nam".',
    line: 2,
    column: 10,
    source: 'schema',
    ruleId: 'unknown-key',
    fatal: true,
    expected: ['name'],
    file: 'a.yaml',
  });
});
