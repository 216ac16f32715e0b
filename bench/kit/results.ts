import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const FILE = path.resolve('bench', 'RESULTS.md');

/** Puts a benchmark's section into bench/RESULTS.md, in the place of an earlier one, and prints it. */
export function writeSection(name: string, lines: readonly string[]): void {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const section = `${start}\n${lines.join('\n')}\n${end}`;
  const before = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : '# Results of the benchmarks\n';
  const [from, to] = [before.indexOf(start), before.indexOf(end)];
  const after =
    from === -1 || to === -1
      ? `${before.trimEnd()}\n\n${section}\n`
      : `${before.slice(0, from)}${section}${before.slice(to + end.length)}`;
  fs.writeFileSync(FILE, after);
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The machine and how busy it was: a line for every section. */
export function machineLine(): string {
  const cpus = os.cpus();
  const load = os.loadavg().map((value) => value.toFixed(1));
  const memory = Math.round(os.totalmem() / 2 ** 30);
  return `Machine: ${cpus.length} x ${cpus[0]?.model.trim() ?? 'unknown processor'}, ${memory} GB, Node ${process.version}, load ${load.join(' ')}.`;
}
