import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request, RequestHandler, Response } from 'express';
import { readBody } from '@app/infra/fetch';
import { Problem } from './problem.js';
import { formBody, jsonBody } from './security.js';

const OWN_BODY = 'own-body';

/** For controllers that read the body themselves, once the sender has shown who it is. */
export const ReadsBodyItself = (): ClassDecorator => SetMetadata(OWN_BODY, true);

/** Lets a parser of express read the body of a request; rejects with its error. */
export const parseBody = (parser: RequestHandler, request: Request, response: Response): Promise<void> =>
  new Promise((resolve, reject) => {
    void parser(request, response, (error?: unknown) => (error === undefined ? resolve() : reject(error)));
  });

/** Reads small bodies, forms and JSON, and only of requests within the limit of their network: it comes after that guard. */
@Injectable()
export class BodyGuard implements CanActivate {
  private readonly form = formBody();
  private readonly json = jsonBody();

  constructor(private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    if (this.reflector.get<boolean | undefined>(OWN_BODY, context.getClass()) === true) return true;
    const http = context.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    await parseBody(this.form, request, response);
    if (/^\/(?:api|mcp)(?:\/|$)/.test(request.path)) await parseBody(this.json, request, response);
    return true;
  }
}

const tooLarge = (): Problem => new Problem('body-too-large', ({ problems }) => problems.tooLarge);
const unreadable = (): Problem => new Problem('malformed-body', ({ problems }) => problems.unreadable);

/** How a sender that vanishes is reported. */
const CUT_OFF: ReadonlySet<string | undefined> = new Set(['ECONNRESET', 'ERR_STREAM_PREMATURE_CLOSE']);

/** The bytes of a body as they came over the wire, nothing inflated. Throws Problem for more than `most`. */
export async function rawBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) break;
      chunks.push(chunk);
    }
  } catch (error) {
    if (CUT_OFF.has((error as NodeJS.ErrnoException).code)) throw unreadable();
    throw error;
  }
  if (size > most) {
    // What is still to come is dropped, so that the sender can read the refusal.
    request.resume();
    throw tooLarge();
  }
  return Buffer.concat(chunks, size);
}

/** The text of bytes that are believed: inflated, within the same bound. Throws Problem for what cannot be read. */
export async function textOfBody(bytes: Buffer, contentEncoding: string, most: number): Promise<string> {
  const content = await readBody(Readable.from([bytes]), contentEncoding, most);
  if (Buffer.isBuffer(content)) return content.toString('utf8');
  if (content.reason === 'too-large' || content.reason === 'suspicious-compression') throw tooLarge();
  throw unreadable();
}
