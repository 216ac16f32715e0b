import type { SavedSearchId, SubscriberId } from '@app/core/ids';
import type { IndexedWording } from '@app/core/wordings';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const FORMAT = 1;
const LINE_FEED = 0x0a;

const HeaderSchema = z.object({
  format: z.literal(FORMAT),
  /** Which data the snapshot is of: another database, or one that was restored, has another name. */
  dataset: z.string(),
  partition: z.string(),
  /** Every change up to this one is in it. */
  seq: z.number().int().nonnegative(),
  /** Bytes of the wordings; the name is older than the word. */
  versionBytes: z.number().int().nonnegative(),
  indexBytes: z.number().int().nonnegative(),
  sha256: z.string(),
});

/** What a snapshot is of. */
export type SnapshotName = Pick<z.infer<typeof HeaderSchema>, 'dataset' | 'partition' | 'seq'>;

/** The saved searches of one matcher at one change. */
export interface SearchSnapshot extends SnapshotName {
  readonly index: Uint8Array;
  readonly wordings: IndexedWording[];
}

export const SNAPSHOT_REFUSALS = [
  'missing',
  'damaged',
  'other-format',
  'other-data',
  'newer-than-data',
] as const;
/** Why a snapshot is not used: everything is then loaded from MongoDB. */
export type SnapshotRefusal = (typeof SNAPSHOT_REFUSALS)[number];

type Reading =
  | { readonly ok: true; readonly snapshot: SearchSnapshot }
  | { readonly ok: false; readonly reason: SnapshotRefusal };

/** Over the name too: a snapshot of another change must not pass for this one. */
const sha256 = ({ dataset, partition, seq }: SnapshotName, ...parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256').update(JSON.stringify([dataset, partition, seq]));
  for (const part of parts) hash.update(part);
  return hash.digest('base64url');
};

/** Writes a snapshot as a whole: a reader sees the old one or the new one. */
export function writeSnapshotFile(
  file: string,
  name: SnapshotName,
  index: Uint8Array,
  wordings: Iterable<IndexedWording>,
): void {
  const lines = Buffer.from([...wordings].map((wording) => JSON.stringify(rowOf(wording))).join('\n'));
  const header = {
    format: FORMAT,
    ...name,
    versionBytes: lines.length,
    indexBytes: index.length,
    sha256: sha256(name, lines, index),
  };
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const temporary = `${file}.tmp`;
  const handle = fs.openSync(temporary, 'w', 0o600);
  for (const part of [Buffer.from(`${JSON.stringify(header)}\n`), lines, index]) fs.writeSync(handle, part);
  fs.fsyncSync(handle);
  fs.closeSync(handle);
  fs.renameSync(temporary, file);
}

/** Reads a snapshot, if it is whole and of the data that is asked for. */
export function readSnapshotFile(file: string, wanted: SnapshotName): Reading {
  if (!fs.existsSync(file)) return { ok: false, reason: 'missing' };
  const bytes = fs.readFileSync(file);
  const end = bytes.indexOf(LINE_FEED);
  const header = HeaderSchema.safeParse(parseLine(bytes.subarray(0, Math.max(0, end)).toString('utf8')));
  if (!header.success) return { ok: false, reason: 'other-format' };
  const { dataset, partition, seq, versionBytes: wordingBytes, indexBytes } = header.data;
  if (dataset !== wanted.dataset || partition !== wanted.partition)
    return { ok: false, reason: 'other-data' };
  if (seq > wanted.seq) return { ok: false, reason: 'newer-than-data' };
  const lines = bytes.subarray(end + 1, end + 1 + wordingBytes);
  const index = bytes.subarray(end + 1 + wordingBytes);
  if (index.length !== indexBytes || sha256(header.data, lines, index) !== header.data.sha256) {
    return { ok: false, reason: 'damaged' };
  }
  // The index is read as typed arrays, which must begin at a multiple of eight.
  const aligned = new Uint8Array(index);
  return { ok: true, snapshot: { dataset, partition, seq, index: aligned, wordings: readLines(lines) } };
}

type WordingRow = readonly [
  SavedSearchId,
  SubscriberId,
  IndexedWording['rhythm'],
  string,
  number,
  number | null,
];

const rowOf = (wording: IndexedWording): WordingRow => [
  wording.savedSearchId,
  wording.subscriberId,
  wording.rhythm,
  wording.query,
  wording.fromSeq,
  wording.toSeq,
];

function readLines(lines: Buffer): IndexedWording[] {
  const wordings: IndexedWording[] = [];
  for (let from = 0; from < lines.length;) {
    const feed = lines.indexOf(LINE_FEED, from);
    const end = feed === -1 ? lines.length : feed;
    const row = JSON.parse(lines.toString('utf8', from, end)) as WordingRow;
    const [savedSearchId, subscriberId, rhythm, query, fromSeq, toSeq] = row;
    wordings.push({ savedSearchId, subscriberId, rhythm, query, fromSeq, toSeq });
    from = end + 1;
  }
  return wordings;
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null; // No header of ours: the caller says so.
  }
}
