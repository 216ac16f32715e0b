import { DEFAULT_SCHEDULE } from '@app/core/subscription';
import { systemClock, pause } from '@app/infra/system';

/** A step of the demo did not do what it should; the message says what was seen. */
export class DemoFailed extends Error {
  override readonly name = 'DemoFailed';
}

/** A mail as the inbox's API lists it. */
export interface InboxMail {
  readonly id: string;
  readonly receivedAt: string;
  readonly subject: string;
  readonly text: string;
}

const POLL_MS = 20;

/** Asks again until there is an answer; throws DemoFailed when none came in time. */
export async function poll<T>(what: string, timeoutMs: number, ask: () => Promise<T | null>): Promise<T> {
  const deadline = systemClock.monotonicMs() + timeoutMs;
  for (;;) {
    const found = await ask();
    if (found !== null) return found;
    if (systemClock.monotonicMs() > deadline)
      throw new DemoFailed(`${what} did not come within ${timeoutMs / 1000} s`);
    await pause(POLL_MS);
  }
}

async function expectOk(response: Response, what: string): Promise<Response> {
  if (response.ok || response.status === 303) return response;
  throw new DemoFailed(
    `${what} was answered with ${response.status}: ${(await response.text()).slice(0, 400)}`,
  );
}

/** What a person's browser, an employer's system and a mail program do in the demo. */
export class DemoWeb {
  constructor(
    private readonly board: string,
    private readonly inbox: string,
    private readonly pushToken: string,
  ) {}

  /** How many postings the board's first page shows for a query. */
  async search(query: string): Promise<number> {
    const response = await fetch(`${this.board}/?q=${encodeURIComponent(query)}`);
    const page = await (await expectOk(response, 'The search')).text();
    return new Set(page.match(/\/postings\/[A-Za-z0-9_-]+/g) ?? []).size;
  }

  async save(email: string, query: string): Promise<void> {
    const { timeZone, hour, weekday } = DEFAULT_SCHEDULE;
    const form = { q: query, email, rhythm: 'instant', hour: `${hour}`, weekday: `${weekday}`, timeZone };
    await expectOk(await this.post('/save', form), 'Saving the search');
  }

  /** Presses the button of the page behind a confirmation link. */
  async confirm(link: string): Promise<void> {
    const { pathname } = new URL(link);
    await expectOk(await fetch(this.board + pathname), 'The confirmation page');
    await expectOk(await this.post(pathname, {}), 'The confirmation');
  }

  /** Pushes one posting and returns the time at which it was accepted, in milliseconds since 1970. */
  async push(posting: object): Promise<number> {
    const response = await fetch(`${this.board}/api/postings`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.pushToken}`, 'content-type': 'application/json' },
      body: JSON.stringify(posting),
    });
    const acceptedAt = systemClock.now().getTime();
    await expectOk(response, 'The push');
    return acceptedAt;
  }

  /** The newest mail to an address that fits. */
  async mail(email: string, wanted: (mail: InboxMail) => boolean): Promise<InboxMail | null> {
    const list = await fetch(`${this.inbox}/api/mails?to=${encodeURIComponent(email)}`);
    const { mails } = (await list.json()) as { mails: { id: string }[] };
    for (const { id } of mails.slice(0, 3)) {
      const mail = (await (await fetch(`${this.inbox}/api/mails/${id}`)).json()) as InboxMail;
      if (wanted(mail)) return mail;
    }
    return null;
  }

  private post(path: string, form: Record<string, string>): Promise<Response> {
    return fetch(this.board + path, {
      method: 'POST',
      headers: { origin: this.board, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams(form),
      redirect: 'manual',
    });
  }
}
