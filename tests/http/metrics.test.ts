import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { inTransaction } from '#app/services/context.server.ts'
import { enqueue } from '#app/services/tasks.server.ts'
import { until } from '#scripts/machine/waiting.ts'
import { openSite } from './open-site.ts'

const token = 'a token for the tests alone'
const site = await openSite({ METRICS_TOKEN: token })

async function scrape(): Promise<string> {
  const { status, html } = await site.visit('/metrics', { headers: { Authorization: `Bearer ${token}` } })
  expect(status).toBe(200)
  return html
}

/** The value of one line: a name, and all its labels in their order. */
const valueOf = (text: string, line: string): number | undefined => {
  const found = text.split('\n').find((one) => one.startsWith(`${line} `))
  return found === undefined ? undefined : Number(found.slice(line.length))
}

/** An answer is counted just after its last byte has left. */
async function counted(line: string, value: number): Promise<void> {
  let text = ''
  await until(async () => valueOf((text = await scrape()), line) === value, 5000)
  expect(valueOf(text, line), text).toBe(value)
}

const requests = (labels: string) => `quayside_http_request_duration_seconds_count{${labels}}`

describe('the door of the metrics', () => {
  it.each([
    ['nothing', undefined],
    ['another token', 'Bearer another token'],
    ['the token without its kind', token],
    ['a longer one', `Bearer ${token}x`],
    ['another kind', `Basic ${token}`],
  ])('asks for the token again after %s', async (_what, authorization) => {
    const { status, headers, html } = await site.visit('/metrics', { headers: authorization ? { Authorization: authorization } : {} })
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
    expect(html).not.toContain('quayside_')
  })

  it('opens for the token, and nobody keeps what it shows', async () => {
    const { status, headers } = await site.visit('/metrics', { headers: { Authorization: `Bearer ${token}` } })
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(headers.get('content-type')).toMatch(/^text\/plain/)
  })
})

describe('requests', () => {
  it('are counted by the pattern of their route, never by their address', async () => {
    const supplier = await site.given.company()
    const { ref } = await site.given.listing(supplier)
    const secret = 'a'.repeat(43)
    for (const path of [
      `/en/listings/x-${ref}`,
      `/zh/listings/y-${ref}`,
      `/en/q/${secret}`,
      `/media/${secret}/320.webp`,
      '/ar/no-such-page',
      `/no-such/${secret}`,
    ])
      await site.visit(path)
    await counted(requests('method="GET",route="/:lang/listings/:slug",status="301"'), 2)
    await counted(requests('method="GET",route="/:lang/q/:token",status="410"'), 1)
    const text = await scrape()
    expect(valueOf(text, requests('method="GET",route="/media/:fileId/:name",status="404"'))).toBe(1)
    expect(valueOf(text, requests('method="GET",route="/:lang/*",status="404"'))).toBe(1)
    expect(valueOf(text, requests('method="GET",route="other",status="404"'))).toBe(1)
    expect(text).not.toContain(secret)
    expect(text).not.toContain(ref)
  })

  it('by method and status, and a method of nobody’s is "other"', async () => {
    await site.post('/en/login', { email: 'x' })
    await site.visit('/en/login', { method: 'PROPFIND' })
    await counted(requests('method="POST",route="/:lang/login",status="422"'), 1)
    await counted(requests('method="other",route="/:lang/login",status="405"'), 1)
  })
})

describe('what the database knows', () => {
  it('is told: tasks by name and state with their lag, letters by state, workers', async () => {
    await inTransaction(site, async (tx) => {
      await enqueue(tx, 'apply-retention', {}, { jobKey: 'due' })
      await enqueue(tx, 'apply-retention', {}, { jobKey: 'failed' })
      await enqueue(tx, 'apply-retention', {}, { jobKey: 'waiting', runAt: new Date(Date.now() + 3600_000) })
    })
    await site.db.execute(sql`update graphile_worker._private_jobs set run_at = now() - interval '90 seconds' where key = 'due'`)
    await site.db.execute(sql`update graphile_worker._private_jobs set attempts = max_attempts where key = 'failed'`)
    const email = 'new@buyers.test'
    await site.post('/en/join', { email, name: 'New', password: 'a long password', company: 'New Ltd', country: 'PE' })
    const text = await scrape()
    const tasks = (state: string) => valueOf(text, `quayside_tasks{task="apply-retention",state="${state}"}`)
    expect(['waiting', 'due', 'running', 'failed'].map(tasks)).toEqual([1, 1, 0, 1])
    expect(valueOf(text, 'quayside_task_lag_seconds{task="apply-retention"}')).toBeGreaterThan(89)
    expect(valueOf(text, 'quayside_task_lag_seconds{task="resize-picture"}')).toBe(0)
    expect(valueOf(text, 'quayside_letters{state="queued"}')).toBe(1)
    expect(valueOf(text, 'quayside_letters{state="bounced"}')).toBe(0)
    expect(valueOf(text, 'quayside_workers')).toBe(0)
    expect(valueOf(text, 'quayside_database_up')).toBe(1)
  })
})

describe('searches', () => {
  it('are timed by the engine that answered', async () => {
    await site.visit('/en/search?q=valve')
    const text = await scrape()
    const by = (engine: string) => valueOf(text, `quayside_search_duration_seconds_count{engine="${engine}"}`) ?? 0
    expect(by('meilisearch') + by('postgres')).toBe(1)
  })
})

describe('the process', () => {
  it('tells of its memory and of its event loop', async () => {
    const text = await scrape()
    expect(valueOf(text, 'process_resident_memory_bytes')).toBeGreaterThan(1e6)
    expect(text).toContain('nodejs_eventloop_lag_seconds')
  })
})
