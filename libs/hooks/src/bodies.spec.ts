import { asId } from '@app/core/ids';
import fc from 'fast-check';
import type { Opening } from '@app/mails';
import { discordBody } from './discord-body.js';
import { aPosting } from '@app/testing';
import { cut, factsForPrograms, type HookMessage } from './message.js';
import { slackBody } from './slack-body.js';
import { webhookBody } from './webhook-body.js';

const opening = (more: Partial<Opening> = {}): Opening => ({
  title: 'Rust Engineer',
  company: 'Acme & Sons',
  sample: false,
  url: 'https://board.example/postings/1',
  where: 'Berlin – hybrid',
  pay: 'EUR 90,000 a year',
  times: 'First seen 2 Mar 2026, 10:00.',
  reasons: [{ clause: 'rust', seen: '', quotes: ['Rust'] }],
  snippet: [],
  changedSince: false,
  ...more,
});
const posting = factsForPrograms(aPosting());
const message = (items: readonly Opening[]): HookMessage => ({
  event: 'alerts.matched',
  boardName: 'Board',
  search: { id: asId('s'), query: 'rust', typed: 'rust', name: null, url: 'https://board.example/?q=rust' },
  items: items.map((item) => ({ ...item, posting })),
});

interface Slack {
  readonly text: string;
  readonly blocks: readonly { readonly text: { readonly text: string } }[];
}
interface Discord {
  readonly content: string;
  readonly embeds: readonly { readonly title: string; readonly description: string }[];
}

const anItem = fc
  .record({
    title: fc.string({ maxLength: 500 }),
    company: fc.string(),
    where: fc.string({ maxLength: 2_000 }),
  })
  .map(opening);
const items = fc.array(anItem, { minLength: 1, maxLength: 100 });

it('says of a sample that it is one, wherever it is told', () => {
  const bodies = (sample: boolean): string[] =>
    [slackBody, discordBody, (one: HookMessage) => webhookBody(one, new Date())].map((body) =>
      JSON.stringify(body(message([opening({ sample })]))),
    );
  for (const body of bodies(true)) expect(body).toMatch(/Sample: invented|"sample":true/);
  for (const body of bodies(false)) expect(body).not.toMatch(/Sample|"sample":true/);
});

describe('what Slack is told', () => {
  it('is one section for each opening, with its link and why it matched', () => {
    const { text, blocks } = slackBody(message([opening()])) as Slack;
    expect(text).toBe('1 new posting matches rust');
    expect(blocks[1]?.text.text).toBe(
      '*<https://board.example/postings/1|Rust Engineer>*, Acme &amp; Sons\nBerlin – hybrid · EUR 90,000 a year\n_rust (“Rust”)_',
    );
  });

  it('never holds markup of a stranger, and keeps Slack’s limits', () => {
    const { blocks } = slackBody(message([opening({ title: '<!channel> a|b' })])) as Slack;
    expect(blocks[1]?.text.text).toContain('&lt;!channel&gt; a¦b');
    fc.assert(
      fc.property(items, (many) => {
        const body = slackBody(message(many)) as Slack;
        expect(body.blocks.length).toBeLessThanOrEqual(50);
        for (const block of body.blocks) expect(block.text.text.length).toBeLessThanOrEqual(3_000);
      }),
    );
  });
});

describe('what Discord is told', () => {
  it('is one embed for each opening, and how many more there are', () => {
    const body = discordBody(message(Array.from({ length: 12 }, () => opening()))) as Discord;
    expect(body.content).toBe('12 new postings match rust\nand 2 more: <https://board.example/?q=rust>');
    expect(body.embeds).toHaveLength(10);
  });

  it('keeps Discord’s limits, and escapes what would be markup', () => {
    const { embeds } = discordBody(message([opening({ company: '**@everyone**' })])) as Discord;
    expect(embeds[0]?.description).toContain(String.raw`\*\*@everyone\*\*`);
    fc.assert(
      fc.property(items, (many) => {
        const body = discordBody(message(many)) as Discord;
        const characters = body.embeds.reduce(
          (sum, one) => sum + one.title.length + one.description.length,
          0,
        );
        expect(characters).toBeLessThanOrEqual(6_000);
        expect(body.content.length).toBeLessThanOrEqual(2_000);
      }),
    );
  });
});

describe('cutting', () => {
  it('keeps to the length, and leaves short texts alone', () => {
    expect(cut('short', 10)).toBe('short');
    expect(cut('a longer text', 8)).toBe('a longe…');
  });
});
