import sanitizeHtml from 'sanitize-html';

const HEADINGS = { h1: 'h3', h2: 'h3', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };

/**
 * Only what a description needs: paragraphs, lists, headings, tables, emphasis and links. No image, style, class, id,
 * script, form or frame, so nothing is loaded from elsewhere and nothing of the page around it can be imitated.
 */
const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'div', 'br', 'hr', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote', 'pre', 'h3', 'h4'],
    ...['table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td', 'caption'],
    ...['a', 'strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'code', 'small'],
  ],
  allowedAttributes: { a: ['href', 'rel'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  nestingLimit: 40,
  parseStyleAttributes: false,
  transformTags: {
    ...HEADINGS,
    a: (tagName, attribs): sanitizeHtml.Tag => ({
      tagName,
      attribs: { ...(attribs['href'] ? { href: attribs['href'] } : {}), rel: 'nofollow noopener ugc' },
    }),
  },
};

/**
 * Makes an employer's HTML safe to show: unknown tags are removed and their text kept, scripts and styles go with their
 * text, links are http(s) or mailto only and carry `rel="nofollow noopener ugc"`. Never throws. Applied again it changes
 * nothing, so what is stored can be read again.
 */
export function sanitiseHtml(html: string): string {
  const once = cleaned(html);
  // A tag that is removed may have kept apart what cannot stand in each other, such as paragraphs.
  return tagsOf(once) === tagsOf(html) ? once : cleaned(once);
}

const cleaned = (html: string): string => sanitizeHtml(html, OPTIONS).trim();

/** The tags of a text in their order, headings as they are written here. */
const tagsOf = (html: string): string =>
  (html.match(/<\/?[a-z][a-z0-9]*/gi) ?? [])
    .join('')
    .toLowerCase()
    .replaceAll(/(?<=<\/?)h[1-6](?=<|$)/g, (name) => HEADINGS[name as keyof typeof HEADINGS]);
