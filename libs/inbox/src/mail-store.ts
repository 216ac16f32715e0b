import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { MailSummary, ReceivedMail } from './mail.js';
import { parseMail, summaryOf } from './parse-mail.js';

/** Keeps the newest mails, newest first. */
export interface MailStore {
  add(mail: ReceivedMail): void;
  list(): readonly MailSummary[];
  read(id: string): Promise<ReceivedMail | undefined>;
  clear(): void;
}

/** Keeps mails in memory: for tests. */
export class MemoryMailStore implements MailStore {
  private mails: ReceivedMail[] = [];

  constructor(private readonly keep: number) {}

  add(mail: ReceivedMail): void {
    this.mails = [mail, ...this.mails].slice(0, this.keep);
  }

  list(): readonly MailSummary[] {
    return this.mails;
  }

  read(id: string): Promise<ReceivedMail | undefined> {
    return Promise.resolve(this.mails.find((mail) => mail.id === id));
  }

  clear(): void {
    this.mails = [];
  }
}

const SummarySchema = z.object({
  id: z.string().regex(/^[0-9a-z-]+$/),
  receivedAt: z.coerce.date(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  messageId: z.string().nullable(),
});

function readSummary(file: string): MailSummary[] {
  try {
    const parsed = SummarySchema.safeParse(JSON.parse(fs.readFileSync(file, 'utf8')));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return []; // Cut short by a crash while it was written; its .eml stays on disk.
  }
}

/** Keeps each mail as `<id>.eml` with a `<id>.json` beside it, so that the inbox survives a restart. */
export class FolderMailStore implements MailStore {
  private summaries: MailSummary[];

  constructor(
    private readonly folder: string,
    private readonly keep: number,
  ) {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.summaries = fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .flatMap((name) => readSummary(path.join(folder, name)));
    this.dropOld();
  }

  add(mail: ReceivedMail): void {
    const summary = summaryOf(mail);
    fs.writeFileSync(this.file(mail.id, 'eml'), mail.raw, { mode: 0o600 });
    fs.writeFileSync(this.file(mail.id, 'json'), JSON.stringify(summary), { mode: 0o600 });
    this.summaries = [summary, ...this.summaries];
    this.dropOld();
  }

  list(): readonly MailSummary[] {
    return this.summaries;
  }

  async read(id: string): Promise<ReceivedMail | undefined> {
    const summary = this.summaries.find((mail) => mail.id === id);
    if (summary === undefined) return undefined;
    return parseMail(summary, fs.readFileSync(this.file(id, 'eml')));
  }

  clear(): void {
    for (const { id } of this.summaries) this.remove(id);
    this.summaries = [];
  }

  private dropOld(): void {
    for (const { id } of this.summaries.slice(this.keep)) this.remove(id);
    this.summaries = this.summaries.slice(0, this.keep);
  }

  private remove(id: string): void {
    for (const ending of ['json', 'eml']) fs.rmSync(this.file(id, ending), { force: true });
  }

  private file(id: string, ending: string): string {
    return path.join(this.folder, `${id}.${ending}`);
  }
}
