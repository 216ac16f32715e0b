import fs from 'node:fs';
import path from 'node:path';

const FILE = path.resolve('bench', 'RESULTS.md');
const START = '<!-- board:start -->';
const END = '<!-- board:end -->';

/** Puts this benchmark's section into bench/RESULTS.md, in the place of an earlier one. */
export function writeSection(lines: readonly string[]): void {
  const section = `${START}\n${lines.join('\n')}\n${END}`;
  const before = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '# Results of the benchmarks\n';
  const from = before.indexOf(START);
  const to = before.indexOf(END);
  const after =
    from === -1
      ? `${before.trimEnd()}\n\n${section}\n`
      : `${before.slice(0, from)}${section}${before.slice(to + END.length)}`;
  fs.writeFileSync(FILE, after);
}
