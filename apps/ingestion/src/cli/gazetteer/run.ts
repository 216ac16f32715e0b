import fs from 'node:fs';
import { createInterface } from 'node:readline';
import type { SuppliedCity } from '@app/reading/places';
import { ServerError } from '@app/embedded';
import { loadConfig } from '@app/infra/config';
import { writeCityFile } from '@app/intake';
import type { GazetteerImport } from './command-line.js';
import { readGeonamesLine } from './read-geonames.js';

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

export async function run({ file, leastPopulation }: GazetteerImport): Promise<string> {
  const cities = await read(file, leastPopulation);
  writeCityFile(loadConfig(process.env).DATA_DIR, cities);
  const { length } = cities;
  return `Cities imported: ${length.toLocaleString('en')}. Restart TechJobBoard to use them.`;
}
