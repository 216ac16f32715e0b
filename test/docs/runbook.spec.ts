import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ALARM_KINDS } from '@app/core/alarms';
import {
  RULES_FILE,
  alertRules,
  dashboardQueries,
  dashboards,
  programOfPrometheus,
  prometheusDescribe,
  rules,
} from './prometheus.js';

const runbook = readFileSync('docs/runbook.md', 'utf8');

/** The sections of the third level: heading and text. */
const sections = new Map(
  runbook
    .split(/^### /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end), section.slice(end + 1).split(/^## /m)[0] ?? ''];
    }),
);

function* sources(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(file);
    else if (/(?<!\.spec)\.tsx?$/.test(entry.name)) yield readFileSync(file, 'utf8');
  }
}
const code = [...sources('apps'), ...sources('libs')].join('\n');

/** What prom-client makes of a metric, by its kind. */
const SERIES: Readonly<Record<string, readonly string[]>> = {
  counter: [''],
  gauge: [''],
  measured: [''],
  sampled: [''],
  histogram: ['_bucket', '_sum', '_count'],
};

/** The series that the program has, as it names them where it makes them. */
const series = new Set(
  [...code.matchAll(/\.(counter|gauge|measured|sampled|histogram)\(\s*'([a-z_]+)'/g)].flatMap(
    ([, kind = '', name]) => (SERIES[kind] ?? []).map((end) => `techjobboard_${name}${end}`),
  ),
);

const namesIn = (query: string): string[] =>
  [...query.matchAll(/\btechjobboard[_:][a-z0-9_:]+/g)].map(([name]) => name);

describe('the runbook', () => {
  it('has a section for each alarm of the board and each alert of Prometheus, and no other', () => {
    const wanted = [...ALARM_KINDS, ...alertRules().map(({ alert }) => alert)];
    expect([...sections.keys()].sort()).toEqual([...wanted].sort());
  });

  it.each([...sections])(
    'says of %s what it means, what people notice, what to look at and what to do',
    (_name, text) => {
      const parts = [...text.matchAll(/^- \*\*(.+?)\*\*: /gm)].map(([, part]) => part);
      expect(parts).toEqual(['Means', 'People notice', 'Look at', 'Do']);
    },
  );

  it('is where each alert leads', () => {
    for (const { alert, annotations } of alertRules()) {
      const heading = alert === 'TechJobBoardAlarm' ? '{{ $labels.kind }}' : alert.toLowerCase();
      expect(annotations.runbook).toBe(`docs/runbook.md#${heading}`);
    }
  });

  it('names commands, services, log events and metrics that there are', () => {
    const help = execFileSync(process.execPath, ['tools/techjobboard.mjs', 'help'], { encoding: 'utf8' });
    const commands = [...help.matchAll(/^ {2}([a-z]+) /gm)].map(([, command]) => command);
    const typed = [...runbook.matchAll(/techjobboard ([a-z]+) ?([a-z]*)/g)].filter(
      ([whole]) => !whole.endsWith(' '),
    );
    expect(typed.map(([, command]) => command).filter((command) => !commands.includes(command))).toEqual([]);
    const verbs = typed.flatMap(([, , verb = '']) => (verb === '' ? [] : [verb]));
    const usage = ['apps/ingestion/src/cli', 'apps/launcher/src/cli']
      .flatMap((folder) => [...sources(folder)])
      .join('\n');
    expect(
      verbs.filter((verb) => !new RegExp(`techjobboard [a-z]+ [a-z|]*\\b${verb}\\b`).test(usage)),
    ).toEqual([]);

    const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as {
      services: Record<string, unknown>;
    };
    const services = [
      ...runbook.matchAll(/docker compose (?:exec|restart|up -d|run --rm(?: --volume \S+)?|ps) ([a-z]+)/g),
    ];
    expect(services.length).toBeGreaterThan(15);
    expect(
      services.map(([, service = '']) => service).filter((service) => !(service in compose.services)),
    ).toEqual([]);

    const events = [...runbook.matchAll(/`([a-z]+\.[a-z-]+)`/g)].map(([, event]) => event);
    expect(events.length).toBeGreaterThan(8);
    expect(events.filter((event) => !code.includes(`'${event}'`))).toEqual([]);

    const bases = [...series].map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    expect(namesIn(runbook).filter((name) => !bases.includes(name))).toEqual([]);
  });
});

describe('queries', () => {
  const recorded = rules().flatMap((rule) => ('record' in rule ? [rule.record] : []));
  const queries = [
    ...dashboardQueries(),
    ...rules().map((rule) => ['record' in rule ? rule.record : rule.alert, rule.expr] as const),
    ...[...readFileSync('docs/operating.md', 'utf8').matchAll(/^ {4,}(.*techjobboard[_:].*)$/gm)].map(
      ([, line = '']) => ['docs/operating.md', line] as const,
    ),
  ];

  it.each(queries)('of %s name series that there are', (_where, query) => {
    expect(namesIn(query).filter((name) => !series.has(name) && !recorded.includes(name))).toEqual([]);
  });

  it('and the table of docs/operating.md name metrics that there are', () => {
    const table =
      readFileSync('docs/operating.md', 'utf8')
        .split(/^### Scraping$/m)[0]
        ?.split(/^\| What/m)[1] ?? '';
    const names = [...table.matchAll(/`([a-z]+(?:_[a-z]+)+)`/g)].map(([, name]) => `techjobboard_${name}`);
    expect(names.length).toBeGreaterThan(25);
    const bases = [...series].map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    expect(names.filter((name) => !bases.includes(name))).toEqual([]);
  });

  it('find at least fifty metrics', () => {
    expect(series.size).toBeGreaterThan(50);
  });
});

describe('the dashboards', () => {
  it('have ids of their own, ask the datasource that is provisioned, and no panels on one another', () => {
    const all = dashboards();
    expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
    const { datasources } = parse(
      readFileSync('deploy/grafana/provisioning/datasources/prometheus.yml', 'utf8'),
    ) as { datasources: { uid: string }[] };
    for (const { panels } of all) {
      const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
        Array.from({ length: w * h }, (_, n) => `${x + (n % w)} ${y + Math.floor(n / w)}`),
      );
      expect(new Set(cells).size).toBe(cells.length);
      expect(Math.max(...panels.map(({ gridPos: { x, w } }) => x + w))).toBeLessThanOrEqual(24);
      const uids = panels.flatMap(({ targets }) => targets.map(({ datasource }) => datasource.uid));
      expect(new Set(uids)).toEqual(new Set(datasources.map(({ uid }) => uid)));
    }
  });
});

prometheusDescribe('promtool', () => {
  const promtool = (...args: string[]): string =>
    execFileSync(programOfPrometheus('promtool') ?? 'promtool', args, { encoding: 'utf8' });

  it('takes the rules, and what they are tried with', () => {
    expect(promtool('check', 'rules', RULES_FILE)).toContain(`${rules().length} rules found`);
    expect(promtool('test', 'rules', 'deploy/prometheus/techjobboard.test.yml')).toContain('SUCCESS');
  });

  it('takes the example of a configuration', () => {
    expect(promtool('check', 'config', '--syntax-only', 'deploy/prometheus/prometheus.yml')).toContain(
      'SUCCESS',
    );
  });
});
