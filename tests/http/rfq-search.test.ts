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
  expect(html).toMatch(/data-total="1" data-engine="(meilisearch|postgres)"/)
  const hostile = ['language=xx&language=%00&quantityMin=-1&daysLeft=99', 'quantityMin=99999999999999', 'quantityMin=1,000']
  for (const query of ['q=%00', 'page=-1', 'page=x&sort=no', 'category=../..&country=peru', 'q=zzzqq', ...hostile])
    expect((await site.visit(`/en/rfqs?${query}`)).status, query).toBe(200)
})

it('feeds readers with well-formed entries that name nobody', async () => {
  const feed = '/feeds/rfqs.xml?lang=en&category=valves-pumps'
  const { html, status, headers } = await site.visit(feed)
  expect(status).toBe(200)
  const again = await site.visit(feed, { headers: { 'If-None-Match': `"other", ${headers.get('etag')}` } })
  expect([again.status, again.html]).toEqual([304, ''])
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

it('lets a member save a search from the list, and act on it', async () => {
  const session = await site.signedIn(await given.company())
  const path = '/en/desk/saved'
  const query = 'q=valves&category=valves-pumps'
  expect((await site.visit(`/en/rfqs?${query}`)).html).toContain(`href="${path}?${query.replace('&', '&amp;')}"`)
  const asked = await site.visit(`${path}?${query}`, { session })
  expect(asked.html).toContain('value="valves"')
  expect((await site.post(`${path}?${query}`, { intent: 'save', name: '', query }, { session })).status).toBe(422)
  expect((await site.post(path, { intent: 'save', name: 'All', query: '%00=&q=' }, { session })).status).toBe(422)
  expect((await site.post(path, { intent: 'save', name: 'Valves for all', query }, { session })).location).toBe(path)
  const { html } = await site.visit(path, { session })
  const [, search] = /name="search" value="([^"]+)"/.exec(html) ?? []
  expect(html).toContain('Valves for all')
  for (const intent of ['pause', 'resume', 'delete'])
    expect((await site.post(path, { intent, search: search! }, { session })).location).toBe(path)
  expect((await site.post(path, { intent: 'pause', search: search! }, { session })).status).toBe(404)
})

it('offers a buyer to ask others for what one supplier was asked', async () => {
  const { threadId, buyer, supplier } = await given.thread()
  const address = `/en/rfqs/new?thread=${threadId}`
  const [asBuyer, asSupplier] = [await site.signedIn(buyer), await site.signedIn(supplier)]
  expect((await site.visit(`/en/desk/threads/${threadId}`, { session: asBuyer })).html).toContain(`href="${address}"`)
  expect((await site.visit(`/en/desk/threads/${threadId}`, { session: asSupplier })).html).not.toContain(address)
  expect((await site.visit(address, { session: asBuyer })).html).toContain('delivered to Callao')
  expect((await site.visit(address, { session: asSupplier })).status).toBe(404)
  expect((await site.visit(address)).html).not.toContain('delivered to Callao')
})
