import { alertsDeliveryId } from '@app/core/digest';
import {
  alertId,
  asId,
  type ClusterId,
  type HookId,
  type OperatorId,
  type PostingId,
  type SavedSearchId,
  type SubscriberId,
} from '@app/core/ids';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { KeptPosting } from '@app/core/records';
import { confirmed, push, saved, startBoard, type Board } from '../integration/api/harness.js';
import { hashOf } from '../../apps/api/src/console/accounts/one-time.js';
import { Visitor, newOperator } from '../integration/api/operators/visitor.js';
import { openWindow, startChromium } from './chromium.js';
import { ENDLESS, POSTINGS } from './fixtures.js';

/** Boards in every state that their pages have, and Chromium to look at them. */
export interface EveryPage {
  readonly full: Board;
  readonly browser: Browser;
  /** Every page in every state that it has, by name. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Opens each page in a window with these options; no look may give a fault. */
  onEvery(options: BrowserContextOptions, look: Look): Promise<void>;
  stop(): Promise<void>;
}

/** Says what is wrong with a page, which has asked for these addresses. */
export type Look = (page: Page, requests: readonly string[]) => Promise<string[]>;

/** What is done on a page before it is looked at, by its name. */
const opened: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'suggestions, open': async (page) => {
    await page.locator('#q').pressSequentially('eng');
    await page.waitForSelector('.suggest:not([hidden])');
    await page.keyboard.press('ArrowDown');
  },
  'a suggestion of endless words': async (page) => {
    await page.locator('#q').pressSequentially('company:engineeren');
    await page.waitForSelector('.suggest:not([hidden])');
  },
  'recent searches, open': async (page) => {
    const searches = ['python remote:yes', 'w'.repeat(300)];
    await page.evaluate((texts) => localStorage.setItem('recent-searches', JSON.stringify(texts)), searches);
    await page.locator('#q').focus();
    await page.waitForSelector('.suggest:not([hidden])');
  },
};

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

/** Something that matched and was mailed at once, so that its lists and figures are not empty. */
async function mail(
  full: Board,
  subscriberId: SubscriberId,
  savedSearchId: SavedSearchId,
  postingId: PostingId,
): Promise<void> {
  const at = new Date();
  const clusterId = asId<ClusterId>('mailed');
  const _id = alertId(subscriberId, clusterId);
  const deliveryId = alertsDeliveryId(subscriberId, 'instant', 'mailed');
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
    messageId: '<mailed@board.example>',
    createdAt: at,
    dueAt: at,
    finishedAt: at,
  });
}

async function fill(full: Board, empty: Board): Promise<Readonly<Record<string, string>>> {
  const ids = await push(full, POSTINGS);
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
  const endless = ids.at(-2) ?? '';
  const wide = await confirmed(full, { email: 'wide@example.org', query: ENDLESS.slice(0, 100) });
  const wideManage = `${full.url}/manage/${wide.manageToken}`;
  await mail(full, wide.subscriber._id, wide.search._id, asId<PostingId>(endless));
  await full.database.postings.updateOne({ _id: ids[3] ?? asId('') }, { $set: { hidden: ['posting'] } });
  const unsubscribe = full.signer.sign('unsubscribe', done.subscriber._id);
  const gone = full.signer.sign('unsubscribe', away.subscriber._id);
  await fetch(`${full.url}/unsubscribe/${gone}`, { method: 'POST' });
  const manage = `${full.url}/manage/${done.manageToken}`;
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
    'not this endless one': `${wideManage}/act/less?search=${wide.search._id}&posting=${endless}`,
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
    'not this, because': `${manage}/act/less?search=${done.search._id}&posting=${ids[0]}`,
    'saved searches of someone away': `${full.url}/manage/${holding.manageToken}?done=away&undo=back`,
    'the form to add a search': `${manage}/new`,
    'what another search would send': `${manage}/new?q=python`,
    'another search with an error': `${manage}/new?q=${encodeURIComponent('salary>=lots')}`,
    'saved searches after new limits': `${manage}?done=limits&undo=limits&quietFrom=22&quietTo=7&weeklyMails=`,
    'a query error in German': `${full.url}/?lang=de&q=${encodeURIComponent('remot:yes salary>=lots "open')}`,
    'help in German': `${full.url}/help?lang=de`,
    unsubscribe: `${full.url}/unsubscribe/${unsubscribe}`,
    unsubscribed: `${full.url}/unsubscribe/${gone}`,
    'nothing that matched': `${manage}/alerts`,
    'everything that matched': `${full.url}/manage/${holding.manageToken}/alerts`,
    'a word that never ends': `${full.url}/?q=${'w'.repeat(210)}`,
    'a hidden posting': `${full.url}/postings/${ids[3]}`,
    'erase everything': `${manage}/erase`,
    'send me my link': `${full.url}/link`,
    'link sent': `${full.url}/link/sent`,
    freshness: `${full.url}/freshness`,
    'best match first': `${full.url}/?q=python&sort=best`,
    'the form to save, for what never matches': `${full.url}/save?q=${encodeURIComponent('visa:yes salary>=9mUSD')}`,
    help: `${full.url}/help`,
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
    'the queues': `${full.opsUrl}/queues`,
    'one queue': `${full.opsUrl}/queues/send-delivery`,
    pauses: `${full.opsUrl}/pauses`,
    'work that waits': `${full.opsUrl}/work?kind=postings`,
    'a search in work with faults': `${full.opsUrl}/work?kind=deliveries&from=yesterday`,
    'what would be done to all of it': `${full.opsUrl}/operations/preview?kind=postings&act=redrive`,
    operations: `${full.opsUrl}/operations`,
  };
}

/** What the windows carry from the start, so that the console's pages are there: no page has set it. */
export const OPERATORS_COOKIE = 'ops_session';

const INVITATION = 'the-key-of-an-invitation';

/** Operators in every state, one of them about to set up a second factor; and who did what. Returns a session's cookie. */
async function operators(full: Board): Promise<string> {
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

/** Starts a full board, an empty one and Chromium, and fills the full one. */
export async function startEveryPage(): Promise<EveryPage> {
  const [full, empty, browser] = await Promise.all([startBoard(), startBoard(), startChromium()]);
  const addresses = await fill(full, empty);
  const session = { name: OPERATORS_COOKIE, value: await operators(full), url: full.opsUrl };
  return {
    full,
    browser,
    addresses,
    onEvery: (options, look) => onEach({ browser, addresses, session }, options, look),
    stop: async () => {
      await browser.close();
      await Promise.all([full.stop(), empty.stop()]);
    },
  };
}

async function onEach(
  {
    browser,
    addresses,
    session,
  }: Pick<EveryPage, 'browser' | 'addresses'> & {
    readonly session: { readonly name: string; readonly value: string; readonly url: string };
  },
  options: BrowserContextOptions,
  look: Look,
): Promise<void> {
  const context = await openWindow(browser, options);
  await context.addCookies([session]);
  const found: Record<string, string[]> = {};
  for (const [name, address] of Object.entries(addresses)) {
    const page = await context.newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    await opened[name]?.(page);
    const faults = await look(page, requests);
    if (faults.length > 0) found[name] = faults;
    await page.close();
  }
  await context.close();
  expect(found).toEqual({});
}

/** Something stands out of the window to the right: at 320 px this fails WCAG 2.2, 1.4.10. */
export const overflow = async (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return wide > 0 ? [`${wide} px too wide`] : [];
  });
