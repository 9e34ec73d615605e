import { expect, it } from 'vitest'
import { openSite } from './open-site.ts'

const site = await openSite()
const { given } = site
const { ref } = await given.openRfq({
  buyer: await given.company({ name: 'Secret Buyer S.A.', country: 'PE' }),
  document: { title: 'Valves <b>& pumps</b>' },
})

it('shows the open RFQs to anybody, and takes whatever is typed into the address', async () => {
  const { html, status } = await site.visit('/en/rfqs')
  expect(status).toBe(200)
  expect(html).toContain(`data-rfq="${ref}"`)
  expect(html).not.toContain('Secret Buyer')
  for (const query of ['q=%00', 'page=-1', 'page=x&sort=no', 'category=../..&country=peru', 'q=zzzqq'])
    expect((await site.visit(`/en/rfqs?${query}`)).status, query).toBe(200)
})

it('feeds readers with well-formed entries that name nobody', async () => {
  const { html, status } = await site.visit('/feeds/rfqs.xml?lang=en&category=valves-pumps')
  expect(status).toBe(200)
  expect(html).toContain('<title xml:lang="en">Valves &lt;b&gt;&amp; pumps&lt;/b&gt;</title>')
  expect(html).toContain(`/en/rfqs/${ref}"`)
  expect(html).not.toMatch(/Secret Buyer|@/)
  expect((await site.visit('/feeds/rfqs.xml?category=%00&lang=xx')).status).toBe(200)
})

it('lets a member follow a category, and asks which', async () => {
  const session = await site.signedIn(await given.company())
  const path = '/en/desk/rfqs/matched'
  expect((await site.post(path, { intent: 'follow', category: '' }, { session })).status).toBe(422)
  expect((await site.post(path, { intent: 'nonsense' }, { session })).status).toBe(422)
  expect((await site.post(path, { intent: 'follow', category: 'valves-pumps' }, { session })).location).toBe(path)
  expect((await site.visit(path, { session })).html).toContain('value="unfollow"')
})
