import { alertsDeliveryId } from '@app/core/digest';
import {
  alertId,
  asId,
  type ClusterId,
  type DeliveryId,
  type HookId,
  type OperatorId,
  type PostingId,
  type SavedSearchId,
  type SubscriberId,
} from '@app/core/ids';
import { periodsOf } from '@app/core/quality';
import { lastDays } from '@app/core/figures';
import type { KeptPosting, SavedSearch } from '@app/core/records';
import { DeadLetters, type DayFiguresDoc } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import { confirmed, push, saved, type Board } from '../integration/api/harness.js';
import { hashOf } from '../../apps/api/src/console/accounts/one-time.js';
import { keepReplays, keepRereading } from '../integration/api/operators/replays-on-record.js';
import { Visitor, newOperator } from '../integration/api/operators/visitor.js';
import { ENDLESS, POSTINGS } from './fixtures.js';
import { opened } from './opened.js';

/** Everything that can be held back, held back. */
async function hold(full: Board, _id: SubscriberId, savedSearchId: SavedSearchId): Promise<void> {
  const from = new Date();
  const until = new Date(from.getTime() + 10 * 86_400_000);
  const name = 'A company whose name is long enough to wrap on every screen '.repeat(3).trim();
  const restraints = {
    away: { from, until },
    snoozes: [{ savedSearchId, until }],
    quietHours: { from: 22, to: 7 },
    weeklyMails: 3,
    mutedCompanies: [{ slug: 'long', name }],
  };
  await full.database.subscribers.updateOne({ _id }, { $set: { restraints } });
  await full.database.savedSearches.updateOne({ _id: savedSearchId }, { $set: { feedKey: 'feedKey' } });
  await full.database.hooks.create(
    (['webhook', 'slack'] as const).map((kind) => ({
      _id: asId<HookId>(kind),
      subscriberId: _id,
      savedSearchId,
      kind,
      url: `https://${'a-long-name-of-a-host.'.repeat(5)}example/in`,
      state: kind === 'slack' ? ('off' as const) : ('on' as const),
      failures: 5,
      lastError: 'The server answered with status 500.',
      lastAcceptedAt: from,
      createdAt: from,
    })),
  );
}

/** The delivery of it. */
const mailed = (subscriberId: SubscriberId): DeliveryId =>
  alertsDeliveryId(subscriberId, 'instant', 'mailed');

/** Something that matched and was mailed at once, so that its lists and figures are not empty. */
async function mail(
  full: Board,
  subscriberId: SubscriberId,
  savedSearchId: SavedSearchId,
  postingId: PostingId,
): Promise<void> {
  const at = new Date();
  const posting = await full.database.postings.findById(postingId).lean<KeptPosting>();
  const clusterId = posting?.clusterId ?? asId<ClusterId>('mailed');
  const _id = alertId(subscriberId, clusterId);
  const deliveryId = mailed(subscriberId);
  const matches = [{ savedSearchId, query: 'python', postingId, at }];
  await full.database.alerts.create({
    _id,
    subscriberId,
    clusterId,
    matches,
    rhythm: 'instant',
    createdAt: at,
    dueAt: at,
    state: 'assigned',
    deliveryId,
  });
  await full.database.deliveries.create({
    _id: deliveryId,
    kind: 'alerts',
    subscriberId,
    rhythm: 'instant',
    windowKey: 'mailed',
    items: [{ alertId: _id, clusterId, matches, suppressed: null }],
    state: 'accepted',
    attempts: [
      {
        n: 1,
        token: 't',
        startedAt: at,
        finishedAt: at,
        outcome: 'accepted',
        code: 250,
        detail: '250 2.0.0 Ok: queued',
      },
    ],
    messageId: '<mailed@board.example>',
    createdAt: at,
    dueAt: at,
    finishedAt: at,
  });
}

