import { asId, type SubscriberId } from '@app/core/ids';
import fc from 'fast-check';
import { TokenSigner } from '../system/index.js';
import { ReturnPaths } from './return-path.js';

const signer = new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'b'.repeat(43));
const paths = new ReturnPaths(signer, 'bounces.board.example');
const stranger = new ReturnPaths(
  new TokenSigner({ current: 'k', keys: { k: 'a'.repeat(43) } }, 'c'.repeat(43)),
  'bounces.board.example',
);
const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,22}$/).map((text) => asId<SubscriberId>(text));
const ada = asId<SubscriberId>('ada');

describe('return paths', () => {
  it('come back as what they were made for, whatever a server does to their case, in 64 octets', () => {
    fc.assert(
      fc.property(id, fc.string(), fc.boolean(), (subscriberId, messageId, upper) => {
        const bounce = paths.bounce(subscriberId, messageId);
        const leave = paths.unsubscribe(subscriberId);
        for (const address of [bounce, leave]) expect(address.indexOf('@')).toBeLessThanOrEqual(64);
        const seen = (address: string) => paths.read(upper ? address.toUpperCase() : address);
        expect(seen(bounce)).toMatchObject({ kind: 'bounce', subscriberId });
        expect(seen(leave)).toEqual({ kind: 'unsubscribe', subscriberId });
      }),
    );
  });

  it('tell the mails of one person apart, and one mail is always the same', () => {
    expect(paths.bounce(ada, '<1@x>')).toBe(paths.bounce(ada, '<1@x>'));
    expect(paths.read(paths.bounce(ada, '<1@x>'))).not.toEqual(paths.read(paths.bounce(ada, '<2@x>')));
  });

  it('cannot be made up: not by another key, another domain, another kind or any change of a character', () => {
    expect(paths.read(stranger.bounce(ada, '<1@x>'))).toBeNull();
    const genuine = paths.bounce(ada, '<1@x>');
    expect(paths.read(genuine.replace('@bounces.', '@other.'))).toBeNull();
    expect(paths.read(`u${genuine.slice(1)}`)).toBeNull();
    for (let at = 0; at < genuine.indexOf('@'); at += 1) {
      const other = genuine[at] === 'a' ? 'b' : 'a';
      expect(paths.read(`${genuine.slice(0, at)}${other}${genuine.slice(at + 1)}`)).toBeNull();
    }
  });

  it('are found in the copy of a mail, past those that are made up', () => {
    const made = stranger.unsubscribe(asId('eve'));
    const text = `Return-Path: <${made}>\nList-Unsubscribe: <https://x>,\n <mailto:${paths.unsubscribe(ada)}?subject=unsubscribe>`;
    expect(paths.findIn(text)).toEqual({ kind: 'unsubscribe', subscriberId: 'ada' });
    expect(paths.findIn('Dear b-, u- and b-abc@bounces.board.example')).toBeNull();
  });

  it('are refused to an id that does not fit', () => {
    expect(() => paths.bounce(asId('x'.repeat(40)), '<1@x>')).toThrow(/too long/);
  });
});
