import { execFile } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { PushTokens } from '@app/infra/mongo';
import type { SavedSearch } from '@app/core/records';
import { systemClock, webhookSecretText } from '@app/infra/system';
import { draft, push, startBoard, until, type Board } from '../api/harness.js';

// The examples of the documentation, run as they stand against a real board. Only what a reader fills in is filled in: the
// board's address, ids and tokens, and an address on the web that takes hooks.

const run = promisify(execFile);

interface Block {
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in order. */
const blocksOf = (file: string): Block[] =>
  [...fs.readFileSync(file, 'utf8').matchAll(/^( *)```(\w+)\n([\s\S]*?)\n *```$/gm)].map(
    ([, indent = '', language = '', text = '']) => ({
      language,
      text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  );

let board: Board;
let folder: string;
let receiver: http.Server;
const received: { readonly headers: http.IncomingHttpHeaders; readonly body: string }[] = [];
const filledIn: Record<string, string> = {};

beforeAll(async () => {
  receiver = http.createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
      received.push({ headers: request.headers, body });
      response.end();
    })();
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  board = await startBoard({}, { HOOK_ALLOW_ORIGINS: [origin] });
  const [postingId = ''] = await push(board, [draft(1)]);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'api-examples-'));
  fs.mkdirSync(path.join(folder, 'data/secrets'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'data/secrets/push-token'), `${board.pushToken}\n`);
  const webhookId = await new PushTokens(board.database, systemClock).issueWebhook('acme', 'docs');
  filledIn['POSTING_ID'] = postingId;
  filledIn['WEBHOOK_ID'] = webhookId;
  filledIn['WEBHOOK_SECRET'] = webhookSecretText(board.signer.derivedSecret('push-webhook', webhookId));
});
afterAll(async () => {
  await board.stop();
  receiver.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

/** What a reader takes from the mail, once there is one. */
async function readMail(): Promise<void> {
  const search = await board.database.savedSearches.findOne().lean<SavedSearch>();
  if (search === null) return;
  filledIn['SEARCH_ID'] = search._id;
  filledIn['CONFIRM_TOKEN'] = board.signer.sign('confirm', search._id);
  filledIn['MANAGE_TOKEN'] = board.signer.sign('manage', search.subscriberId);
}

/** Runs a block as a shell would, and returns what it printed; throws with that where a command failed. */
async function shell(text: string): Promise<string> {
  await readMail();
  const { port } = receiver.address() as AddressInfo;
  const script = text
    .replaceAll('http://localhost:3000', board.url)
    .replaceAll('https://hooks.example.org', `http://127.0.0.1:${port}`);
  const env = { PATH: process.env['PATH'], ...filledIn };
  const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env });
  return stdout;
}

/** Besides yes, no and null, values that are the point of an example: the same in the answer, not only of the same kind. */
const EXACT = new Set(['outcome', 'state', 'status', 'canonical', 'accepted', 'refused']);

/** Where an answer is not as the example shows it. An example may leave things out, and shows one item of many. */
function differences(shown: unknown, answered: unknown, at = ''): string[] {
  if (typeof shown !== 'object' || shown === null) {
    const isExact = typeof shown === 'boolean' || shown === null || EXACT.has(at.split('.').at(-1) ?? '');
    const fits = isExact ? shown === answered : typeof shown === typeof answered;
    return fits ? [] : [`${at}: ${JSON.stringify(answered)} instead of ${JSON.stringify(shown)}`];
  }
  if (Array.isArray(shown) !== Array.isArray(answered)) return [`${at}: only one is a list`];
  return Object.entries(shown).flatMap(([key, value]) =>
    differences(value, (answered as Record<string, unknown> | undefined)?.[key], `${at}.${key}`),
  );
}

describe('docs/start.md', () => {
  it('has a push that is taken', async () => {
    const [block] = blocksOf('docs/start.md');
    expect(JSON.parse(await shell(block?.text ?? ''))).toMatchObject({ accepted: 1 });
  });
});

describe('docs/api.md', () => {
  const blocks = blocksOf('docs/api.md');

  it('shows how each main use is done', () => {
    const all = blocks.map(({ text }) => text).join('\n');
    const uses = ['/api/postings', '/explanation', '/back-test', 'x-ndjson', '/saved-searches', '/mcp'];
    for (const use of [...uses, '/confirmations', '/open.json', '/webhooks/postings/', '/channels/hooks'])
      expect(all).toContain(use);
  });

  it('has examples that run, with answers as they are shown', async () => {
    const wrong: unknown[] = [];
    for (const [n, { language, text }] of blocks.entries()) {
      if (language !== 'sh') continue;
      const answer = await shell(text);
      const shown = blocks[n + 1];
      if (shown?.language !== 'json') continue;
      const found = differences(JSON.parse(shown.text), JSON.parse(answer));
      if (found.length > 0) wrong.push({ text, found });
    }
    expect(wrong).toEqual([]);
    expect(await board.database.postings.countDocuments()).toBe(7);
  });

  it('has a check of signatures that believes the board and nobody else', async () => {
    await until('the hook got its test message', async () => Promise.resolve(received.length > 0));
    const check = blocks.find(({ language }) => language === 'js')?.text ?? '';
    const hook = await board.database.hooks.findOne().lean<{ readonly _id: string }>();
    const secret = webhookSecretText(board.signer.derivedSecret('hook', hook?._id ?? ''));
    const [message] = received;
    const genuine = [message?.headers, message?.body, secret];
    const forged = [message?.headers, `${message?.body} `, secret];
    const old = [{ ...message?.headers, 'webhook-timestamp': '1' }, message?.body, secret];
    const script = `${check}\nconsole.log(JSON.stringify(${JSON.stringify([genuine, forged, old])}.map((each) => isGenuine(...each))))`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
    expect(JSON.parse(stdout)).toEqual([true, false, false]);
  });
});

describe('the comparison itself', () => {
  it('finds what differs, so that its silence means something', () => {
    const answer = { accepted: 1, items: [{ id: 'a' }] };
    expect(differences({ accepted: 1, items: [{ id: 'b' }] }, answer)).toEqual([]);
    expect(differences({ accepted: 2, items: [{ id: 1, url: 'x' }] }, answer)).toHaveLength(3);
  });
});
