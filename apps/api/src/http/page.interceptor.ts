import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { renderToString } from 'preact-render-to-string';
import { map, type Observable } from 'rxjs';
import { asked } from './language.js';
import { HtmlPage, SeeOther } from './page-result.js';
import { POLICY_HEADER, mayAskBoard, mayWork } from './security.js';

/** Headers of a page whose address carries a token: never cached, never indexed, and its address told to no other site. */
export const PRIVATE_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  // With `no-referrer` the forms of our own pages would come from the origin `null`.
  'referrer-policy': 'same-origin',
  'x-robots-tag': 'noindex, nofollow',
};

/** Writes a page's status and headers and returns its HTML. */
export function writePage(response: Response, page: HtmlPage): string {
  response.status(page.status).type('html').set('content-language', asked().language);
  if (page.kind === 'private') response.set(PRIVATE_HEADERS);
  else response.set('cache-control', 'no-cache');
  if (page.asks !== 'nothing') {
    const allow = page.asks === 'board' ? mayAskBoard : mayWork;
    response.set(POLICY_HEADER, allow(String(response.getHeader(POLICY_HEADER) ?? '')));
  }
  return `<!doctype html>${renderToString(page.view)}`;
}

/** Turns what page handlers return into HTML or a redirect; everything else passes through. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const response = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(
      map((result: unknown) => {
        if (result instanceof HtmlPage) return writePage(response, result);
        if (!(result instanceof SeeOther)) return result;
        response.status(303).set('location', result.to);
        return '';
      }),
    );
  }
}
