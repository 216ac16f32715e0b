import { SaxesParser } from 'saxes';
import { draftSalary, lines, placeLine, readDate, readEnd } from '../../sources/kit/values.js';
import { FileFault, LONGEST_ENTRY, rowOf, type Row } from './row.js';

const DEEPEST = 20;

type Fields = ReadonlyMap<string, string>;

/**
 * The XML that job boards take (Indeed's form): `<source><job>...</job></source>`, read as it comes in. A document type
 * definition is refused: its entities are how XML explodes. Throws FileFault where it is no such XML.
 */
export async function* indeedRows(chunks: AsyncIterable<string>): AsyncGenerator<Row> {
  const reader = new JobReader();
  for await (const chunk of chunks) yield* reader.feed(chunk);
  yield* reader.end();
}

/** Collects the children of each `job` element as text. */
class JobReader {
  private readonly parser = new SaxesParser();
  private readonly path: string[] = [];
  private fields = new Map<string, string>();
  private ready: Row[] = [];
  private size = 0;
  private count = 0;

  constructor() {
    this.parser.on('doctype', () => {
      throw new FileFault('The XML holds a document type definition.');
    });
    this.parser.on('error', ({ message }) => {
      throw new FileFault(`The XML cannot be read: ${message}.`);
    });
    this.parser.on('opentag', ({ name }) => this.open(name));
    this.parser.on('text', (text) => this.text(text));
    this.parser.on('cdata', (text) => this.text(text));
    this.parser.on('closetag', () => this.close());
  }

  feed(chunk: string): Row[] {
    this.parser.write(chunk);
    return this.take();
  }

  end(): Row[] {
    this.parser.close();
    if (this.count === 0) throw new FileFault('The XML holds no <job> element.');
    return this.take();
  }

  private take(): Row[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  private open(name: string): void {
    this.path.push(name.toLowerCase());
    if (this.path.length > DEEPEST) throw new FileFault(`The XML nests deeper than ${DEEPEST} elements.`);
    if (this.path.at(-1) === 'job') {
      this.fields = new Map();
      this.size = 0;
    }
  }

  private text(text: string): void {
    const field = this.path.at(-1);
    if (field === undefined || this.path.at(-2) !== 'job') return;
    this.size += text.length;
    if (this.size <= LONGEST_ENTRY) this.fields.set(field, (this.fields.get(field) ?? '') + text);
  }

  private close(): void {
    if (this.path.pop() !== 'job') return;
    this.count += 1;
    const where = `job ${this.count}`;
    if (this.size > LONGEST_ENTRY) {
      const message = `It has more than ${LONGEST_ENTRY} characters.`;
      this.ready.push({ kind: 'unreadable', where, message, text: '' });
    } else {
      this.ready.push(rowOf(where, () => draftOf(trimmed(this.fields))));
    }
  }
}

const trimmed = (fields: Fields): Fields =>
  new Map([...fields].flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()] as const])));

const WORKPLACES = [
  [/hybrid/i, 'hybrid'],
  [/remote|home/i, 'remote'],
  [/on.?site|office/i, 'onsite'],
] as const;

function draftOf(fields: Fields): Record<string, unknown> {
  const workplace = WORKPLACES.find(([pattern]) => pattern.test(fields.get('remotetype') ?? ''))?.[1];
  const draft = {
    externalId: fields.get('referencenumber') ?? fields.get('requisitionid') ?? fields.get('url'),
    url: fields.get('url'),
    title: fields.get('title'),
    company: fields.get('company') ?? fields.get('sourcename'),
    locations: lines(placeLine(fields.get('city'), fields.get('state'), fields.get('country'))),
    workplace,
    employment: fields.get('jobtype'),
    department: fields.get('category'),
    requisition: fields.get('requisitionid'),
    salary: draftSalary({ summary: fields.get('salary') }),
    html: fields.get('description') ?? '',
    postedAt: dateOf(fields.get('date')),
    validThrough: endOf(fields.get('expirationdate')),
  };
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}

const endOf = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : readEnd(text);

const dateOf = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : readDate(text);
