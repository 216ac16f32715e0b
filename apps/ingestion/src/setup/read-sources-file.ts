import { parse } from 'yaml';
import { z } from 'zod';
import { KINDS, findKind } from '../sources/registry.js';

/** A source as sources.yaml (or the sample server's list) names it, checked. */
export interface SourceEntry {
  readonly name: string;
  readonly kind: string;
  readonly everySeconds: number;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The entries, or every fault as a sentence that names the entry and the field. */
export type SourcesReading =
  | { readonly ok: true; readonly entries: readonly SourceEntry[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const UNITS = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;
const SHORTEST_SECONDS = 5;
const LONGEST_SECONDS = 7 * UNITS.d;

const every = z
  .string()
  .regex(/^\d{1,6}[smhd]$/, 'must be a number and a unit: 30s, 10m, 2h, 1d')
  .transform((text) => Number(text.slice(0, -1)) * UNITS[text.slice(-1) as keyof typeof UNITS])
  .refine((seconds) => seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS, {
    error: 'must lie between 5s and 7d',
  });

const EntrySchema = z.looseObject({
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9._-]{0,79}$/, 'must be lower case letters, digits, dots and dashes'),
  kind: z.string(),
  every: every.default(15 * UNITS.m),
});

const FileSchema = z.object({ sources: z.array(z.unknown()).nullable() });

/** Reads the text of a sources file. */
export function readSourcesFile(text: string): SourcesReading {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    return { ok: false, faults: [`it is no YAML: ${(error as Error).message.split('\n')[0]}`] };
  }
  return readSourceList(value);
}

/** Checks a list of sources, `{sources: [...]}`. `extra`: settings that every entry gets, such as a base address. */
export function readSourceList(
  value: unknown,
  extra: Readonly<Record<string, unknown>> = {},
): SourcesReading {
  const file = FileSchema.safeParse(value);
  if (!file.success) return { ok: false, faults: ['it must hold a list called `sources`'] };
  const read = (file.data.sources ?? []).map((entry, index) => readEntry(entry, index, extra));
  const entries = read.flatMap((one) => (one.ok ? [one.entry] : []));
  const faults = [...read.flatMap((one) => (one.ok ? [] : one.faults)), ...doubles(entries)];
  return faults.length > 0 ? { ok: false, faults } : { ok: true, entries };
}

type EntryReading = { ok: true; entry: SourceEntry } | { ok: false; faults: string[] };

function readEntry(value: unknown, index: number, extra: Readonly<Record<string, unknown>>): EntryReading {
  const parsed = EntrySchema.safeParse(value);
  const named = typeof value === 'object' && value !== null ? Reflect.get(value, 'name') : undefined;
  const where = `entry ${index + 1} (${typeof named === 'string' ? named : 'without a name'})`;
  if (!parsed.success) return { ok: false, faults: sentences(parsed.error, where) };
  const { name, kind, every: everySeconds, ...rest } = parsed.data;
  const settings = { ...rest, ...extra };
  const found = findKind(kind);
  if (found === undefined) {
    const known = KINDS.map((one) => one.kind).join(', ');
    return { ok: false, faults: [`${where}: kind: there is no kind "${kind}"; known are ${known}`] };
  }
  const opened = found.open(settings);
  if (!opened.ok) return { ok: false, faults: sentences(opened.error, where) };
  return { ok: true, entry: { name, kind, everySeconds, settings } };
}

const sentences = (error: z.ZodError, where: string): string[] =>
  error.issues.map((issue) => {
    const isMissing = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
    const what = isMissing ? 'is required' : issue.message;
    return `${where}: ${issue.path.join('.') || 'settings'}: ${what}`;
  });

function doubles(entries: readonly SourceEntry[]): string[] {
  const names = entries.map(({ name }) => name);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return [...twice].map((name) => `the name "${name}" stands twice: names must be unique`);
}
