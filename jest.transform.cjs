// jest cannot require() an ES module on Node < 24.9 and Nest 12 is ESM only: our TypeScript and every ESM
// dependency go through swc to CommonJS; files that are CommonJS already stay as they are.
// From Node 24.9 on, with NODE_OPTIONS=--experimental-vm-modules, jest requires ES modules itself: then `transform` needs
// '\\.tsx?$' only, and `isEsm` goes (tried on 24.21). Without that option it refuses there too ("Must use import to load
// ES Module"). It stays until Node 20 and 22 are supported no more.
const { createHash } = require('node:crypto');
const swc = require('@swc/core');

const TYPESCRIPT = /\.tsx?$/;
const decorators = {
  legacyDecorator: true,
  decoratorMetadata: true,
  useDefineForClassFields: false,
  react: { runtime: 'automatic', importSource: 'preact' },
};

const options = (file) => ({
  filename: file,
  swcrc: false,
  configFile: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: TYPESCRIPT.test(file)
      ? { syntax: 'typescript', tsx: file.endsWith('x'), decorators: true }
      : { syntax: 'ecmascript' },
    transform: { ...(TYPESCRIPT.test(file) ? decorators : {}), hidden: { jest: true } },
  },
});

const isEsm = (source, file) =>
  /\.(mjs|tsx?)$/.test(file) || /^\s*(import\s*[\w{*'"]|export\s*[\w{*])/m.test(source);

module.exports = {
  process: (source, file) =>
    isEsm(source, file) ? swc.transformSync(source, options(file)) : { code: source },
  getCacheKey: (source, file) =>
    createHash('sha1').update(source).update(file).update(swc.version).update('1').digest('hex'),
};
