// What each program loads, read from the compiled files as Node will read them: imports of types alone are gone there.
import path from 'node:path';
import { init, parse } from 'es-module-lexer';

await init;

/** A thread's program is loaded by its address. */
const BY_ADDRESS = /new URL\((['"])(\.{1,2}\/[^'"]+\.js)\1, import\.meta\.url\)/g;

/** Paths of our own files that a program text imports, at once or later. */
function importsOf(file, code) {
  const names = [
    ...parse(code)[0].flatMap(({ n }) => (n === undefined ? [] : [n])),
    ...[...code.matchAll(BY_ADDRESS)].map(([, , name]) => name),
  ];
  return names
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(file), name));
}

/** Files by their path below dist/, and what each imports. */
export class ImportGraph {
  #imports = new Map();

  /** Takes what a file is now; `code` null: it is gone. */
  set(file, code) {
    if (code === null) this.#imports.delete(file);
    else this.#imports.set(file, importsOf(file, code));
  }

  has(file) {
    return this.#imports.has(file);
  }

  /** Every file that is loaded when `entry` is run, itself among them. What is imported and not there is among them too. */
  reach(entry) {
    const found = new Set([entry]);
    for (const file of found) for (const next of this.#imports.get(file) ?? []) found.add(next);
    return found;
  }

  /** One sentence for each import below `entry` that leads nowhere. */
  missing(entry) {
    return [...this.reach(entry)].flatMap((file) =>
      (this.#imports.get(file) ?? [])
        .filter((next) => !this.#imports.has(next))
        .map((next) => `${file} imports ${next}, which is not there.`),
    );
  }
}
