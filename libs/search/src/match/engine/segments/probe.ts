import { type TokenList, FNV_PRIME, FNV_START } from '../../../text/index.js';
import type { AnalysedPosting } from '../../analysed.js';
import type { YearlyPay } from '../../yearly-pay.js';
import { ALWAYS, type MatchDictionary } from '../features/match-dictionary.js';
import {
  cityBit,
  CITY_MASK,
  countryBit,
  countryBucket,
  COUNTRY_MASK,
  EXACT_LANES,
  salaryRefusals,
} from '../arrays/lanes.js';
import type { Thresholds } from '../features/thresholds.js';

const HOUR = 3_600_000;

/** What one posting has of the features that are known: filled by `load`, read by the index, then filled again. */
export class Probe {
  /** 1 for each feature that the posting has. */
  on = new Uint8Array(1024);
  /** The features it has, each once; the first is ALWAYS. */
  features = new Uint32Array(1024);
  count = 0;
  /** Bits that a search must not have in its guards. */
  refused1 = 0;
  refused2 = 0;
  /** Country buckets to look into, each once. */
  readonly buckets: number[] = [];

  private states = new Uint32Array(16);
  private running = 0;

  constructor(private readonly dictionary: MatchDictionary) {}

  /** Takes the features of a posting at `now`. */
  load(posting: AnalysedPosting, now: Date): void {
    this.clear();
    this.set(ALWAYS);
    const { parts } = posting;
    for (let i = 0; i < parts.length; i += 1) {
      const { part, tokens } = parts[i]!;
      this.loadWords(tokens, part === 'title');
      if (this.dictionary.prefixLengths !== 0) this.loadPrefixes(tokens, part === 'title');
    }
    this.loadFacts(posting.factList);
    this.loadNumbers(posting, now.getTime());
    this.loadGuards(posting);
  }

  /** Forgets the posting and makes room for features that came since. */
  private clear(): void {
    for (let i = 0; i < this.count; i += 1) this.on[this.features[i]!] = 0;
    this.count = 0;
    if (this.dictionary.phrases.depth >= this.states.length) {
      this.states = new Uint32Array(this.dictionary.phrases.depth * 2);
    }
    if (this.dictionary.size <= this.on.length) return;
    this.on = new Uint8Array(this.dictionary.size * 2);
    this.features = new Uint32Array(this.dictionary.size * 2);
  }

  private set(feature: number): void {
    if (this.on[feature] === 1) return;
    this.on[feature] = 1;
    this.features[this.count] = feature;
    this.count += 1;
  }

  private loadWords(tokens: TokenList, title: boolean): void {
    const { words } = this.dictionary;
    const { hashes, units, termFrom, shapes } = tokens;
    this.running = 0;
    words.readAhead(hashes);
    for (let i = 0; i < tokens.length; i += 1) {
      const shape = shapes[i]!;
      const row = words.find(hashes[i]!, units, termFrom[i]!, shape >> 1, (shape & 1) === 1);
      if (row === -1) {
        this.running = 0;
        continue;
      }
      this.set(words.feature(row, false));
      if (title) this.set(words.feature(row, true));
      const starts = words.startsPhrase(row);
      if (starts || this.running > 0) this.stepPhrases(words.number(row), starts, title);
    }
  }

  private loadFacts(facts: TokenList): void {
    const table = this.dictionary.facts;
    const { hashes, units, offsets } = facts;
    table.readAhead(hashes);
    for (let i = 0; i < facts.length; i += 1) {
      const row = table.find(hashes[i]!, units, offsets[i]!, offsets[i + 1]! - offsets[i]!, false);
      if (row !== -1) this.set(table.feature(row, false));
    }
  }

  /** Every phrase that has begun goes on with this word or ends; one may begin with it. */
  private stepPhrases(word: number, starts: boolean, title: boolean): void {
    const { phrases } = this.dictionary;
    const { states } = this;
    let kept = 0;
    for (let i = 0; i < this.running; i += 1) {
      const state = phrases.step(states[i]!, word);
      if (state === 0) continue;
      this.set(phrases.feature(state, false));
      if (title) this.set(phrases.feature(state, true));
      states[kept] = state;
      kept += 1;
    }
    if (starts) {
      states[kept] = phrases.step(0, word);
      kept += 1;
    }
    this.running = kept;
  }

