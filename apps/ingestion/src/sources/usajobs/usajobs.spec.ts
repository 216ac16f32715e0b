import type { FetchRequest } from '@app/infra/fetch';
import type { Web } from '../adapter.js';
import { findKind } from '../registry.js';

const page = (pages: number, ids: readonly string[]): string =>
  JSON.stringify({
    SearchResult: {
      SearchResultItems: ids.map((MatchedObjectId) => ({ MatchedObjectId })),
      UserArea: { NumberOfPages: String(pages) },
    },
  });

/** A web that answers page by page and remembers what it was asked. */
function webOf(answers: readonly string[], secrets: Readonly<Record<string, string>>) {
  const asked: FetchRequest[] = [];
  const read: Web['read'] = (request) => {
    asked.push(request);
    const body = Buffer.from(answers[asked.length - 1] ?? '');
    const head = { status: 200, contentType: 'application/json', etag: null, lastModified: null };
    return Promise.resolve({ outcome: 'ok', url: request.url, body, ...head });
  };
  const web: Web = {
    read,
    readVersioned: read,
    wantsDetail: () => true,
    secret: (name) => secrets[name] ?? null,
  };
  return { asked, web };
}

function open(settings: object) {
  const opened = findKind('usajobs')?.open(settings);
  if (opened?.ok !== true) throw new Error('usajobs does not open');
  return opened.source;
}

describe('USAJOBS', () => {
  it('is read page by page, with the key and the address that the settings name', async () => {
    const secrets = { USAJOBS_KEY: 'k', OTHER_MAIL: 'ops@board.example' };
    const { asked, web } = webOf([page(2, ['1', '2']), page(2, ['3'])], secrets);
    const source = open({ emailFrom: 'OTHER_MAIL', keyword: 'cloud' });
    const fetched = await source.fetch(web);
    expect(fetched).toMatchObject({ outcome: 'ok', complete: true });
    expect(asked).toMatchObject(
      [1, 2].map((number) => ({
        url: `https://data.usajobs.gov/api/search?JobCategoryCode=2210&Keyword=cloud&ResultsPerPage=500&Page=${number}`,
        headers: { 'authorization-key': 'k', 'user-agent': 'ops@board.example' },
      })),
    );
    const parsed = fetched.outcome === 'ok' ? source.parse(fetched.documents) : null;
    expect(parsed).toMatchObject({ ok: true, items: [{}, {}, {}] });
  });

  it('says which variable is missing, and asks nothing without it', async () => {
    const { asked, web } = webOf([], { USAJOBS_EMAIL: 'ops@board.example' });
    expect(await open({}).fetch(web)).toMatchObject({
      outcome: 'failed',
      reason: 'forbidden',
      message: expect.stringContaining('USAJOBS_KEY is not set') as unknown,
    });
    expect(asked).toEqual([]);
  });

  it('takes names of variables only, never a secret itself', () => {
    expect(findKind('usajobs')?.open({ keyFrom: 'bC9/secret=' }).ok).toBe(false);
  });
});
