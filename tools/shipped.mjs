// What is shipped: the packages that `npm ci --omit=dev` installs, by the lock file.
import fs from 'node:fs';
import path from 'node:path';

/**
 * The entries [place, entry] of package-lock.json without those that only development needs, but for what pages hold of them. `devOptional` stays: npm leaves
 * such a package out only where optional ones are left out too.
 */
export function shippedEntries(root) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages).filter(
    ([place, { dev }]) => place !== '' && (dev !== true || BUNDLED.includes(place)),
  );
}

/** Packages of development that are shipped all the same: they are in the bundles of pages (tools/bundle.mjs). */
export const BUNDLED = ['node_modules/fflate', 'node_modules/pdfjs-dist'];

/** The name of the package that lies at a place of node_modules. */
export const nameAt = (place) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
