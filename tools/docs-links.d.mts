/** What a look at every link of a folder of HTML pages found. */
export interface FoundLinks {
  readonly dead: readonly { readonly page: string; readonly link: string; readonly why: string }[];
  readonly elsewhere: readonly string[];
  readonly checked: number;
}

export function brokenLinks(folder: string): FoundLinks;
