/**
 * `tsx scripts/bench/hard-mails.ts`: mails that are damaged or made to do harm, each handed in to what `npm start` runs and followed at
 * once by an ordinary reply in another thread. Each must be posted or held exactly once and kept as it came; the ordinary reply may not
 * be posted more than two seconds later than one that comes alone.
 */
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { sha256 } from '#app/infra/secrets.server.ts'
import { getFile } from '#app/infra/storage.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { grantReplyToken, replyAddressOf } from '#app/services/letters/reply-addresses.server.ts'
import type { Connection, Database } from '#db/client.server.ts'
import { inboundLetters } from '#db/schema/letters.ts'
import { messages } from '#db/schema/threads.ts'
import { keptSecrets, mailEnvironment } from '#scripts/machine/settings.ts'
import { until } from '#scripts/machine/waiting.ts'
import { givenIn } from '#tests/given.ts'
import { hardMails, mailOf, plain } from '#tests/setup/hard-mails.ts'
import { isReady, load, npmStart, seconds, type Quayside } from './npm-start.ts'
import { onDatabase } from './on-database.ts'
import { countTasks } from './under-fire/tally.ts'

const mostLaterMs = 2_000
const withinMs = 60_000
const alone = 5

type Writer = { threadId: string; from: string; to: string; subject: string }

/** A supplier in a thread of their own, with the address that they answer to. */
async function writerIn(db: Database): Promise<Writer> {
  const { threadId, supplier } = await givenIn(db).thread()
  const { personId, companyId, address } = supplier
  const token = await inTransaction({ db }, (tx, now) => grantReplyToken(tx, { threadId, personId, companyId }, now))
  return { threadId, from: address, to: replyAddressOf(token), subject: 'Inquiry' }
}

async function handIn({ address }: Quayside, raw: Buffer<ArrayBuffer>): Promise<void> {
  const headers = { 'Content-Type': 'message/rfc822' }
  const answer = await fetch(`${address}/dev/mail/inbound`, { method: 'POST', headers, body: raw })
  if (!answer.ok) throw new Error(`the mail was not taken: ${answer.status}`)
}

/** Hands in an ordinary reply; how long it took until it was posted. */
async function ordinary(quayside: Quayside, db: Database, writer: Writer): Promise<number> {
  const body = `The port is Ningbo, ${randomUUID()}.`
  const since = performance.now()
  await handIn(quayside, mailOf(writer, plain(body), [`Message-ID: <${randomUUID()}@client.test>`]))
  const isPosted = await until(async () => (await db.$count(messages, eq(messages.body, body))) === 1, withinMs, 20)
  return isPosted ? performance.now() - since : Infinity
}

type Outcome = { what: string; state: string; times: number; said: number; isKept: boolean; ms: number }

async function hardOne(quayside: Quayside, db: Database, hard: (typeof hardMails)[number]): Promise<Outcome> {
  const [sender, other] = [await writerIn(db), await writerIn(db)]
  const came = handIn(quayside, mailOf(sender, hard.rest, hard.head))
  const ms = await ordinary(quayside, db, other)
  await came
  const rows = () => db.select().from(inboundLetters).where(eq(inboundLetters.threadId, sender.threadId))
  await until(async () => (await rows()).some(({ state }) => state !== 'received'), withinMs, 50)
  const all = await rows()
  const raw = all[0] ? await getFile(all[0].fileId) : null
  const said = (await db.select().from(messages).where(eq(messages.threadId, sender.threadId))).filter(({ channel }) => channel === 'email')
  return {
    what: hard.what,
    state: all[0]?.state ?? 'lost',
    times: all.length,
    said: said.length,
    isKept: raw !== null && sha256(raw) === all[0]?.sha256,
    ms,
  }
}

async function throwHardMails(quayside: Quayside, { db, pool }: Connection): Promise<string[]> {
  const isQuiet = () => until(async () => (await countTasks(pool)) === 0, withinMs)
  await isQuiet()
  const writer = await writerIn(db)
  await ordinary(quayside, db, writer)
  const usual: number[] = []
  for (let time = 0; time < alone; time += 1) usual.push(await ordinary(quayside, db, writer))
  const median = usual.sort((a, b) => a - b)[Math.floor(alone / 2)]!
  console.log(`an ordinary reply alone: ${seconds(median)} (of ${alone}, from ${seconds(usual[0]!)} to ${seconds(usual.at(-1)!)})`)
  const faults: string[] = []
  for (const hard of hardMails) {
    await isQuiet()
    const { what, state, times, said, isKept, ms } = await hardOne(quayside, db, hard)
    console.log(
      `${what}: ${state} ${times === 1 ? 'once' : `${times} times`}, raw ${isKept ? 'kept' : 'not kept'}; the ordinary reply behind it ${seconds(ms)}, alone ${seconds(median)}`,
    )
    if (state !== hard.state || times !== 1 || said !== (state === 'posted' ? 1 : 0))
      faults.push(`${what}: ${state}, ${times} times, ${said} messages`)
    if (!isKept) faults.push(`${what}: not kept as it came`)
    if (ms - median > mostLaterMs) faults.push(`${what}: an ordinary reply waited ${seconds(ms)}`)
  }
  return faults
}

const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const env = { LIMITS_SCALE: '0' }
const quayside = await npmStart({ dataDir, env })
let faults: string[]
try {
  await quayside.until(() => isReady(quayside.address), 'ready', 600_000)
  const mail = { MAIL: 'local', ...mailEnvironment({ NODE_ENV: 'production' }, keptSecrets(dataDir)) }
  faults = await onDatabase(quayside, { ...env, ...mail }, (connection) => throwHardMails(quayside, connection))
} finally {
  await quayside.end()
  rmSync(dataDir, { recursive: true, force: true })
}
console.log(load())
console.log(faults.length === 0 ? 'GREEN' : `RED: ${faults.join('; ')}`)
process.exit(faults.length === 0 ? 0 : 1)
