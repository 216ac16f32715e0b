/** A section of a text page. */
export interface ProseSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** A text page: title, lead, sections. */
export interface Prose {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly ProseSection[];
}
