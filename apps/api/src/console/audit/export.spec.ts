import { asId, type AuditId, type OperatorId } from '@app/core/ids';
import type { AuditEntry } from '@app/core/operators';
import { toCsv, toJsonLines } from './export.js';

const entry: AuditEntry = {
  _id: asId<AuditId>('-id'),
  at: new Date('2026-03-02T09:00:00Z'),
  who: asId<OperatorId>('ada'),
  action: 'posting.hide',
  subject: { kind: 'company', id: '=cmd|"x",\n1' },
  before: { hidden: false },
  after: null,
};

describe('the audit log as a file', () => {
  it('is CSV in which no cell is a formula', () => {
    expect(toCsv([entry])).toBe(
      'at,who,action,subjectKind,subject,before,after,id,undoes\r\n' +
        `2026-03-02T09:00:00.000Z,ada,posting.hide,company,"'=cmd|""x"",\n1","{""hidden"":false}",,'-id,\r\n`,
    );
  });

  it('is JSON, a line an entry', () => {
    const lines = toJsonLines([entry, { ...entry, who: null }]).split('\n');
    expect(lines.map((line) => (line === '' ? '' : JSON.parse(line).who))).toEqual(['ada', null, '']);
  });
});
