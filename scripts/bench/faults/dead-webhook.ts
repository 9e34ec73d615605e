import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { inTransaction } from '#app/services/context.server.ts'
import { grantReplyToken, replyAddressOf } from '#app/services/letters/reply-addresses.server.ts'
import { enqueue } from '#app/services/tasks.server.ts'
import { inboundLetters, webhookEvents } from '#db/schema/letters.ts'
import { messages } from '#db/schema/threads.ts'
import { givenIn } from '#tests/given.ts'
import { inParallel } from '../limits/world.ts'
import { seconds } from '../npm-start.ts'
import { openPostOffice } from './post-office.ts'

const replies = 500
const threads = 20
/** The whole schedule of a webhook, 27 h 35 min, in three seconds. */
const webhookDelayFactor = 0.000_03
const scheduleMs = 4_000
const withinMs = 300_000

const nobody = 'http://127.0.0.1:1/webhooks/resend'

/** Every attempt of every webhook fails until the schedule is at its end: the replies must be found in the provider's list. */
export async function loseWebhooks(): Promise<string[]> {
  const office = await openPostOffice({ webhookDelayFactor })
  const { db } = office.world
  const given = givenIn(db)
  try {
    office.deliverTo(nobody)
    const senders: { address: string; to: string }[] = []
    for (let number = 0; number < threads; number += 1) {
      const { threadId, supplier } = await given.thread()
      const { personId, companyId } = supplier
      const token = await inTransaction(given.stranger(), (tx, now) => grantReplyToken(tx, { threadId, personId, companyId }, now))
      senders.push({ address: supplier.address, to: replyAddressOf(token) })
    }
    await inParallel(replies, 8, async (number) => {
      const { address, to } = senders[number % threads]!
      const head = [`From: ${address}`, `To: ${to}`, 'Subject: Re: Inquiry', `Message-ID: <${randomUUID()}@client.test>`]
      const raw = [...head, 'Content-Type: text/plain; charset=utf-8', '', `Reply ${number}: ${number + 20} days, FOB Ningbo.`, ''].join(
        '\r\n',
      )
      const answer = await fetch(`${office.url}/dev/mail/inbound`, {
        method: 'POST',
        headers: { 'Content-Type': 'message/rfc822' },
        body: raw,
      })
      if (!answer.ok) throw new Error(`inbound: ${answer.status}`)
    })
    await new Promise((resolve) => setTimeout(resolve, scheduleMs))
    const told = await db.$count(webhookEvents)
    const startedAt = performance.now()
    await inTransaction({ db }, (tx) => enqueue(tx, 'back-fill-inbound', {}))
    await office.startWorkers(1)
    const posted = () => db.$count(inboundLetters, eq(inboundLetters.state, 'posted'))
    await office.until(async () => (await posted()) >= replies, withinMs)
    const found = await db.select({ body: messages.body }).from(messages).where(eq(messages.channel, 'email'))
    const lost = replies - new Set(found.map(({ body }) => body)).size
    console.log(
      `${replies} replies whose webhooks all failed: told ${told}, posted by the back-fill ${await posted()} in ${seconds(performance.now() - startedAt)}; lost ${lost}, doubled ${found.length - (replies - lost)}`,
    )
    return [
      told > 0 && `${told} webhooks came although nobody listened`,
      lost > 0 && `${lost} replies are lost`,
      found.length > replies - lost && `${found.length - replies + lost} replies are there twice`,
    ].filter((fault) => fault !== false)
  } finally {
    await office.end()
  }
}
