import type { Kind } from './adapter.js';
import { ashby } from './ashby/index.js';
import { greenhouse } from './greenhouse/index.js';
import { lever } from './lever/index.js';
import { page } from './page/index.js';

/** Every kind of source. A new kind is a folder like these and one line here. */
export const KINDS: readonly Kind[] = [ashby, greenhouse, lever, page];

const byName = new Map(KINDS.map((kind) => [kind.kind, kind]));

/** The kind of this name; undefined where there is none. */
export const findKind = (name: string): Kind | undefined => byName.get(name);
