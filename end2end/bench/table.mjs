// One table, as `make bench` prints it of everything else (server/benches/bench/table.rs).

/** A value that has to stay at or below a limit. */
export const atMost = (what, value, limit, unit) => row(what, value, unit, `≤ ${short(limit)} ${unit}`, value <= limit);
/** A value that has to reach a limit. */
export const atLeast = (what, value, limit, unit) => row(what, value, unit, `≥ ${short(limit)} ${unit}`, value >= limit);
/** A value without a limit: it is only told. */
export const told = (what, value, unit) => row(what, value, unit, '–', true);

const row = (what, value, unit, budget, kept) => ({ cells: [what, `${short(value)} ${unit}`, '–', '–', budget, kept ? 'kept' : 'MISSED'], kept });

/** Three digits that matter, with thousands parted. */
const short = (value) => (Math.abs(value) < 100 ? String(Number(value.toFixed(2))) : Math.round(value).toLocaleString('en-GB'));

/** Markdown, with the columns in line. */
export function table(rows) {
  const lines = [['what', 'measured', 'baseline', 'ratio', 'budget', ''], ...rows.map(({ cells }) => cells)];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const written = lines.map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
  written.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return written.join('\n');
}

/** The one in the middle, and the one that so many of a hundred stay below. */
export const middle = (values) => percentile(values, 50);
export const percentile = (values, percent) => values.toSorted((one, other) => one - other)[Math.ceil((values.length * percent) / 100) - 1];