  private loadPrefixes(tokens: TokenList, title: boolean): void {
    const { prefixes, prefixLengths } = this.dictionary;
    const { units, offsets } = tokens;
    for (let i = 0; i < tokens.length; i += 1) {
      const from = offsets[i]!;
      const to = offsets[i + 1]!;
      let hash = FNV_START;
      for (let k = from; k < to; k += 1) {
        hash = Math.imul(hash ^ units[k]!, FNV_PRIME);
        const length = k + 1 - from;
        if ((prefixLengths & (1 << Math.min(31, length))) === 0) continue;
        const row = prefixes.find(hash >>> 0, units, from, length, false);
        if (row === -1) continue;
        this.set(prefixes.feature(row, false));
        if (title) this.set(prefixes.feature(row, true));
      }
    }
  }

  private loadNumbers(posting: AnalysedPosting, now: number): void {
    const { dictionary } = this;
    const { pay } = posting;
    const reached = pay === null ? null : (pay.top ?? pay.low);
    if (pay !== null && reached !== null) {
      this.setUpTo(dictionary.salary.get(''), reached);
      if (pay.currency !== null) this.setUpTo(dictionary.salary.get(pay.currency), reached);
    }
    if (pay !== null && dictionary.ceiling.size > 0) this.loadCeilings(pay);
    if (posting.experience !== null) this.setFrom(dictionary.experience, posting.experience);
    if (posting.reposted > 0) this.setUpTo(dictionary.reposted, posting.reposted);
    const { ages } = dictionary;
    if (posting.postedAt !== null)
      this.loadAge(ages['posted<'], ages['posted>'], (now - posting.postedAt) / HOUR);
    this.loadAge(ages['firstseen<'], ages['firstseen>'], (now - posting.firstSeenAt) / HOUR);
    this.loadAge(ages['open<'], ages['open>'], (now - posting.openSince) / HOUR);
  }

  private loadCeilings({ low, top, currency }: YearlyPay): void {
    const start = low ?? top;
    if (start === null) return;
    const { ceiling } = this.dictionary;
    this.setFrom(ceiling.get(''), start);
    if (currency !== null) this.setFrom(ceiling.get(currency), start);
  }

  private loadAge(younger: Thresholds, older: Thresholds, hours: number): void {
    this.setAbove(younger, hours);
    for (let i = 0; i < older.values.length && older.values[i]! < hours; i += 1) this.set(older.features[i]!);
  }

  private setUpTo(tests: Thresholds | undefined, value: number): void {
    if (tests === undefined) return;
    for (let i = 0; i < tests.values.length && tests.values[i]! <= value; i += 1)
      this.set(tests.features[i]!);
  }

  private setFrom(tests: Thresholds | undefined, value: number): void {
    if (tests === undefined) return;
    for (let i = tests.values.length - 1; i >= 0 && tests.values[i]! >= value; i -= 1)
      this.set(tests.features[i]!);
  }

  private setAbove(tests: Thresholds, value: number): void {
    for (let i = tests.values.length - 1; i >= 0 && tests.values[i]! > value; i -= 1)
      this.set(tests.features[i]!);
  }

  private loadGuards({ view, cityKeys, pay }: AnalysedPosting): void {
    const { workplace, seniority, employment, places } = view.facts;
    let countries = 0;
    let cities = 0;
    this.buckets.length = 0;
    for (let i = 0; i < places.length; i += 1) {
      const { country } = places[i]!;
      if (country === null) continue;
      countries |= countryBit(country);
      addOnce(this.buckets, countryBucket(country));
    }
    for (let i = 0; i < cityKeys.length; i += 1) {
      cities |= cityBit(cityKeys[i]!);
    }
    if (countries === 0) {
      countries = countryBit('unknown');
      addOnce(this.buckets, countryBucket('unknown'));
    }
    const exact =
      exactBit('workplace', workplace) | exactBit('seniority', seniority) | exactBit('type', employment);
    this.refused1 = (exact | oneOrNone(countries, COUNTRY_MASK)) >>> 0;
    this.refused2 = (oneOrNone(cities, CITY_MASK) | salaryRefusals(pay)) >>> 0;
  }
}

const exactBit = (lane: keyof typeof EXACT_LANES, value: string): number =>
  1 << (EXACT_LANES[lane].at + EXACT_LANES[lane].values.indexOf(value));

function addOnce(list: number[], value: number): void {
  if (!list.includes(value)) list.push(value);
}

/** A lane with one value refuses who does not take it; with several it refuses nobody; with none, everybody who asks. */
function oneOrNone(bits: number, lane: number): number {
  if (bits === 0) return lane;
  return (bits & (bits - 1)) === 0 ? bits : 0;
}
