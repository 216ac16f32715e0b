import { cleanLine } from '@app/core/untrusted';
import type { Mailbox } from '../address.js';

/** One header field: its value is encoded and not yet folded. */
export interface HeaderField {
  readonly name: string;
  readonly value: string;
}

/** RFC 2047: an encoded word has at most 75 characters. With 39 bytes the first one fits beside the name of its field. */
const ENCODED_WORD_BYTES = 39;
const MOST_COLUMNS = 76;

const isPlain = (text: string): boolean => /^[\x20-\x7e]*$/.test(text) && !text.includes('=?');

/**
 * Free text as a header value: as it is where it is ASCII, else as encoded words. Line breaks become spaces, and what
 * nobody sees is left out, whoever wrote it.
 */
export function textValue(text: string): string {
  const line = cleanLine(text);
  return isPlain(line) ? line : encodedWords(line);
}

function encodedWords(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > ENCODED_WORD_BYTES) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${Buffer.from(part).toString('base64')}?=`).join(' ');
}

/** A sender or receiver: RFC 5322 section 3.4. The address was checked by parseAddress. */
export function mailboxValue({ name, address }: Mailbox): string {
  if (name === '') return address;
  const shown = textValue(name);
  if (shown.startsWith('=?')) return `${shown} <${address}>`;
  const quoted = /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+$/.test(shown)
    ? shown
    : `"${shown.replace(/["\\]/g, '\\$&')}"`;
  return `${quoted} <${address}>`;
}

/** RFC 5322 section 3.3, in UTC. */
export const dateValue = (date: Date): string => date.toUTCString().replace(/GMT$/, '+0000');

/** The header block with lines folded at spaces where they would be longer than 76 characters. */
export const headerBlock = (fields: readonly HeaderField[]): string =>
  fields.map(({ name, value }) => `${folded(`${name}: ${value}`)}\r\n`).join('');

function folded(line: string): string {
  if (line.length <= MOST_COLUMNS) return line;
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > MOST_COLUMNS) {
      lines.push(current);
      current = ` ${word}`;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current].join('\r\n');
}
