// Bundles what a page runs of our own TypeScript and of packages (apps/api/browser) into dist/apps/api/bundles, with the hash of
// its content in each name, and a list of the entries. From what `npm ci` installed, and nothing else.
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/** What a browser gets of a table that is too large for it: the large table of towns becomes an empty one. */
const LEFT_OUT = new Map([['libs/reading/src/places/tables/town-names.ts', 'export const TOWN_ROWS = [];']]);

const ENTRIES = {
  'your-match': 'apps/api/browser/your-match/main.ts',
  'pdf-worker': 'node_modules/pdfjs-dist/legacy/build/pdf.worker.min.mjs',
};

const plugin = (root) => ({
  name: 'board',
  setup({ onLoad, onResolve, resolve }) {
    onLoad({ filter: /town-names\.ts$/ }, ({ path: file }) => {
      const contents = LEFT_OUT.get(path.relative(root, file).split(path.sep).join('/'));
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
    // Our own modules do nothing when they are loaded: what no entry uses is left out, tables and patterns too.
    onResolve({ filter: /^(?:@app\/|\.)/ }, async (args) => {
      if (args.pluginData === 'asked' || args.importer === '' || args.importer.includes('node_modules'))
        return undefined;
      const { importer, resolveDir, kind } = args;
      const found = await resolve(args.path, { importer, resolveDir, kind, pluginData: 'asked' });
      return { ...found, sideEffects: false };
    });
  },
});

/** Writes the bundles, and `entries.json`: the file of each entry, by its name. Returns the metafile of esbuild. */
export async function bundle(root, outdir) {
  fs.rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022'],
    minify: true,
    // Licences of packages stay in the files that hold them.
    legalComments: 'inline',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
    logLevel: 'warning',
    tsconfig: path.join(root, 'tsconfig.json'),
    plugins: [plugin(root)],
  });
  const entries = Object.fromEntries(
    Object.entries(metafile.outputs).flatMap(([file, { entryPoint }]) => {
      const name = Object.keys(ENTRIES).find((one) => ENTRIES[one] === entryPoint);
      return name === undefined ? [] : [[name, path.basename(file)]];
    }),
  );
  fs.writeFileSync(path.join(outdir, 'entries.json'), JSON.stringify(entries));
  return metafile;
}
