// jest loads its global setup with Node's own resolver, which knows neither moduleNameMapper nor '.js' that means '.ts'.
const Module = require('node:module');
const path = require('node:path');

const root = path.resolve(__dirname, '..', '..');
const original = Module._resolveFilename;

function ours(request) {
  const layered = /^@app\/(core|reading|search|infra|intake)\/([^/]+)$/.exec(request);
  if (layered) return path.join(root, 'libs', layered[1], 'src', layered[2], 'index.ts');
  const flat = /^@app\/([^/]+)$/.exec(request);
  return flat ? path.join(root, 'libs', flat[1], 'src', 'index.ts') : null;
}

const isOwn = (parent) => parent?.filename?.startsWith(root) && !parent.filename.includes('node_modules');

Module._resolveFilename = function resolve(request, parent, ...rest) {
  const mapped = ours(request);
  if (mapped) return original.call(this, mapped, parent, ...rest);
  if (!isOwn(parent) || !/^\.{1,2}\/.*\.js$/.test(request))
    return original.call(this, request, parent, ...rest);
  try {
    return original.call(this, request.replace(/\.js$/, '.ts'), parent, ...rest);
  } catch {
    return original.call(this, request, parent, ...rest);
  }
};
