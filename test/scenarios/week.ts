import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PostingId } from '@app/core/ids';
import { isOver, type PostingView } from '@app/core/posting';
import { toPostingView, type KeptPosting } from '@app/core/records';
import { NO_RESTRAINTS, type Restraints } from '@app/core/subscription';
import { loadSecrets } from '@app/infra/config';
import { TokenSigner } from '@app/infra/system';
import { parseSaved } from '@app/search/language';
import { analysePosting, evaluate } from '@app/search/match';
import { until } from '@app/testing';
import { Scenario } from './scenario.js';

/** A revision as the board had it when it was committed, noted by the test itself. */
interface Revision {
  readonly id: PostingId;
  readonly seq: number;
  readonly view: PostingView;
  readonly at: Date;
  readonly validThrough: Date | null;
  readonly isQuiet: boolean;
}

interface Wording {
  readonly search: string;
  readonly subscriber: string;
  readonly query: string;
  readonly related: number | undefined;
  readonly fromSeq: number;
  readonly toSeq: number | null;
}

/** A week of a board, with a diary of its own: what every posting and every search said, when. */
export class Week {
  readonly revisions = new Map<string, Revision>();
  readonly wordings = new Map<string, Wording>();
  /** Message-IDs of mails that came back after they had been accepted. */
  readonly cameBack = new Set<string>();
  /** Companies that a person does not want to hear of. */
  readonly muted = new Map<string, string>();

  private constructor(
    readonly board: Scenario,
    readonly signer: TokenSigner,
  ) {}

  static async start(now: string): Promise<Week> {
    const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'why-'));
    const board = await Scenario.start(now, {
      DATA_DIR,
      FEEDBACK_SMTP_PORT: '0',
      BOUNCE_DOMAIN: 'bounces.board.example',
    });
    const { signingKeys, hashKey } = loadSecrets(DATA_DIR);
    return new Week(board, new TokenSigner(signingKeys, hashKey));
  }

  /** Moves the clock, does something, waits until all that is due is done, and writes the diary. */
  async play(instant: string, act: () => Promise<unknown>): Promise<void> {
    this.board.at(instant);
    await act();
    await this.note();
    await this.board.settled();
    await this.note();
  }

  async note(): Promise<void> {
    const { postings, savedSearches } = this.board.database;
    for (const posting of await postings.find().lean<KeptPosting[]>()) {
      const key = `${posting._id}:${posting.matchSeq}`;
      if (this.revisions.has(key)) continue;
      const { _id: id, matchSeq: seq, revisedAt: at, validThrough } = posting;
      const isQuiet = posting.quiet != null;
      this.revisions.set(key, { id, seq, at, validThrough, isQuiet, view: toPostingView(posting) });
    }
    for (const { _id, subscriberId, versions } of await savedSearches.find().lean())
      for (const { query, related, fromSeq, toSeq } of versions)
        this.wordings.set(`${_id}:${fromSeq}`, {
          ...{ search: _id, subscriber: subscriberId, query, related, fromSeq, toSeq },
        });
  }

  async subscriber(email: string) {
    const found = await this.board.database.subscribers.findOne({ address: email }).lean();
    if (found === null) throw new Error(`nobody is ${email}`);
    return found;
  }

  /** Changes the one search of a person, as its owner does. */
  async change(email: string, body: Record<string, unknown>): Promise<void> {
    const { _id } = await this.subscriber(email);
    const search = await this.board.database.savedSearches.findOne({ subscriberId: _id }).lean();
    const response = await fetch(`${this.board.boardUrl}/api/me/searches/${search?._id}`, {
      method: 'PATCH',
      headers: {
        authorization: `Bearer ${this.signer.sign('manage', _id)}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(await response.text());
  }

  async hold(email: string, restraints: Partial<Restraints>): Promise<void> {
    await this.board.database.subscribers.updateOne(
      { address: email },
      { $set: { restraints: { ...NO_RESTRAINTS, ...restraints } } },
    );
  }

  async mute(email: string, slug: string): Promise<void> {
    this.muted.set(email, slug);
    await this.hold(email, { mutedCompanies: [{ slug, name: slug }] });
  }

  /** The mail with a posting comes back to us, after its server had accepted it. */
  async bounce(email: string, title: string): Promise<void> {
    const mails = await this.board.settled();
    const mail = mails.find(({ to, text }) => to.includes(email) && text.includes(title));
    if (mail?.messageId == null) throw new Error(`${email} got no mail with ${title}`);
    this.cameBack.add(mail.messageId);
    await this.board.bounce(mail, '5.1.1');
    const filter = { _id: (await this.subscriber(email)).addressHash };
    await until(
      'it is suppressed',
      async () => (await this.board.database.suppressions.exists(filter)) !== null,
    );
  }

  /** Every wording that was active for a revision, and whether it held, by the one evaluator. */
  bruteForce(subscriber: string, posting: PostingId) {
    return [...this.revisions.values()]
      .filter(({ id }) => id === posting)
      .flatMap((revision) =>
        [...this.wordings.values()]
          .filter(
            (wording) =>
              wording.subscriber === subscriber &&
              wording.fromSeq < revision.seq &&
              (wording.toSeq === null || revision.seq <= wording.toSeq),
          )
          .map((wording) => {
            const parsed = parseSaved(wording.query, wording.related);
            const met = parsed.ok && evaluate(parsed.query, analysePosting(revision.view), revision.at);
            const isCompared = !revision.isQuiet && !isOver(revision, revision.at);
            return { wording, revision, met, isCompared };
          }),
      );
  }
}
