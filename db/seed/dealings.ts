import { sql } from 'drizzle-orm'
import { expireQuotations } from '#app/services/quotations/expire-quotations.server.ts'
import type { SeededCompanies } from './companies.ts'
import type { DemoDealing } from './dealings/demo-dealing.ts'
import { demoDealings } from './dealings/demo-dealings.ts'
import { begin, play, type RunningDealing } from './dealings/play-dealing.ts'
import { acting, momentOf, type At, type Demo } from './demo-context.ts'
import type { SeededListings } from './listings.ts'

type Scene = { at: At; act: () => Promise<void> }

/** What happened on these last days is told by letter; of what is older, nobody wants mail at the first start. */
const daysWithLetters = 2

/** All dealings side by side, one scene after the other as the days passed. */
export async function seedDealings(demo: Demo, companies: SeededCompanies, listings: SeededListings): Promise<void> {
  const scenes = [...demoDealings.flatMap((dealing) => scenesOf(demo, dealing, companies, listings)), ...sweeps(demo)]
  scenes.sort((a, b) => momentOf(demo, a.at).getTime() - momentOf(demo, b.at).getTime())
  const newest = scenes.findIndex(({ at }) => at[0] <= daysWithLetters)
  for (const { act } of scenes.slice(0, newest)) await act()
  await dropAnnouncements(demo)
  for (const { act } of scenes.slice(newest)) await act()
  // Without accounts there may be a real mail service, and nobody behind these addresses.
  if (demo.passwordHash === null) await dropAnnouncements(demo)
}

function scenesOf(demo: Demo, dealing: DemoDealing, companies: SeededCompanies, listings: SeededListings): Scene[] {
  let running: RunningDealing | undefined
  const first = { at: dealing.at, act: async () => void (running = await begin(demo, dealing, companies, listings)) }
  return [first, ...dealing.steps.map((step, position) => ({ at: step.at, act: () => play(demo, running!, step, position) }))]
}

/** The day after a quotation ran out, at an hour when that day has ended everywhere. */
function sweeps(demo: Demo): Scene[] {
  const days = demoDealings.flatMap(({ steps }) => steps.flatMap((step) => ('quote' in step ? [-step.quote.validForDays - 1] : [])))
  return days
    .filter((daysAgo) => daysAgo > 0)
    .map((daysAgo): Scene => {
      const at: At = [daysAgo, '12:00']
      return {
        at,
        act: async () =>
          void (await expireQuotations(acting(demo, { kind: 'system', task: 'expire-quotations' }, 'en', momentOf(demo, at)))),
      }
    })
}

/** Takes back the announcements that this transaction enqueued so far: a job's `created_at` is the start of its transaction. */
async function dropAnnouncements(demo: Demo): Promise<void> {
  await demo.db.execute(sql`
    select count(*) from graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs where task_identifier = 'announce' and created_at = now()
    ))`)
}
