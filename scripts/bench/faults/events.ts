import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { newId } from '#app/domain/id.ts'
import { letters, suppressions, webhookEvents } from '#db/schema/letters.ts'
import { createForger } from '#scripts/mail-endpoint/forger.ts'
import { signWebhook } from '#scripts/mail-endpoint/signature.ts'
import { inParallel } from '../limits/world.ts'
import { seconds } from '../npm-start.ts'
import { countTasks } from '../under-fire/tally.ts'
import { openPostOffice } from './post-office.ts'

const letterCount = 500
const times = 3
const forgedShare = 0.05
const atOnce = 16
const withinMs = 240_000

/** What a letter may live through, and what it comes to in whatever order that is told: the oracle. */
const lives: readonly [events: readonly string[], end: string][] = [
  [['sent', 'delivery_delayed', 'delivered', 'opened'], 'delivered'],
  [['sent', 'delivered', 'clicked', 'complained'], 'complained'],
  [['sent', 'delivery_delayed', 'bounced', 'opened'], 'bounced'],
  [['sent', 'delivery_delayed', 'scheduled', 'opened'], 'delayed'],
  [['scheduled', 'sent', 'opened', 'clicked'], 'sent'],
  [['sent', 'delivery_delayed', 'failed', 'opened'], 'failed'],
  [['suppressed', 'opened', 'clicked', 'scheduled'], 'suppressed'],
  [['sent', 'bounced', 'delivered', 'complained'], 'complained'],
]

type Told = { body: string; headers: Record<string, string> }

const shuffled = <T>(all: readonly T[]): T[] =>
  all
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)

/** 2,000 events, each told three times and all shuffled, with forged ones among them: every letter must come to what the oracle says. */
export async function tellEvents(): Promise<string[]> {
  const office = await openPostOffice()
  const { db, pool } = office.world
  try {
    const due = Array.from({ length: letterCount }, (_, number) => {
      const id = newId()
      const [events, end] = lives[number % lives.length]!
      return { id, providerId: randomUUID(), toAddress: `${id}@readers.test`, events, end }
    })
    const rows = due.map(({ id, providerId, toAddress }) => ({ id, providerId, toAddress, state: 'sent' as const }))
    await db.insert(letters).values(rows.map((row) => ({ ...row, name: 'message-received' as const, locale: 'en' as const, subject: {} })))

    const now = Math.floor(Date.now() / 1000)
    const genuine = due.flatMap((letter) =>
      letter.events.map((event) => {
        const bounce = event === 'bounced' ? { bounce: { type: 'Permanent' } } : {}
        const data = { email_id: letter.providerId, tags: { letter: letter.id }, ...bounce }
        return { id: `msg_${randomUUID()}`, body: JSON.stringify({ type: `email.${event}`, created_at: new Date().toISOString(), data }) }
      }),
    )
    const signed = genuine.map(({ id, body }): Told => {
      const headers = { 'svix-id': id, 'svix-timestamp': String(now), 'svix-signature': signWebhook(office.webhookSecret, id, now, body) }
      return { body, headers }
    })
    const forge = createForger(office.webhookSecret, () => new Date())
    const forged = shuffled(genuine)
      .slice(0, genuine.length * times * forgedShare)
      .map(forge)
    const all = shuffled([...Array.from({ length: times }, () => signed).flat(), ...forged])

    await office.startWorkers(1)
    const startedAt = performance.now()
    const answered = new Map<number, number>()
    await inParallel(all.length, atOnce, async (number) => {
      const { body, headers } = all[number]!
      const answer = await fetch(office.webhookUrl, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body })
      await answer.arrayBuffer()
      answered.set(answer.status, (answered.get(answer.status) ?? 0) + 1)
    })
    const isDone = await office.until(async () => (await countTasks(pool)) === 0, withinMs)
    const stored = await db.$count(webhookEvents)
    const ends = new Map((await db.select({ id: letters.id, state: letters.state }).from(letters)).map(({ id, state }) => [id, state]))
    const wrong = due.filter(({ id, end }) => ends.get(id) !== end).length
    const blocked = await db.$count(suppressions, eq(suppressions.reason, 'hard_bounce'))
    // What the provider would not send, because letters to it bounced before, is a bounce to us; a complaint afterwards takes nothing of it back.
    const bounced = due.filter(({ events }) => events.includes('bounced') || events.includes('suppressed')).length
    console.log(
      `${genuine.length} events of ${letterCount} letters × ${times}, shuffled, ${forged.length} forged: answered ${JSON.stringify(Object.fromEntries(answered))} in ${seconds(performance.now() - startedAt)}`,
    )
    console.log(`stored ${stored}; letters in another state than the oracle's ${wrong}; hard bounces on the list ${blocked}, of ${bounced}`)
    return [
      !isDone && `not settled within ${seconds(withinMs)}`,
      wrong > 0 && `${wrong} letters are in another state`,
      stored !== genuine.length && `${stored} events stored instead of ${genuine.length}`,
      (answered.get(401) ?? 0) !== forged.length && `${answered.get(401) ?? 0} of ${forged.length} forged events were turned away`,
      blocked !== bounced && `${blocked} addresses bounced instead of ${bounced}`,
    ].filter((fault) => fault !== false)
  } finally {
    await office.end()
  }
}
