/**
 * `tsx scripts/bench/match.ts [--makers=N] [--listings=N] [--rfqs=N] [--keep=FOLDER]`: one RFQ → the best 200 of 100,000 synthetic
 * manufacturers, of whom each sells goods of three kinds, found, scored, stored and the telling of them queued (`match`; `letters` is that
 * task: the letters of all, with a task for each), beside a raw query of Meilisearch with a raw insert of the same rows, and beside the same
 * ranking as one SQL statement over all that is on the stage; all three in turn on the same data. How much of what the statement ranks best
 * has a place is told, too. `match/trade.ts` and `match/world.ts` make the manufacturers; making and indexing them takes minutes, so
 * `--keep` leaves them for the next run.
 */
import { and, count, eq } from 'drizzle-orm'
import { newRef } from '#app/domain/id.ts'
import { needOf, type MatchNeed } from '#app/domain/rfqs/match-need.ts'
import { client, patience } from '#app/infra/search.server.ts'
import { indexName } from '#app/infra/search/indexes.server.ts'
import { listingIndex } from '#app/infra/search/listing-index.server.ts'
import { readTrail } from '#app/services/categories/read-trail.server.ts'
import type { Context } from '#app/services/context.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { matchRfq } from '#app/services/rfqs/match-rfq.server.ts'
import { mostMatches } from '#app/services/rfqs/read-candidates.server.ts'
import { insertRows } from '#app/services/set-based.server.ts'
import { events } from '#db/schema/events.ts'
import { letters } from '#db/schema/letters.ts'
import { rfqMatches } from '#db/schema/rfq-suppliers.ts'
import { chanceFrom } from './match/chance.ts'
import { rankInOneStatement } from './match/one-statement.ts'
import { documentOf, makeBuyer, openRfq } from './match/rfqs.ts'
import { furtherGoods, makeKinds, makeMaker, makeNeed, type Maker } from './match/trade.ts'
import { openWorld, settle, type World } from './match/world.ts'
import { load, seconds } from './npm-start.ts'

const option = (name: string) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3)
const [makerCount, rfqCount] = [Number(option('makers') ?? 100_000), Number(option('rfqs') ?? 60)]
const listingsEach = Number(option('listings') ?? 3)
const perKind = 250
const statementEvery = 4

const chance = chanceFrom(2026)
const kinds = makeKinds(chance, Math.round(makerCount / perKind))
const makers = Array.from({ length: makerCount }, (_, no) => makeMaker(chance, no, kinds))
const world = await openWorld(option('keep'))
let isMet = false
try {
  const since = performance.now()
  const others = chanceFrom(11)
  const further = (maker: Maker) => furtherGoods(others, maker, kinds, listingsEach - 1)
  await settle(world, makers, { chance: chanceFrom(7), unsaid: 0, further })
  console.log(
    `${makerCount} manufacturers with ${listingsEach} listings each are there after ${seconds(performance.now() - since)} (${load()})`,
  )
  isMet = await measure(world)
} finally {
  await world.end()
}
process.exit(isMet ? 0 : 1)

async function measure(world: World): Promise<boolean> {
  const { db } = world
  const log = { info() {}, warn: console.warn, error: console.error }
  const ctx: Context = { db, log, locale: 'en', actor: { kind: 'system', task: 'match-rfq' } }
  const buyer = await makeBuyer(db)
  const takes: Record<'match' | 'letters' | 'query' | 'insert' | 'raw' | 'statement', number[]> = {
    match: [],
    letters: [],
    query: [],
    insert: [],
    raw: [],
    statement: [],
  }
  const places = { ours: 0, best: 0, shared: 0 }
  for (let round = -3; round < rfqCount; round += 1) {
    const kind = chance.of(kinds)
    const made = makers.filter((maker: Maker) => maker.kind === kind)
    const document = documentOf(makeNeed(chance, kind, made), { chance, renamed: 0, unsaid: 0 })
    const need = needOf(document, await readTrail(db, document.categorySlug))
    const [rfqId, other] = [await openRfq(db, buyer, document), await openRfq(db, buyer, { ...document, ref: newRef() })]
    const query = await timed(() => rawQuery(need))
    const match = await timed(() => matchRfq(ctx, rfqId))
    const placed = await db.select().from(rfqMatches).where(eq(rfqMatches.rfqId, rfqId))
    const rows = placed.map((place) => ({ ...place, rfqId: other }))
    const insert = await timed(() => db.transaction((tx) => insertRows(tx, rfqMatches, rows)))
    const [event] = await db
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.subjectId, rfqId), eq(events.name, 'rfq.matched')))
    const told = await timed(() => announce(ctx, event!.id))
    await db.delete(rfqMatches).where(eq(rfqMatches.rfqId, other))
    // The first ones warm what is asked.
    if (round < 0) continue
    takes.query.push(query)
    takes.insert.push(insert)
    takes.raw.push(query + insert)
    takes.match.push(match)
    takes.letters.push(told)
    places.ours += placed.length
    if (round % statementEvery !== 0) continue
    let best: string[] = []
    takes.statement.push(await timed(async () => (best = await rankInOneStatement(db, need, buyer.companyId, mostMatches))))
    const has = new Set(placed.map(({ companyId }) => companyId))
    places.best += best.length
    places.shared += best.filter((id) => has.has(id)).length
  }
  const line = (name: keyof typeof takes) => `${name} p50 ${at(takes[name], 0.5)} ms, p95 ${at(takes[name], 0.95)} ms`
  console.log(`${(['query', 'insert', 'raw', 'match', 'letters', 'statement'] as const).map(line).join('; ')} (${load()})`)
  const [written] = await db.select({ n: count() }).from(letters)
  console.log(`of the ${places.best} that the statement ranks best, ${places.shared} have a place`)
  console.log(`${places.ours} places for ${rfqCount} RFQs; ${written!.n} letters in all, with those of the warming up`)
  const [slower, faster] = [at(takes.match, 0.95) / at(takes.raw, 0.95), at(takes.statement, 0.5) / at(takes.match, 0.5)]
  const [isFast, isFaster] = [slower <= 3, faster >= 10]
  console.log(`${isFast ? 'yes' : 'NO '}  p95 is ${slower.toFixed(2)} × raw query and raw insert (at most 3)`)
  console.log(`${isFaster ? 'yes' : 'NO '}  p50 is ${faster.toFixed(1)} × faster than one SQL statement (at least 10)`)
  return isFast && isFaster
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const since = performance.now()
  await act()
  return performance.now() - since
}

function at(all: number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b)
  return Math.round(sorted[Math.min(all.length - 1, Math.floor(all.length * share))]! * 10) / 10
}

/** What names the goods, asked as Meilisearch asks by itself. */
function rawQuery({ words }: MatchNeed): Promise<unknown> {
  const q = words.map(({ spelled }) => spelled).join(' ')
  return client(patience.search)
    .index(indexName(listingIndex))
    .search(q, { limit: mostMatches, attributesToRetrieve: ['id'] })
}
