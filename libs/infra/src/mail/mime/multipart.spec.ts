import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import MailComposer from 'nodemailer/lib/mail-composer';
import { textValue } from './headers.js';
import { alternativeMessage } from './multipart.js';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '=', '.', '-', '_', '\n', 'é', '日', '<', '>'),
    maxLength: 300,
  }),
);

interface Content {
  readonly text: string;
  readonly html: string;
}

function ours({ text, html }: Content): Buffer {
  const subject = { name: 'Subject', value: textValue('New openings – rust') };
  const { header, body } = alternativeMessage({ header: [subject], text, html }, '<m1@board.example>');
  return Buffer.from(`${header}\r\n${body}`);
}

const theirs = ({ text, html }: Content): Promise<Buffer> =>
  new MailComposer({ subject: 'New openings – rust', text, html, newline: '\r\n' }).compile().build();

/** As a reader's program shows it: white space at the ends of lines and of the mail is nobody's. */
const shown = (text: string | false | undefined): string => (text || '').replace(/[^\S\n]+$/gm, '').trim();

async function read(mail: Buffer): Promise<{ subject: string | undefined; text: string; html: string }> {
  const { subject, text, html } = await simpleParser(mail, { skipTextToHtml: true, skipHtmlToText: true });
  return { subject, text: shown(text), html: shown(html) };
}

describe('a mail of a text and its HTML', () => {
  it('is the same bytes each time', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, html) => {
        expect(ours({ text, html }).equals(ours({ text, html }))).toBe(true);
      }),
    );
  });

  it('holds what nodemailer would have put into it, as another program reads both', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, html) => {
        const content = { text: `Text: ${text}`, html: `<p>${html}</p>` };
        expect(await read(ours(content))).toEqual(await read(await theirs(content)));
      }),
    );
  });
});
