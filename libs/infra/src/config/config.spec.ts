import { ConfigError, loadConfig, requireServers } from './config.js';
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

  it('describes every setting for the documentation', () => {
    const docs = describeSettings();
    expect(docs.map((doc) => doc.name)).toEqual(Object.keys(SettingsSchema.shape));
    for (const doc of docs) expect(doc.description).toMatch(/\.$/);
  });
});
