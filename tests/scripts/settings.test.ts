import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { childEnvironment, keptSecrets, readSettings } from '#scripts/machine/settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'quayside-settings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (given: Record<string, string> = {}) => readSettings({ NODE_ENV: 'test', ...given })

test('nothing given means port 3000 of this machine, local mail, data in .data', async () => {
  expect(await read()).toMatchObject({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:3000',
    innerUrl: 'http://127.0.0.1:3000',
    mail: 'local',
    dataDir: join(process.cwd(), '.data'),
  })
})

test('mail is local only while neither a database nor a mail key is given, unless it is asked for', async () => {
  expect((await read({ DATABASE_URL: 'postgres://x' })).mail).toBe('resend')
  expect((await read({ RESEND_API_KEY: 're_x' })).mail).toBe('resend')
  expect((await read({ DATABASE_URL: 'postgres://x', MAIL: 'local' })).mail).toBe('local')
})

test('the mailbox of a login shell is no choice of mail', async () => {
  expect((await read({ MAIL: '/var/mail/somebody' })).mail).toBe('local')
  await expect(read({ MAIL: 'pigeon' })).rejects.toThrow('MAIL must be')
})

test('the address names the host, and a host that means every address is reached from inside by this machine', async () => {
  expect(await read({ HOST: '0.0.0.0', PORT: '80' })).toMatchObject({ publicUrl: 'http://localhost:80', innerUrl: 'http://127.0.0.1:80' })
  expect(await read({ HOST: '10.0.0.5' })).toMatchObject({ publicUrl: 'http://10.0.0.5:3000', innerUrl: 'http://10.0.0.5:3000' })
  expect(await read({ HOST: '::1' })).toMatchObject({ publicUrl: 'http://[::1]:3000' })
  expect((await read({ PUBLIC_URL: 'https://quay.example' })).publicUrl).toBe('https://quay.example')
})

test('port 0 is any free one, and a wrong port is refused by name', async () => {
  expect((await read({ PORT: '0' })).port).toBeGreaterThan(1023)
  await expect(read({ PORT: '70000' })).rejects.toThrow('PORT')
  await expect(read({ PORT: 'http' })).rejects.toThrow('PORT')
})

test('secrets are made once, kept, and readable by their owner alone', () => {
  const first = keptSecrets(folder)
  expect(keptSecrets(folder)).toEqual(first)
  expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
  expect(first.SECRET_KEY.length).toBeGreaterThanOrEqual(32)
  const [, webhook] = /^whsec_([A-Za-z0-9+/]+=*)$/.exec(first.RESEND_WEBHOOK_SECRET) ?? []
  expect(Buffer.from(webhook ?? '', 'base64')).toHaveLength(32)
})

test('children get what was started here, and what was given from outside stays as it is', async () => {
  const given = { NODE_ENV: 'test' as const, SECRET_KEY: 'given from outside', MEILI_URL: 'http://search:7700', LIMITS_SCALE: '0' }
  const secrets = keptSecrets(folder)
  const started = { database: { url: 'postgres://here/quayside' }, search: null, mailPort: 4100 }
  expect(childEnvironment(given, await readSettings(given), secrets, started)).toMatchObject({
    NODE_ENV: 'production',
    QUAYSIDE_MODE: 'single',
    DATABASE_URL: 'postgres://here/quayside',
    DEMO: '1',
    MEILI_URL: 'http://search:7700',
    LIMITS_SCALE: '0',
    SECRET_KEY: 'given from outside',
    RESEND_BASE_URL: 'http://127.0.0.1:4100',
    RESEND_API_KEY: secrets.RESEND_API_KEY,
  })
})

test('there is no demo in a database from outside', async () => {
  const given = { NODE_ENV: 'test' as const, DATABASE_URL: 'postgres://theirs/db' }
  const env = childEnvironment(given, await readSettings(given), keptSecrets(folder), { database: null, search: null, mailPort: null })
  expect(env.DEMO).toBeUndefined()
  expect(env.DATABASE_URL).toBe('postgres://theirs/db')
})
