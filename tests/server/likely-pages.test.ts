import type { ServerBuild } from '@remix-run/node'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { likelyPages } from '#app/server/likely-pages.ts'
import { matchPages } from '#app/server/route-patterns.ts'

const paths = [
  ...[':lang', ':lang/*', ':lang/search', ':lang/listings/:slug', ':lang/desk/listings/new', ':lang/desk/listings/:listingId'],
  ...[':lang/desk/rfqs/:rfqId/message', ':lang/q/:token/quotations/:quotationId', 'files/:fileId', 'robots.txt'],
]
const entries = [
  ['root', { id: 'root', path: '' }],
  ...paths.map((path) => [path, { id: path, parentId: 'root', path }]),
  ['in the desk', { id: 'in the desk', parentId: ':lang/desk/listings/:listingId', path: 'parts/:part' }],
] as const
const routes = Object.fromEntries(entries)
const build = { routes, assets: { routes } } as unknown as ServerBuild

const part = fc.oneof(
  ...[
    fc.constantFrom(
      'en',
      'desk',
      'Desk',
      'listings',
      'new',
      'search',
      'rfqs',
      'message',
      'q',
      'quotations',
      'files',
      'parts',
      'robots.txt',
    ),
  ],
  ...[fc.constantFrom('', 'x', '%64esk', '%2F', 'a%2Fb', '%E2%82%AC', '%00', '..', ':slug', '*'), fc.webSegment()],
)
const address = fc.array(part, { maxLength: 7 }).map((parts) => `/${parts.join('/')}`)
const idsOf = (found: ReturnType<typeof matchPages>) => found?.map(({ route }) => route.id)

it('an address is the same page among the likely ones as among all', () => {
  const [likely, all] = [likelyPages(build), () => build]
  const same = fc.property(address, (path) => {
    expect(idsOf(matchPages(likely, path))).toEqual(idsOf(matchPages(all, path)))
  })
  fc.assert(same, { numRuns: 2_000 })
})

it('few pages are likely for an address, and the same build is given for it again', () => {
  const likely = likelyPages(build)
  expect(Object.keys(likely('/en/desk/listings/new').routes)).toEqual([
    'root',
    ':lang/*',
    ':lang/desk/listings/new',
    ':lang/desk/listings/:listingId',
  ])
  expect(likely('/ar/desk/listings/7.data')).toBe(likely('/en/desk/listings/9'))
})

it('all are where the address names them itself or cannot be read', () => {
  const likely = likelyPages(build)
  expect([likely('/__manifest'), likely('/en/%E0%A4%A')]).toEqual([build, build])
})
