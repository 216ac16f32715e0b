import { unzipSync } from 'fflate';
import { Unreadable } from './unreadable.js';

/** A part of a document may unpack to this much: a CV has some hundred kilobytes of it. */
const MOST_BYTES = 20_000_000;
const PARTS = /^word\/(?:document|header\d*|footer\d*)\.xml$/;

/** The text of a DOCX: a line a paragraph, headers first. Throws `Unreadable`. */
export function docxText(bytes: Uint8Array): string {
  const parts = unpack(bytes);
  if (!parts.some(([name]) => name === 'word/document.xml')) throw new Unreadable('unknown-format');
  const inOrder = [...parts].sort(([a], [b]) => rank(a) - rank(b));
  return inOrder.map(([, part]) => partText(part)).join('\n');
}

const rank = (name: string): number => (name.includes('header') ? 0 : name.includes('footer') ? 2 : 1);

function unpack(bytes: Uint8Array): readonly (readonly [name: string, part: Uint8Array])[] {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => PARTS.test(name) && originalSize <= MOST_BYTES,
    });
    return Object.entries(parts);
  } catch {
    // Of a zip that cannot be taken apart the library says only which byte was wrong.
    throw new Unreadable('damaged');
  }
}

function partText(bytes: Uint8Array): string {
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(bytes), 'application/xml');
  if (xml.querySelector('parsererror') !== null) throw new Unreadable('damaged');
  let text = '';
  const walk = (node: Element): void => {
    for (const child of node.children) {
      // A text box stands there twice: once more for old programs.
      if (child.localName === 'Fallback') continue;
      if (child.localName === 't') text += child.textContent;
      else if (child.localName === 'tab') text += ' ';
      else if (child.localName === 'br' || child.localName === 'cr') text += '\n';
      else walk(child);
      if (child.localName === 'p') text += '\n';
    }
  };
  walk(xml.documentElement);
  return text;
}
