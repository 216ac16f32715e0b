import { draft, push, startBoard, type Board } from '../harness.js';
import { asId, type SubscriberId } from '@app/core/ids';

interface RpcAnswer {
  readonly id: number;
  readonly result: Record<string, unknown> & { readonly isError?: boolean };
  readonly error: { readonly code: number; readonly message: string };
}

describe('the Model Context Protocol', () => {
  let board: Board;
  let posting: string;

  beforeAll(async () => {
    board = await startBoard();
    [posting = ''] = await push(board, [draft(1), draft(2, { title: 'Go Engineer', text: 'You write Go.' })]);
  });
  afterAll(() => board.stop());

  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${board.url}/mcp`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body: JSON.stringify(body),
    });
  const request = async (method: string, params: unknown = {}): Promise<RpcAnswer> =>
    (await (await send({ jsonrpc: '2.0', id: 7, method, params })).json()) as RpcAnswer;
  const call = async (name: string, input: unknown) =>
    (await request('tools/call', { name, arguments: input })).result;

  it('introduces itself in the version that was asked for, or its newest', async () => {
    const params = {
      protocolVersion: '2025-06-18',
      capabilities: {},
      clientInfo: { name: 't', version: '1' },
    };
    expect((await request('initialize', params)).result).toMatchObject({
      protocolVersion: '2025-06-18',
      capabilities: { tools: {} },
      serverInfo: { title: 'TechJobBoard' },
    });
    const newer = await request('initialize', { ...params, protocolVersion: '2099-01-01' });
    expect(newer.result['protocolVersion']).toBe('2025-11-25');
    expect((await send({ jsonrpc: '2.0', method: 'notifications/initialized' })).status).toBe(202);
    expect((await request('ping')).result).toEqual({});
  });

  it('lists tools with schemas', async () => {
    const { tools } = (await request('tools/list')).result as {
      tools: { name: string; inputSchema: unknown }[];
    };
    expect(tools.map(({ name }) => name)).toEqual([
      'search_postings',
      'get_posting',
      'explain_match',
      'back_test',
      'more_like',
      'insights',
      'save_search',
    ]);
    for (const { inputSchema } of tools) expect(inputSchema).toMatchObject({ type: 'object' });
  });

  it('searches, reads, explains and back-tests', async () => {
    const found = await call('search_postings', { q: 'python' });
    expect(found['structuredContent']).toMatchObject({ total: 1, items: [{ id: posting }] });
    expect(JSON.parse((found['content'] as { text: string }[])[0]?.text ?? '')).toEqual(
      found['structuredContent'],
    );
    expect(found['structuredContent']).toHaveProperty('next', null);
    const lost = await call('search_postings', { q: 'python', cursor: 'elsewhere' });
    expect(lost).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('cursor') }] });
    const read = await call('get_posting', { id: posting });
    expect(read['structuredContent']).toMatchObject({ title: 'Backend Engineer 1', state: 'open' });
    const why = await call('explain_match', { id: posting, q: 'python -go country:FR' });
    expect(why['structuredContent']).toMatchObject({
      matches: false,
      clauses: [
        { clause: 'python', truth: 'true', excluded: false, quotes: expect.arrayContaining(['Python']) },
        { clause: 'go', truth: 'false', excluded: true },
        { clause: 'country:FR', truth: 'false' },
      ],
    });
    expect((await call('back_test', { q: 'python' }))['structuredContent']).toMatchObject({
      outcome: 'matches',
      openings: 1,
      mails: { instant: 1 },
    });
  });

  it('asks the owner of an address before anything is mailed', async () => {
    const input = { email: 'agent@example.org', query: 'python', rhythm: 'weekly' };
    expect((await call('save_search', input))['structuredContent']).toMatchObject({
      status: 'confirmation-requested',
    });
    const subscriber = await board.database.subscribers.findOne({ address: input.email }).lean();
    expect(subscriber?.confirmedAt).toBeNull();
    const deliveries = await board.database.deliveries
      .find({ subscriberId: subscriber?._id ?? asId<SubscriberId>('') })
      .lean();
    expect(deliveries).toMatchObject([{ kind: 'confirmation' }]);
  });

  it('tells the model what is wrong with its arguments', async () => {
    const wrong = await call('search_postings', { q: 'remot:yes' });
    expect(wrong).toMatchObject({ isError: true, content: [{ text: expect.stringContaining('remote') }] });
    expect(await call('search_postings', { query: 'x' })).toMatchObject({ isError: true });
    expect(await call('get_posting', { id: 'nothing' })).toMatchObject({ isError: true });
    expect(await call('save_search', { email: 'no', query: 'python' })).toMatchObject({ isError: true });
  });

  it('refuses what it does not know, other methods, and pages of other sites', async () => {
    expect((await request('resources/list')).error.code).toBe(-32_601);
    expect((await request('tools/call', { name: 'rm' })).error.code).toBe(-32_602);
    expect((await send([{ jsonrpc: '2.0', id: 1, method: 'ping' }])).status).toBe(400);
    expect(
      (await send({ jsonrpc: '2.0', id: 1, method: 'ping' }, { 'mcp-protocol-version': '1' })).status,
    ).toBe(400);
    expect(
      (await send({ jsonrpc: '2.0', id: 1, method: 'ping' }, { origin: 'https://evil.example' })).status,
    ).toBe(403);
    const get = await fetch(`${board.url}/mcp`);
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
