import { closeWindows, matchPostings, pollSource, sendDelivery, sendOver } from '@app/core/contracts';
import { alertsDeliveryId } from '@app/core/digest';
import { alertId, asId, type ClusterId, type PostingId, type SubscriberId } from '@app/core/ids';
import { readingsOf, recordsInJob, type ReadingKind } from './shape.js';

const id = (sign: string): string => sign.repeat(22);
const person = asId<SubscriberId>(id('s'));
const hourly = alertsDeliveryId(person, 'hourly', '2026-03-02T09+0100');
const catchUp = alertsDeliveryId(person, 'catch-up', '2026-03-02T09:00:00.000Z');

describe('what a text may mean', () => {
  it.each<[string, ReadingKind[]]>([
    ['  ', []],
    ['ada@example.org', ['message-id', 'address']],
    ['<abc@board.example>', ['message-id', 'address']],
    ['jürgen@example.org', ['address']],
    ['words with @ in them', ['address']],
    [id('a'), ['id', 'words']],
    [hourly, ['delivery', 'words']],
    [catchUp, ['delivery', 'words']],
    [alertId(person, asId<ClusterId>(id('c'))), ['alert']],
    ['https://jobs.acme.example/1?x=y', ['url']],
    [`http://localhost:3000/postings/${id('p')}`, ['url', 'board-page']],
    ['https://', ['words']],
    ['poll-acme', ['job', 'words']],
    ['repeat:poll-acme:1772000000000', ['job', 'words']],
    ['backend engineer', ['words']],
    ['full-stack', ['words']],
    ['{"$ne":null}', ['words']],
  ])('%j is %j', (text, kinds) => {
    expect(readingsOf(text).map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is read without brackets and blanks, and by so many words', () => {
    expect(readingsOf(' <ada@example.org> ')).toEqual([
      { kind: 'message-id', messageId: '<ada@example.org>' },
      { kind: 'address', text: 'ada@example.org' },
    ]);
    expect(readingsOf('w '.repeat(500))[0]).toMatchObject({ words: Array.from({ length: 12 }, () => 'w') });
  });
});

describe('the name of a job', () => {
  const postingIds = [asId<PostingId>(id('p')), asId<PostingId>(id('q'))];
  const nothing = { postings: [], people: [], deliveries: [] };

  it('tells what it stands for, as the contracts name jobs', () => {
    expect(recordsInJob(pollSource.jobId({ v: 1, source: 'acme-board' }))).toEqual({
      ...nothing,
      source: 'acme-board',
    });
    expect(recordsInJob(matchPostings.jobId({ v: 1, postingIds, seq: 12 }))).toEqual({
      ...nothing,
      postings: postingIds,
    });
    expect(recordsInJob(closeWindows.jobId({ v: 1, subscriberIds: [person], seq: 0 }))).toEqual({
      ...nothing,
      people: [person],
    });
    const sent = [sendDelivery, sendOver('hook')].map(
      (queue) => recordsInJob(queue.jobId({ v: 1, deliveryId: catchUp }))?.deliveries,
    );
    for (const deliveries of sent) expect(deliveries).toContain(catchUp);
    expect(recordsInJob(sendDelivery.jobId({ v: 1, deliveryId: hourly }))?.deliveries).toEqual([hourly]);
  });

  it.each(['', 'close-up', 'match', `match-1-${id('a')}`, 'send-me-a-mail'])('%j is none', (text) => {
    expect(recordsInJob(text)).toBeNull();
  });
});
