// Rules about what a source file may say, read from its syntax tree: settings, time and chance come in through one door
// each, and a front door names what it exports, which is not too much. Prints each violation; exit code 1 where there is one.
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(process.argv[2] ?? '.');

const isProperty = (node, object, name) =>
  ts.isPropertyAccessExpression(node) && node.expression.getText() === object && node.name.text === name;
const isCallOf = (node, names) => ts.isCallExpression(node) && names.includes(node.expression.getText());
const isMemberOf = (node, names) =>
  ts.isPropertyAccessExpression(node) && names.includes(node.expression.getText());

/** True where a value of this type may be any text: not for members of a closed list, nor for numbers. */
function isFreeText(type, checker) {
  if (type.isUnion()) return type.types.some((one) => isFreeText(one, checker));
  const { Any, String, TemplateLiteral, TypeParameter, Unknown } = ts.TypeFlags;
  if ((type.flags & TypeParameter) !== 0) {
    const widest = checker.getBaseConstraintOfType(type);
    return widest === undefined || isFreeText(widest, checker);
  }
  return (type.flags & (Any | Unknown | String | TemplateLiteral)) !== 0;
}

/** True for objects that answer to every name of Object.prototype: not for lists, texts and what is not typed here. */
function isPlainObject(type, checker) {
  if (type.isUnion()) return type.types.some((one) => isPlainObject(one, checker));
  if ((type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return false;
  return checker.getIndexTypeOfType(type, ts.IndexKind.Number) === undefined || hasTextIndex(type, checker);
}
const hasTextIndex = (type, checker) => checker.getIndexTypeOfType(type, ts.IndexKind.String) !== undefined;

/** `object[text]` and `text in object`, where the text may be anything. */
function isLookUpOfFreeText(node, checker) {
  if (ts.isElementAccessExpression(node)) return looksUp(node.expression, node.argumentExpression, checker);
  const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword;
  return isIn && looksUp(node.right, node.left, checker);
}
function looksUp(object, name, checker) {
  if (ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)) return false;
  const [table, key] = [object, name].map((node) => checker.getTypeAtLocation(node));
  if (!isPlainObject(table, checker) || !isFreeText(key, checker)) return false;
  // A type of a package is not known here: only an object that is declared as a table is judged by it.
  return (key.flags & ts.TypeFlags.Any) === 0 || hasTextIndex(table, checker);
}

/** Type of the record: what asks it for anything but its name asks a collection. */
const isRecord = (node, checker) => checker.getTypeAtLocation(node).getSymbol()?.name === 'Database';
const NO_COLLECTION = ['name', 'ping', 'close'];

/** `database.postings`, `database['postings']`, the type `Database['postings']`, and `const { postings } = database`. */
function asksRecord(node, checker) {
  if (ts.isElementAccessExpression(node)) return isRecord(node.expression, checker);
  if (ts.isIndexedAccessTypeNode(node)) return isRecord(node.objectType, checker);
  if (ts.isPropertyAccessExpression(node))
    return !NO_COLLECTION.includes(node.name.text) && isRecord(node.expression, checker) && !isStatic(node);
  return ts.isObjectBindingPattern(node) && isRecord(node, checker);
}
const isStatic = (node) => node.expression.getText() === 'Database';

/** What a room may promise at its front door: more is two rooms. */
const MOST_NAMES = 40;
function namesOf(file, checker) {
  const module = checker.getSymbolAtLocation(file);
  return module === undefined ? 0 : checker.getExportsOfModule(module).length;
}

/** name: as printed; only: files it applies to; except: files that are the door; bad(node, types): whether a node breaks it. */
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
    advice: 'Time comes from the injected Clock; in the pure libraries `now` is an argument.',
  },
  {
    name: 'chance-one-door',
    except: /^libs\/(infra\/src\/system|core)\//,
    bad: (node) => isProperty(node, 'Math', 'random'),
    advice: 'Chance comes from the injected Chance, so that a test can say what it is.',
  },
  {
    name: 'core-no-effects',
    only: /^libs\/(core|reading|search|mails)\//,
    bad: (node) =>
      isProperty(node, 'Math', 'random') ||
      isProperty(node, 'performance', 'now') ||
      isCallOf(node, ['fetch', 'setTimeout', 'setInterval', 'setImmediate']) ||
      isMemberOf(node, ['process', 'console']),
    advice: 'libs/core, libs/reading, libs/search and libs/mails compute; effects sit around them.',
  },
  {
    name: 'exports-are-named',
    bad: (node) => ts.isExportDeclaration(node) && node.exportClause === undefined,
    advice: 'Name what is exported: `export *` hides what a module promises.',
  },
  {
    name: 'front-door-is-narrow',
    only: /^libs\/((core|reading|search|infra)\/src\/[^/]+|intake\/src\/rules|[^/]+\/src)\/index[.]ts$/,
    bad: (node, checker) => ts.isSourceFile(node) && namesOf(node, checker) > MOST_NAMES,
    advice: `A front door has at most ${MOST_NAMES} names: leave out what nobody outside needs, or cut the room in two.`,
  },
  {
    name: 'no-default-export',
    except: /[.]tsx$/,
    bad: (node) => ts.isExportAssignment(node),
    advice: 'Exports have names, so that one thing has one name everywhere.',
  },
  {
    name: 'stores-ask-the-record',
    except: /^libs\/(infra|testing)\/|-(store|reads|writes)[.]ts$/,
    bad: asksRecord,
    advice:
      'A question to MongoDB stands in a store of the feature (*-store.ts), or beside one (*-reads.ts, *-writes.ts).',
  },
  {
    name: 'no-object-as-table',
    except: /^libs\/testing\/|\/fixtures\//,
    bad: isLookUpOfFreeText,
    advice:
      'An object answers to `constructor` too: look text up in table() of @app/core/untrusted, count in a Map.',
  },
];

