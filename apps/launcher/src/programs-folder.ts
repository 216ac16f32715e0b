import fs from 'node:fs';
import path from 'node:path';

/** Only a checkout has one: the image brings its programs by other containers. */
const MARK = 'package-lock.json';

/** The checkout that this program runs from, built or not. */
function checkout(folder: string): string | null {
  if (fs.existsSync(path.join(folder, MARK))) return folder;
  const above = path.dirname(folder);
  return above === folder ? null : checkout(above);
}

function isOursToFill(folder: string): boolean {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.accessSync(folder, fs.constants.W_OK);
    return true;
  } catch {
    return false; // The checkout of somebody else: what lies there is not run either.
  }
}

/**
 * Where fetched server programs are kept: in one folder for all data folders of a checkout, so that each is fetched once; in
 * DATA_DIR/bin where there is no checkout, or it may not be written.
 */
export function programsFolder(dataDir: string, from: string = import.meta.dirname): string {
  const root = checkout(from);
  const shared = path.join(root ?? '', '.cache', 'servers', 'bin');
  return root !== null && isOursToFill(shared) ? shared : path.join(dataDir, 'bin');
}
