// The worker of a build: a child process that reads, clusters and matches what its parent hands it, and answers. It opens no
// connection and no file. It ends with its parent.
import { RELEASE } from '@app/infra/system';
import { readingVersion } from '@app/intake/rules';
import {
  PROTOCOL,
  type Answer,
  type Exchanges,
  type ExchangeName,
  type Hello,
  type Order,
} from './protocol.js';
import { Shadow } from './shadow/shadow.js';

const shadow = new Shadow();

type Doing = { readonly [Name in ExchangeName]: (ask: Exchanges[Name]['ask']) => unknown };
const DOING: Doing = {
  searches: (searches) => shadow.take(searches),
  begin: (terms) => shadow.begin(terms),
  restore: (members) => shadow.restore(members),
  read: (postings) => shadow.read(postings),
  explain: (pairs) => shadow.explain(pairs),
};

async function answerOf({ name, ask }: Order): Promise<Pick<Answer, 'ok' | 'answer' | 'message'>> {
  try {
    const does = DOING[name] as (ask: Order['ask']) => Answer['answer'] | Promise<Answer['answer']>;
    return { ok: true, answer: (await does(ask)) ?? null, message: null };
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { ok: false, answer: null, message };
  }
}

const say = (message: Hello | Answer): void => void process.send?.(message);

process.on('message', (order: Order) => {
  void answerOf(order).then((answer) => {
    const { user, system } = process.cpuUsage();
    const memoryMb = Math.round(process.memoryUsage.rss() / 2 ** 20);
    say({ ...answer, cpuMs: (user + system) / 1_000, memoryMb });
  });
});
process.on('disconnect', () => process.exit(0));
say({ protocol: PROTOCOL, release: RELEASE, reading: readingVersion() });
