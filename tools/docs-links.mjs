// Dead links of a folder of HTML pages. Only what is inside can be looked up; what leads elsewhere is listed.
import fs from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';

/** What refers to another file, by tag. */
const REFERENCES = { a: 'href', link: 'href', img: 'src', script: 'src', source: 'src' };

/** The ids of a page, and what it refers to. */
function read(file) {
  const ids = new Set();
  const links = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes.id !== undefined) ids.add(attributes.id);
      const link = attributes[REFERENCES[tag]];
      if (link !== undefined) links.push(link);
    },
  });
  parser.end(fs.readFileSync(file, 'utf8'));
  return { ids, links };
}

/**
 * Looks every link of every page up: files, pictures and the headings that are named after a `#`.
 * Returns `dead` (each with its page and why), `elsewhere` (addresses that were not asked) and how many were checked.
 */
export function brokenLinks(folder) {
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.html'));
  const pages = new Map(files.map((file) => [path.join(folder, file), read(path.join(folder, file))]));
  const found = { dead: [], elsewhere: new Set(), checked: 0 };
  for (const [file, { links }] of pages) {
    for (const link of links) {
      if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(link)) found.elsewhere.add(link);
      else {
        found.checked += 1;
        const why = faultOf(pages, file, link);
        if (why !== null) found.dead.push({ page: path.relative(folder, file), link, why });
      }
    }
  }
  return { ...found, elsewhere: [...found.elsewhere].sort() };
}

/** Null where the link leads somewhere. */
function faultOf(pages, from, link) {
  // A site may lie in any folder of its host: an address that begins at the root leads out of it.
  if (link.startsWith('/')) return 'begins at the root of the host';
  const [address, fragment = ''] = link.split('#');
  const target = address === '' ? from : path.resolve(path.dirname(from), decodeURI(address));
  if (!fs.existsSync(target) || fs.statSync(target).isDirectory()) return 'there is no such file';
  if (fragment === '') return null;
  const isThere = pages.get(target)?.ids.has(decodeURIComponent(fragment)) ?? false;
  return isThere ? null : `there is no heading with the id ${fragment}`;
}
