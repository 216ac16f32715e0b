import { readdirSync } from 'node:fs';

/** Every document of the repository: those at its root, all of docs, and what each house promises. */
export const DOCUMENTS: readonly string[] = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...(readdirSync('docs', { recursive: true }) as string[])
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  ...['core', 'infra', 'reading', 'search'].map((house) => `libs/${house}/README.md`),
].sort();
