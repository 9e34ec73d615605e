import { notInArray, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { letters } from '#db/schema/letters.ts'
import { workerHeartbeats } from '#db/schema/operation.ts'
import { until } from '#scripts/machine/waiting.ts'
import { openBrowser } from '#tests/e2e/browser.ts'
import { walk } from '#tests/e2e/journey.ts'
import { startTwoOfEach } from '#tests/e2e/two-of-each.ts'

const browser = await openBrowser()

test(
  'with two web and two worker processes on one database the journey arrives and each letter is sent once',
  { timeout: 300_000 },
  async () => {
    const { address, db, answered } = await startTwoOfEach()
    await walk(browser, address, 'en')
    expect(Math.min(...answered)).toBeGreaterThan(10)
    expect(await db.select().from(workerHeartbeats)).toHaveLength(2)

    const isQuiet = async () => {
      const [row] = await db.execute<{ waiting: number }>(
        sql`select count(*)::int as waiting from graphile_worker.jobs where task_identifier = 'send-letter'`,
      )
      return row?.waiting === 0
    }
    expect(await until(isQuiet, 30_000, 100)).toBe(true)
    const sent = await db
      .select({ id: letters.id })
      .from(letters)
      .where(notInArray(letters.state, ['queued', 'suppressed', 'failed']))
    const mails = (await (await fetch(`${address}/dev/mail.json`)).json()) as { headers: Record<string, string> }[]
    expect(mails.map(({ headers }) => headers['X-Entity-Ref-ID']).sort()).toEqual(sent.map(({ id }) => id).sort())

    const twice = await db.execute(sql`
      select name, to_address from ${letters} where event_id is not null
      group by event_id, coalesce(recipient_id::text, to_address), name, to_address having count(*) > 1`)
    expect([...twice]).toEqual([])
    console.log(`${sent.length} letters, each sent once; the web processes answered ${answered.join(' and ')} times`)
  },
)
