import { sanitiseHtml } from '@app/infra/html';
import type { KeptPosting } from '@app/core/records';
import { table } from '@app/core/untrusted';

const ENTITIES = table({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? sign);

/** Plain text as paragraphs; lines that begin with a dash as a list. */
export function textToHtml(text: string): string {
  const blocks = text.split(/\n{2,}/).map((block) => block.trim());
  return blocks.filter(Boolean).map(blockToHtml).join('');
}

const ITEM = /^[-*•–]\s+/;

/** Lines of one block: runs of items become lists, the rest paragraphs with line breaks. */
function blockToHtml(block: string): string {
  const runs: { isList: boolean; lines: string[] }[] = [];
  for (const line of block.split('\n').map((text) => text.trim())) {
    const isList = ITEM.test(line);
    const last = runs.at(-1);
    if (last?.isList === isList) last.lines.push(line);
    else runs.push({ isList, lines: [line] });
  }
  return runs.map(runToHtml).join('');
}

function runToHtml({
  isList,
  lines,
}: {
  readonly isList: boolean;
  readonly lines: readonly string[];
}): string {
  if (!isList) return `<p>${lines.map(escape).join('<br>')}</p>`;
  return `<ul>${lines.map((line) => `<li>${escape(line.replace(ITEM, ''))}</li>`).join('')}</ul>`;
}

/** The description as HTML that is safe to show. It was sanitised when it came in; this is the second lock. */
export const descriptionHtml = ({ html, text }: Pick<KeptPosting, 'html' | 'text'>): string =>
  html === null ? textToHtml(text) : sanitiseHtml(html);
