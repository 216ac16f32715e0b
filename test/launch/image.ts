import fs from 'node:fs';
import path from 'node:path';

// The last stage of the Dockerfile as a folder: what a COPY line forgets is missing there as it would be in the image.

/** The image as it lies below a folder of this machine. */
export interface Image {
  readonly root: string;
  /** Where processes of the image start. */
  readonly workdir: string;
  /** PATH of the image, before that of this machine. */
  readonly PATH: string;
  /** Where an absolute path of the image lies here. */
  at(file: string): string;
}

type Instruction = readonly [keyword: string, rest: string];

function lastStage(dockerfile: string): Instruction[] {
  const all = dockerfile
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => /^[A-Z]+ /.test(line))
    .map((line): Instruction => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1).trim()]);
  return all.slice(all.findLastIndex(([keyword]) => keyword === 'FROM') + 1);
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/** What `npm prune --omit=dev` leaves at the top of node_modules, as links to what is installed here. */
function linkProductionModules(target: string): void {
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as Lock;
  for (const [where, { dev }] of Object.entries(packages)) {
    const isTop = /^node_modules\/(@[^/]+\/)?[^/]+$/.test(where);
    if (!isTop || dev === true || !fs.existsSync(where)) continue;
    const link = path.join(target, where.slice('node_modules/'.length));
    fs.mkdirSync(path.dirname(link), { recursive: true });
    fs.symlinkSync(path.resolve(where), link);
  }
}

/** A source of COPY in the checkout. What .dockerignore keeps out of the context can come from the build stage only. */
function sourceOf(source: string, fromBuild: boolean): string {
  if (fromBuild) return path.relative('/app', source);
  const ignored = fs.readFileSync('.dockerignore', 'utf8').split('\n');
  if (ignored.includes(source.split('/')[0] ?? '')) throw new Error(`.dockerignore keeps ${source} out.`);
  return source;
}

function copy(rest: string, into: (file: string) => string): void {
  const words = rest.split(/\s+/);
  const fromBuild = words[0] === '--from=build';
  const paths = fromBuild ? words.slice(1) : words;
  const target = paths.at(-1) ?? '';
  for (const given of paths.slice(0, -1)) {
    const source = sourceOf(given, fromBuild);
    const isFolder = fs.statSync(source).isDirectory();
    const end = target.endsWith('/') && !isFolder ? path.join(target, path.basename(source)) : target;
    if (source === 'node_modules') linkProductionModules(into(end));
    else fs.cpSync(source, into(end), { recursive: true });
  }
}

function runStep(rest: string, at: (file: string) => string): void {
  for (const step of rest.split('&&').map((one) => one.trim())) {
    const [program, ...args] = step.split(/\s+/);
    const [first = '', second = '', third = ''] = args.filter((arg) => arg !== '-p');
    if (program === 'mkdir') fs.mkdirSync(at(first), { recursive: true });
    else if (program === 'ln' && first === '-s') {
      fs.mkdirSync(path.dirname(at(third)), { recursive: true });
      fs.symlinkSync(at(second), at(third));
    } else if (program !== 'chown') throw new Error(`test/launch/image.ts does not know RUN ${step}.`);
  }
}

/** Lays out the last stage of the Dockerfile below `root`. */
export function layOutImage(root: string): Image {
  let workdir = '/';
  const at = (file: string): string => path.join(root, path.resolve(workdir, file));
  for (const [keyword, rest] of lastStage(fs.readFileSync('Dockerfile', 'utf8'))) {
    if (keyword === 'WORKDIR') workdir = rest;
    else if (keyword === 'COPY') copy(rest, at);
    else if (keyword === 'RUN') runStep(rest, at);
  }
  return { root, workdir: at('.'), PATH: path.join(root, 'usr/local/bin'), at };
}
