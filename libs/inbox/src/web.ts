import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { isFromOurPage } from '@app/infra/system';
import { SCRIPT, STYLE } from './assets.js';
import { summaryOf } from './parse-mail.js';
import type { MailSummary, ReceivedMail } from './mail.js';
import type { MailStore } from './mail-store.js';
import { listPage, mailPage, messagePage } from './pages.js';

/** A listening web server. */
export interface Web {
  readonly port: number;
  stop(): Promise<void>;
}

interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";
/** A mail's HTML is a stranger's: no scripts, no loads from outside, an origin of its own. */
const MAIL_POLICY =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; " +
  "form-action 'none'; frame-ancestors 'self'";

const html = (body: string, status = 200): Reply => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
  headers: { 'content-security-policy': PAGE_POLICY },
});
const json = (value: unknown): Reply => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(value),
});
const problem = (status: number, title: string, detail: string): Reply => ({
  status,
  type: 'application/problem+json',
  body: JSON.stringify({ type: 'about:blank', title, status, detail }),
});

const inNewTab = (body: string) => `<base target="_blank">${body}`;

function matching(mails: readonly MailSummary[], to: string): MailSummary[] {
  const wanted = to.trim().toLowerCase();
  return mails.filter(
    (mail) => wanted === '' || mail.to.some((address) => address.toLowerCase().includes(wanted)),
  );
}

const asJson = (mail: ReceivedMail) => ({
  ...summaryOf(mail),
  headers: mail.headers,
  text: mail.text,
  html: mail.html,
});

function showMail(mail: ReceivedMail, part: string | undefined): Reply | undefined {
  if (part === undefined) return html(mailPage(mail));
  if (part === 'html' && mail.html !== null) {
    return { ...html(inNewTab(mail.html)), headers: { 'content-security-policy': MAIL_POLICY } };
  }
  if (part !== 'raw') return undefined;
  const name = `attachment; filename="${mail.id}.eml"`;
  return { status: 200, type: 'message/rfc822', body: mail.raw, headers: { 'content-disposition': name } };
}

const notFound = html(messagePage('Not found', 'There is no such page, or the mail was deleted.'), 404);

async function get(url: URL, store: MailStore): Promise<Reply> {
  const to = url.searchParams.get('to') ?? '';
  if (url.pathname === '/') return html(listPage(matching(store.list(), to), to));
  if (url.pathname === '/inbox.css') return { status: 200, type: 'text/css; charset=utf-8', body: STYLE };
  if (url.pathname === '/inbox.js')
    return { status: 200, type: 'text/javascript; charset=utf-8', body: SCRIPT };
  if (url.pathname === '/health/live') return json({ status: 'ok' });
  if (url.pathname === '/api/mails') {
    return json({ mails: matching(store.list(), to).map(summaryOf) });
  }
  const [, api, id, part] = /^\/(api\/)?mails\/([0-9a-z-]+)(?:\/([a-z]+))?$/.exec(url.pathname) ?? [];
  const mail = id === undefined ? undefined : await store.read(id);
  if (api !== undefined && part === undefined) {
    return mail === undefined ? problem(404, 'Not found', `There is no mail ${id}.`) : json(asJson(mail));
  }
  return (mail === undefined || api !== undefined ? undefined : showMail(mail, part)) ?? notFound;
}

function change(method: string, url: URL, store: MailStore): Reply {
  const wanted = `${method} ${url.pathname}`;
  if (wanted !== 'POST /delete-all' && wanted !== 'DELETE /api/mails') {
    return problem(405, 'Method not allowed', `${wanted} is not known here.`);
  }
  store.clear();
  return method === 'POST'
    ? { status: 303, type: 'text/plain', body: '', headers: { location: '/' } }
    : { status: 204, type: 'text/plain', body: '' };
}

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Another site must neither read the mails (through a name that resolves to loopback) nor delete them. */
function foreign(request: http.IncomingMessage, host: string): boolean {
  const namesUs = host !== '127.0.0.1' || LOCAL.test(request.headers.host ?? '');
  const safe = request.method === 'GET' || request.method === 'HEAD';
  return !namesUs || (!safe && !isFromOurPage(request));
}

async function answer(request: http.IncomingMessage, host: string, store: MailStore): Promise<Reply> {
  if (foreign(request, host)) return problem(403, 'Forbidden', 'The inbox answers only its own pages.');
  const url = new URL(request.url ?? '/', 'http://inbox');
  const method = request.method ?? 'GET';
  return method === 'GET' || method === 'HEAD' ? get(url, store) : change(method, url, store);
}

function send(response: http.ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // With `no-referrer` the forms of our own pages would come from the origin `null`.
    'referrer-policy': 'same-origin',
    ...reply.headers,
  });
  response.end(reply.body);
}

/** Serves the inbox pages and the JSON API. Rejects when the port cannot be had. */
export async function startWeb(host: string, port: number, store: MailStore): Promise<Web> {
  const server = http.createServer((request, response) => {
    request.resume();
    answer(request, host, store).then(
      (reply) => send(response, reply),
      (error: unknown) =>
        send(response, problem(500, 'Fault', error instanceof Error ? error.message : 'unknown')),
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
