import fs from 'node:fs';
import path from 'node:path';
import type { Program } from './programs.js';

/** Where a fetched program is kept: each version under a name of its own, so that none hides another. */
export const cachedAs = (binDir: string, program: Program, version: string): string =>
  path.join(binDir, `${program}-${version}`);

const byVersion = new Intl.Collator('en', { numeric: true });

/** The cached versions of a program, newest first; last the one without a version in its name, as older releases kept it. */
export function cachedPrograms(binDir: string, program: Program): string[] {
  if (!fs.existsSync(binDir)) return [];
  const isVersion = (name: string) =>
    name === program ||
    (name.startsWith(`${program}-`) && /^\d+\.\d+\.\d+$/.test(name.slice(program.length + 1)));
  return fs
    .readdirSync(binDir)
    .filter(isVersion)
    .sort((a, b) => byVersion.compare(b, a))
    .map((name) => path.join(binDir, name));
}
