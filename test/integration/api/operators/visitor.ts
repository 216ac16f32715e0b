import type { Role } from '@app/core/operators';
import { operatorSession, postForm, type Board } from '../harness.js';

export const PASSWORD = 'three old kettles';

/** Somebody's browser at the console. */
export class Visitor {
  constructor(
    private readonly opsUrl: string,
    /** The session, as the browser sends it. */
    public cookie = '',
  ) {}

  static async operator(board: Board): Promise<Visitor> {
    return new Visitor(board.opsUrl, (await operatorSession(board)).cookie);
  }

  async login(user: string, password: string, code = ''): Promise<number> {
    const answer = await this.send('/login', { user, password, code });
    return answer.status;
  }

  get(path: string): Promise<Response> {
    const headers = { cookie: this.cookie, accept: 'text/html' };
    return fetch(`${this.opsUrl}${path}`, { headers, redirect: 'manual' });
  }

  async text(path: string): Promise<string> {
    return (await this.get(path)).text();
  }

  /** The token of this session's forms. */
  async csrf(): Promise<string> {
    return /name="csrf" value="([^"]+)"/.exec(await this.text('/account'))?.[1] ?? '';
  }

  /** Sends a form of the console, and keeps the session that the answer sets. */
  async post(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Response> {
    return this.send(path, { csrf: await this.csrf(), ...fields });
  }

  async send(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Response> {
    const pairs = Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as [string, string]),
    );
    const answer = await fetch(`${this.opsUrl}${path}`, {
      method: 'POST',
      headers: { cookie: this.cookie },
      body: new URLSearchParams(pairs),
      redirect: 'manual',
    });
    this.cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    return answer;
  }
}

/** The path of the link that an administrator's page shows. */
export const linkIn = (html: string): string => /\/invitation\?key=[\w-]+/.exec(html)?.[0] ?? '';

/** Invites somebody, sets their password, and logs them in. */
export async function newOperator(
  board: Board,
  administrator: Visitor,
  name: string,
  roles: readonly Role[],
): Promise<Visitor> {
  const html = await (await administrator.post('/operators', { action: 'invite', name, role: roles })).text();
  const key = linkIn(html).split('=')[1] ?? '';
  await postForm(`${board.opsUrl}/invitation`, { key, password: PASSWORD, repeat: PASSWORD });
  const visitor = new Visitor(board.opsUrl);
  const status = await visitor.login(name, PASSWORD);
  if (status !== 303) throw new Error(`The login of ${name} answered ${status}.`);
  return visitor;
}
