export { decodeEntities, htmlToText } from './plain-text.js';
export { sanitiseHtml } from './sanitise.js';
