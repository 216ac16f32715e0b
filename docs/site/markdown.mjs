import path from 'node:path';
import MarkdownIt from 'markdown-it';
import anchor from 'markdown-it-anchor';

/** The id of a heading, as git forges make it: links to a heading work there and here. */
export const slugOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

/** The address of one page of the site as it is written on another. */
export const relative = (from, to) =>
  path.posix.relative(path.posix.dirname(from), to) || path.posix.basename(to);

const isElsewhere = (href) => /^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(href);

/**
 * Markdown as the site reads it. `addressOf` says where a file of the repository is on the site; each page is rendered with
 * `{ source, address }` beside its text.
 */
export function markdown(addressOf) {
  const md = new MarkdownIt({ html: true, typographer: false }).use(anchor, {
    slugify: slugOf,
    tabIndex: false,
  });
  md.core.ruler.push('links', (state) => {
    const { source, address } = state.env;
    const moved = (href) => {
      if (isElsewhere(href)) return href;
      const [file, fragment] = href.split('#');
      const target = addressOf(path.posix.join(path.posix.dirname(source), decodeURI(file)), source);
      return relative(address, target) + (fragment === undefined ? '' : `#${fragment}`);
    };
    for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'link_open') token.attrSet('href', moved(token.attrGet('href')));
      if (token.type === 'image') {
        token.attrSet('src', moved(token.attrGet('src')));
        token.attrSet('loading', 'lazy');
      }
    }
  });
  // A column without a name has no header: its first cell is an empty one like any other.
  md.core.ruler.push('unnamed columns', ({ tokens }) => {
    for (const [n, token] of tokens.entries()) {
      if (token.type !== 'th_open' || tokens[n + 1].content !== '') continue;
      token.tag = 'td';
      tokens[n + 2].tag = 'td';
    }
  });
  // What is wider than a narrow screen scrolls in a box of its own, by keyboard too.
  const box = '<div class="scroll" tabindex="0" role="group" aria-label="Table">';
  md.renderer.rules.table_open = () => `${box}<table>\n`;
  md.renderer.rules.table_close = () => '</table></div>\n';
  for (const rule of ['fence', 'code_block']) {
    const render = md.renderer.rules[rule];
    md.renderer.rules[rule] = (...args) => render(...args).replace('<pre', '<pre tabindex="0"');
  }
  return md;
}
