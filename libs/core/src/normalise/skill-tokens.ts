/** A word as the skill taxonomy knows words: "c++", "node.js", ".net", in lower case, and where it stands. */
export class SkillToken {
  constructor(
    private readonly source: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** Cut out only when it is asked for, since most words of a text cannot begin the name of a skill. */
  get word(): string {
    return this.source.slice(this.start, this.end);
  }

  /** Its length and some bits of its first two signs and its last, as one small number: what two words must share to be the same. */
  get shape(): number {
    const { source, start, end } = this;
    const length = Math.min(end - start, 31);
    const second = length > 1 ? source.charCodeAt(start + 1) : 0;
    return (
      ((source.charCodeAt(start) & 0xff) << 21) |
      ((second & 0xff) << 13) |
      ((source.charCodeAt(end - 1) & 0xff) << 5) |
      length
    );
  }
}

const [OTHER, LETTER, JOINER] = [0, 1, 2];

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[a-z0-9]/i.test(char)) return LETTER;
  if (/[.'’_]/.test(char)) return JOINER;
  const isSign =
    unit < 0xaa || (unit >= 0x2000 && unit < 0x2c00) || (unit >= 0x3000 && unit < 0x3005) || unit >= 0xffdd;
  return isSign ? OTHER : LETTER;
}

const KIND = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));
const [DOT, PLUS, HASH] = [0x2e, 0x2b, 0x23];

/** Cuts a text into words. A dot, apostrophe or underscore inside a word, a leading dot and a final ++ or # belong to it. */
export function skillTokens(text: string): SkillToken[] {
  const lower = text.toLowerCase();
  const source = lower.length === text.length ? lower : text;
  const found: SkillToken[] = [];
  for (let at = 0; at < source.length;) {
    if (KIND[source.charCodeAt(at)] !== LETTER) {
      at += 1;
      continue;
    }
    const end = endOf(source, at);
    const start = at > 0 && source.charCodeAt(at - 1) === DOT ? at - 1 : at;
    found.push(new SkillToken(source, start, end));
    at = end;
  }
  return found;
}

function endOf(source: string, from: number): number {
  let at = from + 1;
  for (; at < source.length; at += 1) {
    const kind = KIND[source.charCodeAt(at)];
    if (kind === LETTER) continue;
    if (kind !== JOINER || KIND[source.charCodeAt(at + 1)] !== LETTER) break;
  }
  if (source.charCodeAt(at) === HASH) return at + 1;
  return source.charCodeAt(at) === PLUS && source.charCodeAt(at + 1) === PLUS ? at + 2 : at;
}