/** An alarm, figures of two weeks, and a source that fails with a dry run: what the overview and the sources show at most. */
async function trouble({ database }: Board): Promise<void> {
  const at = new Date();
  const message = `Sources that fail: ${ENDLESS.slice(0, 120)}.`;
  const rings = { message, raisedAt: at, lastSeenAt: at, clearedAt: null };
  await database.alarms.create({ _id: 'sources-failing', ...rings });
  for (const [n, day] of lastDays(at, 14).entries()) {
    const counts = { postingsNew: 40 + ((n * 37) % 23), mailsAccepted: 900 + 40 * n, mailsRefused: n % 5 };
    const gauges = {
      ...{ diskUsed: 5e10 + n * 4e8, diskTotal: 2e11, dataBytes: 3e10, indexBytes: 1e10 },
      openPostings: 4_000,
    };
    const begin = new Date(`${day}T00:00:00Z`);
    await addFigures(database, { _id: day, day, domain: null, counts, gauges, at: begin });
    const domain = `${'a-long-name.'.repeat(5)}example`;
    await addFigures(database, {
      _id: `${day} ${domain}`,
      day,
      domain,
      counts: { ...counts, mails: 1 },
      at: begin,
    });
  }
  const fault = { reason: 'unreadable', message: `No list: ${ENDLESS.slice(0, 200)}` };
  const common = { settings: {}, everySeconds: 600, origin: 'store' as const, nextPollAt: at };
  await database.sources.create({
    ...{ ...common, _id: 'endless', kind: 'rss', failures: 7, openCount: 1_234 },
    lastError: { ...fault, at },
  });
  const read = { source: 'endless', at, times: 1, bytes: 9_999, ms: 1_500 };
  await database.reads.create([
    { ...read, ...fault, _id: 'endless 1', outcome: 'failed', beginning: `<html>${ENDLESS}` },
    { ...read, _id: 'endless 2', outcome: 'read', listed: 12, new: 3 },
  ]);
  const line = { externalId: ENDLESS.slice(0, 300), title: ENDLESS.slice(0, 300), message: '' };
  const fields = [
    { field: 'title', before: 'Engineer', after: ENDLESS.slice(0, 200) },
    { field: 'text', before: '…was in Berlin and is', after: '…was in Lisbon and is' },
  ];
  await database.dryRuns.create({
    ...{ _id: 'endless', state: 'done', by: 'operator', askedAt: at, endedAt: at },
    found: {
      ...{ listed: 12, unchanged: 9, skipped: 1, keeps: { reason: 'shrunk-read', gone: 40 } },
      ...{ bytes: 99_000, ms: 1_500 },
      counts: { new: 1, changed: 1, reopened: 0, closed: 0, refused: 1, unreadable: 0 },
      lines: [
        { ...line, change: 'new', fields: [] },
        { ...line, change: 'changed', fields },
        {
          ...line,
          change: 'refused',
          message: 'url: must be an absolute http or https address.',
          fields: [],
        },
      ],
    },
  });
}

const addFigures = async (
  { dayFigures }: Board['database'],
  { _id, ...$set }: DayFiguresDoc,
): Promise<void> => {
  await dayFigures.updateOne({ _id }, { $set }, { upsert: true });
};

