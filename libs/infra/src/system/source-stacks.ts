import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What has been read: the map of a built file, or null where it has none. */
const maps = new Map<string, SourceMap | null>();

function mapOf(file: string): SourceMap | null {
  const known = maps.get(file);
  if (known !== undefined) return known;
  const map = file.includes(`${path.sep}node_modules${path.sep}`) ? null : readMap(`${file}.map`);
  maps.set(file, map);
  return map;
}

function readMap(file: string): SourceMap | null {
  if (!existsSync(file)) return null;
  try {
    return new SourceMap(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null; // A damaged map must not hide the error whose stack this is: the built file's lines are told.
  }
}

/** A place in a built file as a place in its source; null where that is not known. */
function sourceOf(file: string, line: number, column: number): string | null {
  const entry = mapOf(file)?.findEntry(line - 1, column - 1);
  if (entry === undefined || !('originalSource' in entry)) return null;
  const source = path.resolve(path.dirname(file), entry.originalSource);
  return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
}

function frameOf(site: NodeJS.CallSite): string {
  const frame = String(site);
  const [name, line, column] = [site.getFileName(), site.getLineNumber(), site.getColumnNumber()];
  if (name === null || name === undefined || line === null || column === null) return frame;
  if (name.startsWith('node:')) return frame;
  const source = sourceOf(name.startsWith('file:') ? fileURLToPath(name) : name, line, column);
  return source === null ? frame : frame.replace(`${name}:${line}:${column}`, source);
}

/**
 * From here on stacks of errors name files and lines of the sources instead of those of the built files. Maps are read when
 * a stack is looked at, and those of its files alone: Node's --enable-source-maps reads every map, also those of packages,
 * while it loads a program. What throws and is caught unseen costs nothing more.
 */
export function showSourcesInStacks(): void {
  Error.prepareStackTrace = (error, sites) =>
    [String(error), ...sites.map((site) => `    at ${frameOf(site)}`)].join('\n');
}
