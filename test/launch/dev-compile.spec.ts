import fs from 'node:fs';
import path from 'node:path';
import { compile, isSource, outputOf } from '../../tools/dev/compile.mjs';

const ROOT = process.cwd();
const { compilerOptions } = JSON.parse(fs.readFileSync('tsconfig.json', 'utf8')) as {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
};
const sources = ['apps', 'libs']
  .flatMap((folder) => fs.readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && isSource(path.join(entry.parentPath, entry.name)))
  .map((entry) => path.resolve(entry.parentPath, entry.name))
  .filter((file) => fs.existsSync(outputOf(ROOT, file)));

describe('what `npm run dev` compiles', () => {
  it('is, byte for byte, what the build makes of the same file', async () => {
    expect(sources.length).toBeGreaterThan(800);
    const different: string[] = [];
    for (const file of sources) {
      const output = outputOf(ROOT, file);
      const { code, map } = await compile(ROOT, compilerOptions.paths, file);
      if (fs.readFileSync(output, 'utf8') !== code || fs.readFileSync(`${output}.map`, 'utf8') !== map)
        different.push(path.relative(ROOT, file));
    }
    expect(different).toEqual([]);
  });
});
