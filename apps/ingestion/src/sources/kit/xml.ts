import { XMLParser } from 'fast-xml-parser';

const MAX_DEPTH = 60;

/** Repeats of these are lists even where only one stands there. */
export interface XmlOptions {
  readonly lists: readonly string[];
}

/**
 * Parses XML without trusting it: a document type definition is refused (entities of one's own are how XML explodes),
 * nesting is limited, nothing outside the document is read. Values stay text.
 */
export function parseXml(
  text: string,
  { lists }: XmlOptions,
): { ok: true; value: unknown } | { ok: false; message: string } {
  const fault = checkXml(text);
  if (fault !== null) return { ok: false, message: fault };
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    processEntities: true,
    trimValues: true,
    isArray: (name) => lists.includes(name),
  });
  try {
    return { ok: true, value: parser.parse(text, true) as unknown };
  } catch (error) {
    return { ok: false, message: `The answer is no XML: ${(error as Error).message.split('\n')[0]}.` };
  }
}

/** Why this XML is not parsed; null where nothing stands against it. */
export function checkXml(text: string): string | null {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return 'The XML holds a document type definition.';
  return isTooDeep(text) ? `The XML nests deeper than ${MAX_DEPTH} elements.` : null;
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [, close, name, selfClosing] of text.matchAll(/<(?!!|\?)(\/?)([^\s>/]+)[^>]*?(\/?)>/g)) {
    if (close === '/') depth -= 1;
    else if (selfClosing !== '/' && name !== undefined) depth += 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
