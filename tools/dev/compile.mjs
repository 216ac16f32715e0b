// Compiles one file by swc alone, with the options with which `nest build` runs it: what comes out is, byte for byte, what
// the build writes (test/launch/dev-compile.spec.ts compares all of dist/).
import fs from 'node:fs';
import path from 'node:path';
import { transformFile } from '@swc/core';

/** What @nestjs/cli adds to .swcrc for ES modules with path aliases. */
const optionsOf = (root, paths, file) => ({
  filename: file,
  cwd: root,
  sourceFileName: path.relative(path.dirname(outputOf(root, file)), file),
  swcrc: true,
  configFile: path.join(root, '.swcrc'),
  sourceMaps: true,
  module: { type: 'es6', resolveFully: true },
  jsc: { baseUrl: root, paths, experimental: { keepImportAttributes: true } },
});

const NOT_BUILT = /\.spec\.tsx?$|\/fixtures\/|\.d\.ts$/;

/** True for the files that the build compiles. */
export const isSource = (file) => /\.tsx?$/.test(file) && !NOT_BUILT.test(file);

/** The file in dist/ that a source becomes. */
export const outputOf = (root, file) =>
  path.join(root, 'dist', path.relative(root, file).replace(/\.tsx?$/, '.js'));

/** The program text of a source and its source map; throws with file, line and what is wrong. */
export async function compile(root, paths, file) {
  const { code, map } = await transformFile(file, optionsOf(root, paths, file));
  return { code: `${code}\n//# sourceMappingURL=${path.basename(outputOf(root, file))}.map`, map };
}

/** Replaces a file at once: who reads it meanwhile sees the old or the new one. */
function replace(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(`${file}.new`, text);
  fs.renameSync(`${file}.new`, file);
}

/** Compiles a saved source into dist/, or takes away what one that is gone left there. Returns the program text or null. */
export async function renew(root, paths, file) {
  const output = outputOf(root, file);
  if (!fs.existsSync(file)) {
    for (const left of [output, `${output}.map`]) fs.rmSync(left, { force: true });
    return null;
  }
  const { code, map } = await compile(root, paths, file);
  replace(`${output}.map`, map);
  replace(output, code);
  return code;
}
