import { DomainTally } from './domain-tally.js';

describe('mails by domain', () => {
  it('are counted until they are taken, and counted on where they are given back', () => {
    const tally = new DomainTally();
    tally.add('a.example', 'mailsAccepted');
    tally.add('a.example', 'mailsAccepted');
    tally.add('b.example', 'mailsRefused');
    const taken = tally.take();
    expect([...taken]).toEqual([
      ['a.example', { mailsAccepted: 2 }],
      ['b.example', { mailsRefused: 1 }],
    ]);
    expect([...tally.take()]).toEqual([]);
    tally.add('a.example', 'mailsAccepted');
    tally.giveBack(taken);
    expect(tally.take().get('a.example')).toEqual({ mailsAccepted: 3 });
  });

  it('are counted as others beyond a bound of domains', () => {
    const tally = new DomainTally();
    for (let n = 0; n < 5_003; n += 1) tally.add(`d${n}.example`, 'mailsAccepted');
    tally.add('d0.example', 'mailsAccepted');
    const taken = tally.take();
    expect([taken.size, taken.get('others')?.mailsAccepted, taken.get('d0.example')?.mailsAccepted]).toEqual([
      5_001, 3, 2,
    ]);
  });

  it('may have any name', () => {
    const tally = new DomainTally();
    tally.add('constructor', 'mailsBounced');
    tally.add('__proto__', 'mailsBounced');
    expect([...tally.take().keys()]).toEqual(['constructor', '__proto__']);
  });
});
