import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterAll } from 'vitest'
import { createLog } from '#app/infra/log.server.ts'
import { createApp } from '#app/server.ts'
import { connect } from '#db/client.server.ts'
import { listings } from '#db/schema/listings.ts'
import { pages, placeOf } from '#scripts/machine/build.ts'
import type { Ground, View } from './view.ts'

/** What is said where there is no page to show. */
export async function errorViews({ site, asSeller }: Ground): Promise<View[]> {
  const { db, given } = site
  const { listingId, ref } = await given.listing(await given.company())
  await db.update(listings).set({ status: 'removed' }).where(eq(listings.id, listingId))
  const away = await originOn('postgres://nobody:nothing@127.0.0.1:1/none')
  return [
    { path: '/en/nothing', status: 404 },
    { path: '/en/desk/nothing', as: asSeller, status: 404 },
    { path: `/en/listings/${ref}`, shows: 'that it was taken back', status: 410 },
    { path: '/en/about', shows: 'that it takes no form', sent: {}, status: 405 },
    { path: '/en/login', shows: 'that it is too much', sent: { email: 'x'.repeat(300_000) }, status: 413 },
    { path: `${await originOn(`${site.url}?search_path=nowhere`)}/en`, shows: 'a fault of ours', status: 500 },
    { path: `${away}/en/forgot`, shows: 'that the database is away', sent: { email: 'buyer@mill.test' }, status: 503 },
  ]

  /** The same pages on another database. */
  async function originOn(url: string): Promise<string> {
    const { db, pool } = connect(url)
    const server = createApp({ db, log: createLog('test'), build: site.pages, buildDirectory: placeOf(pages) }).listen(0, '127.0.0.1')
    await new Promise((listening) => server.once('listening', listening))
    afterAll(async () => {
      server.close()
      server.closeAllConnections()
      await pool.end({ timeout: 1 })
    })
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
}