/** Fills a board with something in every state, and says where every page of it lies, by name. */
export async function fill(full: Board, empty: Board): Promise<Readonly<Record<string, string>>> {
  const ids = await push(full, POSTINGS);
  await keepReplays(full.database, new Date());
  await keepRereading(full.database, new Date());
  await full.database.postings.updateOne(
    { _id: ids.at(-1) ?? asId('') },
    { $set: { state: 'closed', closedAt: new Date(), closedReason: 'no-longer-listed' } },
  );
  const first = await full.database.postings.findById(ids[0]).lean<KeptPosting>();
  const waiting = await saved(full, { email: 'waiting@example.org' });
  const done = await confirmed(full, { email: 'done@example.org' });
  const away = await confirmed(full, { email: 'away@example.org' });
  const holding = await confirmed(full, { email: 'holding@example.org' });
  await hold(full, holding.subscriber._id, holding.search._id);
  await mail(full, holding.subscriber._id, holding.search._id, ids[1] ?? asId<PostingId>(''));
  const judging = await confirmed(full, { email: 'judging@example.org' });
  await mail(full, judging.subscriber._id, judging.search._id, ids[1] ?? asId<PostingId>(''));
  await fetch(`${full.url}/manage/${judging.manageToken}/yes/${ids[1]}`, { method: 'POST' });
  const endless = ids.at(-2) ?? '';
  for (const path of [`hidden/${ids[1]}`, `applied/${endless}`])
    await fetch(`${full.url}/manage/${holding.manageToken}/${path}`, { method: 'POST' });
  const wide = await confirmed(full, { email: 'wide@example.org', query: ENDLESS.slice(0, 100) });
  const wideManage = `${full.url}/manage/${wide.manageToken}`;
  await mail(full, wide.subscriber._id, wide.search._id, asId<PostingId>(endless));
  await full.database.postings.updateOne({ _id: ids[3] ?? asId('') }, { $set: { hidden: ['posting'] } });
  await fetch(`${wideManage}/no/${endless}`, { method: 'POST' });
  const monday = periodsOf('weeks', new Date())[0]?.from.toISOString().slice(0, 10) ?? '';
  const named = await confirmed(full, {
    email: 'named@example.org',
    q: 'Nachtwächter remote:yes',
    name: 'w'.repeat(80),
  });
  const unsubscribe = full.signer.sign('unsubscribe', done.subscriber._id);
  const gone = full.signer.sign('unsubscribe', away.subscriber._id);
  await fetch(`${full.url}/unsubscribe/${gone}`, { method: 'POST' });
  const manage = `${full.url}/manage/${done.manageToken}`;
  await trouble(full);
  return {
    'the board': full.url,
    'the empty board': empty.url,
    ...Object.fromEntries(Object.keys(opened).map((name) => [name, full.url])),
    'everything on the board': `${full.url}/?all=1`,
    'the filters, as a sheet on a phone': `${full.url}/?q=python#filters`,
    'a place with its distances': `${full.url}/?q=${encodeURIComponent('within:40km of:"Berlin, DE" firstseen<7d')}`,
    'a function with its families': `${full.url}/?q=family:backend,frontend`,
    'wrong words and a place': `${full.url}/?q=%22open&where=Berlin`,
    results: `${full.url}/?q=python`,
    'no results, with near misses': `${full.url}/?q=${encodeURIComponent('engineer salary>=900kEUR')}`,
    'a query error': `${full.url}/?q=${encodeURIComponent('remot:yes salary>=lots "open')}`,
    'a filter error': `${full.url}/search?country=Atlantis&salary=lots&experience=many`,
    'facets in use': `${full.url}/?q=${encodeURIComponent('-workplace:onsite country:DE,AT')}`,
    'a distance without coordinates': `${full.url}/?q=${encodeURIComponent('golang -k8s within:40km of:"La Jolla, US"')}`,
    'a place that is not known': `${full.url}/search?words=go&near=Austin,+TX&distance=40`,
    'a saved search with other names': `${full.url}/save?q=golang`,
    'a posting': `${full.url}/postings/${ids[2]}`,
    'a posting with long text': `${full.url}/postings/${ids[1]}`,
    'a right-to-left posting': `${full.url}/postings/${ids[0]}`,
    'a posting of endless words': `${full.url}/postings/${endless}`,
    'its company': `${full.url}/companies/${ENDLESS.slice(0, 200).toLowerCase()}`,
    'the form to report it': `${full.url}/postings/${endless}/report`,
    'the results of an endless search': `${full.url}/?q=${ENDLESS.slice(0, 100)}`,
    'the form to save an endless search': `${full.url}/save?q=${ENDLESS.slice(0, 100)}`,
    'an endless saved search': wideManage,
    'what an endless search found': `${wideManage}/alerts`,
    'the form to change an endless search': `${wideManage}/searches/${wide.search._id}/edit`,
    'muting an endless company': `${wideManage}/act/mute?posting=${endless}`,
    'not this endless one': `${wideManage}/less/${wide.search._id}/${endless}`,
    'more like this': `${full.url}/postings/${ids[2]}/more`,
    'more like an endless one': `${full.url}/postings/${endless}/more`,
    'more like this, with nothing chosen': `${full.url}/postings/${ids[1]}/more?chosen=1&lang=de`,
    'facts about everything': `${full.url}/insights`,
    'facts about too few': `${full.url}/insights?q=python`,
    'facts about an endless search': `${full.url}/insights?lang=de&q=${ENDLESS.slice(0, 100)}`,
    'a closed posting': `${full.url}/postings/${ids.at(-1)}`,
    'the form to save': `${full.url}/save?q=python`,
    'the form to save without a search': `${full.url}/save`,
    'check your inbox': `${full.url}/saved`,
    'a confirmation': `${full.url}/confirm/${waiting.confirmToken}`,
    'a confirmation that was done': `${full.url}/confirm/${full.signer.sign('confirm', done.search._id)}`,
    'a broken link': `${full.url}/confirm/nonsense`,
    'saved searches': manage,
    'saved searches after a deletion': `${manage}?done=delete&undo=searches/${done.search._id}/restore`,
    'saved searches of someone unsubscribed': `${full.url}/manage/${away.manageToken}`,
    'the form to change a search': `${manage}/searches/${done.search._id}/edit`,
    'what a change would do': `${manage}/searches/${done.search._id}/edit?q=python+title:engineer`,
    'feeds and hooks': `${manage}/searches/${done.search._id}/channels`,
    'feeds and hooks in use': `${full.url}/manage/${holding.manageToken}/searches/${holding.search._id}/channels?done=hook-added`,
    'muting a company': `${manage}/act/mute?posting=${ids[1]}`,
    'snoozing a search': `${manage}/act/snooze?search=${done.search._id}`,
    'not this, because': `${manage}/less/${done.search._id}/${ids[0]}`,
    'saved searches of someone away': `${full.url}/manage/${holding.manageToken}?done=away&undo=back`,
    'the form to add a search': `${manage}/new`,
    'what another search would send': `${manage}/new?q=python`,
    'another search with an error': `${manage}/new?q=${encodeURIComponent('salary>=lots')}`,
    'saved searches after new limits': `${manage}?done=limits&undo=limits&quietFrom=22&quietTo=7&weeklyMails=`,
    'a query error in German': `${full.url}/?lang=de&q=${encodeURIComponent('remot:yes salary>=lots "open')}`,
    'help in German': `${full.url}/help?lang=de`,
    unsubscribe: `${full.url}/unsubscribe/${unsubscribe}`,
    unsubscribed: `${full.url}/unsubscribe/${gone}`,
    'was it right?': `${full.url}/manage/${holding.manageToken}/yes/${ids[1]}`,
    'it was not right, in German': `${full.url}/manage/${holding.manageToken}/no/${ids[1]}?lang=de`,
    'it was right': `${full.url}/manage/${judging.manageToken}/yes/${ids[1]}`,
    'not right, and what to leave out': `${full.url}/manage/${judging.manageToken}/less/${judging.search._id}/${ids[1]}?judged=no`,
    'an endless one that was right': `${wideManage}/yes/${endless}`,
    'nothing that matched': `${manage}/alerts`,
    'everything that matched': `${full.url}/manage/${holding.manageToken}/alerts`,
    'a word that never ends': `${full.url}/?q=${'w'.repeat(210)}`,
    'a hidden posting': `${full.url}/postings/${ids[3]}`,
    'erase everything': `${manage}/erase`,
    'my jobs': `${full.url}/my-jobs`,
    'my jobs, in German': `${full.url}/my-jobs?lang=de`,
    'applied, or not for you?': `${manage}/applied/${ids[0]}`,
    'hide an endless one': `${wideManage}/hidden/${endless}`,
    'an opening that is hidden': `${full.url}/manage/${holding.manageToken}/hidden/${ids[1]}`,
    'what mails leave out': `${full.url}/manage/${holding.manageToken}/kept`,
    'what mails leave out: nothing yet': `${manage}/kept?done=let-go`,
    'why not this one': `${manage}/why`,
    'why not this one, by its clauses': `${full.url}/manage/${holding.manageToken}/why?posting=${ids[2]}`,
    'why not this one, mailed': `${full.url}/manage/${holding.manageToken}/why?posting=${ids[1]}`,
    'why not this endless one': `${wideManage}/why?posting=${endless}&lang=de`,
    'why not one that is hidden': `${manage}/why?posting=${ids[3]}`,
    'why not, with a wrong address': `${manage}/why?posting=https%3A%2F%2Fnowhere.example%2F`,
    'my searches': `${full.url}/my-searches`,
    'my searches, with links that are kept': `${full.url}/my-searches`,
    'do you still want your searches?': `${manage}/keep`,
    'ending all links, in German': `${manage}/links?lang=de`,
    'a named search': `${full.url}/manage/${named.manageToken}`,
    'the form to change a named search': `${full.url}/manage/${named.manageToken}/searches/${named.search._id}/edit`,
    'send me my link': `${full.url}/link`,
    'link sent': `${full.url}/link/sent`,
    freshness: `${full.url}/freshness`,
    'best match first': `${full.url}/?q=python&sort=best`,
    'the form to save, for what never matches': `${full.url}/save?q=${encodeURIComponent('visa:yes salary>=9mUSD')}`,
    help: `${full.url}/help`,
    'your match, read': `${full.url}/match`,
    about: `${full.url}/about`,
    privacy: `${full.url}/privacy`,
    API: `${full.url}/api`,
    'a company': `${full.url}/companies/${first?.company.slug ?? ''}`,
    'the form to report': `${full.url}/postings/${ids[2]}/report`,
    reported: `${full.url}/postings/${ids[2]}/report/sent`,
    'the form to say that a fact is wrong': `${full.url}/postings/${endless}/report?kind=wrong-fact&field=salary`,
    'a fact reported as wrong': `${full.url}/postings/${ids[2]}/report/sent?kind=wrong-fact`,
    'page not found': `${full.url}/nowhere`,
    'the console’s login': `${full.opsUrl}/login`,
    'an invitation': `${full.opsUrl}/invitation?key=${INVITATION}`,
    'an invitation that was used': `${full.opsUrl}/invitation?key=used`,
    'the console’s operators': `${full.opsUrl}/operators`,
    'an operator’s own account': `${full.opsUrl}/account`,
    'the audit log': `${full.opsUrl}/audit`,
    'the audit log, where nothing fits': `${full.opsUrl}/audit?who=nobody&from=2026-03-01`,
    'the overview, with things to do': `${full.opsUrl}/`,
    'the state in full': `${full.opsUrl}/status`,
    'the runbook': `${full.opsUrl}/runbook`,
    'the sources': `${full.opsUrl}/sources`,
    'sources that are not there': `${full.opsUrl}/sources?state=failing&q=x`,
    'a source that nothing reads': `${full.opsUrl}/sources/acme`,
    'a source that fails, and what a read would change': `${full.opsUrl}/sources/endless`,
    'the queues': `${full.opsUrl}/queues`,
    'one queue': `${full.opsUrl}/queues/send-delivery`,
    pauses: `${full.opsUrl}/pauses`,
    'work that waits': `${full.opsUrl}/work?kind=postings`,
    'a search in work with faults': `${full.opsUrl}/work?kind=deliveries&from=yesterday`,
    'why somebody got a posting': `${full.opsUrl}/why`,
    'why somebody got a posting, answered': `${full.opsUrl}/why?person=${holding.subscriber._id}&posting=${ids[1]}`,
    'why, with faults': `${full.opsUrl}/why?person=nobody&posting=`,
    'what would be done to all of it': `${full.opsUrl}/operations/preview?kind=postings&act=redrive`,
    operations: `${full.opsUrl}/operations`,
    ...(await records(full, endless, wide.search)),
    'somebody’s page': `${full.opsUrl}/people/${holding.subscriber._id}`,
    'somebody’s page as of a day that is none': `${full.opsUrl}/people/${wide.subscriber._id}?at=${ENDLESS.slice(0, 40)}`,
    'the page of a mail': `${full.opsUrl}/deliveries/${mailed(holding.subscriber._id)}`,
    'the page of an endless mail': `${full.opsUrl}/deliveries/${mailed(wide.subscriber._id)}`,
    replays: `${full.opsUrl}/replays`,
    'a replay that runs': `${full.opsUrl}/replays/running`,
    'a replay that was cut off': `${full.opsUrl}/replays/cut-off`,
    'a replay that failed': `${full.opsUrl}/replays/failed`,
    'the report of a replay': `${full.opsUrl}/replays/ended`,
    'how far a reading by new rules has come': `${full.opsUrl}/status`,
    quality: `${full.opsUrl}/quality`,
    'quality by day': `${full.opsUrl}/quality?over=days`,
    'what quality counts': `${full.opsUrl}/quality/signals?over=weeks`,
    'what quality does not count': `${full.opsUrl}/quality/signals?over=weeks&kind=complaint&from=${monday}`,
  };
}

