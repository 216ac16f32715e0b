import path from 'node:path';
import { chaptersOf } from './pages.mjs';
import { markdown, relative } from './markdown.mjs';

// Eleventy because it writes plain HTML and no script, and Pagefind because it searches plain HTML: both are MIT, run on
// every Node that we run on, and install nothing by script. What is ours is this folder; the texts know nothing of it.

const ROOT = path.resolve(import.meta.dirname, '../..');

const headingsOf = (html) =>
  [...html.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)].map(([, id, inner]) => ({
    id,
    inner: inner.replaceAll(/<\/?a\b[^>]*>/g, ''),
  }));

/** Reads the texts of the repository and writes the site. */
export default function site(eleventy) {
  const chapters = chaptersOf(ROOT);
  const pages = chapters.flatMap((chapter) => chapter.pages);
  const addresses = new Map(pages.map(({ file, address }) => [file, address]));
  // What is linked and is no page (a picture, sources.yaml) comes along as it is.
  const addressOf = (file) => {
    const address = addresses.get(file);
    if (address !== undefined) return address;
    if (file.startsWith('..')) throw new Error(`A page links ${file}, which is outside the repository.`);
    const copy = file.startsWith('docs/') ? file.slice('docs/'.length) : `files/${file}`;
    eleventy.addPassthroughCopy({ [path.join(ROOT, file)]: copy });
    return copy;
  };
  const md = markdown(addressOf);
  for (const [n, page] of pages.entries()) {
    const html = md.render(page.text, { source: page.file, address: page.address });
    eleventy.addTemplate(`${page.address}.njk`, '{{ html | safe }}', {
      ...page,
      html,
      chapters,
      headings: headingsOf(html),
      previous: pages[n - 1],
      next: pages[n + 1],
      layout: 'page.njk',
      permalink: page.address,
    });
    eleventy.addWatchTarget(page.file, { resetConfig: true });
  }
  eleventy.addFilter('from', (to, from) => relative(from, to));
  for (const file of ['site.css', 'search.js', 'icon.svg']) {
    eleventy.addPassthroughCopy({ [path.join(import.meta.dirname, file)]: file });
  }
  eleventy.setUseGitIgnore(false);
  return { dir: { input: 'docs/site', includes: 'layouts', output: 'dist-docs' }, templateFormats: ['njk'] };
}
