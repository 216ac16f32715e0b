import fs from 'node:fs';
import path from 'node:path';
import { sharedDescribe, sharedPath } from '@app/testing';
import { readFeedback } from './read-feedback.js';

const folder = sharedPath('data', 'suites', 'set-of-emails', 'maildir');
const read = (name: string): { file: string; raw: Buffer }[] =>
  fs
    .readdirSync(path.join(folder, name))
    .map((file) => ({ file, raw: fs.readFileSync(path.join(folder, name, file)) }));
const hasRecipient = async (raw: Buffer): Promise<boolean> => {
  const feedback = await readFeedback(raw);
  return feedback.kind !== 'other' && feedback.recipients.length > 0;
};

sharedDescribe('bounces and complaints that real programs wrote', () => {
  it('finds who was not reached in 98 % of those with a delivery status and 85 % of all', async () => {
    const mails = read('bsd');
    const structured = mails.filter(({ raw }) => /message\/delivery-status/i.test(raw.toString('latin1')));
    const foundOf = async (list: typeof mails) =>
      (await Promise.all(list.map(({ raw }) => hasRecipient(raw)))).filter((found) => found).length;
    expect((await foundOf(structured)) / structured.length).toBeGreaterThanOrEqual(0.98);
    expect((await foundOf(mails)) / mails.length).toBeGreaterThanOrEqual(0.85);
  });

  it('reads them alike whatever their line ends are', async () => {
    for (const { file, raw } of [...read('dos'), ...read('mac')]) {
      const unix = Buffer.from(raw.toString('latin1').replace(/\r\n?/g, '\n'), 'latin1');
      expect({ file, feedback: await readFeedback(raw) }).toEqual({
        file,
        feedback: await readFeedback(unix),
      });
    }
  });

  it('takes no ordinary mail for a report', async () => {
    for (const { file, raw } of read('not').filter(({ file: name }) => name.startsWith('is-not'))) {
      expect([file, (await readFeedback(raw)).kind]).toEqual([file, 'other']);
    }
  });

  it('survives every cut and every broken byte', async () => {
    for (const { raw } of read('bsd').slice(0, 60)) {
      for (let end = 0; end < raw.length; end += 97)
        await expect(readFeedback(raw.subarray(0, end))).resolves.toHaveProperty('kind');
    }
  });
});
