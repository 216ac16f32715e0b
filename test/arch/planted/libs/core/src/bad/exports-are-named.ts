export * from '../searches/index.js';
