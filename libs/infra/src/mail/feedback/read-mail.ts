import { finished } from 'node:stream/promises';
import { Splitter, type ErrorWithCode, type MimeNode, type SplitterChunk } from '@zone-eu/mailsplit';

/** Header fields of a mail or part: names in lower case, values unfolded; a name may stand several times. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** One part of a mail that holds content, its transfer encoding undone. */
export interface LeafPart {
  /** `text/plain` where the part names none. */
  readonly type: string;
  readonly text: string;
}

/** A mail taken apart as far as reading a report needs it. */
export interface ReportMail {
  readonly fields: Fields;
  readonly parts: readonly LeafPart[];
}

const MOST_BYTES = 1_000_000;
/** Parts of a mail, whether beside or inside each other; reports have three or four. */
const MOST_PARTS = 100;

/** The last value of a field, or an empty string. */
export const fieldOf = (fields: Fields, name: string): string => fields.get(name)?.at(-1) ?? '';

/**
 * Takes a mail apart. It never throws: reports come from forty years of programs, and many are not proper MIME. Line
 * ends may be CRLF, LF or CR. What is beyond a megabyte or a hundred parts is not read.
 */
export async function readReportMail(raw: Buffer): Promise<ReportMail> {
  const text = withLineFeeds(raw.subarray(0, MOST_BYTES)).replace(/^From .*\n/, '');
  const nodes = await split(Buffer.from(text, 'latin1'));
  const parents = new Set(nodes.map(({ node }) => node.parentNode));
  const leaves = nodes.filter(({ node }) => !parents.has(node));
  const root = nodes[0]?.node;
  return {
    fields: root === undefined ? new Map() : parseFields(withLineFeeds(root.getHeaders())),
    parts: await Promise.all(leaves.map(leafPart)),
  };
}

/** Reads `Name: value` lines up to the first empty line. */
export function splitHeader(text: string): { fields: Fields; body: string } {
  const end = /^\n|\n\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  const body = end === null ? '' : text.slice(end.index + end[0].length);
  return { fields: parseFields(head), body };
}

/** Reads a block of `Name: value` lines; lines that are none are passed over. */
export function parseFields(block: string): Fields {
  const fields = new Map<string, string[]>();
  for (const line of block.replace(/\n[ \t]+/g, ' ').split('\n')) {
    const match = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line);
    if (match === null) continue;
    const name = (match[1] ?? '').toLowerCase();
    const value = (match[2] ?? '').trim();
    const known = fields.get(name);
    if (known === undefined) fields.set(name, [value]);
    else known.push(value);
  }
  return fields;
}

/** A node of the mail's tree, with what stands below its header and in no node inside it. */
interface MailNode {
  readonly node: MimeNode;
  readonly chunks: Buffer[];
}

/** The nodes in their order, as far as the limits of the splitter let it come. */
async function split(bytes: Buffer): Promise<MailNode[]> {
  const nodes: MailNode[] = [];
  // A mail inside the mail is our own, sent back: it is read as text.
  const splitter = new Splitter({ ignoreEmbedded: true, maxChildNodes: MOST_PARTS });
  splitter.on('data', (chunk: SplitterChunk) => {
    if (chunk.type === 'node') nodes.push({ node: chunk, chunks: [] });
    // Of a multipart itself there are only the lines around its parts; they count where it has none.
    else if (chunk.type === 'body' || chunk.node.multipart)
      nodes.findLast(({ node }) => node === chunk.node)?.chunks.push(chunk.value);
  });
  splitter.end(bytes);
  try {
    await finished(splitter);
  } catch (error) {
    if ((error as ErrorWithCode).code !== 'EMAXLEN') throw error;
  }
  return nodes;
}

/** A multipart without parts has another boundary than it says: all of it is text. */
async function leafPart({ node, chunks }: MailNode): Promise<LeafPart> {
  const bytes = Buffer.concat(chunks);
  if (node.multipart) return { type: 'text/plain', text: bytes.toString('latin1') };
  const text = decoded(await undone(bytes, node), node.charset || 'utf-8');
  return { type: node.contentType || 'text/plain', text };
}

async function undone(bytes: Buffer, node: MimeNode): Promise<Buffer> {
  const decoder = node.getDecoder();
  decoder.end(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of decoder) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function decoded(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('latin1'); // An unknown charset: the addresses and codes in it are ASCII.
  }
}

const withLineFeeds = (bytes: Buffer): string => bytes.toString('latin1').replace(/\r\n?/g, '\n');
