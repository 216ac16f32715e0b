import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';

const root = process.cwd();

/** What a worker is made of, of a build of this tree, in a folder of its own: it may then be changed. */
export function copyOfBuild(folder: string): string {
  fs.mkdirSync(folder, { recursive: true });
  const isProgram = (name: string): boolean => !name.endsWith('.map');
  const libs = path.join('dist', 'libs');
  fs.cpSync(path.join(root, libs), path.join(folder, libs), { recursive: true, filter: isProgram });
  fs.copyFileSync(path.join(root, 'package.json'), path.join(folder, 'package.json'));
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** Breaks a rule of a build: the one place below `house` where a text stands gets another. */
export function breakRule(folder: string, house: string, text: string, other: string): void {
  const below = path.join(folder, 'dist', 'libs', house);
  const files = fs
    .readdirSync(below, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => path.join(below, name))
    .filter((file) => fs.readFileSync(file, 'utf8').includes(text));
  if (files.length !== 1) throw new Error(`"${text}" stands in ${files.length} files of ${house}.`);
  const [file = ''] = files;
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace(text, other));
}

/** A program that runs, and what it said. */
export interface Run {
  readonly kill: () => void;
  readonly ended: Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
}

/** Runs a program of node. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv): Run {
  const child = spawn(process.execPath, args, { env: { PATH: process.env['PATH'], ...env } });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, out, err }));
  return { kill: () => void child.kill('SIGKILL'), ended };
}

export const REPLAY = path.join('dist', 'apps', 'launcher', 'src', 'cli', 'replay', 'main.js');
