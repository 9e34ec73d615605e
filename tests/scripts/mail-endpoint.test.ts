import { spawn, type ChildProcess } from 'node:child_process'
import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resend } from 'resend'
import { expect, onTestFinished, test } from 'vitest'
import { apiKey, letter, listenForWebhooks, newFolder, until, webhookSecret } from './mail-endpoint/run-mail-endpoint.ts'

type Environment = Record<string, string>

async function launch(environment: Environment): Promise<{ child: ChildProcess; port: number }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/mail-endpoint.ts'], {
    env: { ...process.env, RESEND_API_KEY: apiKey, RESEND_WEBHOOK_SECRET: webhookSecret, MAIL_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let printed = ''
  child.stdout?.on('data', (text: Buffer) => (printed += text.toString()))
  await until(() => printed.includes('\n'), 12_000)
  return { child, port: (JSON.parse(printed) as { port: number }).port }
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))

test('killed right after its answer, the process still knows the letter and its key', async () => {
  const portal = await listenForWebhooks()
  const dataDir = await newFolder()
  const first = await launch({ DATA_DIR: dataDir })
  const resend = new Resend(apiKey, { baseUrl: `http://127.0.0.1:${first.port}` })
  const sent = await resend.emails.send(letter, { idempotencyKey: 'letter/1' })
  await fetch(`http://127.0.0.1:${first.port}/dev/mail/inbound`, { method: 'POST', body: 'From: a@valve.test\r\n\r\nHello' })
  const gone = ended(first.child)
  first.child.kill('SIGKILL')
  await gone
  await appendFile(join(dataDir, 'mail', 'sent.jsonl'), '{"request":null,"mails":[{"id":"cut o')

  const second = await launch({ DATA_DIR: dataDir, WEBHOOK_URL: portal.url })
  const again = new Resend(apiKey, { baseUrl: `http://127.0.0.1:${second.port}` })
  expect((await again.emails.send(letter, { idempotencyKey: 'letter/1' })).data).toEqual(sent.data)
  expect((await again.emails.list()).data?.data).toHaveLength(1)
  expect((await again.emails.receiving.list()).data?.data).toMatchObject([{ from: 'a@valve.test' }])
  await until(() => portal.taken.length === 3)
  expect(portal.types().sort()).toEqual(['email.delivered', 'email.received', 'email.sent'])
})

test('the process ends at once on SIGTERM, and when its parent is gone', async () => {
  const [told, left] = await Promise.all([launch({ DATA_DIR: await newFolder() }), launch({ DATA_DIR: await newFolder() })])
  const toldEnds = ended(told.child)
  told.child.kill('SIGTERM')
  expect(await toldEnds).toBe(0)
  const leftEnds = ended(left.child)
  left.child.disconnect()
  expect(await leftEnds).toBe(0)
})

test('the process refuses to start and names what is wrong', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/mail-endpoint.ts'], {
    env: { ...process.env, DATA_DIR: await newFolder(), RESEND_API_KEY: '', RESEND_WEBHOOK_SECRET: 'secret' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  expect(await ended(child)).not.toBe(0)
  expect(errors).toMatch(/RESEND_API_KEY/)
  expect(errors).toMatch(/RESEND_WEBHOOK_SECRET/)
})
