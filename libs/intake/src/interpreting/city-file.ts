import fs from 'node:fs';
import path from 'node:path';
import type { SuppliedCity } from '@app/reading/places';

/** Where the cities lie that an operator imported. */
export const cityFile = (dataDir: string): string => path.join(dataDir, 'gazetteer', 'cities.tsv');

/** Writes the cities as a whole: readers see the old file or the new one. */
export function writeCityFile(dataDir: string, cities: readonly SuppliedCity[]): void {
  const file = cityFile(dataDir);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const lines = cities.map(({ country, region, name, aliases }) =>
    [country, region ?? '', name, ...aliases].join('\t'),
  );
  fs.writeFileSync(`${file}.tmp`, `${lines.join('\n')}\n`);
  fs.renameSync(`${file}.tmp`, file);
}

/** The cities that an operator imported; none where there is no file. */
export function readCityFile(dataDir: string): SuppliedCity[] {
  const file = cityFile(dataDir);
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [country = '', region = '', name = '', ...aliases] = line.split('\t');
    return name === '' ? [] : [{ country, region: region === '' ? null : region, name, aliases }];
  });
}
