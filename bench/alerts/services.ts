// The services as processes of their own, beside a sink that takes every mail.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { NODE_FLAGS, type ServiceName } from '../../apps/launcher/src/services.js';

/** A mail server that counts. */
export interface Sink {
  readonly port: number;
  mails(): Promise<number>;
  readonly child: ChildProcess;
}

/** Starts the sink. */
export async function startSink(): Promise<Sink> {
  const child = fork(path.join(import.meta.dirname, 'sink.js'));
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const mails = async (): Promise<number> => {
    child.send('count');
    const [answer] = (await once(child, 'message')) as [{ mails: number }];
    return answer.mails;
  };
  return { port, mails, child };
}

/** Starts a service and waits until it is ready. Throws where it ends. */
export async function startService(
  name: ServiceName,
  env: NodeJS.ProcessEnv,
  healthUrl: string,
): Promise<ChildProcess> {
  const own = path.join(import.meta.dirname, `roomy-${name}.js`);
  const main =
    name === 'api' ? own : path.resolve(import.meta.dirname, '..', '..', 'apps', name, 'src', 'main.js');
  const child = fork(main, { env: { ...process.env, ...env }, execArgv: [...NODE_FLAGS[name]] });
  const isReady = async (): Promise<boolean> => {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}.`);
    return fetch(`${healthUrl}/health/ready`).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  while (!(await isReady())) await sleep(100);
  return child;
}

/** Ends processes, and waits for their end. */
export async function stopAll(children: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    children.map(async (child) => {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }),
  );
}
