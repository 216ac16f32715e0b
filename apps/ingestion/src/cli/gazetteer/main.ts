import fs from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { SuppliedCity } from '@app/reading/places';
import { UsageError, runCli } from '@app/cli';
import { ServerError } from '@app/embedded';
import { loadConfig } from '@app/infra/config';
import { writeCityFile } from '@app/intake';
import { readGeonamesLine } from './read-geonames.js';

const LEAST_POPULATION = 15_000;
const USAGE = `techjobboard gazetteer import FILE     adds the cities of a GeoNames dump, such as cities15000.txt
  --least-population N                 smaller ones are left out; default ${LEAST_POPULATION}`;

async function read(file: string, leastPopulation: number): Promise<SuppliedCity[]> {
  if (!fs.existsSync(file)) throw new ServerError(`There is no file ${file}.`);
  const cities: SuppliedCity[] = [];
  for await (const line of createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity })) {
    const city = readGeonamesLine(line, leastPopulation);
    if (city !== null) cities.push(city);
  }
  if (cities.length > 0) return cities;
  throw new ServerError(`${file} holds no city of a GeoNames dump: 19 columns separated by tabs are wanted.`);
}

await runCli(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'least-population': { type: 'string', default: String(LEAST_POPULATION) } },
  });
  const [command, file] = positionals;
  const least = Number(values['least-population']);
  if (command !== 'import' || file === undefined || !(least >= 0)) throw new UsageError(USAGE);
  const cities = await read(file, least);
  writeCityFile(loadConfig(process.env).DATA_DIR, cities);
  const { length } = cities;
  return `Cities imported: ${length.toLocaleString('en')}. Restart TechJobBoard to use them.`;
});
