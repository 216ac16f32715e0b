import { z } from 'zod';
import type { ItemReading } from '../adapter.js';
import { companyOf, type BoardSettings } from '../kit/board-settings.js';
import { levelOf, yearsOf } from '../kit/facts.js';
import { readItem } from '../kit/json.js';
import { idText, lines, optionalDate, optionalText } from '../kit/values.js';

/** An element without content comes as an empty string. */
const orEmpty = <T extends z.ZodType>(schema: T) =>
  z.union([schema, z.literal('').transform(() => undefined)]).optional();

const ItemSchema = z.object({
  id: idText,
  name: z.string().min(1),
  subcompany: optionalText,
  office: z.array(z.string()).optional(),
  additionalOffices: orEmpty(z.object({ office: z.array(z.string()) })),
  department: optionalText,
  recruitingCategory: optionalText,
  jobDescriptions: orEmpty(
    z.object({ jobDescription: z.array(z.object({ name: optionalText, value: optionalText })) }),
  ),
  employmentType: optionalText,
  schedule: optionalText,
  seniority: optionalText,
  yearsOfExperience: optionalText,
  createdAt: optionalDate,
});

type Item = z.infer<typeof ItemSchema>;

const htmlOf = ({ jobDescriptions }: Item): string =>
  (jobDescriptions?.jobDescription ?? [])
    .map(({ name, value }) => `<h3>${name ?? ''}</h3>${value ?? ''}`)
    .join('\n');

/** "intern" says more than the schedule; "permanent" says less. */
const employmentOf = ({ employmentType, schedule }: Item): string | undefined =>
  employmentType === 'permanent'
    ? schedule
    : [employmentType, schedule].filter(Boolean).join(', ') || undefined;

/** Reads one position of a Personio site. */
export const personioToPosting = (raw: unknown, settings: BoardSettings): ItemReading =>
  readItem(
    ItemSchema,
    ({ id }) => id,
    raw,
    (item) => ({
      kind: 'posting',
      draft: {
        externalId: item.id,
        url: `${settings.baseUrl ?? `https://${settings.board}.jobs.personio.de`}/job/${item.id}`,
        title: item.name,
        company: settings.company ?? item.subcompany ?? companyOf(settings),
        locations: lines(...(item.office ?? []), ...(item.additionalOffices?.office ?? [])),
        employment: employmentOf(item),
        department: item.department ?? item.recruitingCategory,
        seniority: levelOf([item.seniority]),
        experience: yearsOf(item.yearsOfExperience),
        html: htmlOf(item),
        postedAt: item.createdAt,
      },
    }),
  );
