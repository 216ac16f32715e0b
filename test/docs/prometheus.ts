import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const RULES_FILE = 'deploy/prometheus/techjobboard.rules.yml';
const DASHBOARDS = 'deploy/grafana/dashboards';

const RulesSchema = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.union([
          z.strictObject({ record: z.string(), expr: z.string() }),
          z.strictObject({
            alert: z.string(),
            expr: z.string(),
            for: z.string().optional(),
            labels: z.object({ severity: z.enum(['warning', 'critical']) }),
            annotations: z.strictObject({ summary: z.string(), runbook: z.string() }),
          }),
        ]),
      ),
    }),
  ),
});
type Rule = z.infer<typeof RulesSchema>['groups'][number]['rules'][number];
export type AlertRule = Extract<Rule, { alert: string }>;

/** The rules as Prometheus is given them. */
export const rules = (): Rule[] =>
  RulesSchema.parse(parse(readFileSync(RULES_FILE, 'utf8'))).groups.flatMap((group) => group.rules);

export const alertRules = (): AlertRule[] => rules().filter((rule) => 'alert' in rule);

const DashboardSchema = z.object({
  uid: z.string(),
  title: z.string(),
  panels: z.array(
    z.object({
      id: z.number(),
      title: z.string(),
      gridPos: z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() }),
      targets: z.array(z.object({ expr: z.string(), datasource: z.object({ uid: z.string() }) })).min(1),
    }),
  ),
});
export type Dashboard = z.infer<typeof DashboardSchema>;

export const dashboards = (): Dashboard[] =>
  readdirSync(DASHBOARDS).map((file) =>
    DashboardSchema.parse(JSON.parse(readFileSync(path.join(DASHBOARDS, file), 'utf8'))),
  );

/** Every query of the dashboards, with where it stands. */
export const dashboardQueries = (): (readonly [where: string, query: string])[] =>
  dashboards().flatMap(({ title, panels }) =>
    panels.flatMap((panel) => panel.targets.map(({ expr }) => [`${title} / ${panel.title}`, expr] as const)),
  );

/** Where Debian's package and `.ci/run` put the programs of Prometheus. */
const PROGRAMS = ['/usr/bin', '.cache/prometheus/usr/bin'];

/** Path of `prometheus` or `promtool`; null where it is not installed. */
export function programOfPrometheus(name: 'prometheus' | 'promtool'): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(':'), ...PROGRAMS];
  return folders.map((folder) => path.resolve(folder, name)).find((file) => existsSync(file)) ?? null;
}

/**
 * `describe` for tests that need it. In a lone clone without it they count as skipped; where CI is set, as `.ci/run` does, they
 * fail.
 */
export function prometheusDescribe(name: string, suite: () => void): void {
  if (programOfPrometheus('promtool') !== null && programOfPrometheus('prometheus') !== null) {
    describe(name, suite);
  } else if (process.env['CI'] === '1' || process.env['CI'] === 'true') {
    describe(name, () => {
      it('needs Prometheus', () => {
        throw new Error('CI is set, but prometheus and promtool are missing: .ci/run installs them.');
      });
    });
  } else {
    describe.skip(name, suite);
  }
}
