import { Readable } from 'node:stream';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { BlockedAddressError, guardedLookup, isPublicAddress, literalAddress } from './addresses.js';
import { bodyText } from './body-text.js';
import { readBody } from './inflate.js';
import { readRetryAfter } from './retry-after.js';

describe('isPublicAddress', () => {
  it.each(
    '127.0.0.1 10.1.1.1 172.16.0.1 192.168.0.1 100.64.0.1 169.254.169.254 198.18.0.1 192.0.0.192 0.0.0.0 224.0.0.1 255.255.255.255 240.0.0.1 168.63.129.16 ::1 :: ::ffff:10.0.0.1 ::10.0.0.1 fe80::1 fd00:ec2::254 2001:db8::1 64:ff9b::a00:1 2002:a00:1:: 2001::1 ff02::1 fec0::1 ::127.0.0.1 ::7f00:1 ::808:808 ::ffff:0:808:808 64:ff9b::808:808 64:ff9b:1::1 100::1 4000::1 5f00::1 8000::1 c000::1 2001:1ff::1 3ffe::1 3fff::1 192.88.99.1 192.31.196.1 203.0.113.9 nonsense'.split(
      ' ',
    ),
  )('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each(['8.8.8.8', '1.1.1.1', '::ffff:8.8.8.8', '2606:4700::1111', '2001:200::1', '2a00:1450::1'])(
    'takes %s',
    (address) => expect(isPublicAddress(address)).toBe(true),
  );
});

describe('literalAddress', () => {
  it.each([
    ['http://0x7f000001/', '127.0.0.1'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0177.1/', '127.0.0.1'],
    ['http://[::ffff:7f00:1]/', '::ffff:7f00:1'],
    ['http://localhost/', null],
  ])('reads %s as %s', (url, address) => expect(literalAddress(new URL(url))).toBe(address));
});

describe('guardedLookup', () => {
  const look = (addresses: string[], all: boolean) =>
    new Promise((resolve) => {
      const found = addresses.map((address) => ({ address, family: 4 }));
      guardedLookup((_host, callback) => callback(null, found))('x.example', { all }, (error, address) =>
        resolve(error ?? address),
      );
    });

  it('fails when one of the addresses is not public', async () => {
    expect(await look(['8.8.8.8', '10.0.0.1'], true)).toBeInstanceOf(BlockedAddressError);
  });

  it.each([true, false])('refuses an answer without an address, all: %s', async (all) => {
    expect(await look([], all)).toMatchObject({ code: 'ENOTFOUND' });
  });

  it('hands on exactly the addresses that it checked', async () => {
    expect(await look(['8.8.8.8'], false)).toBe('8.8.8.8');
    expect(await look(['8.8.8.8'], true)).toEqual([{ address: '8.8.8.8', family: 4 }]);
  });
});

describe('readBody', () => {
  const stream = (bytes: Buffer) => Readable.from([bytes.subarray(0, 7), bytes.subarray(7)]);

  it('gives back what was compressed', async () => {
    const encoders = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync, '': (b: Buffer) => b };
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 500 }),
        fc.constantFrom('gzip', 'deflate', 'br', '' as const),
        async (bytes, encoding) => {
          const sent = encoders[encoding as keyof typeof encoders](Buffer.from(bytes));
          expect(await readBody(stream(sent), encoding, 1_000)).toEqual(Buffer.from(bytes));
        },
      ),
    );
  });

  it('gives up beyond the limit, before the whole is inflated', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    expect(await readBody(stream(bomb), 'gzip', 500_000)).toMatchObject({ reason: 'too-large' });
    expect(await readBody(stream(bomb), 'gzip', 100_000_000)).toMatchObject({
      reason: 'suspicious-compression',
    });
  });

  it.each([
    ['cut', gzipSync(Buffer.alloc(5_000)).subarray(0, 30)],
    ['no gzip at all', Buffer.from('just some text')],
  ])('names damaged content: %s', async (_name, bytes) => {
    expect(await readBody(stream(bytes), 'gzip', 10_000)).toMatchObject({ reason: 'bad-encoding' });
  });

  it('refuses an encoding that was not asked for', async () => {
    expect(await readBody(stream(Buffer.from('12345678')), 'zstd', 100)).toMatchObject({
      reason: 'bad-encoding',
    });
  });
});

describe('bodyText', () => {
  it.each(['iso-8859-1', 'latin1', 'us-ascii', 'windows-1252'])('reads %s as windows-1252', (charset) => {
    const body = Buffer.from([0x93, 0x80, 0x35, 0x94, 0x20, 0x97, 0x20, 0xc5, 0x81, 0x9f]);
    expect(bodyText({ body, contentType: `text/xml; charset=${charset}` })).toBe('“€5” — Å\u0081Ÿ');
  });

  it.each([
    ['utf-8 by default', 'text/plain', Buffer.from('Ålesund')],
    ['the header', 'text/html; charset=ISO-8859-1', Buffer.from('Ålesund', 'latin1')],
    ['a mark', 'text/html; charset=ISO-8859-1', Buffer.from('\ufeffÅlesund')],
    ['two-byte text', 'text/plain', Buffer.from('\ufeffÅlesund', 'utf16le')],
    ['an unknown label', 'text/plain; charset=klingon', Buffer.from('Ålesund')],
  ])('reads by %s', (_name, contentType, body) => {
    expect(bodyText({ body, contentType })).toBe('Ålesund');
  });

  it('reads the declaration of an XML document', () => {
    const body = Buffer.from('<?xml version="1.0" encoding="windows-1252"?><a>Ålesund</a>', 'latin1');
    expect(bodyText({ body, contentType: 'application/xml' })).toContain('Ålesund');
  });
});

describe('readRetryAfter', () => {
  const now = new Date('2026-03-01T12:00:00Z');
  it.each([
    [undefined, null],
    ['120', 120_000],
    ['Sun, 01 Mar 2026 12:01:00 GMT', 60_000],
    ['Sun, 01 Mar 2020 12:01:00 GMT', 0],
    ['999999999', 86_400_000],
    ['soon', null],
  ])('%s is %s', (header, ms) => expect(readRetryAfter(header, now)).toBe(ms));
});
