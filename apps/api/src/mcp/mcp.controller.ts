import { All, Body, Controller, Headers, HttpCode, Inject, Ip, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import type { ServiceConfig } from '@app/infra/config';
import { CONFIG } from '@app/infra/service';
import { RELEASE, networkOf } from '@app/infra/system';
import { Problem } from '../http/problem.js';
import { charge } from '../http/rate-limit.js';
import { RateLimiter } from '../http/rate-limiter.js';
import { READING_POINTS, pointsOfSearch, type Reading } from '../http/request-cost.js';
import { errorOf, resultOf, type Answer } from '../http/json-rpc.js';
import { MessageSchema, PROTOCOL_VERSIONS, type Message } from './protocol.js';
import { McpTools } from './tools.js';

/**
 * The Model Context Protocol over streamable HTTP (revision 2025-11-25, "Transports"), without sessions: each POST holds one
 * message and is answered with JSON at once, so any replica can answer it.
 */
@ApiExcludeController()
@Controller('mcp')
export class McpController {
  constructor(
    private readonly tools: McpTools,
    private readonly limiter: RateLimiter,
    @Inject(CONFIG) private readonly config: ServiceConfig,
  ) {}

  @Post()
  @HttpCode(200)
  async message(
    @Body() body: unknown,
    @Headers('origin') origin: string | undefined,
    @Headers('mcp-protocol-version') version: string | undefined,
    @Ip() ip: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Answer | undefined> {
    this.checkOrigin(origin);
    response.set('cache-control', 'no-store');
    const message = MessageSchema.safeParse(body);
    if (!message.success || (version !== undefined && !isKnown(version))) {
      response.status(400);
      const wrong = message.success ? `This version of the protocol is not known: ${version}.` : NO_MESSAGE;
      return errorOf(null, 'request', wrong);
    }
    const answer = await this.answer(message.data, networkOf(ip), response);
    if (answer === null) response.status(202);
    return answer ?? undefined;
  }

  /** There is nothing to listen to and no session to end. */
  @All()
  other(): never {
    throw new Problem('method-not-allowed', 'Send one message by POST.', [], { allow: 'POST' });
  }

  /** A page of another site must not speak for the person in front of it (DNS rebinding). */
  private checkOrigin(origin: string | undefined): void {
    if (origin !== undefined && origin !== new URL(this.config.PUBLIC_URL).origin)
      throw new Problem('link-not-valid', 'Pages of other sites cannot send messages here.');
  }

  /** Null for notifications and answers, which want none. */
  private async answer(
    { id, method, params }: Message,
    network: string,
    response: Response,
  ): Promise<Answer | null> {
    if (id === undefined || method === undefined) return null;
    switch (method) {
      case 'initialize':
        return resultOf(id, this.introduction(params?.['protocolVersion']));
      case 'ping':
        return resultOf(id, {});
      case 'tools/list':
        return resultOf(id, { tools: this.tools.all.map(({ description }) => description) });
      case 'tools/call': {
        const name = params?.['name'];
        const tool = this.tools.all.find(({ description }) => description.name === name);
        if (tool === undefined) return errorOf(id, 'params', `There is no tool named ${String(name)}.`);
        const points = pointsOfCall(tool.reading, params?.['arguments']);
        if (points > 0) await charge(this.limiter, { policy: 'read', points, network }, response);
        return resultOf(id, await tool.call(params?.['arguments'], network));
      }
      default:
        return errorOf(id, 'method', `There is no method ${method}.`);
    }
  }

  private introduction(wanted: unknown) {
    const { BOARD_NAME, PUBLIC_URL } = this.config;
    return {
      protocolVersion: typeof wanted === 'string' && isKnown(wanted) ? wanted : PROTOCOL_VERSIONS[0],
      capabilities: { tools: {} },
      serverInfo: { name: 'techjobboard', title: BOARD_NAME, version: RELEASE, websiteUrl: PUBLIC_URL },
      instructions: `${BOARD_NAME}: open tech job postings read from employers' own systems, and job alerts by mail. Postings with \`sample: true\` are invented.`,
    };
  }
}

const NO_MESSAGE = 'The body must be one JSON-RPC 2.0 message.';

const isKnown = (version: string): boolean => PROTOCOL_VERSIONS.some((known) => known === version);

/** What a call takes beyond the point of its message, whichever name the tool has for the search. */
function pointsOfCall(reading: Reading, given: unknown): number {
  const searches = Object.values(given ?? {}).filter((value) => typeof value === 'string');
  return READING_POINTS[reading] - 1 + Math.max(0, ...searches.map(pointsOfSearch));
}
