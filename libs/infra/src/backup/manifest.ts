import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { OperatorsFault } from '../config/index.js';

const FORMAT = 1;
const FILE = 'manifest.json';
const NAME = /^[A-Za-z0-9._-]+$/;

const FileSchema = z.object({
  /** Path inside the backup. */
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const ManifestSchema = z.object({
  format: z.literal(FORMAT),
  /** Version of the data's format. */
  schemaVersion: z.number().int(),
  takenAt: z.iso.datetime(),
  collections: z.array(
    FileSchema.extend({ name: z.string().regex(NAME), documents: z.number().int().min(0) }),
  ),
  secrets: z.array(FileSchema.extend({ name: z.string().regex(NAME) })),
});

/** What a backup holds. It is written last: a folder without one is no backup. */
export type Manifest = z.infer<typeof ManifestSchema>;

/** Raised where a backup cannot be made or used; the message says what to do. */
export class BackupError extends OperatorsFault {
  override readonly name = 'BackupError';
}

/** A manifest of this format. */
export const manifestOf = (content: Omit<Manifest, 'format'>): Manifest => ({ format: FORMAT, ...content });

export function writeManifest(folder: string, manifest: Manifest): void {
  fs.writeFileSync(path.join(folder, FILE), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
}

/** Reads the manifest and compares every file with its checksum. Throws BackupError. */
export async function checkBackup(folder: string): Promise<Manifest> {
  const manifest = readManifest(folder);
  for (const { file, sha256 } of [...manifest.collections, ...manifest.secrets]) {
    const full = path.join(folder, path.basename(path.dirname(file)), path.basename(file));
    const actual = fs.existsSync(full) ? await sha256Of(full) : null;
    if (actual !== sha256) {
      throw new BackupError(`${file} is ${actual === null ? 'missing' : 'damaged'}: use another backup.`);
    }
  }
  return manifest;
}

function readManifest(folder: string): Manifest {
  const file = path.join(folder, FILE);
  if (!fs.existsSync(file)) throw new BackupError(`${folder} holds no finished backup: ${FILE} is missing.`);
  const parsed = ManifestSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
  if (!parsed.success) throw new BackupError(`${file} cannot be read: ${parsed.error.issues[0]?.message}.`);
  return parsed.data;
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(fs.createReadStream(file), hash);
  return hash.digest('hex');
}
