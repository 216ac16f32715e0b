import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { BASE } from './base.js';
import { CONSOLE } from './console.js';
import { CONTROLS } from './controls.js';
import { LAYOUT } from './layout.js';
import { PARTS } from './parts.js';
import { COMPANY_MARKS } from './marks.js';
import { MARKS } from './kept-marks.js';
import { ROWS } from './rows.js';
import { SCRIPT } from './script.js';
import { SEARCH } from './search.js';
import { TOKENS } from './tokens.js';
import { YOUR_MATCH } from './your-match.js';

/** A file whose name holds a hash of its content: it can be kept for ever. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

function asset(name: string, extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  return { path: `/assets/${name}-${hash}.${extension}`, type, body };
}

const squeeze = (css: string): string =>
  css
    .replace(/\s*\n\s*/g, '\n')
    .replace(/\s*([{};:,>])\s+/g, '$1')
    .trim();

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0c5a48"/><path d="M8 10h16M16 10v13" stroke="#fff" stroke-width="3.4" stroke-linecap="round"/><circle cx="24" cy="22" r="3.4" fill="#ffd633"/></svg>`;

/** The one stylesheet of all pages. */
export const STYLESHEET = asset(
  'style',
  'css',
  'text/css',
  squeeze([TOKENS, BASE, LAYOUT, CONTROLS, PARTS, SEARCH, ROWS, MARKS, COMPANY_MARKS, CONSOLE].join('\n')),
);

/** What only the page of one's match looks like: the others need not load it. */
export const MATCH_STYLE = asset('your-match', 'css', 'text/css', squeeze(YOUR_MATCH));

/** The icon of the board: in the tab and beside the name. */
export const BOARD_ICON = asset('icon', 'svg', 'image/svg+xml', ICON);

/** What makes the form to save better where scripts run. */
export const SAVE_SCRIPT = asset('save', 'js', 'text/javascript', SCRIPT);

/** A script that is a file of its own, beside `src`; the build copies it. */
const script = (file: string): string =>
  fs.readFileSync(path.resolve(import.meta.dirname, '..', '..', '..', 'scripts', file), 'utf8');

/** What makes the search box help where scripts run: only on the page that has the box. */
export const SEARCH_SCRIPT = asset('search-box', 'js', 'text/javascript', script('search-box.js'));

/** What keeps the console's first page fresh: only on that page. */
export const OVERVIEW_SCRIPT = asset('overview', 'js', 'text/javascript', script('overview.js'));

/** What puts a slider under the picture of pay. */
export const PAY_SCRIPT = asset('pay-slider', 'js', 'text/javascript', script('pay-slider.js'));

const MARK_STORE = script('mark-store.js');

/** What keeps marks of openings in the browser: on lists and on pages about one posting. */
export const MARKS_SCRIPT = asset('marks', 'js', 'text/javascript', MARK_STORE + script('marks.js'));

/** The page of what it keeps. */
export const MY_JOBS_SCRIPT = asset('my-jobs', 'js', 'text/javascript', MARK_STORE + script('my-jobs.js'));

/** What keeps links to searches in this browser, where somebody asks for it: only on the pages about such links. */
export const LINKS_SCRIPT = asset('my-links', 'js', 'text/javascript', script('my-links.js'));

const SCRIPTS = [
  SAVE_SCRIPT,
  SEARCH_SCRIPT,
  OVERVIEW_SCRIPT,
  PAY_SCRIPT,
  MARKS_SCRIPT,
  MY_JOBS_SCRIPT,
  LINKS_SCRIPT,
];

/** Every asset by its path. */
export const ASSETS: ReadonlyMap<string, Asset> = new Map(
  [STYLESHEET, MATCH_STYLE, BOARD_ICON, ...SCRIPTS].map((file) => [file.path, file]),
);
