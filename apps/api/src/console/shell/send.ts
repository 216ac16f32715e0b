import type { Response } from 'express';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { PageContext } from '../../site/page-context.js';
import { SESSION_COOKIE } from './access.js';
import type { Answer } from './feature.js';
import { FRAMED_HEADERS } from './headers.js';
import { ConsoleFrame, ConsoleMessage, type NavEntry, type Notice } from './frame.js';
import { SCRIPTED_POLICY } from './headers.js';

/** What the frame around an answer shows. */
export interface Around {
  readonly page: PageContext;
  readonly nav: readonly NavEntry[];
  /** Null: nobody is logged in. */
  readonly csrf: string | null;
  readonly notices: readonly Notice[];
}

const sendHtml = (response: Response, status: number, view: VNode): void => {
  response.status(status).type('html').set('cache-control', 'no-store');
  response.send(`<!doctype html>${renderToString(view)}`);
};

const COOKIE = { httpOnly: true, sameSite: 'strict', path: '/' } as const;

/** Has the browser keep a session. */
export function setSession(response: Response, session: string): void {
  response.cookie(SESSION_COOKIE, session, { ...COOKIE, secure: response.req.secure });
}

/** Sends an answer of a feature, or of the shell itself. Nothing of the console is cached. */
export function sendAnswer(response: Response, answer: Answer, around: Around): void {
  if ('session' in answer && answer.session !== undefined) setSession(response, answer.session);
  switch (answer.kind) {
    case 'page':
      if (answer.script !== undefined) response.set('content-security-policy', SCRIPTED_POLICY);
      if (answer.refreshSeconds !== undefined) response.set('refresh', String(answer.refreshSeconds));
      sendHtml(
        response,
        answer.status ?? 200,
        ConsoleFrame({ ...around, title: answer.title, script: answer.script, children: answer.body }),
      );
      return;
    case 'message':
      sendHtml(
        response,
        answer.status,
        ConsoleMessage({ ...around, title: answer.title, text: answer.text }),
      );
      return;
    case 'redirect':
      if (answer.endsSession === true) response.clearCookie(SESSION_COOKIE, COOKIE);
      response.set('cache-control', 'no-store').redirect(303, answer.to);
      return;
    case 'framed':
      response
        .set({ ...FRAMED_HEADERS, 'cache-control': 'no-store' })
        .type('html')
        .send(answer.html);
      return;
    case 'file':
      response.set('cache-control', 'no-store').type(answer.type);
      if (answer.filename !== undefined) response.attachment(answer.filename).type(answer.type);
      response.send(typeof answer.body === 'string' ? answer.body : Buffer.from(answer.body));
  }
}
