import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
const run = (tool: string) => execFileSync(process.execPath, [tool], { encoding: 'utf8' });

interface Component {
  readonly name: string;
  readonly version: string;
}
interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: Component & { readonly type: string } };
  readonly components: readonly Component[];
}

describe('what is shipped', () => {
  const listed = run('tools/licences.mjs').trim().split('\n');
  const bill = JSON.parse(run('tools/sbom.mjs')) as Bill;

  it('is the same by its licences and by its bill of materials', () => {
    const { name, version } = json('package.json');
    expect(bill).toMatchObject({
      bomFormat: 'CycloneDX',
      metadata: { component: { type: 'application', name, version } },
    });
    const components = bill.components.map((one) => `${one.name} ${one.version}`);
    expect(listed.map((line) => line.split(' ').slice(0, 2).join(' ')).sort()).toEqual(components.sort());
  });

  it('holds what package.json asks for, and each package of Bull’s board once', () => {
    const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
    const shipped = bill.components.map(({ name }) => name);
    expect(Object.keys(dependencies).filter((name) => !shipped.includes(name))).toEqual([]);
    const board = shipped.filter((name) => name.startsWith('@bull-board/'));
    expect(board.toSorted()).toEqual([...new Set(board)].sort());
  });

  it('is told by name, and released as it is told', () => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    expect(listed).toEqual(listed.toSorted(compare));
    expect(json('package.json')).toMatchObject({ scripts: { sbom: 'node tools/sbom.mjs' } });
    expect(readFileSync('.github/workflows/release.yml', 'utf8')).toContain('npm run --silent sbom >');
  });
});
