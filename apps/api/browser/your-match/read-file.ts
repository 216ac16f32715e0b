import { docxText } from './docx.js';
import type { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pdfText } from './pdf.js';
import { Unreadable } from './unreadable.js';

/** More is not read: a CV of 20 MB is pictures. */
export const MOST_MEGABYTES = 20;
const MEGABYTE = 1_000_000;

/** How far the reading of a PDF has come. */
export type OnPage = (page: number, pages: number) => void;

/** The text of a file that a person chose: what it is is told by how it begins, not by its name. Throws `Unreadable`. */
export async function fileText(worker: PDFWorker, file: File, onPage: OnPage): Promise<string> {
  if (file.size > MOST_MEGABYTES * MEGABYTE) throw new Unreadable('too-large');
  if (file.size === 0) throw new Unreadable('empty');
  const text = await textOf(worker, new Uint8Array(await file.arrayBuffer()), onPage);
  if (text.trim() === '') throw new Unreadable('empty');
  return text;
}

function textOf(worker: PDFWorker, bytes: Uint8Array, onPage: OnPage): Promise<string> | string {
  if (ascii(bytes.subarray(0, 1024)).includes('%PDF-')) return pdfText(worker, bytes, onPage);
  if (ascii(bytes.subarray(0, 2)) === 'PK') return docxText(bytes);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Unreadable(oldOrEncrypted(bytes));
  return plainText(bytes);
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((value, at) => bytes[at] === value);

/** Word wraps a DOCX with a password in the container of its old format; the name of what is inside tells them apart. */
function oldOrEncrypted(bytes: Uint8Array): 'encrypted' | 'old-word' {
  const names = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return names.includes('EncryptedPackage') ? 'encrypted' : 'old-word';
}

function plainText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  // Bytes that no text has: a picture, a program, an archive.
  if (bytes.some((value) => value < 9 || (value > 13 && value < 32 && value !== 27)))
    throw new Unreadable('unknown-format');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: then an older program of the West wrote it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
