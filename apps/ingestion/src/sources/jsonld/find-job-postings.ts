import { Parser } from 'htmlparser2';
import { parseJson } from '@app/core/untrusted';

/** Every schema.org JobPosting in a page's JSON-LD scripts, also inside lists and @graph. Damaged scripts are left out. */
export function findJobPostings(html: string): unknown[] {
  return scripts(html).flatMap((script) => {
    const json = parseJson(script.trim().replace(/^\/\*.*?\*\/|;$/g, ''));
    return json.ok ? collect(json.value, 0) : [];
  });
}

function scripts(html: string): string[] {
  const found: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      inside = name === 'script' && /ld\+json/i.test(attributes['type'] ?? '');
      if (inside) found.push('');
    },
    ontext: (text) => {
      if (inside) found[found.length - 1] += text;
    },
    onclosetag: (name) => {
      if (name === 'script') inside = false;
    },
  });
  parser.end(html);
  return found;
}

const MAX_DEPTH = 4;

function collect(value: unknown, depth: number): unknown[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => collect(one, depth + 1));
  const type = [Reflect.get(value, '@type')].flat();
  if (type.some((name) => typeof name === 'string' && /(^|\/)JobPosting$/.test(name))) return [value];
  return [Reflect.get(value, '@graph'), Reflect.get(value, 'mainEntity')].flatMap((one) =>
    collect(one, depth + 1),
  );
}
