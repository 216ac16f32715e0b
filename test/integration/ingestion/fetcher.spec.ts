import { gzipSync } from 'node:zlib';
import { Fetcher } from '@app/infra/fetch';
import { systemClock } from '@app/infra/system';
import { startLocalServer, type LocalServer } from './local-server.js';

describe('Fetcher', () => {
  let server: LocalServer;
  let fetcher: Fetcher;
  let guarded: Fetcher;

  beforeEach(async () => {
    server = await startLocalServer();
    const options = { userAgent: 'TestBoard (+http://board.example)', clock: systemClock };
    fetcher = new Fetcher({ ...options, allowOrigins: [server.origin] });
    guarded = new Fetcher({ ...options, allowOrigins: [] });
  });
  afterEach(async () => {
    await Promise.all([fetcher.close(), guarded.close(), server.close()]);
  });

  it('reads, says who it is, and hands versions in and out', async () => {
    server.answer = (request, response) => {
      response.setHeader('etag', '"v1"');
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.setHeader('content-encoding', 'gzip').end(gzipSync('hello'));
    };
    const first = await fetcher.fetch({ url: `${server.origin}/a` });
    expect(first).toMatchObject({ outcome: 'ok', body: Buffer.from('hello'), etag: '"v1"' });
    expect(server.requests[0]?.headers['user-agent']).toBe('TestBoard (+http://board.example)');
    expect(await fetcher.fetch({ url: `${server.origin}/a`, etag: '"v1"' })).toMatchObject({
      outcome: 'not-modified',
    });
  });

  it.each(['127.0.0.1', 'localhost', '0x7f000001', '[::ffff:127.0.0.1]', '[::1]'])(
    'does not reach %s unless its origin is allowed',
    async (host) => {
      const url = `http://${host}:${new URL(server.origin).port}/`;
      expect(await guarded.fetch({ url })).toMatchObject({ outcome: 'failed', reason: 'blocked-address' });
      expect(server.requests).toHaveLength(0);
    },
  );

  it('checks redirects again, and follows three', async () => {
    server.answer = (request, response) => {
      const n = Number(request.url?.slice(1));
      if (n === 0) response.end('end');
      else response.writeHead(302, { location: n === 9 ? 'http://127.0.0.2:80/' : `/${n - 1}` }).end();
    };
    expect(await fetcher.fetch({ url: `${server.origin}/3` })).toMatchObject({
      outcome: 'ok',
      url: `${server.origin}/0`,
    });
    expect(await fetcher.fetch({ url: `${server.origin}/4` })).toMatchObject({
      reason: 'too-many-redirects',
    });
    expect(await fetcher.fetch({ url: `${server.origin}/9` })).toMatchObject({ reason: 'blocked-address' });
  });

  it('sends a source’s secret to its own origin only', async () => {
    const other = await startLocalServer((_, response) => response.end('ok'));
    const both = new Fetcher({
      userAgent: 'x',
      clock: systemClock,
      allowOrigins: [server.origin, other.origin],
    });
    server.answer = (_, response) => response.writeHead(302, { location: `${other.origin}/b` }).end();
    const result = await both.fetch({
      url: `${server.origin}/a`,
      headers: { 'authorization-key': 's3cret' },
    });
    expect(result).toMatchObject({ outcome: 'ok' });
    expect(server.requests[0]?.headers['authorization-key']).toBe('s3cret');
    expect(other.requests[0]?.headers['authorization-key']).toBeUndefined();
    await Promise.all([both.close(), other.close()]);
  });

  it('names what a server does', async () => {
    const cases: [string, number, Record<string, string>, object][] = [
      ['gone', 404, {}, { reason: 'not-found', status: 404 }],
      ['login', 403, {}, { reason: 'forbidden' }],
      ['busy', 429, { 'retry-after': '7' }, { reason: 'rate-limited', retryAfterMs: 7_000 }],
      ['broken', 503, {}, { reason: 'http-error', status: 503, retryAfterMs: null }],
    ];
    for (const [path, status, headers, wanted] of cases) {
      server.answer = (_, response) => response.writeHead(status, headers).end('x');
      expect(await fetcher.fetch({ url: `${server.origin}/${path}` })).toMatchObject({
        outcome: 'failed',
        ...wanted,
      });
    }
  });

  it('gives up what is too slow, too large, cut off or away', async () => {
    server.answer = () => undefined;
    expect(await fetcher.fetch({ url: server.origin, deadlineMs: 150 })).toMatchObject({ reason: 'timeout' });
    server.answer = (_, response) => response.end(Buffer.alloc(5_000));
    expect(await fetcher.fetch({ url: server.origin, maxBytes: 4_999 })).toMatchObject({
      reason: 'too-large',
    });
    server.answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => response.destroy());
    };
    expect(await fetcher.fetch({ url: server.origin })).toMatchObject({ reason: 'truncated' });
    expect(await fetcher.fetch({ url: 'ftp://x.example/' })).toMatchObject({ reason: 'bad-url' });
    expect(await fetcher.fetch({ url: 'http://u:p@x.example/' })).toMatchObject({ reason: 'bad-url' });
    const origin = server.origin;
    await server.close();
    expect(await fetcher.fetch({ url: origin })).toMatchObject({ reason: 'unreachable' });
  });
});
