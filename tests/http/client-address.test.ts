import { describe, expect, it } from 'vitest'
import { openSite } from './open-site.ts'

const site = await openSite({ LIMITS_SCALE: '1', TRUST_PROXY: '1' })

/** What arrives behind one proxy: it adds the address that it saw to whatever the sender wrote. */
const forgot = (claimed: string, seen: string, one: number) =>
  site.post(
    '/en/forgot',
    { email: `somebody-${one}@buyers.test` },
    { headers: { 'X-Forwarded-For': claimed ? `${claimed}, ${seen}` : seen } },
  )

describe('behind one proxy', () => {
  it('counts by the address that the proxy saw, whatever else the sender claims', async () => {
    const statuses = []
    for (let one = 0; one < 25; one += 1) statuses.push((await forgot(`198.51.${one}.7, 10.0.0.${one}`, '203.0.113.80', one)).status)
    expect(statuses.filter((status) => status === 302)).toHaveLength(20)
    expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429])
  })

  it('counts another network apart', async () => {
    expect((await forgot('203.0.113.80', '192.0.2.5', 100)).status).toBe(302)
    expect((await forgot('', '2001:db8:7::1', 101)).status).toBe(302)
  })
})
