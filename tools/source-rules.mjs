// Rules about what a source file may say, read from its syntax tree: settings, time and chance come in through one door
// each, and a front door names what it exports. Prints each violation; exit code 1 where there is one.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(process.argv[2] ?? '.');

const isProperty = (node, object, name) =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === object && node.name.text === name;
const isCallOf = (node, names) => ts.isCallExpression(node) && names.includes(node.expression.getText());
const isMemberOf = (node, names) =>
  ts.isPropertyAccessExpression(node) && names.includes(node.expression.getText());

/** name: as printed; only: files it applies to; except: files that are the door; bad: whether a node breaks it. */
const RULES = [
  {
    name: 'settings-one-door',
    except:
      /^(libs\/infra\/src\/config\/|libs\/infra\/src\/start\/run-service|apps\/launcher\/|libs\/testing\/|apps\/[a-z]+\/src\/cli\/)/,
    bad: (node) => isProperty(node, 'process', 'env'),
    advice: 'Settings come in through @app/infra/config.',
  },
  {
    name: 'clock-one-door',
    except: /^libs\/infra\/src\/system\//,
    bad: (node) =>
      isProperty(node, 'Date', 'now') ||
      (ts.isNewExpression(node) &&
        node.expression.getText() === 'Date' &&
        (node.arguments?.length ?? 0) === 0),
    advice: 'Time comes from the injected Clock; in libs/core `now` is an argument.',
  },
  {
    name: 'core-no-effects',
    only: /^libs\/core\//,
    bad: (node) =>
      isProperty(node, 'Math', 'random') ||
      isProperty(node, 'performance', 'now') ||
      isCallOf(node, ['fetch', 'setTimeout', 'setInterval', 'setImmediate']) ||
      isMemberOf(node, ['process', 'console']),
    advice: 'libs/core computes; effects sit around it.',
  },
  {
    name: 'exports-are-named',
    bad: (node) => ts.isExportDeclaration(node) && node.exportClause === undefined,
    advice: 'Name what is exported: `export *` hides what a module promises.',
  },
  {
    name: 'no-default-export',
    except: /[.]tsx$/,
    bad: (node) => ts.isExportAssignment(node),
    advice: 'Exports have names, so that one thing has one name everywhere.',
  },
];

function* sources(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(full);
    else if (/\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name)) yield full;
  }
}

function check(file) {
  const name = path.relative(root, file).split(path.sep).join('/');
  const rules = RULES.filter(
    (rule) => (rule.only?.test(name) ?? true) && !(rule.except?.test(name) ?? false),
  );
  const tree = ts.createSourceFile(name, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    for (const rule of rules) {
      if (!rule.bad(node)) continue;
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${rule.name} ${name}:${line} ${rule.advice}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const found = ['apps', 'libs'].flatMap((part) => [...sources(path.join(root, part))]).flatMap(check);
for (const line of found) process.stdout.write(`${line}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
