import { Injectable } from '@nestjs/common';
import type { Hiding } from '@app/core/records';
import { ofPosting, pageOf, type Moment } from '@app/core/timeline';
import { textOf } from '../../http/form-values.js';
import type { Answer, ConsoleFeature, Visit } from '../shell/feature.js';
import { CompanyPage } from './company-page.js';
import { CompanyStore, type OfCompany } from './company-store.js';
import { companyTexts as texts } from './texts.js';

const MOST_MOMENTS = 100;

/** The page of one company. Its key is in the query: it may be in any script. */
@Injectable()
export class CompaniesFeature implements ConsoleFeature {
  readonly routes = [
    { method: 'get', path: '/companies', needs: 'look', handle: (visit: Visit) => this.show(visit) },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(private readonly store: CompanyStore) {}

  private async show({ query, page }: Visit): Promise<Answer> {
    const slug = textOf(query, 'slug', 300);
    const postings = await this.store.newest(slug);
    const [first] = postings;
    if (first === undefined) return { kind: 'message', status: 404, title: texts.title, text: texts.unknown };
    const [open, closed, hiding] = await Promise.all([
      this.store.count(slug, 'open'),
      this.store.count(slug, 'closed'),
      this.store.hiding(slug),
    ]);
    const { company } = first;
    const { moments } = pageOf(momentsOf(postings, hiding), null, MOST_MOMENTS);
    const body = CompanyPage({
      ...{ publicUrl: page.publicUrl, company, open, closed, hiding, postings, moments },
    });
    return { kind: 'page', title: company.name, body };
  }
}

const momentsOf = (postings: readonly OfCompany[], hiding: Hiding | null): Moment[] => [
  ...postings.flatMap((posting) =>
    ofPosting(posting).map((moment) => ({ ...moment, seen: seenOf(posting, moment) })),
  ),
  ...(hiding === null ? [] : [{ at: hiding.at, what: 'company hidden', seen: hiding.state, process: null }]),
];

const seenOf = ({ _id, title }: OfCompany, { seen }: Moment): string =>
  `${title} (${_id})${seen === '' ? '' : `, ${seen}`}`;
