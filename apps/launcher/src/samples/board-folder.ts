import fs from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

type Kind = 'greenhouse' | 'lever' | 'ashby' | 'page';

interface BoardFile {
  readonly kind: Kind;
  readonly board: string;
  readonly file: string;
}

/** One line of the list that the sample server hands out. */
interface SourceEntry {
  readonly name: string;
  readonly kind: Kind;
  readonly board?: string;
  readonly path?: string;
  readonly every: string;
}

/** What the folder says to a request. `dated` bodies may have their dates moved. */
export interface Answer {
  readonly status: 200 | 404;
  readonly type: string;
  readonly body: Buffer;
  readonly dated: boolean;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/** Where files of each kind lie: samples of our own first, then the layout of the recordings under ats/. */
const PLACES: readonly { readonly kind: Kind; readonly folder: string; readonly name: RegExp }[] = [
  { kind: 'greenhouse', folder: 'greenhouse', name: /^([\w-]+)\.json$/ },
  { kind: 'lever', folder: 'lever', name: /^([\w-]+)\.json$/ },
  { kind: 'ashby', folder: 'ashby', name: /^([\w-]+)\.json$/ },
  { kind: 'page', folder: 'pages', name: /^([\w-]+)\.txt$/ },
  { kind: 'greenhouse', folder: 'ats/greenhouse', name: /^(\w+?)__.*\.json(?:\.gz)?$/ },
  { kind: 'lever', folder: 'ats/lever', name: /^(\w+?)__.*\.json(?:\.gz)?$/ },
  { kind: 'ashby', folder: 'ats/ashby', name: /^(\w+?)__.*\.json(?:\.gz)?$/ },
  { kind: 'ashby', folder: 'ats/ashby_boards', name: /^(\w+)\.json$/ },
];

/** The paths of the real APIs. */
const ROUTES: readonly { readonly kind: Kind; readonly path: RegExp }[] = [
  { kind: 'greenhouse', path: /^\/v1\/boards\/([\w-]+)\/jobs\/?$/ },
  { kind: 'lever', path: /^\/v0\/postings\/([\w-]+)\/?$/ },
  { kind: 'ashby', path: /^\/posting-api\/job-board\/([\w-]+)\/?$/ },
  { kind: 'page', path: /^\/pages\/([\w-]+)\.txt$/ },
];

function scan(root: string): BoardFile[] {
  return PLACES.flatMap(({ kind, folder, name }) => {
    const full = path.join(root, folder);
    const files = fs.existsSync(full) ? fs.readdirSync(full) : [];
    return files.flatMap((file) => {
      const board = name.exec(file)?.[1];
      return board === undefined ? [] : [{ kind, board, file: path.join(full, file) }];
    });
  });
}

/** Of several recordings of one board the largest is kept: the others are excerpts. */
function largestOfEach(files: readonly BoardFile[]): Map<string, BoardFile> {
  const bySize = [...files].sort((a, b) => fs.statSync(a.file).size - fs.statSync(b.file).size);
  return new Map(bySize.map((entry) => [`${entry.kind}/${entry.board}`, entry]));
}

function read(file: string): Buffer {
  const content = fs.readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(content) : content;
}

/** Lever hands out its array in pages: `skip` and `limit`, as its API does. */
function leverPage(body: Buffer, url: URL): Buffer {
  const skip = Number(url.searchParams.get('skip') ?? 0);
  const limit = url.searchParams.get('limit');
  if (skip === 0 && limit === null) return body;
  const all = JSON.parse(body.toString('utf8')) as unknown[];
  return Buffer.from(JSON.stringify(all.slice(skip, limit === null ? undefined : skip + Number(limit))));
}

const missing = (kind: Kind | undefined): Answer => ({
  status: 404,
  type: JSON_TYPE,
  body: Buffer.from(
    JSON.stringify(
      kind === 'lever' ? { ok: false, error: 'Document not found' } : { status: 404, error: 'Not found' },
    ),
  ),
  dated: false,
});

/** A folder of boards: sample boards, or recordings of real ones that are read where they lie. */
export class BoardFolder {
  private readonly boards: ReadonlyMap<string, BoardFile>;

  constructor(private readonly root: string) {
    this.boards = largestOfEach(scan(root));
  }

  /** The boards as entries of a sources file: what ingestion reads first. */
  sources(): SourceEntry[] {
    return [...this.boards.values()].map(({ kind, board }) => {
      const name = this.nameOf(board, kind);
      return kind === 'page'
        ? { name, kind, path: `/pages/${board}.txt`, every: '10m' }
        : { name, kind, board, every: '10m' };
    });
  }

  private nameOf(board: string, kind: Kind): string {
    const twins = [...this.boards.values()].filter(
      (other) => other.board.toLowerCase() === board.toLowerCase(),
    );
    return twins.length > 1 ? `${board.toLowerCase()}-${kind}` : board.toLowerCase();
  }

  /** The body for one request path, as the real API would send it. */
  answer(url: URL): Answer {
    if (url.pathname === '/sources.json') {
      const list = Buffer.from(JSON.stringify({ sources: this.sources() }));
      return { status: 200, type: JSON_TYPE, body: list, dated: false };
    }
    const route = ROUTES.find(({ path: pattern }) => pattern.test(url.pathname));
    const name = route?.path.exec(url.pathname)?.[1];
    const found = route === undefined ? undefined : this.boards.get(`${route.kind}/${name}`);
    if (route === undefined || found === undefined) return missing(route?.kind);
    const whole = read(found.file);
    const body = route.kind === 'lever' ? leverPage(whole, url) : whole;
    const recorded = path.relative(this.root, found.file).startsWith('ats');
    return {
      status: 200,
      type: route.kind === 'page' ? TEXT_TYPE : JSON_TYPE,
      body,
      dated: route.kind !== 'page' && !recorded,
    };
  }
}
