import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { readPosting } from './read-posting.js';

const now = new Date('2026-03-01T00:00:00Z');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'normalise-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

const file = (name: string, words: string): string => {
  fs.writeFileSync(path.join(folder, name), words);
  return path.join(folder, name);
};
const read = (given: string, typed = '') => readPosting(given, Readable.from([Buffer.from(typed)]), now);

describe('readPosting', () => {
  it('takes a text whose first line is the title', async () => {
    expect(await read('Python Developer\n\nWork from home.\nIn Spain.')).toMatchObject({
      title: 'Python Developer',
      text: 'Work from home.\nIn Spain.',
    });
  });

  it('takes one line as title and text, however long it is', async () => {
    expect(await read('Hybrid')).toMatchObject({ title: 'Hybrid', text: 'Hybrid' });
    const long = 'Work from home is possible. '.repeat(20).trim();
    expect((await read(long)).text).toBe(long);
  });

  it('takes files and standard input, JSON and plain text', async () => {
    const words = JSON.stringify({ title: 'Dev', html: '<p>Hello</p>', locations: ['Berlin'] });
    const draft = { title: 'Dev', html: '<p>Hello</p>', locations: ['Berlin'] };
    expect(await read(file('posting.json', words))).toMatchObject(draft);
    expect(await read('-', ` ${words}`)).toMatchObject(draft);
    expect(await read(file('posting.txt', 'Dev\r\nHello'))).toMatchObject({ title: 'Dev', text: 'Hello' });
    expect(await read('-', 'Dev\nHello')).toMatchObject({ title: 'Dev', text: 'Hello' });
  });

  it('keeps the company that a draft names', async () => {
    expect((await read('{"title":"Dev","text":"x","company":"Acme"}')).company).toBe('Acme');
  });

  it.each([
    ['a file that is not there', 'nowhere/posting.txt', 'There is no file nowhere/posting.txt.'],
    ['one with an ending', 'posting.json', 'There is no file posting.json.'],
    ['a folder', folder, `${folder} is not a file.`],
    ['JSON that is none', '{"title":', 'The text is not JSON: '],
    ['a file of JSON that is none', file('broken.json', 'Dev'), 'broken.json is not JSON: '],
    ['a list', file('list.json', '[]'), 'list.json must hold one posting: a JSON object'],
    ['no title', '{"text":"x"}', 'The text is not a posting: title: is required. [missing]'],
    ['no text', '{"title":"x"}', 'text: is required'],
    ['nothing', '  ', 'The text is not a posting: title: '],
    ['a file that is too large', file('large.txt', 'x'.repeat(1_000_001)), 'is larger than 1 MB'],
  ])('says what is wrong with %s', async (_what, given, message) => {
    await expect(read(given)).rejects.toThrow(message);
  });

  it('stops reading standard input that is too large', async () => {
    await expect(read('-', 'x'.repeat(1_000_001))).rejects.toThrow('Standard input is larger than 1 MB');
  });
});
