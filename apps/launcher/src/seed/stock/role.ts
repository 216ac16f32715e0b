/** A family of roles: what it is called, what is done in it and what is asked for. `{area}` is a part of the product. */
export interface Role {
  readonly titles: readonly string[];
  /** Where German employers say it otherwise. */
  readonly german: string;
  readonly department: string;
  /** Pay of the middle level in Germany, in thousands of EUR a year. */
  readonly pay: number;
  /** How many of its postings there are beside the others. */
  readonly weight: number;
  readonly skills: readonly string[];
  readonly tasks: readonly string[];
  readonly asks: readonly string[];
}
