import { renderToString } from 'preact-render-to-string';
import { ALARM_KINDS } from '@app/core/alarms';
import { RunbookPage, idOfHeading, partsOfRunbook } from './runbook.js';

describe('the runbook', () => {
  it('has a heading for what a link names', () => {
    for (const kind of ALARM_KINDS) {
      expect([idOfHeading(kind), idOfHeading(`\`${kind}\``)]).toEqual([kind, kind]);
    }
    expect(idOfHeading('What to do, first?')).toBe('what-to-do-first');
  });

  it('is read by blocks, and what stands in code is nothing else', () => {
    const text =
      '# Runbook\nFirst _look_ at [the console](x.md).\n\n## no-matcher\n\n- one\n  goes on\n- `two`\n\n```sh\n# no heading\n\nls\n```\n';
    expect(partsOfRunbook(text)).toEqual([
      { kind: 'heading', level: 1, text: 'Runbook', id: 'runbook' },
      { kind: 'text', text: 'First look at the console.' },
      { kind: 'heading', level: 2, text: 'no-matcher', id: 'no-matcher' },
      { kind: 'list', items: ['one goes on', '`two`'] },
      { kind: 'code', text: '# no heading\n\nls' },
    ]);
    expect(partsOfRunbook('First:\n\n    docker ps\n    # no heading\n\nThen')[1]).toEqual({
      kind: 'code',
      text: 'docker ps\n# no heading',
    });
    expect(partsOfRunbook('')).toEqual([]);
  });

  it('is shown as text, whatever it says', () => {
    const html = renderToString(
      RunbookPage({ parts: partsOfRunbook('## a-b\n\nRun `x_y_z <b>` now.\n\n<script>') }),
    );
    expect(html).toBe(
      '<div class="runbook"><h2 id="a-b">a-b</h2><p>Run <code>x_y_z &lt;b></code> now.</p><p>&lt;script></p></div>',
    );
  });
});
