import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { systemClock } from '@app/infra/system';
import { wasThereBefore, type PostingPlan } from '../workload.js';

const DAY_MS = 86_400_000;

/** How a feed lists a posting. */
interface FeedItem {
  readonly posting: PostingPlan;
  readonly postedAt: Date | null;
}

/** A site with a feed of jobs, which the ingestion service reads. */
export class JobFeed {
  /** External ids of what was there before the feed was first read to its end, or is dated long ago. */
  readonly old = new Set<string>();
  private readonly items: FeedItem[] = [];
  private wasRead = false;
  private readonly server = http.createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/feed+json' });
    response.end(JSON.stringify(this.document()));
  });

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  /** `daysOld`: the date that the feed gives; without it the feed gives none. */
  publish(posting: PostingPlan, daysOld: number | null = null): void {
    const postedAt = daysOld === null ? null : new Date(systemClock.now().getTime() - daysOld * DAY_MS);
    this.items.push({ posting, postedAt });
    if (wasThereBefore({ beforeFirstRead: !this.wasRead, daysOld })) this.old.add(posting.externalId);
  }

  /** The first read of the feed has ended. */
  firstReadEnded(): void {
    this.wasRead = true;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private document() {
    return {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Jobs',
      items: this.items.map(({ posting: { externalId, company, title }, postedAt }) => ({
        id: externalId,
        ...(postedAt === null ? {} : { date_published: postedAt.toISOString() }),
        url: `https://jobs.example.org/${externalId}`,
        title,
        content_text: `Company: ${company}\nA role for you.`,
      })),
    };
  }
}
