import type { VNode } from 'preact';

/** How a page may be kept: `private` pages carry a token in their address and are kept nowhere (RFC 9111, section 5.2.2.5). */
export type PageKind = 'public' | 'private';

/** What a page handler answers with: a view that the page interceptor renders. */
export class HtmlPage {
  constructor(
    readonly view: VNode,
    readonly kind: PageKind = 'public',
    readonly status = 200,
    /** What the page's script may ask: nothing, or this board; and whether it may start a worker of the board's. */
    readonly asks: 'nothing' | 'board' | 'board, with a worker' = 'nothing',
  ) {}
}

/** What a form handler answers with after it has done its work: the browser loads `to` with GET (303). */
export class SeeOther {
  constructor(readonly to: string) {}
}
