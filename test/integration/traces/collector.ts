import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

const ValueSchema = z.object({
  stringValue: z.string().optional(),
  intValue: z.union([z.number(), z.string()]).optional(),
  doubleValue: z.number().optional(),
  boolValue: z.boolean().optional(),
});
const AttributesSchema = z.array(z.object({ key: z.string(), value: ValueSchema })).default([]);
const SpanSchema = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: AttributesSchema,
  links: z.array(z.object({ traceId: z.string() })).default([]),
});
const ExportSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: AttributesSchema }),
      scopeSpans: z.array(z.object({ spans: z.array(SpanSchema) })),
    }),
  ),
});

/** A span as a service sent it. */
export interface ReceivedSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** Ids of the traces that it is linked with. */
  readonly linked: readonly string[];
}

const plain = (attributes: z.infer<typeof AttributesSchema>): Record<string, unknown> =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [
      key,
      value.stringValue ?? value.boolValue ?? Number(value.intValue ?? value.doubleValue),
    ]),
  );

function spansIn(body: string): ReceivedSpan[] {
  return ExportSchema.parse(JSON.parse(body)).resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ attributes, links, parentSpanId, ...span }) => ({
        ...span,
        parentSpanId,
        service: String(plain(resource.attributes)['service.name']),
        attributes: plain(attributes),
        linked: links.map(({ traceId }) => traceId),
      })),
    ),
  );
}

/** A collector of traces: takes OTLP as JSON over HTTP and keeps it. */
export class Collector {
  readonly spans: ReceivedSpan[] = [];
  /** Everything that was sent, as it was. */
  readonly bodies: string[] = [];
  /** The headers of the last request. */
  headers: http.IncomingHttpHeaders = {};
  private readonly server = http.createServer((request, response) => void this.take(request, response));

  async start(): Promise<void> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async take(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request as AsyncIterable<Buffer>) parts.push(part);
    const body = Buffer.concat(parts).toString('utf8');
    if (request.url !== '/v1/traces') {
      response.writeHead(404).end();
      return;
    }
    this.headers = request.headers;
    this.bodies.push(body);
    this.spans.push(...spansIn(body));
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }
}
