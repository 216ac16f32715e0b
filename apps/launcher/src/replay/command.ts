import { describeFault } from '@app/cli';
import type { Database } from '@app/infra/mongo';
import { newId } from '@app/infra/system';
import { readCityFile } from '@app/intake/rules';
import { PROTOCOL, type ReplayReport } from '@app/replay';
import type { ReplayOptions } from './options.js';
import { ReplayRecord } from './replay-writes.js';
import { ReplayStore } from './replay-store.js';
import { Replay, reportOf, type Workers } from './run-replay.js';
import { buildName, type ReplayPlan } from './state.js';
import { WorkerProcess } from './worker-process.js';
import { type CommandTools, type Prepared, revisions } from './prepare.js';

const DAY_MS = 86_400_000;

/** Compares both builds over the postings of the database and writes the report into the folder. */
export async function replay(
  database: Database,
  prepared: Prepared,
  { share, limits, keep }: Pick<ReplayOptions, 'share' | 'limits' | 'keep'>,
  tools: CommandTools,
): Promise<{ readonly report: ReplayReport; readonly text: string }> {
  const { folder, commit } = prepared;
  const store = new ReplayStore(database);
  const record = keep ? new ReplayRecord(database, tools.clock) : null;
  const workers = await startWorkers(prepared);
  try {
    const plan = prepared.begins === null ? folder.plan() : await planOf(prepared, workers, store, tools);
    await record?.begin(plan, { share, limits, folder: folder.folder });
    const cities = readCityFile(tools.config.DATA_DIR);
    const running = new Replay(plan, { ...tools, store, folder, record, workers, cities, share });
    const unread = await running.run();
    const report = await reportOf(folder, { ...plan, searches: { ...plan.searches, unread } }, limits);
    const text = folder.finish(report);
    await record?.end(report, running.progress.figures);
    tools.log(`replay: reported; this process had ${ownMb()} MB at most`);
    if (commit !== null) await revisions(commit, tools.log).remove(folder.buildFolder);
    return { report, text };
  } catch (error) {
    await noteFailure(record, error, tools.log);
    throw error;
  } finally {
    await workers.base.stop();
    await workers.against.stop();
  }
}

/** The console is told why. Where not even that works, what went wrong first is what is thrown. */
async function noteFailure(
  record: ReplayRecord | null,
  error: unknown,
  log: CommandTools['log'],
): Promise<void> {
  try {
    await record?.fail(error);
  } catch (second) {
    log(`replay: the board could not be told that it failed: ${describeFault(second)}`);
  }
}

/** The most memory that this process had. */
const ownMb = (): number => Math.round(process.resourceUsage().maxRSS / 1_024);

async function startWorkers({ base, against }: Prepared): Promise<Workers> {
  const one = await WorkerProcess.start(base);
  try {
    return { base: one, against: await WorkerProcess.start(against) };
  } catch (error) {
    await one.stop();
    throw error;
  }
}

/** What is compared, from now on fixed. */
async function planOf(
  { folder, base, against, commit, begins }: Prepared,
  workers: Workers,
  store: ReplayStore,
  { clock, config }: CommandTools,
): Promise<ReplayPlan> {
  const [at, days] = [clock.now(), begins?.days ?? 0];
  const { postings, withoutDraft, hidden } = await store.plan(new Date(at.getTime() - days * DAY_MS), at);
  const plan: ReplayPlan = {
    ...{ protocol: PROTOCOL, id: newId(), at: at.toISOString(), days, commit, dist: against.dist, postings },
    reopenDays: config.NEW_OPENING_AFTER_DAYS,
    base: buildName(base, workers.base.hello),
    against: buildName(against, workers.against.hello),
    leftOut: { withoutDraft, hidden },
    ...{ people: 0, searches: { compared: 0, unread: { base: [], against: [] } } },
  };
  return folder.begin(plan, store.searches(postings[0]?.seq ?? 0, postings.at(-1)?.seq ?? 0));
}
