import { readFileSync, writeFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { SettingsSchema, loadConfig, settingsExample } from '@app/infra/config';

describe('.env.example', () => {
  it('lists every setting as the schema describes it (npm run docs:settings writes it)', () => {
    if (process.env['WRITE_DOCS'] === '1') writeFileSync('.env.example', settingsExample());
    else expect(readFileSync('.env.example', 'utf8')).toBe(settingsExample());
  });

  it('is read with the defaults when every line is taken as it is', () => {
    const settings = parseEnv(settingsExample().replace(/^#(?=[A-Z_]+=)/gm, ''));
    expect(Object.keys(settings).sort()).toEqual(Object.keys(SettingsSchema.shape).sort());
    expect(loadConfig(settings)).toEqual(loadConfig({}));
  });
});
