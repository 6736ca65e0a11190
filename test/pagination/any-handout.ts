import type { Block, Handout, PageSetup, Table, TimelineEntry } from '@aide-memoire/handout';
import { sentence, sourceNotes, title, words } from './any-words.ts';
import { type Random, randomFrom } from './random.ts';

/** A handout that follows from a number: every kind of block, short and long, in the order that chance puts them. */
export function anyHandout(seed: number, pages: PageSetup): Handout {
  const random = randomFrom(seed);
  const make = new Maker(random);
  return {
    type: 'handout',
    lang: seed % 10 === 9 ? 'hi' : 'en',
    meta: {
      id: `generated-${seed}`,
      template: 'handout',
      edition: 'student',
      title: title(random),
      shortTitle: title(random),
      subtitle: words(random, 3, 20),
      plain: { title: `Generated ${seed}`, keywords: [] },
      stamp: '2024-12-20',
      ...(random.chance(0.3) ? { mark: 'DRAFT' } : {}),
    },
    pages,
    words: { labelEnd: ': ', table: 'Table', figure: 'Figure' },
    ...(seed % 2 === 0 ? { notes: sourceNotes(random) } : {}),
    children: make.chapters(),
  };
}

class Maker {
  private readonly random: Random;
  private ids = 0;

  constructor(random: Random) {
    this.random = random;
  }

  chapters(): Block[] {
    const { random } = this;
    const opening: Block[] = random.chance(0.2)
      ? [{ type: 'contents', depth: random.pick([1, 2, 3] as const), title: title(random) }]
      : [];
    return [...opening, ...random.times(1, 4, () => this.section(1))];
  }

  private section(level: 1 | 2 | 3): Block {
    const { random } = this;
    const below = level === 1 ? 2 : 3;
    const inside = level < 3 && random.chance(0.4) ? random.times(1, 3, () => this.section(below)) : [];
    return {
      type: 'section',
      level,
      id: `s${this.ids++}`,
      title: title(random),
      children: [...random.times(level === 1 ? 0 : 1, 4, (index) => this.block(index > 0)), ...inside],
    };
  }

  // A page break right under a heading would be the author's own doing.
  private block(breaks: boolean): Block {
    const { random } = this;
    const kinds: readonly (() => Block)[] = [
      () => this.paragraph(),
      () => this.paragraph(),
      () => this.paragraph(),
      () => this.list(2),
      () => this.list(2),
      () => this.table(),
      () => this.table(),
      () => this.terms(),
      () => ({ type: 'facts', children: this.termsOf(2, 6) }),
      () => this.timeline(),
      () => this.questions(),
      () => this.callout(),
      () => this.sides(),
      () => ({
        type: 'quote',
        children: random.times(1, 2, () => this.paragraph()),
        attribution: words(random, 1, 6),
      }),
      () => ({ type: 'lines', count: random.between(1, 12), pitch: 8 }),
      () => ({ type: 'divider' }),
      () => (breaks && random.chance(0.2) ? { type: 'pageBreak' } : this.paragraph()),
    ];
    return random.pick(kinds)();
  }

  private paragraph(): Block {
    const { random } = this;
    const variant = random.chance(0.15) ? random.pick(['lead', 'note'] as const) : 'body';
    return {
      type: 'paragraph',
      variant,
      ...(random.chance(0.1) ? { lang: 'hi' } : {}),
      ...(random.chance(0.1) ? { keepWithNext: true } : {}),
      children: sentence(random),
    };
  }

  private list(depth: number): Block {
    const { random } = this;
    return {
      type: 'list',
      ordered: random.chance(0.5),
      children: random.times(1, 7, () => ({
        type: 'listItem',
        children: [this.paragraph(), ...(depth > 0 && random.chance(0.15) ? [this.list(depth - 1)] : [])],
      })),
    };
  }

  private table(): Table {
    const { random } = this;
    const columns = random.between(2, 4);
    const cell = (most: number, rowHeader = false) => ({
      type: 'tableCell' as const,
      ...(rowHeader ? { rowHeader } : {}),
      children: [{ type: 'paragraph' as const, children: words(random, 1, most) }],
    });
    const long = random.chance(0.1) ? 160 : 14;
    return {
      type: 'table',
      summary: 'A table',
      ...(random.chance(0.6) ? { caption: words(random, 2, 12) } : {}),
      columns: Array.from({ length: columns }, () => ({
        width: random.chance(0.6) ? ('auto' as const) : random.between(1, 4),
      })),
      children: [
        { type: 'tableRow', header: true, children: Array.from({ length: columns }, () => cell(3)) },
        ...random.times(1, random.chance(0.2) ? 40 : 9, () => ({
          type: 'tableRow' as const,
          children: Array.from({ length: columns }, (_, index) => cell(index === 0 ? 3 : long, index === 0)),
        })),
      ],
    };
  }

  private terms(): Block {
    return {
      type: 'terms',
      layout: this.random.pick(['run-in', 'columns'] as const),
      children: this.termsOf(1, 8),
    };
  }

  private termsOf(least: number, most: number) {
    const { random } = this;
    return random.times(least, most, () => ({
      type: 'term' as const,
      label: words(random, 1, 4),
      children: words(random, 2, 30),
    }));
  }

  private timeline(): Block {
    const { random } = this;
    const entry = (): TimelineEntry => ({
      type: 'timelineEntry',
      when: words(random, 1, 3),
      certain: random.chance(0.7),
      current: random.chance(0.1),
      title: title(random),
      children: random.chance(0.8) ? words(random, 3, 40) : [],
    });
    return { type: 'timeline', children: random.times(2, 8, entry) };
  }

  private questions(): Block {
    const { random } = this;
    return {
      type: 'questions',
      start: 1,
      children: random.times(1, 5, () => ({
        type: 'question',
        stem: words(random, 6, 40),
        ...(random.chance(0.7) ? { limits: words(random, 2, 4) } : {}),
        children: random.chance(0.3) ? [{ type: 'lines', count: random.between(2, 14), pitch: 8 }] : [],
      })),
    };
  }

  private callout(): Block {
    const { random } = this;
    return {
      type: 'callout',
      tone: random.pick(['note', 'warning'] as const),
      title: title(random),
      children: random.times(1, 3, () => this.paragraph()),
    };
  }

  private sides(): Block {
    const { random } = this;
    const side = () => ({
      type: 'section' as const,
      level: 2 as const,
      id: `s${this.ids++}`,
      title: title(random),
      children: random.times(1, 3, () => (random.chance(0.5) ? this.list(0) : this.paragraph())),
    });
    return { type: 'sides', children: random.times(2, 3, side) };
  }
}