function* sources(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(full);
    else if (/\.tsx?$/.test(entry.name) && !/\.spec\.tsx?$/.test(entry.name)) yield full;
  }
}

/** Modules of ours are resolved, packages are not: their types are `any`, and the check takes a second or two. */
function programOf(files) {
  const options = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.Preserve,
    types: [],
    strict: true,
  };
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (literals, from) =>
    literals.map(({ text }) => ({ resolvedModule: ownModule(text, from) }));
  return ts.createProgram(files, options, host);
}

function ownModule(name, from) {
  const [, library, inner] = /^@app\/([^/]+)(?:\/([^/]+))?$/.exec(name) ?? [];
  const file = name.startsWith('.')
    ? path.resolve(path.dirname(from), name.replace(/\.js$/, ''))
    : path.join(root, 'libs', library ?? '-', 'src', inner ?? '', 'index');
  const found = ['.ts', '.tsx'].find((extension) => fs.existsSync(file + extension));
  return found && { resolvedFileName: file + found, extension: found, isExternalLibraryImport: false };
}

function check(file, program) {
  const name = path.relative(root, file).split(path.sep).join('/');
  const rules = RULES.filter(
    (rule) => (rule.only?.test(name) ?? true) && !(rule.except?.test(name) ?? false),
  );
  const tree = program.getSourceFile(file);
  const checker = program.getTypeChecker();
  const found = [];
  const visit = (node) => {
    for (const rule of rules) {
      if (!rule.bad(node, checker)) continue;
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push(`${rule.name} ${name}:${line} ${rule.advice}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const files = ['apps', 'libs'].flatMap((part) => [...sources(path.join(root, part))]);
const program = programOf(files);
const found = files.flatMap((file) => check(file, program));
for (const line of found) process.stdout.write(`${line}\n`);
process.exitCode = found.length > 0 ? 1 : 0;
