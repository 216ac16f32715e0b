import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { lockDataDir } from '@app/embedded';
import { databaseSecrets, loadSecrets, loadServiceSecrets, makeSecrets } from '@app/infra/config';
import { Database, PushTokens } from '@app/infra/mongo';
import { systemClock } from '@app/infra/system';
import { testDatabase } from '@app/testing';
import { secretsCommand } from '../../../apps/launcher/src/cli/secrets/command.js';
import { tokensCommand } from '../../../apps/launcher/src/cli/tokens/command.js';

describe('techjobboard tokens', () => {
  let database: Database;
  let tokens: PushTokens;
  const desk = {
    address: (id: string) => `https://board.example/${id}`,
    secret: (id: string) => `whsec_${id}`,
  };

  beforeAll(async () => {
    database = await Database.connect(testDatabase('cli'));
    tokens = new PushTokens(database, systemClock);
  });

  afterAll(async () => {
    await database.connection.dropDatabase();
    await database.close();
  });

  it('issues a token for one source, lists it without its secret, and ends it', async () => {
    const token = await tokensCommand(tokens, desk, ['issue', 'acme', 'from', 'the', 'test']);
    expect(await tokens.verify(token)).toMatchObject({ source: 'acme', label: 'from the test' });
    const list = await tokensCommand(tokens, desk, ['list']);
    // The secret may hold underscores, too.
    const [, id = '', secret = ''] = /^tjb_([^_]+)_(.+)$/.exec(token) ?? [];
    expect(secret.length).toBeGreaterThan(20);
    expect(list).toContain(id);
    expect(list).not.toContain(secret);
    expect(await tokensCommand(tokens, desk, ['revoke', id])).toContain('revoked');
    expect(await tokens.verify(token)).toBeNull();
    expect(await tokensCommand(tokens, desk, ['list'])).toMatch(new RegExp(`${id}.*revoked`));
  });

  it('makes an address for signed webhooks, which no bearer token opens', async () => {
    const said = await tokensCommand(tokens, desk, ['webhook', 'acme']);
    const id = /address: https:\/\/board\.example\/(\w{12})\nsecret: {2}whsec_\1$/.exec(said)?.[1] ?? '';
    expect(await tokens.webhook(id)).toMatchObject({ source: 'acme', kind: 'webhook' });
    expect(await tokens.verify(`tjb_${id}_`)).toBeNull();
    await tokensCommand(tokens, desk, ['revoke', id]);
    expect(await tokens.webhook(id)).toBeNull();
  });

  it.each([
    [[]],
    [['issue']],
    [['issue', 'Acme Inc']],
    [['revoke']],
    [['webhook']],
    [['revoke', 'nothing']],
    [['drop']],
  ])('says how it is meant: %p', async (args) => {
    await expect(tokensCommand(tokens, desk, args)).rejects.toThrow('techjobboard tokens');
  });
});

describe('techjobboard secrets', () => {
  it('rotates the signing key and the password, and keeps the key before', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-secrets-'));
    makeSecrets(folder);
    const before = loadSecrets(folder);
    expect(secretsCommand(folder, ['rotate', 'signing'])).toContain('Restart');
    secretsCommand(folder, ['rotate', 'operator']);
    const after = loadSecrets(folder);
    expect(after.signingKeys.current).not.toBe(before.signingKeys.current);
    expect(after.signingKeys.keys[before.signingKeys.current]).toBe(
      before.signingKeys.keys[before.signingKeys.current],
    );
    expect(after.operator.password).not.toBe(before.operator.password);
    expect(after.metricsPassword).toBe(before.metricsPassword);
    for (const name of ['metrics', 'admin'])
      expect(secretsCommand(folder, ['rotate', name])).toContain('Restart');
    const last = loadSecrets(folder);
    expect(last.metricsPassword).not.toBe(before.metricsPassword);
    expect(last.adminToken).not.toBe(before.adminToken);
    expect(last.operator).toEqual(after.operator);
    expect(() => secretsCommand(folder, ['rotate'])).toThrow('techjobboard secrets');
    fs.rmSync(folder, { recursive: true });
  });

  it('renews what opens the databases, but not while something runs on the folder', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-secrets-'));
    const before = databaseSecrets(folder);
    const users = fs.readFileSync(before.redisUsersFile, 'utf8');
    const unlock = lockDataDir(folder);
    expect(() => secretsCommand(folder, ['rotate', 'databases'])).toThrow('Stop that one first');
    expect(databaseSecrets(folder)).toEqual(before);
    unlock();
    expect(secretsCommand(folder, ['rotate', 'databases'])).toContain('next start');
    const after = databaseSecrets(folder);
    expect(after.mongoPassword).not.toBe(before.mongoPassword);
    expect(after.redisPassword).not.toBe(before.redisPassword);
    expect(fs.readFileSync(after.redisUsersFile, 'utf8')).not.toBe(users);
    fs.rmSync(folder, { recursive: true });
  });

  it('makes nothing where a service reads, and asks only for what that service uses', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tjb-secrets-'));
    expect(() => loadServiceSecrets(folder, 'matcher')).toThrow(/metrics-password is missing/);
    expect(fs.readdirSync(folder)).toEqual([]);
    makeSecrets(folder);
    for (const name of ['signing-keys.json', 'hash-key', 'operator-password', 'admin-token'])
      fs.rmSync(path.join(folder, 'secrets', name));
    expect(Object.keys(loadServiceSecrets(folder, 'matcher'))).toEqual(['metricsPassword']);
    for (const name of ['ingestion', 'notifier', 'api'] as const)
      expect(() => loadServiceSecrets(folder, name)).toThrow('is missing');
    fs.rmSync(folder, { recursive: true });
  });
});
