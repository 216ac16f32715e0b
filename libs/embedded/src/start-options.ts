/** Where a server keeps its data, where its program may come from, and who hears of progress. */
export interface StartOptions {
  readonly dataDir: string;
  /** Folder of fetched programs, usually DATA_DIR/bin. */
  readonly binDir: string;
  /** Folders to look in for installed programs, as in the PATH variable. */
  readonly searchPath: string;
  readonly log: (line: string) => void;
  /** Smaller caches and no waiting for the disk: for throw-away data only. */
  readonly forTests?: boolean;
}