/** The console's search for anything, and the pages of single records: of endless words where they have any. */
async function records(full: Board, posting: string, search: SavedSearch): Promise<Record<string, string>> {
  const letters = new DeadLetters(full.database, systemClock);
  const sample = JSON.stringify({ title: ENDLESS.slice(0, 600), url: 'https://jobs.example.org/1' });
  const about = { stage: 'match', reason: 'failed', origin: posting, sample } as const;
  await letters.keep([{ ...about, message: `It could not be compared: ${ENDLESS.slice(0, 200)}` }]);
  const letter = await full.database.deadLetters.findOne({ origin: posting }).lean();
  const slug = ENDLESS.slice(0, 200).toLowerCase();
  return {
    'find anything': `${full.opsUrl}/find`,
    'anything that was found': `${full.opsUrl}/find?q=engineer`,
    'endless things that were found': `${full.opsUrl}/find?q=${ENDLESS.slice(0, 100)}`,
    'nothing that was found': `${full.opsUrl}/find?q=${'w'.repeat(300)}`,
    'a posting, for operators': `${full.opsUrl}/postings/${posting}`,
    'a posting as it was': `${full.opsUrl}/postings/${posting}?at=${new Date().toISOString()}`,
    'no such posting, for operators': `${full.opsUrl}/postings/nothing`,
    'a saved search, for operators': `${full.opsUrl}/searches/${search._id}`,
    'a company, for operators': `${full.opsUrl}/companies?slug=${encodeURIComponent(slug)}`,
    'a dead letter': `${full.opsUrl}/dead-letters/${letter?._id ?? ''}`,
  };
}

const INVITATION = 'the-key-of-an-invitation';

/** Operators in every state, one of them about to set up a second factor; and who did what. Returns a session's cookie. */
export async function operators(full: Board): Promise<string> {
  const administrator = await Visitor.operator(full);
  await newOperator(full, administrator, 'ada', ['look', 'operate']);
  await administrator.post('/operators', { action: 'invite', name: 'w'.repeat(40), role: ['help'] });
  await administrator.post('/operators', { action: 'disable', name: 'ada' });
  await administrator.post('/operators', { action: 'invite', name: 'grace', role: ['look'] });
  await administrator.post('/operators', { action: 'roles', name: 'grace', seen: 'look', role: ['operate'] });
  await administrator.post('/account', { action: 'begin' });
  const invitation = { hash: hashOf(INVITATION), until: new Date(Date.now() + 86_400_000) };
  await full.database.operators.updateOne({ _id: asId<OperatorId>('grace') }, { $set: { invitation } });
  return administrator.cookie.split('=')[1] ?? '';
}
