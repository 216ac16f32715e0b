export { meantHtml, meantLine } from './meant.js';
export { decodeEntities, htmlToText } from './plain-text.js';
export { sanitiseHtml } from './sanitise.js';
