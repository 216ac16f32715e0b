import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { isFromOurPage } from '@app/infra/system';
import { SCRIPT, STYLE } from './assets.js';
import { summaryOf } from './parse-mail.js';
import type { MailSummary, ReceivedMail } from './mail.js';
import type { MailStore } from './mail-store.js';
import { messagePage } from './pages.js';
import { listPage } from './list-page.js';
import { mailPage } from './mail-page.js';
import { MAIL_POLICY, type Reply, html, json, problem, send } from './reply.js';

/** A listening web server. */
export interface Web {
  readonly port: number;
  stop(): Promise<void>;
}

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
