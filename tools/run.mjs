// Builds dist/ if it is stale and runs one of its programs in this process, so that a signal to npm reaches it.
import './build.mjs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [program, ...args] = process.argv.slice(2);
const dist = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const file = path.join(dist, 'apps', program, 'main.js');
process.argv = [process.argv[0], file, ...args];
await import(pathToFileURL(file).href);
