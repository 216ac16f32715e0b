import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { useTexts } from '../../site/page-context.js';

/** Openings of a company that stand together and were left out of a list. */
export interface MoreAtCompany {
  readonly count: number;
  readonly company: string;
  readonly slug: string;
}

/** Leads to what a list leaves out of one company. */
export function MoreAt({ more: { count, company, slug } }: { readonly more: MoreAtCompany }): VNode {
  const { rows } = useTexts();
  return (
    <li class="more-at">
      <a href={PATHS.company(slug)}>{rows.moreAt(count, company)}</a>
    </li>
  );
}
