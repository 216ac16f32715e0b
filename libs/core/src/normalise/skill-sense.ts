import { table } from '../untrusted/index.js';
import type { Mention } from './skill-context.js';
import { pattern } from './pattern.js';

/** What stands before or behind a name where it means something else. */
interface OtherSense {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const OTHER_SENSES = table<OtherSense>({
  cad: { before: /[$\d]\s?k?\s?$/i, after: /^\s?\$?\d/ },
  elixir: { after: /^\s+(?:of|for)\s/i },
  embedded: { after: /^\s+(?:in|within|into|with|inside|among|at|on)\s/i },
  excel: { after: /^\s+(?:at\b|in (?:an?|your|this|both|our)\b)/i },
  informatica: {
    before: pattern(
      String.raw`\b(?:diploma|opleiding|studie|laurea(?: \p{L}+)? in|ingegneria|bachelor|master|graad|di|de|en|of|in)\s+$`,
    ),
  },
  pytorch: {
    before: /\b(?:the|a|olympic|welding|plasma)\s$/i,
    after: /^\s+(?:capital|ventures|partners|group|of)\b/i,
  },
  rust: { after: /^(?:\s+(?:belt|removal|inhibitors?|prevention|protection)\b|-(?:proof|free|resistant))/i },
  scala: { before: /\b(?:la|alla|una|larga)\s$/i, after: /^\s+(?:of|de|di|mobile)\s/i },
  spring: {
    before: /\b(?:this|next|in|of|late|early|hot|coil|summer|fall|winter|autumn)\s$/i,
    after:
      /^(?:\s+(?:20\d\d|semester|break|term|interns?|internship|into|summer|cleaning|season)\b|\s?['’]\d\d)/i,
  },
  swift: {
    after: pattern(
      String.raw`^\s+(?:codes?|payments?|messag\p{L}+|transfers?|network|mt|gpi|standards?|response|action)\b`,
    ),
  },
  unity: { after: /^\s+(?:catalog|of|among)\b/i },
  vault: { before: /\bkey\s$/i },
  vue: {
    before: /\b(?:en|de|la|une|à|ma|sa|notre|votre|leur|perte de)\s$/i,
    after: /^\s+(?:d['’]|du\b|de\b|globale|sur\b)/i,
  },
});

/** Behind people and their pasts a vendor's name is an employer: "our founders were executives at Okta". */
const EMPLOYER_BEFORE =
  /\b(?:founders?|founded|executives?|alumni|veterans?|formerly|previously|ex-\p{L}+|worked|leaders? (?:at|from)|investors?|backed|customers?|clients?)\b[^.;\n]{0,60}\b(?:at|from|by|of|like|including|as|and)\s(?:[\p{Lu}][\p{L}]+(?:,\s|\sand\s)){0,3}$/u;

const DENIES = pattern(
  String.raw`(?<![\p{L}\p{N}])(?:not|never|no|without|instead of|rather than|replac(?:ed|ing)|(?:moved|moving|away|off|migrat\p{L}+) from|kein\p{L}*|nicht|ohne|statt|pas(?: de| du)?|sans|sin|geen|niet|zonder|nie|bez|zamiast|senza|non|sem|não|nem|inte|utan|ingen|inget|inga)\s(?:(?:an?|any|the|in|use|using|about|un|une|du|mehr|more)\s){0,2}$`,
);
const NOT_DENYING = pattern(String.raw`(?<![\p{L}])(?:if|whether or|why|or)\s(?:not|no)\s$`);
const STILL_DENIED = /^\s?(?:,?\s?(?:or|nor|oder|ou|o|of|ni|lub|eller)\s|\/\s?)$/i;

/** Whether a name stands for something else than the skill, such as a town's bank, a season or a currency. */
export function isOtherSense(text: string, { skill, start, end }: Mention): boolean {
  const isOneWord = !/\s/.test(text.slice(start, end));
  const sense = isOneWord ? OTHER_SENSES.get(skill.slug) : undefined;
  const before = text.slice(Math.max(0, start - 110), start);
  if (sense?.before?.test(before.slice(-30)) === true) return true;
  if (sense?.after?.test(text.slice(end, end + 30)) === true) return true;
  return /^\p{Lu}/u.test(text.slice(start, start + 1)) && EMPLOYER_BEFORE.test(before);
}

/** The mentions that the text does not deny: "Java, not PHP" leaves Java; "no PHP or Perl" neither. Sorted by where they stand. */
export function affirmed(text: string, mentions: readonly Mention[]): readonly Mention[] {
  let deniedEnd = -1;
  return mentions.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    const isDenied =
      (DENIES.test(before) && !NOT_DENYING.test(before)) ||
      (deniedEnd >= 0 && STILL_DENIED.test(text.slice(deniedEnd, Math.min(start, deniedEnd + 9))));
    deniedEnd = isDenied ? end : -1;
    return !isDenied;
  });
}
