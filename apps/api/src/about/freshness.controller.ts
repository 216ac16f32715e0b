import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { BANDS_MS, FreshnessMeter, type Spread } from './freshness.js';
import { Answers, Refuses } from '../rest/openapi.js';

const milliseconds = z.number().nullable().describe('Milliseconds; null where nothing was counted.');
const SpreadSchema = z.object({
  name: z.string(),
  count: z.number().int(),
  p50: milliseconds,
  p95: milliseconds,
  p99: milliseconds,
  bands: z.array(z.number().int()).describe('How many fell into each of `bandsMs`; the last: took longer.'),
});
const FreshnessSchema = z.object({
  since: z.string(),
  bandsMs: z.array(z.number()).describe('Upper ends of the bands.'),
  instant: SpreadSchema.describe(
    'Instant alerts: from our first sight, or the change that made it match, to acceptance by the mail server.',
  ),
  bySource: z.array(SpreadSchema),
  digests: z.array(SpreadSchema).describe('From their due time to acceptance.'),
});

const copy = (spread: Spread) => ({ ...spread, bands: [...spread.bands] });

/** How fresh alerts were, measured. */
@ApiTags('Postings')
@Controller('api/freshness')
export class FreshnessController {
  constructor(private readonly meter: FreshnessMeter) {}

  @Get()
  @ApiOperation({ operationId: 'getFreshness', summary: 'How fresh the alerts of the last days were' })
  @Answers(200, 'As the page /freshness tells it.', FreshnessSchema)
  @Refuses()
  async read(): Promise<z.infer<typeof FreshnessSchema>> {
    const { since, instant, bySource, digests } = await this.meter.read();
    return {
      since: since.toISOString(),
      bandsMs: [...BANDS_MS],
      instant: copy(instant),
      bySource: bySource.map(copy),
      digests: digests.map(copy),
    };
  }
}
