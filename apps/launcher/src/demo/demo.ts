import fs from 'node:fs';
import path from 'node:path';
import { ServerError } from '@app/embedded';
import { loadConfig } from '@app/infra/config';
import { launch, type Launched } from '../launch.js';
import { ownPorts } from '../own-ports.js';
import { programsFolder } from '../programs-folder.js';
import { tellStory } from './story.js';
import { DemoFailed } from './web.js';

/** What the demo needs to know. */
export interface DemoOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the checkout. */
  readonly root: string;
  /** Folder of recorded boards to read in place of the samples. */
  readonly recordings?: string;
  readonly write: (line: string) => void;
}

/** Settings of the demo: a data folder and ports of its own, its own servers, no outside sources, every alert at once. */
async function demoEnv(env: NodeJS.ProcessEnv, dataDir: string): Promise<NodeJS.ProcessEnv> {
  const noSources = path.join(dataDir, 'no-sources.yaml');
  fs.writeFileSync(noSources, 'sources: []\n');
  return {
    ...env,
    ...(await ownPorts()),
    ...{ PUBLIC_URL: '', SMTP_URL: '', MONGODB_URI: '', REDIS_URL: '', FETCH_ALLOW_ORIGINS: '' },
    ...{ DATA_DIR: dataDir, SOURCES_FILE: noSources, SAMPLES: 'always', INSTANT_GATHER_SECONDS: '0' },
    LOG_LEVEL: env['LOG_LEVEL'] ?? 'warn',
  };
}

function checkRecordings(folder: string | undefined): void {
  if (folder === undefined || fs.existsSync(path.join(folder, 'ats'))) return;
  throw new ServerError(
    `${folder} holds no recordings: a folder with ats/greenhouse, ats/lever or ats/ashby is needed.`,
  );
}

/** Rejects on Ctrl-C, so that what was started is stopped: our processes do not hear a terminal's signals themselves. */
function interruption(): Promise<never> {
  const interrupted = new Promise<never>((_resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => reject(new DemoFailed(`stopped by ${signal}`)));
    }
  });
  interrupted.catch(() => undefined); // It may come while nobody waits for it yet: the race later sees it.
  return interrupted;
}

async function runStory(options: DemoOptions, dataDir: string): Promise<void> {
  const { write, recordings } = options;
  const { DATA_DIR } = loadConfig(options.env);
  const interrupted = interruption();
  let launched: Launched | null = null;
  try {
    launched = await launch({
      env: await demoEnv(options.env, dataDir),
      root: options.root,
      write,
      colour: false,
      binDir: programsFolder(DATA_DIR),
      ...(recordings === undefined ? {} : { samplesDir: recordings }),
    });
    write(
      `  ${'start: databases, inbox, four services'.padEnd(58)} ${String(launched.readyMs).padStart(6)} ms`,
    );
    const { median, p95 } = await Promise.race([tellStory(launched, write), interrupted]);
    write(
      `demo passed: ready in ${(launched.readyMs / 1000).toFixed(1)} s; ` +
        `from a posting's 2xx to its alert accepted by SMTP: median ${median} ms, 95% ${p95} ms`,
    );
  } finally {
    await launched?.stop();
  }
}

/** Runs the demo from start to stop. Throws where a step fails; then the data folder is kept to look into. */
export async function runDemo(options: DemoOptions): Promise<void> {
  checkRecordings(options.recordings);
  const { DATA_DIR } = loadConfig(options.env);
  fs.mkdirSync(DATA_DIR, { recursive: true });
  const dataDir = fs.mkdtempSync(path.join(DATA_DIR, 'demo-'));
  options.write(`demo on ${options.recordings ?? 'the samples'}, data in ${dataDir}`);
  await runStory(options, dataDir);
  fs.rmSync(dataDir, { recursive: true, force: true });
}
