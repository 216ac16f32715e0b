export { groupedBy } from './grouped-by.js';
