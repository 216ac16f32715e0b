import { LRUCache } from 'lru-cache';
import type { Language } from '@app/core/subscription';
import { analysePosting, closenessOf, evaluate, explain, type AnalysedPosting } from '@app/search/match';
import { parseSyntax } from '@app/search/language';
import type { Query } from '@app/search/tree';
import { toPostingView, type AlertMatch } from '@app/core/records';
import { payText, timesText, whereText, type MailedPosting } from './describe-posting.js';
import type { Opening } from './model.js';
import { reasonsOf } from './reasons.js';
import { snippetOf } from './snippet.js';
import { MAIL_TEXTS } from './texts/index.js';

const REMEMBERED = 1_000;

/** Whom an opening is described for, and when. */
interface Reader {
  /** IANA. */
  readonly timeZone: string;
  readonly now: Date;
  readonly language: Language;
}

/**
 * Says what an opening is and why a search found it: the same in mails, feeds and hooks. Many people get the same
 * openings and save the same searches, so the readings asked for last are remembered.
 */
export class OpeningWriter {
  private readonly postings = new LRUCache<string, AnalysedPosting, MailedPosting>({
    max: REMEMBERED,
    memoMethod: (_revision, _stale, { context }) => analysePosting(toPostingView(context)),
  });
  private readonly queries = new LRUCache<string, Query, AlertMatch>({
    max: REMEMBERED,
    memoMethod: (_text, _stale, { context }) => queryOf(context),
  });

  /** Throws where the text of the search that matched cannot be read: the record makes no sense. */
  describe(
    posting: MailedPosting,
    match: AlertMatch,
    url: string,
    { timeZone, now, language }: Reader,
  ): Opening {
    const { posting: texts, seen, reasons } = MAIL_TEXTS[language];
    const analysed = this.analysed(posting);
    const query = this.query(match);
    const explanation = explain(query, analysed, now, seen);
    return {
      title: posting.title,
      company: posting.company.name,
      sample: posting.sample === true,
      url,
      where: whereText(posting, { posting: texts, seen }),
      pay: payText(posting.facts, seen),
      times: timesText(posting, timeZone, texts),
      reasons: reasonsOf(explanation, reasons),
      snippet: snippetOf(explanation, posting.text),
      changedSince: posting.revisedAt > match.at && !this.fits(posting, match),
    };
  }

  /**
   * Whether the wording that matched finds the posting as it is now: the revision that matched does, however it may be read
   * since. Another is asked as of the match: that "within a day" has passed since is no change of the posting. Throws where
   * the wording or the posting cannot be read.
   */
  fits(posting: MailedPosting, match: AlertMatch): boolean {
    return isSameRevision(posting, match) || evaluate(this.query(match), this.analysed(posting), match.at);
  }

  /** How close the posting comes to the search, from 0 to 1: by it a mail begins with the best. */
  closeness(posting: MailedPosting, match: AlertMatch): number {
    return closenessOf(explain(this.query(match), this.analysed(posting), match.at));
  }

  private analysed(posting: MailedPosting): AnalysedPosting {
    return this.postings.memo(`${posting._id}@${posting.seq}`, { context: posting });
  }

  private query(match: AlertMatch): Query {
    return this.queries.memo(match.query, { context: match });
  }
}

/** Matches that do not say which revision they met say when it was committed. */
const isSameRevision = ({ revision, revisedAt }: MailedPosting, match: AlertMatch): boolean =>
  match.revision === undefined ? revision === 1 || revisedAt <= match.at : revision === match.revision;

function queryOf({ query, savedSearchId }: AlertMatch): Query {
  const parsed = parseSyntax(query);
  if (!parsed.ok)
    throw new Error(`The text of search ${savedSearchId} cannot be read: ${parsed.errors[0]?.message}`);
  return parsed.query;
}
