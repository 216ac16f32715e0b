import { parseArgs } from 'node:util';
import { UsageError, type CommandLine } from '@app/cli';

const LEAST_POPULATION = 15_000;
const usage = `techjobboard gazetteer import FILE     adds the cities of a GeoNames dump, such as cities15000.txt
  --least-population N                 smaller ones are left out; default ${LEAST_POPULATION}`;

/** Which dump is imported, and how many people a city of it must have. */
export interface GazetteerImport {
  readonly file: string;
  readonly leastPopulation: number;
}

export const COMMAND_LINE: CommandLine<GazetteerImport> = {
  usage,
  read: (args) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { 'least-population': { type: 'string', default: String(LEAST_POPULATION) } },
    });
    const [command, file] = positionals;
    const leastPopulation = Number(values['least-population']);
    if (command !== 'import' || file === undefined || !(leastPopulation >= 0)) throw new UsageError(usage);
    return { file, leastPopulation };
  },
};
