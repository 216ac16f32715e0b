import { headingOf, type Section } from '../normalise/claims/index.js';
import { placeNames } from '../places/index.js';
import { hash32, mix32 } from './hash.js';

/** The words of a text as 32-bit hashes in order: all of them, and those that describe the work. */
export interface HashedText {
  readonly all: Uint32Array;
  /**
   * Without sections and sentences about pay, benefits, offices, the company, hiring and the law, and without names of
   * places; all words where little remains.
   */
  readonly core: Uint32Array;
}

/** Words of sentences that change from one place to the next while the opening stays the same. */
const LOCAL_WORDS =
  'benefit benefits insurance dental medical 401 401k pension equity stock salary salaries compensation pay paid stipend stipends vacation pto holiday holidays parental hybrid office offices onsite remote remotely relocate relocation relocating authorized authorised authorization authorisation visa visas sponsor sponsorship sponsored opportunity equal accommodation accommodations commute commuter commuting perk perks wellness meal meals lunch timezone timezones zone zones located location locations privacy expect verify applicants rrsp $ € £ gehalt vergütung urlaub urlaubstage standort büro altersvorsorge homeoffice salaire rémunération mutuelle télétravail bureaux congés salario sueldo vacaciones oficina teletrabajo vakantiedagen salaris pensioen kantoor wynagrodzenie urlop biuro biurze retribuzione ferie ufficio salário férias escritório lön semester kontoret';
const REGION_WORDS =
  'us usa uk eu emea apac latam amer dach nordics benelux anz apj america americas american european asia asian europe african africa north south east west region regional territory';
/** Who speaks of itself, and of nobody who applies, tells about the company. */
const COMPANY_WORDS =
  'we our us ours wir unser unsere unserer nous notre nos nosotros nuestra nuestro wij onze ons';
const PERSON_WORDS =
  'you your role team teams position candidate candidates join hiring seeking looking report reports reporting responsible work working build building own lead du dein deine dich sie ihr ihre ihnen rolle team vous votre vos poste équipe rôle usted tu tus puesto equipo je jij jouw u uw rol functie';
const MIN_CORE_WORDS = 60;
/** Sections that say what the opening is. The others change with the place and the season. */
const ABOUT_THE_WORK: ReadonlySet<Section> = new Set(['role', 'requirements', 'wishes']);
const LONGEST_HEADING = 70;
/** A short line without an end opens a part of which nothing is known: what is left out before it goes no further. */
const UNKNOWN_HEADING = /^[#*\s]{0,6}[\p{Lu}\p{N}](?:.{0,38}[^.,;!\s]|.{0,66}[:?])[*\s]*$/u;

const hashes = (words: Iterable<string>): Set<number> => new Set([...words].map((word) => hash32(word)));
/** What a word says of its sentence: bits, so that one look-up a word is enough. */
const [IS_LOCAL, IS_COMPANY, IS_PERSON, IS_PLACE] = [1, 2, 4, 8];
let wordBits: Map<number, number> | null = null;

/** Place names count where they are single words longer than three letters. Made at first use. */
function bitsOfWords(): Map<number, number> {
  if (wordBits !== null) return wordBits;
  wordBits = new Map();
  const names = placeNames().filter((name) => name.length > 3 && !name.includes(' '));
  const kinds: readonly (readonly [number, readonly string[]])[] = [
    [IS_LOCAL, LOCAL_WORDS.split(' ')],
    [IS_COMPANY, COMPANY_WORDS.split(' ')],
    [IS_PERSON, PERSON_WORDS.split(' ')],
    [IS_PLACE, [...REGION_WORDS.split(' '), ...names]],
  ];
  for (const [bit, words] of kinds)
    for (const word of hashes(words)) wordBits.set(word, (wordBits.get(word) ?? 0) | bit);
  return wordBits;
}

const [BLANK, WORD, BREAK, DOT, MONEY] = [0, 1, 2, 3, 4];

function kindOf(unit: number): number {
  const char = String.fromCharCode(unit);
  if (/[a-z0-9\u00aa-\u02ff\u0370-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\uffdc]/.test(char)) return WORD;
  if (char === '\n' || char === '•') return BREAK;
  if (/[.!?]/.test(char)) return DOT;
  return /[$€£]/.test(char) ? MONEY : BLANK;
}

const KIND = Uint8Array.from({ length: 0x10000 }, (_, unit) => kindOf(unit));
const FNV: { readonly basis: number; readonly prime: number } = { basis: 0x811c9dc5, prime: 0x01000193 };

/** The names in a location line, hashed as the words of a text are. Short ones (New, San, of) are also other words. */
export const namesIn = (locationText: string): Set<number> =>
  hashes(
    (locationText.normalize('NFKC').match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []).map((name) =>
      name.toLowerCase(),
    ),
  );

/**
 * Cuts a text into words and hashes them in one pass. `local` holds words that are left out of the core: those of the
 * posting's own places.
 */
export function hashText(text: string, local: ReadonlySet<number> = new Set()): HashedText {
  const pass = new Pass(local);
  let section: Section = 'role';
  for (const line of text.normalize('NFKC').split('\n')) {
    section = sectionAt(line) ?? section;
    pass.add(line.toLowerCase(), ABOUT_THE_WORK.has(section));
  }
  return pass.result();
}

/** The section that a line opens. A point of a list opens none: it may begin with the word of a heading. */
function sectionAt(line: string): Section | null {
  if (line.length < 2 || line.length > LONGEST_HEADING || /^\s*[-*•·–+\d]/.test(line)) return null;
  return headingOf(line) ?? (UNKNOWN_HEADING.test(line) ? 'role' : null);
}

/** One run over a text, line by line. */
class Pass {
  private readonly all: number[] = [];
  private readonly core: number[] = [];
  private readonly bits = bitsOfWords();
  /** Where the sentence began in the core, and the bits of its words. */
  private sentence = 0;
  private said = 0;

  constructor(private readonly local: ReadonlySet<number>) {}

  add(line: string, isAboutTheWork: boolean): void {
    let [hash, inWord] = [FNV.basis, false];
    const length = line.length;
    for (let at = 0; at <= length; at += 1) {
      const unit = at === length ? 10 : line.charCodeAt(at);
      const kind = KIND[unit];
      if (kind === WORD) {
        hash = Math.imul(hash ^ unit, FNV.prime);
        inWord = true;
        continue;
      }
      if (inWord) {
        this.word(mix32(hash), isAboutTheWork);
        [hash, inWord] = [FNV.basis, false];
      }
      if (kind === MONEY) this.said |= IS_LOCAL;
      else if (kind === BREAK || (kind === DOT && KIND[line.charCodeAt(at + 1)] !== WORD)) this.endSentence();
    }
  }

  result(): HashedText {
    const { all, core } = this;
    return { all: Uint32Array.from(all), core: Uint32Array.from(core.length >= MIN_CORE_WORDS ? core : all) };
  }

  private word(word: number, isAboutTheWork: boolean): void {
    this.all.push(word);
    if (!isAboutTheWork) return;
    const bits = this.bits.get(word) ?? 0;
    this.said |= bits;
    if ((bits & IS_PLACE) === 0 && (this.local.size === 0 || !this.local.has(word))) this.core.push(word);
  }

  private endSentence(): void {
    const isOfCompany = (this.said & (IS_COMPANY | IS_PERSON)) === IS_COMPANY;
    if ((this.said & IS_LOCAL) !== 0 || isOfCompany) this.core.length = this.sentence;
    [this.sentence, this.said] = [this.core.length, 0];
  }
}
