/**
 * CPU milliseconds of one call, the least of several rounds of calls, so that other work on the machine counts least. Many calls go
 * before: many small functions are compiled later than few large ones, and both are to be measured as compiled.
 */
export function measure(call, { rounds = 7, calls = 20, before = 300 } = {}) {
  for (let index = 0; index < before; index += 1) call();
  const times = Array.from({ length: rounds }, () => {
    const start = process.cpuUsage();
    for (let index = 0; index < calls; index += 1) call();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / calls;
  });
  return Math.min(...times);
}

/** A table for people: columns aligned, numbers to the right. */
export function table(head, rows) {
  const all = [
    head,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : cell))),
  ];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
      .join('  ');
  return [line(all[0]), widths.map((width) => '-'.repeat(width)).join('  '), ...all.slice(1).map(line)].join(
    '\n',
  );
}
