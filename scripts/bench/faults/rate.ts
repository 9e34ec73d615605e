import { setTimeout as pause } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import { letterNames, laneOf } from '#app/domain/mail/letter.ts'
import { letters } from '#db/schema/letters.ts'
import { frozenLetters } from '#tests/setup/frozen-letters.ts'
import { mostWithin } from '../limits/world.ts'
import { seconds } from '../npm-start.ts'
import { openPostOffice } from './post-office.ts'

const perSecond = 5
const workers = 2
const watchedMs = 60_000
const resets = 5
const handedOverWithinMs = 5_000

/** Letters that can wait, or as long as there are none the last ones that go. */
const digest = letterNames.find((name) => laneOf(name) === 'bulk') ?? letterNames.find((name) => laneOf(name) === 'message')!

/** Digests for a long time at the provider's five requests a second, and now and then somebody who forgot a password. */
export async function sendAtRate(digests: number): Promise<string[]> {
  const office = await openPostOffice({ ratePerSecond: perSecond })
  const { db } = office.world
  try {
    await frozenLetters(db, digest, digests)
    office.deliverTo(office.webhookUrl)
    await office.startWorkers(workers)
    const waits: number[] = []
    for (let number = 0; number < resets; number += 1) {
      await pause(watchedMs / (resets + 1))
      const askedAt = performance.now()
      const [id] = await frozenLetters(db, 'reset-password')
      const isHandedOver = async () => {
        const [row] = await db.select({ state: letters.state }).from(letters).where(eq(letters.id, id!))
        return row!.state === 'sent' || row!.state === 'delivered'
      }
      await office.until(isHandedOver, 60_000)
      waits.push(performance.now() - askedAt)
    }
    const { struck } = (await (await fetch(`${office.url}/faults`)).json()) as { struck: Record<string, number> }
    const mails = (await (await fetch(`${office.url}/dev/mail.json`)).json()) as { createdAt: string }[]
    const highest = mostWithin(
      mails.map(({ createdAt }) => ({ at: Date.parse(createdAt) })),
      1000,
    )
    const behind = await db.$count(letters, inArray(letters.state, ['queued', 'unknown']))
    const longest = Math.max(...waits)
    console.log(
      `${digests} digests (${digest}) at ${perSecond}/s, ${workers} workers: ${mails.length} letters taken, ${behind} behind; at most ${highest} within any second, ${struck.overRate ?? 0} requests turned away`,
    )
    console.log(`a password reset was handed over after ${waits.map((ms) => seconds(ms)).join(', ')}`)
    return [
      highest > perSecond && `${highest} requests within a second`,
      (struck.overRate ?? 0) > 0 && `${struck.overRate} requests above the rate`,
      longest > handedOverWithinMs && `a reset waited ${seconds(longest)}`,
    ].filter((fault) => fault !== false)
  } finally {
    await office.end()
  }
}
