import { htmlToText } from '@app/infra/html';
import { Parser } from 'htmlparser2';

interface Scope {
  readonly values: Map<string, unknown>;
  /** The same as the object that is found. */
  readonly item: Record<string, unknown>;
  readonly depth: number;
}

interface Capture {
  readonly name: string;
  readonly scope: Scope;
  readonly depth: number;
  html: string;
}

/** Of these the markup matters; of the others the words. */
const HTML_PROPERTIES = new Set(['description', 'responsibilities', 'qualifications']);

const VOID = new Set(['meta', 'link', 'br', 'img', 'hr', 'input']);

/** Reads schema.org microdata (https://html.spec.whatwg.org/multipage/microdata.html): the JobPosting items of a page. */
export function findMicrodata(html: string): unknown[] {
  const reader = new MicrodataReader();
  const parser = new Parser({
    onopentag: (name, attributes) => reader.open(name, attributes),
    ontext: (text) => reader.text(text),
    onclosetag: (name) => reader.close(name),
  });
  parser.end(html);
  return reader.found;
}

class MicrodataReader {
  readonly found: Record<string, unknown>[] = [];
  private readonly scopes: Scope[] = [];
  private readonly captures: Capture[] = [];
  private depth = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!VOID.has(name)) this.depth += 1;
    for (const capture of this.captures) capture.html += `<${name}>`;
    const property = attributes['itemprop'];
    const parent = this.scopes.at(-1);
    if (attributes['itemscope'] !== undefined) {
      const scope: Scope = { values: new Map(), item: {}, depth: this.depth };
      if (/JobPosting$/.test(attributes['itemtype'] ?? '')) this.found.push(scope.item);
      else if (property !== undefined && parent !== undefined) put(parent, property, scope.item);
      this.scopes.push(scope);
    } else if (property !== undefined && parent !== undefined) {
      const value =
        attributes['content'] ?? attributes['datetime'] ?? (name === 'link' ? attributes['href'] : undefined);
      if (value !== undefined) put(parent, property, value);
      else this.captures.push({ name: property, scope: parent, depth: this.depth, html: '' });
    }
  }

  text(text: string): void {
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    for (const capture of this.captures) capture.html += escaped;
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    const done = this.captures.findLast(({ depth }) => depth === this.depth);
    if (done !== undefined) {
      this.captures.splice(this.captures.indexOf(done), 1);
      const html = done.html.trim();
      put(done.scope, done.name, HTML_PROPERTIES.has(done.name) ? html : htmlToText(html));
    }
    for (const capture of this.captures) capture.html += `</${name}>`;
    if (this.scopes.at(-1)?.depth === this.depth) this.scopes.pop();
    this.depth -= 1;
  }
}

/** A property may stand several times: then it is a list. It is defined, not assigned: `__proto__` is a name like any other. */
function put({ values, item }: Scope, property: string, value: unknown): void {
  for (const name of property.split(/\s+/)) {
    const before = values.get(name);
    const now = before === undefined ? value : [before, value].flat();
    values.set(name, now);
    Object.defineProperty(item, name, { value: now, enumerable: true, configurable: true, writable: true });
  }
}
