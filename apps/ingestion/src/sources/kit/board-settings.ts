import { z } from 'zod';

const baseUrl = z
  .url({ protocol: /^https?$/ })
  .transform((url) => url.replace(/\/+$/, ''))
  .optional();

/** Settings of a kind whose sources are boards of one system: the board's name as in its address, and overrides. */
export const BoardSettingsSchema = z.strictObject({
  board: z.string().regex(/^[\w.%-]{1,100}$/, 'must be the name of the board as it stands in its address'),
  /** Name of the employer, where the system does not give it. */
  company: z.string().min(1).max(200).optional(),
  /** Another address of the same system: a regional host, or a server of samples. */
  baseUrl,
  maxBytes: z.number().int().positive().max(500_000_000).optional(),
});

export type BoardSettings = z.infer<typeof BoardSettingsSchema>;

/** Settings of a kind that is one feed: its address is known, `baseUrl` overrides the host. */
export const FeedSettingsSchema = z.strictObject({
  baseUrl,
  maxBytes: z.number().int().positive().max(500_000_000).optional(),
});

export type FeedSettings = z.infer<typeof FeedSettingsSchema>;

/** The employer's name: as set, else the board's name with capitals ("acme-labs" gives "Acme Labs"). */
export function companyOf({ company, board }: Pick<BoardSettings, 'company' | 'board'>): string {
  if (company !== undefined) return company;
  const words = decodeURIComponent(board.replace(/%(?![0-9a-f]{2})/gi, '')).split(/[-_.\s]+/);
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
}
