import { describeFault } from '@app/cli';
import { showSourcesInStacks } from '@app/infra/system';
import { launch, type Launched, type LaunchOptions } from './launch.js';
import { readyLine } from './ready-line.js';
import { StopOnSignal } from './stop-on-signal.js';

/**
 * `npm start`: brings everything up, says where it is, and runs until it is told to stop. `onReady` is called once all is
 * ready.
 */
export async function runLauncher(
  options: LaunchOptions,
  onReady: (launched: Launched) => void = () => undefined,
): Promise<void> {
  showSourcesInStacks();
  const { write } = options;
  const signals = new StopOnSignal({
    write,
    exit: (code) => process.exit(code),
    now: () => performance.now(),
  });
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => signals.signal(name));
  try {
    const launched = await launch({
      ...options,
      signal: signals.asked,
      onRefusal: () => signals.refused(),
    });
    signals.launched(launched);
    write(readyLine(launched, process.uptime()));
    onReady(launched);
  } catch (error) {
    if (signals.asked.aborted) return signals.stopped();
    write(describeFault(error));
    process.exit(1);
  }
}
