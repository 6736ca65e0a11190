import { afterEach, beforeEach, expect, it } from 'vitest';
import { createOverlay, type Overlay } from './overlay.ts';

let overlay: Overlay;

beforeEach(() => {
  overlay = createOverlay();
});

afterEach(() => {
  overlay.remove();
});

it('the sources as they are have no type error', () => {
  expect(overlay.errors()).toEqual([]);
});

it('a new section is asked for by the tables that list sections, and by no writer', () => {
  overlay.write(
    'packages/schema/src/sections/trial.ts',
    `import { briefObject } from '../fields/object.ts';\nimport { Text } from '../fields/text.ts';\nexport const Trial = briefObject({ heading: Text.optional(), text: Text });\n`,
  );
  overlay.edit(
    'packages/schema/src/sections/index.ts',
    '  context: Context,',
    '  context: Context,\n  trial: Trial,',
  );
  overlay.edit(
    'packages/schema/src/sections/index.ts',
    "import { Context } from './context.ts';",
    "import { Context } from './context.ts';\nimport { Trial } from './trial.ts';",
  );
  expect(overlay.errors()).toEqual([
    'packages/handout/src/sections/index.ts',
    'packages/handout/src/templates/handout.ts',
    'packages/handout/src/templates/study-sheet.ts',
    'packages/handout/src/words/en.ts',
    'packages/handout/src/words/hi.ts',
    'packages/markdown/src/spelling/sections/index.ts',
  ]);
});

it('a new core block is exactly one error in each writer', () => {
  overlay.edit('packages/handout/src/tree/core.ts', '  | PageBreak;', '  | PageBreak\n  | Trial;');
  overlay.edit(
    'packages/handout/src/tree/core.ts',
    '/** What follows starts a new page. */',
    "/** A trial. */\nexport interface Trial extends BlockBase {\n  readonly type: 'trial';\n}\n\n/** What follows starts a new page. */",
  );
  const packages = overlay.errors().map((file) => file.split('/').slice(1, 2).join('/'));
  expect(packages).toEqual(['docx', 'markdown', 'pdf']);
});

it('a new derived block is no error at all outside its own table', () => {
  overlay.write(
    'packages/handout/src/blocks/trial.ts',
    `import type { Block } from '../tree/block.ts';\nimport type { BlockBase } from '../tree/core.ts';\nexport interface Trial extends BlockBase {\n  readonly type: 'trial';\n}\nexport function trial(node: Trial): Block[] {\n  return [{ ...node, type: 'divider' }];\n}\n`,
  );
  overlay.edit(
    'packages/handout/src/blocks/index.ts',
    "import { type Timeline, timeline } from './timeline.ts';",
    "import { type Timeline, timeline } from './timeline.ts';\nimport { type Trial, trial } from './trial.ts';",
  );
  overlay.edit(
    'packages/handout/src/blocks/index.ts',
    'export type DerivedBlock = Timeline',
    'export type DerivedBlock = Trial | Timeline',
  );
  overlay.edit('packages/handout/src/blocks/index.ts', '= { timeline,', '= { trial, timeline,');
  expect(overlay.errors()).toEqual([]);
});
