// Translates folders of TypeScript into a folder that Node can run: for programs that are not part of dist/.
import fs from 'node:fs';
import path from 'node:path';
import swc from '@swc/core';

/** `@app/core/digest` becomes the path of its front door, as the Nest CLI does in dist/. */
function withPaths(code, file) {
  return code.replace(
    /(from |import )['"]@app\/(?:(core|reading|search|infra|intake)\/)?([a-z-]+)['"]/g,
    (_, keyword, lib, part) => {
      const door = lib === undefined ? `libs/${part}/src/index.js` : `libs/${lib}/src/${part}/index.js`;
      const relative = path.relative(path.dirname(file), door);
      return `${keyword}'${relative.startsWith('.') ? relative : `./${relative}`}'`;
    },
  );
}

/** Puts the JavaScript of the folders (named from `root`) into `out`, in the same places; what was there goes. */
export function translate(root, folders, out) {
  const { jsc } = JSON.parse(fs.readFileSync(path.join(root, '.swcrc'), 'utf8'));
  const file = (name) => {
    const source = fs.readFileSync(path.join(root, name), 'utf8');
    const options = { filename: name, swcrc: false, configFile: false, module: { type: 'es6' }, jsc };
    const target = path.join(out, name.replace(/\.tsx?$/, '.js'));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, withPaths(swc.transformSync(source, options).code, name));
  };
  const folder = (name) => {
    for (const entry of fs.readdirSync(path.join(root, name), { withFileTypes: true })) {
      const inside = path.join(name, entry.name);
      if (entry.isDirectory()) folder(inside);
      else if (/\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name)) file(inside);
    }
  };
  fs.rmSync(out, { recursive: true, force: true });
  fs.mkdirSync(out, { recursive: true });
  fs.writeFileSync(path.join(out, 'package.json'), '{ "type": "module" }\n');
  folders.forEach(folder);
}
