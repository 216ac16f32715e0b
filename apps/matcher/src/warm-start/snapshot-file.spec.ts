import { asId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import type { IndexedWording } from '@app/core/wordings';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readSnapshotFile, writeSnapshotFile } from './snapshot-file.js';

const name = { dataset: 'd1', partition: '1/1', seq: 7 };
const index = new Uint8Array([1, 2, 3, 10, 4, 5]);
const wordings: IndexedWording[] = [
  {
    savedSearchId: asId<SavedSearchId>('a'),
    subscriberId: asId<SubscriberId>('p'),
    rhythm: 'daily',
    query: '"ünïcode" \n rust',
    fromSeq: 1,
    toSeq: null,
  },
  {
    savedSearchId: asId<SavedSearchId>('b'),
    subscriberId: asId<SubscriberId>('q'),
    rhythm: 'instant',
    query: 'go',
    fromSeq: 2,
    toSeq: 6,
  },
];

describe('a snapshot of saved searches', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'snapshot-'));
  const file = path.join(folder, 'matcher', 'searches.snapshot');
  beforeEach(() => writeSnapshotFile(file, name, index, wordings));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('comes back whole, also for data that went on', () => {
    const reading = readSnapshotFile(file, { ...name, seq: 9 });
    expect(reading).toEqual({ ok: true, snapshot: { ...name, index, wordings } });
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['other-data', { ...name, dataset: 'd2' }],
    ['other-data', { ...name, partition: '1/2' }],
    ['newer-than-data', { ...name, seq: 6 }],
  ])('is left aside: %s', (reason, wanted) => {
    expect(readSnapshotFile(file, wanted)).toEqual({ ok: false, reason });
  });

  it('is left aside where any byte of it is wrong, or missing', () => {
    const good = fs.readFileSync(file);
    for (let at = 0; at < good.length; at += 1) {
      const bad = Buffer.from(good);
      bad[at] = (bad[at] ?? 0) ^ 0x01;
      fs.writeFileSync(file, bad);
      expect(readSnapshotFile(file, name).ok && at).toBe(false);
      fs.writeFileSync(file, good.subarray(0, at));
      expect(readSnapshotFile(file, name).ok && at).toBe(false);
    }
    fs.rmSync(file);
    expect(readSnapshotFile(file, name)).toEqual({ ok: false, reason: 'missing' });
  });
});
