import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PostingPlan } from '../workload.js';

/** A site with a feed of jobs, which the ingestion service reads. */
export class JobFeed {
  private readonly items: PostingPlan[] = [];
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

  publish(posting: PostingPlan): void {
    this.items.push(posting);
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private document() {
    return {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Jobs',
      items: this.items.map(({ externalId, company, title }) => ({
        id: externalId,
        url: `https://jobs.example.org/${externalId}`,
        title,
        content_text: `Company: ${company}\nA role for you.`,
      })),
    };
  }
}
