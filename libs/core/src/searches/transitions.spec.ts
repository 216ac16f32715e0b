import { asId, type SavedSearchId, type SubscriberId } from '../ids/index.js';
import fc from 'fast-check';
import type { SavedSearch } from '../records/index.js';
import {
  confirmSearch,
  deleteSearch,
  pauseSearch,
  restoreSearch,
  resumeSearch,
  type ChangePoint,
  type Transition,
} from './transitions.js';
import { changeSearch, editSearch, revertSearch } from './edits.js';

const t0 = new Date('2026-11-01T08:00:00Z');
const point = (seq: number): ChangePoint => ({ seq, now: new Date(t0.getTime() + seq * 1_000) });

const pending = (): SavedSearch => ({
  _id: asId<SavedSearchId>('s1'),
  subscriberId: asId<SubscriberId>('p1'),
  query: 'python',
  rhythm: 'daily',
  state: 'pending',
  seq: 0,
  versions: [],
  createdAt: t0,
  updatedAt: t0,
  confirmedAt: null,
});

const changed = (transition: Transition): SavedSearch => {
  if (transition.kind !== 'changed') throw new Error(`unchanged: ${transition.reason}`);
  return transition.search;
};

const active = () => changed(confirmSearch(pending(), point(5)));

describe('changes to a saved search', () => {
  it('opens the first wording at the number of the confirmation', () => {
    expect(active()).toMatchObject({
      state: 'active',
      versions: [{ query: 'python', fromSeq: 5, toSeq: null }],
    });
  });

  it('confirms once: a link used again changes nothing, also after the search was deleted', () => {
    expect(confirmSearch(active(), point(6))).toEqual({ kind: 'unchanged', reason: 'already-active' });
    const gone = changed(deleteSearch(active(), point(6)));
    expect(confirmSearch(gone, point(7))).toEqual({ kind: 'unchanged', reason: 'deleted' });
  });

  it('does the whole of a change or says why not: what is not confirmed cannot be paused', () => {
    const wish = { edit: { query: 'rust' }, state: 'paused' } as const;
    expect(changeSearch(pending(), wish, point(6))).toEqual({ kind: 'unchanged', reason: 'not-confirmed' });
    const paused = changed(pauseSearch(active(), point(6)));
    expect(changed(changeSearch(paused, wish, point(7)))).toMatchObject({ query: 'rust', state: 'paused' });
    const so = changeSearch(paused, { edit: {}, state: 'paused' }, point(7));
    expect(so).toEqual({ kind: 'unchanged', reason: 'same-search' });
  });

  it('closes the wording in force and opens the new one at the same number', () => {
    const edited = changed(editSearch(active(), { query: 'rust', rhythm: 'instant' }, point(9)));
    expect(edited.versions).toEqual([
      { query: 'python', fromSeq: 5, toSeq: 9 },
      { query: 'rust', related: 1, fromSeq: 9, toSeq: null },
    ]);
    expect(edited).toMatchObject({ query: 'rust', rhythm: 'instant', seq: 9 });
  });

  it('undoes an edit', () => {
    const edited = changed(editSearch(active(), { query: 'rust', rhythm: 'instant' }, point(9)));
    const reverted = changed(revertSearch(edited, point(11)));
    expect(reverted).toMatchObject({ query: 'python', rhythm: 'daily', seq: 11 });
    expect(reverted.versions.at(-1)).toEqual({ query: 'python', related: 1, fromSeq: 11, toSeq: null });
    expect(revertSearch(active(), point(9))).toEqual({ kind: 'unchanged', reason: 'same-search' });
  });

  it('keeps the wording in force when only the rhythm changes', () => {
    const edited = changed(editSearch(active(), { query: 'python', rhythm: 'weekly' }, point(9)));
    expect(edited.versions).toEqual(active().versions);
  });

  it('has nothing to tell of a wording that is gone', () => {
    const saved = { ...active(), news: { kind: 'words' as const, counted: false } };
    const other = changed(editSearch(saved, { query: 'rust', rhythm: 'daily' }, point(9)));
    expect(other.news).toBeUndefined();
    expect(changed(editSearch(saved, { query: 'python', rhythm: 'weekly' }, point(9))).news).toEqual(
      saved.news,
    );
    expect(changed(pauseSearch(saved, point(9))).news).toEqual(saved.news);
  });

  it('leaves a gap between pause and resume', () => {
    const back = changed(resumeSearch(changed(pauseSearch(active(), point(7))), point(12)));
    expect(back.versions).toEqual([
      { query: 'python', fromSeq: 5, toSeq: 7 },
      { query: 'python', fromSeq: 12, toSeq: null },
    ]);
  });

  it('edits a paused search without putting it in force', () => {
    const paused = changed(pauseSearch(active(), point(7)));
    const edited = changed(editSearch(paused, { query: 'go', rhythm: 'daily' }, point(8)));
    expect(edited.versions.every((wording) => wording.toSeq !== null)).toBe(true);
  });

  it('restores what was active as active, what was paused as paused, what was pending as pending', () => {
    const restored = (search: SavedSearch) =>
      changed(restoreSearch(changed(deleteSearch(search, point(20))), point(21))).state;
    expect(restored(active())).toBe('active');
    expect(restored(changed(pauseSearch(active(), point(7))))).toBe('paused');
    expect(restored(pending())).toBe('pending');
  });

  it('has at most one wording in force, in stretches that never overlap, whatever the order of changes', () => {
    const steps = fc.array(fc.constantFrom('confirm', 'pause', 'resume', 'delete', 'restore', 'edit'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(steps, (names) => {
        let search = pending();
        names.forEach((name, index) => {
          const at = point(index + 1);
          const after = {
            confirm: () => confirmSearch(search, at),
            pause: () => pauseSearch(search, at),
            resume: () => resumeSearch(search, at),
            delete: () => deleteSearch(search, at),
            restore: () => restoreSearch(search, at),
            edit: () => editSearch(search, { query: `q${index}`, rhythm: 'daily' }, at),
          }[name]!();
          if (after.kind === 'changed') search = after.search;
        });
        const open = search.versions.filter((wording) => wording.toSeq === null);
        expect(open).toHaveLength(search.state === 'active' ? 1 : 0);
        if (search.state === 'active') expect(open[0]?.query).toBe(search.query);
        search.versions.forEach((wording, index) => {
          const next = search.versions[index + 1];
          expect(wording.toSeq ?? Infinity).toBeGreaterThan(wording.fromSeq);
          if (next !== undefined) expect(next.fromSeq).toBeGreaterThanOrEqual(wording.toSeq ?? Infinity);
        });
      }),
    );
  });
});
