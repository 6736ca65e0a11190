/**
 * Runs `work` while the clock and the dice of the process tell on who asks them. Gives what was asked: `Date.now()`, `new Date()`,
 * `Math.random()`.
 */
export async function watched(work: () => Promise<unknown>): Promise<string[]> {
  const { Date: TrueDate } = globalThis;
  const { random } = Math;
  const asked = new Set<string>();
  class WatchedDate extends TrueDate {
    constructor(...parts: ConstructorParameters<typeof TrueDate> | []) {
      if (parts.length === 0) asked.add('new Date()');
      super(...(parts as ConstructorParameters<typeof TrueDate>));
    }
    static override now(): number {
      asked.add('Date.now()');
      return TrueDate.now();
    }
  }
  globalThis.Date = WatchedDate as DateConstructor;
  Math.random = () => {
    asked.add('Math.random()');
    return random();
  };
  try {
    await work();
  } finally {
    globalThis.Date = TrueDate;
    Math.random = random;
  }
  return [...asked].sort();
}
