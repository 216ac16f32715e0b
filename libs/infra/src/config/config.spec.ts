import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ConfigError } from './config-error.js';
import { loadConfig, requireServers } from './config.js';
import { describeSettings, SettingsSchema } from './settings.js';

describe('loadConfig', () => {
  it('has a default for everything that a newcomer need not know', () => {
    const config = loadConfig({});
    expect(config.PUBLIC_URL).toBe('http://localhost:3000');
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('names every wrong setting and what it should be', () => {
    const wrong = () => loadConfig({ PORT: 'eighty', SMTP_URL: 'http://x' });
    expect(wrong).toThrow(ConfigError);
    expect(wrong).toThrow(/PORT: .*number[\s\S]*SMTP_URL: must look like smtp:/);
  });

  it('treats an empty variable as not set and cuts trailing slashes of PUBLIC_URL', () => {
    const config = loadConfig({ SMTP_URL: '', PUBLIC_URL: 'https://jobs.example.org//', PORT: '8080' });
    expect(config.SMTP_URL).toBeUndefined();
    expect(config.PUBLIC_URL).toBe('https://jobs.example.org');
  });

  it('takes origins only, and says so', () => {
    expect(
      loadConfig({ FETCH_ALLOW_ORIGINS: 'http://127.0.0.1:4000, https://ats.internal' }).FETCH_ALLOW_ORIGINS,
    ).toEqual(['http://127.0.0.1:4000', 'https://ats.internal']);
    expect(() => loadConfig({ FETCH_ALLOW_ORIGINS: 'http://127.0.0.1/path' })).toThrow(
      /FETCH_ALLOW_ORIGINS.*no origin/,
    );
  });

  it('tells which server addresses one service on its own still needs', () => {
    expect(() => requireServers(loadConfig({ REDIS_URL: 'redis://h:6379' }))).toThrow(
      /MONGODB_URI, SMTP_URL must be set/,
    );
  });

  it('takes the password of a user who has none in the address from a file', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-config-'));
    const file = path.join(folder, 'password');
    fs.writeFileSync(file, 'a/b c\n');
    const files = { MONGODB_PASSWORD_FILE: file, REDIS_PASSWORD_FILE: file };
    const from = (MONGODB_URI: string, REDIS_URL: string) => loadConfig({ MONGODB_URI, REDIS_URL, ...files });
    expect(from('mongodb://me@a:1,b:2/jobs?authSource=admin', 'redis://me@a:1')).toMatchObject({
      MONGODB_URI: 'mongodb://me:a%2Fb%20c@a:1,b:2/jobs?authSource=admin',
      REDIS_URL: 'redis://me:a%2Fb%20c@a:1',
    });
    const own = ['mongodb://me:own@a:1/jobs', 'redis://:own@a:1'] as const;
    expect(from(...own)).toMatchObject({ MONGODB_URI: own[0], REDIS_URL: own[1] });
    expect(from('mongodb://a:1/jobs', 'redis://a:1').MONGODB_URI).toBe('mongodb://a:1/jobs');
    fs.rmSync(folder, { recursive: true });
    expect(() => from('mongodb://me@a:1/jobs', 'redis://a:1')).toThrow(/MONGODB_PASSWORD_FILE: there is no/);
  });

  it('describes every setting for the documentation', () => {
    const docs = describeSettings();
    expect(docs.map((doc) => doc.name)).toEqual(Object.keys(SettingsSchema.shape));
    for (const doc of docs) expect(doc.description).toMatch(/\.$/);
  });
});

describe('DEV_RELOAD_URL', () => {
  it('is a loopback address without TLS', () => {
    for (const address of ['http://127.0.0.1:3003', 'http://[::1]:3003', 'http://localhost:3003/'])
      expect(loadConfig({ DEV_RELOAD_URL: address }).DEV_RELOAD_URL).toBe(address.replace(/\/$/, ''));
    for (const address of ['http://10.0.0.5:3003', 'https://127.0.0.1:3003', 'http://127.0.0.1.example.org'])
      expect(() => loadConfig({ DEV_RELOAD_URL: address })).toThrow(/DEV_RELOAD_URL: must look like/);
  });

  it('is refused where other people reach the board', () => {
    const settings = { DEV_RELOAD_URL: 'http://127.0.0.1:3003', PUBLIC_URL: 'https://jobs.example.org' };
    expect(() => loadConfig(settings)).toThrow(/DEV_RELOAD_URL is for `npm run dev` alone/);
    expect(loadConfig({ ...settings, PUBLIC_URL: 'http://127.0.0.1:8080' }).DEV_RELOAD_URL).toBeDefined();
  });
});
