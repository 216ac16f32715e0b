import type { VNode } from 'preact';

/** A piece of the runbook. */
export type RunbookPart =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string; readonly id: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'code'; readonly text: string };

/** The id of a heading as GitHub makes it: so that a link leads to the same place there. */
export const idOfHeading = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^\s*(?:[-*]|\d+\.)\s+(.*)$/;

/** Reads as much of Markdown as the runbook uses: headings, paragraphs, lists and blocks of code. Anything else stays as it is written. */
export function partsOfRunbook(markdown: string): RunbookPart[] {
  const parts: RunbookPart[] = [];
  const blocks = markdown.replaceAll('\r\n', '\n').split(/^```[^\n]*$/m);
  for (const [n, block] of blocks.entries()) {
    if (n % 2 === 1) parts.push({ kind: 'code', text: block.replace(/^\n|\n$/g, '') });
    else for (const paragraph of block.split(/\n\s*\n/)) parts.push(...partsOfParagraph(paragraph));
  }
  return parts;
}

/** Lines that all stand four blanks in are code. */
function partsOfParagraph(paragraph: string): RunbookPart[] {
  const lines = paragraph.split('\n').filter((line) => line !== '');
  const isCode = lines.length > 0 && lines.every((line) => line.startsWith('    '));
  if (isCode) return [{ kind: 'code', text: lines.map((line) => line.slice(4)).join('\n') }];
  return partsOfBlock(paragraph.trim());
}

function partsOfBlock(block: string): RunbookPart[] {
  if (block === '') return [];
  const [first = '', ...rest] = block.split('\n');
  const heading = HEADING.exec(first);
  if (heading !== null) {
    const [, marks = '', text = ''] = heading;
    return [
      { kind: 'heading', level: marks.length, text: plain(text), id: idOfHeading(text) },
      ...partsOfBlock(rest.join('\n').trim()),
    ];
  }
  if (ITEM.test(first)) return [{ kind: 'list', items: itemsOf([first, ...rest]) }];
  return [{ kind: 'text', text: plain(block.replaceAll('\n', ' ')) }];
}

/** A line that begins no item goes on with the one before. */
function itemsOf(lines: readonly string[]): string[] {
  const items: string[] = [];
  for (const line of lines) {
    const text = ITEM.exec(line)?.[1];
    if (text !== undefined) items.push(text);
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  }
  return items.map(plain);
}

/** Without the marks for emphasis; a link stays as its words. */
const plain = (text: string): string =>
  text
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\*\*|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])/g, '');

/** The runbook as a page. */
export const RunbookPage = ({ parts }: { readonly parts: readonly RunbookPart[] }): VNode => (
  <div class="runbook">
    {parts.map((part, n) => (
      <Part key={n} part={part} />
    ))}
  </div>
);

function Part({ part }: { readonly part: RunbookPart }): VNode {
  switch (part.kind) {
    case 'heading':
      return part.level === 1 ? (
        <h1 id={part.id}>{words(part.text)}</h1>
      ) : part.level === 2 ? (
        <h2 id={part.id}>{words(part.text)}</h2>
      ) : (
        <h3 id={part.id}>{words(part.text)}</h3>
      );
    case 'list':
      return (
        <ul>
          {part.items.map((item) => (
            <li key={item}>{words(item)}</li>
          ))}
        </ul>
      );
    case 'code':
      return <pre tabIndex={0}>{part.text}</pre>;
    case 'text':
      return <p>{words(part.text)}</p>;
  }
}

/** What stands between backticks is code. */
const words = (text: string): (string | VNode)[] =>
  text.split('`').map((piece, n) => (n % 2 === 1 ? <code key={n}>{piece}</code> : piece));
