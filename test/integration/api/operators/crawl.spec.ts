import { ROLES, allows, type Role } from '@app/core/operators';
import { CONSOLE_FEATURES } from '../../../../apps/api/src/console/ops.module.js';
import type { ConsoleFeature } from '../../../../apps/api/src/console/shell/feature.js';
import { startBoard, type Board } from '../harness.js';
import { PASSWORD, Visitor, newOperator } from './visitor.js';

let board: Board;
let features: ConsoleFeature[];
const visitors = new Map<Role, Visitor>();

beforeAll(async () => {
  board = await startBoard();
  features = CONSOLE_FEATURES.map((feature) =>
    board.api.app.get<ConsoleFeature>(feature as never, { strict: false }),
  );
  const administrator = await Visitor.operator(board);
  for (const role of ROLES)
    visitors.set(role, await newOperator(board, administrator, `only-${role}`, [role]));
});
afterAll(() => board.stop());

/** Everything that the console has, as method, path and the role that it says it needs. */
const everything = (): { method: string; path: string; needs: Role }[] =>
  features.flatMap(({ routes, mounted }) => [
    ...routes.map(({ method, path, needs }) => ({
      method,
      path: path.replaceAll(/:[a-z]+/gi, 'nothing'),
      needs,
    })),
    ...(mounted === undefined
      ? []
      : [
          { method: 'get', path: mounted.path, needs: mounted.needs },
          { method: 'put', path: `${mounted.path}/api/queues/nothing/pause`, needs: mounted.changeNeeds },
        ]),
  ]);

async function statusOf(visitor: Visitor, method: string, path: string): Promise<number> {
  if (method === 'get') return (await visitor.get(path)).status;
  if (method === 'post') return (await visitor.post(path, {})).status;
  const headers = { cookie: visitor.cookie };
  return (await fetch(`${board.opsUrl}${path}`, { method: method.toUpperCase(), headers })).status;
}

describe('every route of the console', () => {
  it('is known to the crawl', () => {
    expect(everything().length).toBeGreaterThan(12);
    expect(new Set(everything().map(({ needs }) => needs)).size).toBeGreaterThan(2);
  });

  it.each(ROLES)('is open to “%s” just where its role says so', async (role) => {
    const visitor = visitors.get(role) ?? new Visitor(board.opsUrl);
    const wrong: unknown[] = [];
    for (const { method, path, needs } of everything()) {
      const status = await statusOf(visitor, method, path);
      const isFine = allows([role], needs)
        ? status !== 401 && status !== 403 && status < 500
        : status === 403;
      if (!isFine) wrong.push([method, path, needs, status]);
      // Logging out is one of the routes.
      if (path === '/logout') await visitor.login(`only-${role}`, PASSWORD);
    }
    expect(wrong).toEqual([]);
  });

  it('is closed to nobody in particular', async () => {
    const nobody = new Visitor(board.opsUrl);
    for (const { method, path } of everything()) {
      expect([path, await statusOf(nobody, method, path)]).toEqual([path, 401]);
    }
  });

  it('changes nothing for a form that is not of the session', async () => {
    const visitor = visitors.get('administer') ?? new Visitor(board.opsUrl);
    const other = await (visitors.get('look') ?? visitor).csrf();
    for (const { path } of everything().filter(({ method }) => method === 'post')) {
      for (const csrf of ['', 'made-up', other])
        expect([path, csrf, (await visitor.send(path, { csrf })).status]).toEqual([path, csrf, 403]);
    }
    expect((await visitor.get('/account')).status).toBe(200);
  });
});
