// The launcher as a child of the development tool.
import { spawn } from 'node:child_process';
import path from 'node:path';

/** Starts the launcher of dist/, and again when it is told to; passes on what the launcher reports. */
export class Launcher {
  #root;
  #env;
  #args;
  #onReport;
  #child = null;
  #ended = Promise.resolve(0);

  constructor({ root, env, args, onReport }) {
    this.#root = root;
    this.#env = env;
    this.#args = args;
    this.#onReport = onReport;
  }

  get isRunning() {
    return this.#child !== null;
  }

  /** Returns the exit code once the process has ended. */
  start() {
    const program = path.join(this.#root, 'dist', 'apps', 'launcher', 'src', 'dev', 'main.js');
    // A process group of its own: Ctrl-C in a terminal reaches it through us, once.
    const child = spawn(process.execPath, [program, ...this.#args], {
      cwd: this.#root,
      env: this.#env,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    this.#child = child;
    child.on('message', (report) => this.#onReport(report));
    this.#ended = new Promise((resolve) => {
      child.once('exit', (code) => {
        this.#child = null;
        resolve(code ?? 1);
      });
    });
    return this.#ended;
  }

  restartService(name) {
    this.#child?.send({ restart: name });
  }

  signal(name) {
    this.#child?.kill(name);
  }

  /** Stops everything that the launcher started, and the launcher. */
  async stop() {
    this.signal('SIGTERM');
    await this.#ended;
  }
}
