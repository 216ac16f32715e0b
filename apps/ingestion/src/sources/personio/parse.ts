import { z } from 'zod';
import type { Parsed, SourceDocument } from '../adapter.js';
import { parseXml } from '../kit/xml.js';

/** An empty board is a valid, empty root. */
const SiteSchema = z.object({
  'workzag-jobs': z.union([z.literal(''), z.object({ position: z.array(z.unknown()).optional() })]),
});

/** The positions of a Personio site. */
export function parsePersonio(documents: readonly SourceDocument[]): Parsed {
  const items: unknown[] = [];
  for (const { text, url } of documents) {
    const xml = parseXml(text, { lists: ['position', 'jobDescription', 'office'] });
    if (!xml.ok) return xml;
    const site = SiteSchema.safeParse(xml.value);
    if (!site.success) return { ok: false, message: `${url} has no <workzag-jobs>.` };
    const root = site.data['workzag-jobs'];
    if (root !== '') items.push(...(root.position ?? []));
  }
  return { ok: true, items, complete: true };
}
