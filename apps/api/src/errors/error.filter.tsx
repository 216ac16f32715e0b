import { Catch, NotFoundException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from '@app/infra/logging';
import { methodsAt } from '@app/infra/service';
import { ErrorPage } from '../site/pages/error-page.js';
import type { Site } from '../site/site.js';
import { errorOf } from '../http/json-rpc.js';
import { HtmlPage } from '../http/page-result.js';
import { writePage } from '../http/page.interceptor.js';
import { Problem, problemDocument, type ProblemKind } from '../http/problem.js';
import { toProblem } from '../http/to-problem.js';

const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

type PageErrorKind = Parameters<typeof ErrorPage>[0]['kind'];

const WITH_DETAIL: ReadonlySet<PageErrorKind> = new Set(['bad', 'gone', 'too-many-requests']);

const pageKind = (kind: ProblemKind): PageErrorKind => {
  if (kind === 'not-found' || kind === 'gone' || kind === 'too-many-requests' || kind === 'fault')
    return kind;
  if (kind === 'board-loading') return kind;
  if (kind === 'unavailable') return 'fault';
  return 'bad';
};

/** Nest itself finds no route: 405 where the path has other methods. Null for every other error. */
function wrongMethod(error: unknown, request: Request): Problem | null {
  const methods = error instanceof NotFoundException ? methodsAt(request) : [];
  if (methods.length === 0 || methods.includes(request.method)) return null;
  return new Problem('method-not-allowed', ({ problems }) => problems.wrongMethod, [], {
    allow: methods.join(', '),
  });
}

/** The last stop of every error: a problem document for the API, a page for people. Faults are logged whole. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(
    private readonly site: Site,
    private readonly logger: Logger,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const problem = wrongMethod(error, request) ?? toProblem(error);
    if (problem.kind === 'fault')
      this.logger.error({ event: 'request.fault', err: error }, 'A request failed.');
    if (problem.kind === 'unavailable')
      this.logger.warn({ event: 'record.unreachable', err: error }, 'MongoDB could not be reached in time.');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.set({ ...problem.headers });
    if (isApi(request.path)) this.answerDocument(response, problem);
    else if (request.path === '/mcp') this.answerMessage(response, problem);
    else this.answerPage(response, problem);
  }

  private answerDocument(response: Response, problem: Problem): void {
    const document = problemDocument(problem, `${this.site.page().publicUrl}/api`);
    response.status(problem.status).set('cache-control', 'no-store').type('application/problem+json');
    response.send(JSON.stringify(document));
  }

  /** As the Model Context Protocol has it: an error of JSON-RPC without an id. */
  private answerMessage(response: Response, { kind, status, detail }: Problem): void {
    const name = kind === 'malformed-body' ? 'parse' : 'request';
    response
      .status(status)
      .set('cache-control', 'no-store')
      .json(errorOf(null, name, detail));
  }

  private answerPage(response: Response, problem: Problem): void {
    const kind = pageKind(problem.kind);
    const page = this.site.page();
    const detail = WITH_DETAIL.has(kind) ? problem.detailIn(page.texts) : null;
    const view = <ErrorPage page={page} kind={kind} detail={detail} />;
    response.send(writePage(response, new HtmlPage(view, 'private', problem.status)));
  }
}
