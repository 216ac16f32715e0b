// Tells of saved files, those of one moment together. chokidar, and not `fs.watch` with `recursive`: on Linux that one is
// Node's own walk through the folders, which in Node 20 misses files of new folders and files that an editor replaces.
import path from 'node:path';
import { watch } from 'chokidar';

/** An editor writes a file in several steps, and a branch is checked out in many. */
const SETTLE_MS = 40;

/** Calls `onSave` with the absolute paths that were changed, added or taken away below `folders`; returns once it watches. */
export async function watchFiles(folders, isWanted, onSave) {
  let saved = new Set();
  let timer;
  const flush = () => {
    const files = [...saved];
    saved = new Set();
    onSave(files);
  };
  const watcher = watch(folders, {
    ignoreInitial: true,
    ignored: (file, stats) => stats?.isFile() === true && !isWanted(file),
  });
  watcher.on('all', (event, file) => {
    if (!['add', 'change', 'unlink'].includes(event) || !isWanted(file)) return;
    saved.add(path.resolve(file));
    clearTimeout(timer);
    timer = setTimeout(flush, SETTLE_MS);
  });
  await new Promise((resolve) => watcher.once('ready', resolve));
  return watcher;
}
