/** What clustering compares of a posting. Small enough to be stored with it (at most 256 numbers). */
export interface ClusterSketch {
  /** The rules by which it was made: sketches of different versions say nothing about each other. */
  readonly version: number;
  readonly companySlug: string;
  /** Folded title without places, workplace words, marks of gender and requisition numbers. */
  readonly titleKey: string;
  /** Beginnings of the title key's words: what may be one opening is looked up by it, a typing error in the title or not. */
  readonly titleStart: string;
  /** Folded places. Texts too short to tell openings apart are compared at one place only. */
  readonly placeKey: string;
  /** Hash of company, title key and folded text: equal keys are one opening word for word. Empty without text. */
  readonly exactKey: string;
  /** Bottom-k sketch of the words about the work itself; empty where the text is too short. */
  readonly sketch: readonly number[];
  /** Languages that the text asks for, sorted: near texts that differ here are two openings. */
  readonly languages: readonly string[];
  /** First number of years of experience asked for, null where none. */
  readonly years: number | null;
  /** First number of hours a week of part-time work, null where none is stated. */
  readonly hours: number | null;
  /** The employer's own requisition number, where the source gives one that is a number and not a remark. */
  readonly requisition: string | null;
}
