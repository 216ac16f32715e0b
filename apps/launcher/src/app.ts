import { describeFault } from '@app/cli';
import { launch, type Launched, type LaunchOptions } from './launch.js';
import { readyLine } from './ready-line.js';

const INTERRUPTED = 130;

/** Stops on the first SIGINT or SIGTERM and exits with 0; a second one does not wait. */
function stopOnSignal(write: (line: string) => void): { launched: (running: Launched) => void } {
  let running: Launched | null = null;
  let asked = false;
  const end = () => {
    if (running === null) return;
    running.stop().then(
      () => {
        write('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        write(describeFault(error));
        process.exit(1);
      },
    );
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (asked) {
      write('forced to stop');
      running?.force();
      process.exit(INTERRUPTED);
    }
    asked = true;
    write(`${signal}: stopping the services, then the databases (again to force) ...`);
    end();
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  return {
    launched: (started) => {
      running = started;
      if (asked) end();
    },
  };
}

/** `npm start`: brings everything up, says where it is, and runs until it is told to stop. */
export async function runLauncher(options: LaunchOptions): Promise<void> {
  const { write } = options;
  const signals = stopOnSignal(write);
  try {
    const launched = await launch(options);
    signals.launched(launched);
    write(readyLine(launched, process.uptime()));
  } catch (error) {
    write(describeFault(error));
    process.exit(1);
  }
}
