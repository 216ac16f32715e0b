import fs from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { ServerError } from '@app/embedded';
import { checkDraft, type CheckedDraft } from '@app/intake';

/** No posting is larger, in bytes. */
const LARGEST = 1_000_000;

/** What every draft has and no fact is read from: it may be left out here. */
const FILLED_IN = {
  externalId: 'explained',
  url: 'https://postings.example/explained',
  company: 'Unnamed',
};

/** The words of a posting, and what to call them in a message. */
interface Source {
  readonly name: string;
  readonly words: string;
}

/**
 * Reads the posting that an argument means: `-` is standard input, the name of a file that file, and anything else is the text
 * itself. Throws ServerError, which says what is wrong, where there is none.
 */
export async function readPosting(given: string, stdin: Readable, now: Date): Promise<CheckedDraft> {
  const { name, words } = given === '-' ? await ofStream(stdin) : ofArgument(given);
  const isJson = /\.json$/i.test(name) || words.trimStart().startsWith('{');
  const value = isJson ? jsonDraft(name, words) : textDraft(words);
  const checked = checkDraft(value, now);
  if (checked.ok) return checked.draft;
  throw new ServerError(`${name} is not a posting: ${checked.refusal.message} [${checked.refusal.reason}]`);
}

async function ofStream(stdin: Readable): Promise<Source> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    refuseLarge('Standard input', size);
    chunks.push(chunk);
  }
  return { name: 'Standard input', words: Buffer.concat(chunks).toString('utf8') };
}

function ofArgument(given: string): Source {
  if (fs.existsSync(given)) {
    const stat = fs.statSync(given);
    if (!stat.isFile()) throw new ServerError(`${given} is not a file.`);
    refuseLarge(given, stat.size);
    return { name: given, words: fs.readFileSync(given, 'utf8') };
  }
  if (isFileName(given)) throw new ServerError(`There is no file ${given}.`);
  refuseLarge('The text', Buffer.byteLength(given));
  return { name: 'The text', words: given };
}

/** One word with an ending or a folder is meant as a file: "Hybrid" is a text, "posting.txt" is none. */
const isFileName = (given: string): boolean =>
  !/\s/.test(given) && (/^(?:\.{0,2}|~)\//.test(given) || /^\.[a-z]{2,5}$/i.test(path.extname(given)));

function refuseLarge(name: string, size: number): void {
  if (size > LARGEST)
    throw new ServerError(`${name} is larger than ${LARGEST / 1_000_000} MB: no posting is.`);
}

function jsonDraft(name: string, words: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch (error) {
    throw new ServerError(`${name} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ServerError(`${name} must hold one posting: a JSON object with title, and text or html.`);
  return { ...FILLED_IN, ...value };
}

/** The first line is the title. One line alone is title and text. */
function textDraft(words: string): Record<string, unknown> {
  const [title = '', ...rest] = words.trim().split(/\r?\n/);
  const text = rest.join('\n').trim();
  return { ...FILLED_IN, title: title.slice(0, LONGEST_TITLE), text: text === '' ? title : text };
}

/** A title has no more characters; one line alone may be a whole text. */
const LONGEST_TITLE = 300;
