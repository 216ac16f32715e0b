import { sanitiseHtml } from '@app/infra/html';
import type { PostingDoc } from '@app/infra/mongo';

const escape = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

/** Plain text as paragraphs; lines that begin with a dash as a list. */
export function textToHtml(text: string): string {
  const blocks = text.split(/\n{2,}/).map((block) => block.trim());
  return blocks.filter(Boolean).map(blockToHtml).join('');
}

function blockToHtml(block: string): string {
  const lines = block.split('\n').map((line) => line.trim());
  if (lines.length > 1 && lines.every((line) => /^[-*•]\s+/.test(line))) {
    return `<ul>${lines.map((line) => `<li>${escape(line.replace(/^[-*•]\s+/, ''))}</li>`).join('')}</ul>`;
  }
  return `<p>${lines.map(escape).join('<br>')}</p>`;
}

/** The description as HTML that is safe to show. It was sanitised when it came in; this is the second lock. */
export const descriptionHtml = ({ html, text }: Pick<PostingDoc, 'html' | 'text'>): string =>
  html === null ? textToHtml(text) : sanitiseHtml(html);
