import fs from 'node:fs';
import path from 'node:path';
import type { Asset } from './stylesheet/index.js';

/** What pages run beside their small scripts: bundles of our own code and of packages, made by the build. */
export interface Bundles {
  /** Each by its path. */
  readonly files: ReadonlyMap<string, Asset>;
  /** The path of an entry (tools/bundle.mjs). */
  readonly entry: (name: 'your-match' | 'pdf-worker') => string;
}

/** Beside this program, and, where it runs from its sources, in what the last build made. */
const FOLDERS = ['../../bundles', '../../../../dist/apps/api/bundles'].map((folder) =>
  path.resolve(import.meta.dirname, folder),
);

function read(): Bundles {
  const folder = FOLDERS.find((one) => fs.existsSync(path.join(one, 'entries.json')));
  if (folder === undefined) throw new Error('There are no bundles of pages: run `npm run build`.');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.js'));
  const files = names.map((name): [string, Asset] => {
    const address = `/assets/${name}`;
    const body = fs.readFileSync(path.join(folder, name), 'utf8');
    return [address, { path: address, type: 'text/javascript', body }];
  });
  const entries = new Map(
    Object.entries<string>(JSON.parse(fs.readFileSync(path.join(folder, 'entries.json'), 'utf8'))),
  );
  return {
    files: new Map(files),
    entry: (name) => {
      const file = entries.get(name);
      if (file === undefined) throw new Error(`There is no bundle "${name}": run \`npm run build\`.`);
      return `/assets/${file}`;
    },
  };
}

let known: Bundles | undefined;

/** Read from the disk when they are first asked for, and kept: 2 MB. */
export const bundles = (): Bundles => (known ??= read());
