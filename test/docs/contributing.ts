import { readFileSync } from 'node:fs';

const PAGE = readFileSync('CONTRIBUTING.md', 'utf8');
const ROOTS = /^(?:apps|libs|test|docs|bench|tools|samples)\//;
const FILE = /^[A-Za-z.-]+\.(?:md|json|yml|yaml|ts|mjs|cjs)$/;

const quoted = [...PAGE.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');

/** The files and folders of this repository that CONTRIBUTING.md names. A name alone is one only with a text around it. */
export const namedFiles: readonly string[] = [
  ...new Set([
    ...quoted.filter((text) => !text.includes(' ') && (ROOTS.test(text) || text.startsWith('.ci/'))),
    ...[...PAGE.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? ''),
    ...quoted.filter((text) => FILE.test(text) && text === text.toLowerCase() && text.startsWith('docker')),
  ]),
];

/** The recipes, by their headings, with the commands of each. */
export const recipes: ReadonlyMap<string, readonly string[]> = new Map(
  PAGE.slice(PAGE.indexOf('## Recipes'))
    .split(/^### /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), commandsOf(part)]),
);

/** Every command of the page: those of the recipes, and those of the table of daily work. */
export const commands: readonly string[] = [
  ...new Set([...commandsOf(PAGE), ...quoted.filter((text) => /^(?:\w+=\S+ )?(?:npm|npx|bash) /.test(text))]),
];

function commandsOf(text: string): string[] {
  return [...text.matchAll(/^ {4,}((?:npm|npx|bash) .+)$/gm)].map((match) => (match[1] ?? '').trim());
}
