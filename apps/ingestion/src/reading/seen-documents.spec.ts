import { failure, type FetchResult } from '@app/infra/fetch';
import { SeenDocuments } from './seen-documents.js';

const fetched = (body: Buffer): FetchResult => ({ outcome: 'ok', body }) as unknown as FetchResult;

describe('what a read has seen', () => {
  it('is nothing where nothing came', () => {
    const seen = new SeenDocuments();
    seen.note(failure('timeout', 'Too slow.'));
    expect([seen.bytes, seen.beginning]).toEqual([0, null]);
  });

  it('is the bytes of all documents, and how the last one began', () => {
    const seen = new SeenDocuments();
    seen.note(fetched(Buffer.from('{"jobs":')));
    seen.note(fetched(Buffer.from(`<html>\u0000\u001b[31m\n${'x'.repeat(5_000)}`)));
    expect(seen.bytes).toBe(8 + 13 + 5_000);
    expect(seen.beginning?.slice(0, 14)).toBe('<html>\ufffd\ufffd[31m\nx');
    expect(seen.beginning).toHaveLength(2_000);
  });

  it('is text, whatever the bytes are', () => {
    const seen = new SeenDocuments();
    seen.note(fetched(Buffer.from([0xff, 0xfe, 0x41])));
    expect(seen.beginning).toBe('\ufffd\ufffdA');
  });
});
