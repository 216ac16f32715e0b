// Which services a save restarts: those that load a changed file, unless something they load cannot be loaded as it is.
const SERVICES = ['ingestion', 'matcher', 'notifier', 'api'];
const entryOf = (name) => `apps/${name}/src/main.js`;
const LAUNCHER = 'apps/launcher/src/dev/main.js';

/** Keeps what has to be restarted until it can be. */
export class Plan {
  #graph;
  #stale = new Set();
  #launcherIsStale = false;

  /** `graph`: an ImportGraph, as it was when everything started. */
  constructor(graph) {
    this.#graph = graph;
  }

  /**
   * Takes a save: for each file (a path below dist/) its program text, null where it is gone, undefined where it is broken
   * and what was there before stays. Returns the files that nothing loads which runs.
   */
  save(changes) {
    const files = [...changes.keys()];
    const before = this.#loading(files);
    for (const [file, code] of changes) if (code !== undefined) this.#graph.set(file, code);
    const loading = new Map(
      [...this.#loading(files)].map(([file, names]) => [file, new Set([...names, ...before.get(file)])]),
    );
    for (const names of loading.values()) {
      const services = [...names].filter((name) => name !== LAUNCHER);
      for (const name of services) this.#stale.add(name);
      if (services.length === 0 && names.has(LAUNCHER)) this.#launcherIsStale = true;
    }
    return files.filter((file) => loading.get(file).size === 0);
  }

  #loading(files) {
    const reach = [...SERVICES, LAUNCHER].map((name) => [
      name,
      this.#graph.reach(name === LAUNCHER ? LAUNCHER : entryOf(name)),
    ]);
    return new Map(
      files.map((file) => [
        file,
        new Set(reach.filter(([, loaded]) => loaded.has(file)).map(([name]) => name)),
      ]),
    );
  }

  /**
   * What is to be restarted now, and is forgotten: `all`, or the names of services. `broken`: sources that do not compile, by
   * the file that they would become.
   * What cannot be loaded waits for the next save; `blocked` says why, a sentence each.
   */
  take(broken) {
    if (this.#launcherIsStale) return this.#takeAll(broken);
    const services = [];
    const blocked = new Set();
    for (const name of SERVICES.filter((one) => this.#stale.has(one))) {
      const why = this.#faults(entryOf(name), broken);
      if (why.length === 0) services.push(name);
      for (const sentence of why) blocked.add(sentence);
    }
    for (const name of services) this.#stale.delete(name);
    return { all: false, services, blocked: [...blocked] };
  }

  #takeAll(broken) {
    const blocked = [LAUNCHER, ...SERVICES.map(entryOf)].flatMap((entry) => this.#faults(entry, broken));
    if (blocked.length > 0) return { all: false, services: [], blocked: [...new Set(blocked)] };
    this.#launcherIsStale = false;
    this.#stale.clear();
    return { all: true, services: [], blocked: [] };
  }

  #faults(entry, broken) {
    const loaded = this.#graph.reach(entry);
    return [
      ...[...broken].filter(([file]) => loaded.has(file)).map(([, source]) => `${source} is not compiled.`),
      ...this.#graph.missing(entry),
    ];
  }
}
