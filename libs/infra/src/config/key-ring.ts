import { z } from 'zod';
import { table } from '@app/core/untrusted';
import { ConfigError } from './config-error.js';
import { chance } from './secret-files.js';

const KeyRingSchema = z.object({
  current: z.string().min(1),
  keys: z.record(z.string(), z.string().min(40)),
});

/** Signing keys by id. New tokens are signed with `current`; tokens of every listed key are still accepted. */
export interface KeyRing {
  readonly current: string;
  readonly keys: Readonly<Record<string, string>>;
}

export const newKeyId = () => `k${chance(4).replace(/[^A-Za-z0-9]/g, '0')}`;

export function freshKeyRing(): KeyRing {
  const id = newKeyId();
  return { current: id, keys: { [id]: chance(32) } };
}

export function keyRingOf(file: string, text: string): KeyRing {
  const parsed = KeyRingSchema.safeParse(JSON.parse(text));
  if (!parsed.success || !table(parsed.data.keys).has(parsed.data.current)) {
    throw new ConfigError(
      `${file} is damaged: restore it from a backup, or remove it to make new keys (old links stop working).`,
    );
  }
  return parsed.data;
}

export const keyRingText = (ring: KeyRing): string => `${JSON.stringify(ring, null, 2)}\n`;
