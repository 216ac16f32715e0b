import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const PackageSchema = z.object({ name: z.literal('techjobboard'), version: z.string() });

/** package.json lies at the top of the checkout and of the image: above the sources as well as above what is built. */
function topAbove(folder: string): { readonly top: string; readonly version: string } {
  const file = path.join(folder, 'package.json');
  const found = fs.existsSync(file)
    ? PackageSchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')))
    : null;
  if (found?.success === true) return { top: folder, version: found.data.version };
  const above = path.dirname(folder);
  if (above === folder) throw new Error('The package.json of TechJobBoard is missing above this program.');
  return topAbove(above);
}

const program = topAbove(import.meta.dirname);

/** The version of this program, as package.json says it: the only place where it is written. */
export const RELEASE = program.version;

/** The commit that was built, as tools/build.mjs noted it; `unknown` where nothing was built or it could not be told. */
export const REVISION = revisionIn(path.join(program.top, 'dist', '.revision'));

function revisionIn(file: string): string {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() || 'unknown' : 'unknown';
}
