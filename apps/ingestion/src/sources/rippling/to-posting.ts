import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { readItem } from '../kit/json.js';
import { idText, lines, optionalDate, optionalText } from '../kit/values.js';

const label = z.object({ label: optionalText }).nullish();

const ListedSchema = z.object({
  uuid: idText,
  name: z.string(),
  url: z.string(),
  department: label,
  workLocation: label,
});

const DetailSchema = z.object({
  description: z
    .union([
      z.string().transform((role) => ({ role, company: undefined })),
      z.object({ role: optionalText, company: optionalText }),
    ])
    .nullish(),
  workLocations: z.array(z.string()).nullish(),
  employmentType: z.object({ label: optionalText }).nullish(),
  createdOn: optionalDate,
  companyName: optionalText,
});

const ItemSchema = z.object({ listed: ListedSchema, detail: DetailSchema.nullable() });

const rawId = (raw: Record<string, unknown>): unknown =>
  (raw['listed'] as { uuid?: unknown } | undefined)?.uuid;

/** Reads one Rippling posting; the list alone has no description. */
export const ripplingToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(ItemSchema, rawId, raw, ({ listed, detail }) => {
    if (detail === null) return { kind: 'still-listed', externalId: listed.uuid };
    return {
      kind: 'posting',
      draft: {
        externalId: listed.uuid,
        url: listed.url,
        title: listed.name,
        company: settings.company ?? detail.companyName ?? companyOf(settings),
        locations: lines(...(detail.workLocations ?? []), listed.workLocation?.label),
        employment: detail.employmentType?.label,
        department: listed.department?.label,
        html: [detail.description?.role, detail.description?.company].filter(Boolean).join('\n'),
        postedAt: detail.createdOn,
      },
    };
  });
