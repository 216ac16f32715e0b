/** Where a server keeps its data, where its program may come from, and who hears of progress. */
export interface StartOptions {
  readonly dataDir: string;
  /** Folder of fetched programs. What an older release fetched into DATA_DIR/bin is looked at first. */
  readonly binDir: string;
  /** The environment of the process: PATH names the folders of installed programs, PIP_* how pip reaches its index. */
  readonly env: NodeJS.ProcessEnv;
  readonly log: (line: string) => void;
  /** Smaller caches and no waiting for the disk: for throw-away data only. */
  readonly forTests?: boolean;
  /** Lets the services' user use, make and drop databases of any name: for measurements and tests. */
  readonly anyDatabase?: boolean;
}
