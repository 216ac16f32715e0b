import { actsFor, readFilter } from './filter.js';

const faults = (form: Record<string, string>, mayHelp = true) => {
  const read = readFilter(form, mayHelp);
  return read.ok ? null : read.faults;
};

describe('the filter of work', () => {
  it('is of dead letters where nothing is said', () => {
    expect(readFilter({}, false)).toEqual({ ok: true, filter: { kind: 'dead-letters' } });
  });

  it('takes dates as instants in UTC, and leaves out what is empty', () => {
    expect(readFilter({ kind: 'postings', source: ' acme ', from: '2026-03-02', until: '' }, false)).toEqual({
      ok: true,
      filter: { kind: 'postings', source: 'acme', from: '2026-03-02T00:00:00.000Z' },
    });
  });

  it.each<[Record<string, string>, string]>([
    [{ kind: 'jobs' }, 'kind'],
    [{ kind: 'constructor' }, 'kind'],
    [{ kind: 'deliveries' }, 'state'],
    [{ kind: 'deliveries', state: 'accepted' }, 'state'],
    [{ kind: 'deliveries', posting: 'p' }, 'state'],
    [{ kind: 'alerts', person: 'p', text: 'x' }, 'text'],
    [{ kind: 'alerts' }, 'person'],
    [{ kind: 'postings', stage: 'match' }, 'stage'],
    [{ from: 'yesterday' }, 'from'],
    [{ until: '2026-13-40' }, 'until'],
    [{ text: 'x'.repeat(101) }, 'text'],
  ])('%j: the fault names %s', (form, field) => {
    expect(Object.keys(faults(form) ?? {})).toEqual([field]);
  });

  it('asks for a person only where the role allows it', () => {
    expect(faults({ person: 'a@example.org' }, false)).toEqual({ person: 'needs the role “help”' });
    expect(faults({ person: 'a@example.org' }, true)).toBeNull();
  });

  it('leads to what fits the kind and state', () => {
    expect(actsFor({ kind: 'dead-letters' })).toEqual(['redrive', 'discard']);
    expect(actsFor({ kind: 'deliveries', state: 'dead' })).toEqual(['redrive']);
    expect(actsFor({ kind: 'deliveries', state: 'held' })).toEqual(['discard']);
    expect(actsFor({ kind: 'deliveries', state: 'retry' })).toEqual(['requeue', 'discard']);
  });
});
