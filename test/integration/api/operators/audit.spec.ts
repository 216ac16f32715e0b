import { asId, type SubscriberId } from '@app/core/ids';
import { hidingId } from '@app/core/records';
import { personMark } from '@app/infra/system';
import { AuditLog } from '../../../../apps/api/src/console/shell/audit-log.js';
import type { ConsoleRoute } from '../../../../apps/api/src/console/shell/feature.js';
import { confirmed, draft, push, startBoard, type Board } from '../harness.js';
import { Visitor, newOperator } from './visitor.js';

let board: Board;
let administrator: Visitor;
let ada: Visitor;
let posting: string;

beforeAll(async () => {
  board = await startBoard();
  administrator = await Visitor.operator(board);
  ada = await newOperator(board, administrator, 'ada', ['operate']);
  [posting = ''] = await push(board, [draft(1)]);
});
afterAll(() => board.stop());

const entries = async (action: string) =>
  board.database.audit
    .find({ action: action as never })
    .sort({ at: 1, _id: 1 })
    .lean();
const newest = async (action: string) => (await entries(action)).at(-1);
const hidden = async () =>
  (await board.database.hidings.exists({ _id: hidingId('posting', posting) })) !== null;

describe('the audit log', () => {
  it('cannot be forgotten: a change that says nothing of itself, and a look at nobody, are no routes', () => {
    const answer = { kind: 'redirect', to: '/' } as const;
    const routes: ConsoleRoute[] = [
      // @ts-expect-error -- it does not say what it did
      { method: 'post', path: '/x', needs: 'look', handle: () => answer },
      // @ts-expect-error -- it does not say whom it shows
      { method: 'get', path: '/x', needs: 'help', handle: () => answer },
    ];
    expect(routes).toHaveLength(2);
  });

  it('notes who hid what, and takes it back', async () => {
    await ada.post('/moderation', { action: 'hide', subject: 'posting', value: posting });
    const entry = await newest('posting.hide');
    expect(entry).toMatchObject({
      who: 'ada',
      subject: { kind: 'posting', id: posting },
      before: { hidden: false },
      after: { hidden: true },
    });
    const undo = () => administrator.post('/audit', { id: entry?._id ?? '' });
    expect((await undo()).status).toBe(303);
    expect(await hidden()).toBe(false);
    expect(await newest('posting.show')).toMatchObject({ who: 'operator', undoes: entry?._id });
    expect(await administrator.text('/audit')).toContain('taken back');
    expect(await (await undo()).text()).toContain('Nothing was done');
    expect(await entries('posting.show')).toHaveLength(1);
  });

  it('takes a pause back while that very pause stands', async () => {
    const pause = (act: string) => ada.post('/pauses', { what: 'domain', name: 'example.org', act });
    const stands = async () => (await board.database.pauses.exists({ _id: 'domain:example.org' })) !== null;
    const undo = async (id: string | undefined) => administrator.post('/audit', { id: id ?? '' });
    await pause('pause');
    const first = await newest('pause.pause');
    await pause('resume');
    await pause('pause');
    expect(await (await undo(first?._id)).text()).toContain('Nothing was done');
    expect(await stands()).toBe(true);
    const second = await newest('pause.pause');
    expect((await undo(second?._id)).status).toBe(303);
    expect(await stands()).toBe(false);
    expect(await newest('pause.resume')).toMatchObject({ who: 'operator', undoes: second?._id });
  });

  it('takes roles back only while they are what it gave', async () => {
    await newOperator(board, administrator, 'grace', ['look']);
    const change = (seen: string, role: string) =>
      administrator.post('/operators', { action: 'roles', name: 'grace', seen, role });
    await change('look', 'operate');
    const entry = await newest('operator.roles');
    expect(entry).toMatchObject({ before: { roles: 'look' }, after: { roles: 'operate' } });
    await change('operate', 'help');
    expect(await (await administrator.post('/audit', { id: entry?._id ?? '' })).text()).toContain(
      'Nothing was done',
    );
    await change('help', 'operate');
    expect((await administrator.post('/audit', { id: entry?._id ?? '' })).status).toBe(303);
    expect((await board.database.operators.findById('grace').lean())?.roles).toEqual(['look']);
  });

  it('notes changes of the queues by method and path, and nothing that changed nothing', async () => {
    const path = '/queues/board/api/queues/nothing/pause';
    await fetch(`${board.opsUrl}${path}`, { method: 'PUT', headers: { cookie: ada.cookie } });
    expect(await newest('queue.change')).toMatchObject({ who: 'ada', after: { method: 'PUT' } });
    const count = await board.database.audit.countDocuments();
    await ada.post('/moderation', { action: 'hide', subject: 'posting', value: 'nothing' });
    await ada.post('/held', { decision: 'sell' });
    await ada.post('/dead-letters', { id: 'nothing' });
    await ada.get('/');
    expect(await board.database.audit.countDocuments()).toBe(count);
  });

  it('is filtered, and taken along as CSV and JSON lines', async () => {
    const page = await administrator.text('/audit?who=ada&action=posting.hide');
    expect([page.includes(posting), page.includes('only operator.login')]).toEqual([true, false]);
    expect(await administrator.text('/audit?who=nobody')).toContain('There is no such entry');
    const csv = await administrator.get('/audit/csv?who=ada&action=posting.hide');
    expect(csv.headers.get('content-disposition')).toContain('audit.csv');
    expect((await csv.text()).split('\r\n')).toHaveLength(3);
    const lines = (await administrator.text('/audit/jsonl?who=ada&action=posting.hide')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).subject)).toEqual([{ kind: 'posting', id: posting }]);
  });

  it('names a person by a mark that is theirs until they are erased', async () => {
    const { subscriber, manageToken } = await confirmed(board, { email: 'looked@example.org' });
    const log = board.api.app.get(AuditLog, { strict: false });
    const after = { paused: true };
    await log.note(asId('ada'), { action: 'person.look', person: subscriber._id });
    await log.note(asId('ada'), { action: 'person.change', person: subscriber._id, after });
    const { auditKey = '' } = (await board.database.subscribers.findById(subscriber._id).lean()) ?? {};
    const mark = personMark(auditKey, subscriber._id);
    const about = () => board.database.audit.find({ 'subject.id': mark }).sort({ at: 1, _id: 1 }).lean();
    expect((await about()).map(({ subject }) => subject.kind)).toEqual(['person', 'person']);
    expect(JSON.stringify(await about())).not.toContain(subscriber._id);
    const headers = { authorization: `Bearer ${manageToken}` };
    const exported = (await (await fetch(`${board.url}/api/me/export`, { headers })).json()) as {
      audit: { action: string }[];
    };
    expect(exported.audit.map(({ action }) => action).sort()).toEqual(['person.change', 'person.look']);
    expect(JSON.stringify(exported)).not.toContain(auditKey);
    await fetch(`${board.url}/api/me`, { method: 'DELETE', headers });
    expect((await about()).map(({ after: left }) => left)).toEqual([null, null]);
    expect(JSON.stringify(await board.database.subscribers.find().lean())).not.toContain(auditKey);
  });

  it('notes a look at somebody who is not there under a mark of nobody', async () => {
    const log = board.api.app.get(AuditLog, { strict: false });
    const person = asId<SubscriberId>('gone');
    await log.note(asId('ada'), { action: 'person.look', person });
    await log.note(asId('ada'), { action: 'person.look', person });
    const ids = (await entries('person.look')).slice(-2).map(({ subject }) => subject.id);
    expect(new Set([...ids, person]).size).toBe(3);
  });
});
