/**
 * `tsx scripts/bench/match-quality.ts [--makers=N] [--rfqs=N]`: RFQs whose right suppliers are known by construction (`match/trade.ts` says
 * how), among distractors: how many of the right ones are among the best 200, as everybody says everything, and with a fifth of
 * the attributes missing and a fifth of the words called otherwise; and how many are outside the buyer's filter.
 */
import { needOf } from '#app/domain/rfqs/match-need.ts'
import { bestMatches, scoreMatch } from '#app/domain/rfqs/score-match.ts'
import { readTrail } from '#app/services/categories/read-trail.server.ts'
import { mostMatches, readCandidates } from '#app/services/rfqs/read-candidates.server.ts'
import { chanceFrom } from './match/chance.ts'
import { documentOf } from './match/rfqs.ts'
import { isInside, makeKinds, makeMaker, makeNeed, type Maker } from './match/trade.ts'
import { numbersOf, openWorld, settle } from './match/world.ts'
import { load } from './npm-start.ts'

const option = (name: string, usual: number) => Number(process.argv.find((one) => one.startsWith(`--${name}=`))?.split('=')[1] ?? usual)
const [makerCount, rfqCount] = [option('makers', 25_000), option('rfqs', 1_000)]
const perKind = 250
const log = { info() {}, warn: console.warn, error: console.error }

const said = await judge('as everybody says everything', { unsaid: 0, renamed: 0 }, 0.95)
const less = await judge('20 % of attributes missing, 20 % of words called otherwise', { unsaid: 0.2, renamed: 0.2 }, 0.85)
process.exit(said && less ? 0 : 1)

async function judge(name: string, { unsaid, renamed }: { unsaid: number; renamed: number }, least: number): Promise<boolean> {
  const chance = chanceFrom(2026)
  const kinds = makeKinds(chance, Math.round(makerCount / perKind))
  const makers = Array.from({ length: makerCount }, (_, no) => makeMaker(chance, no, kinds))
  const world = await openWorld(
    process.argv
      .find((one) => one.startsWith('--keep='))
      ?.slice(7)
      .concat(`-${unsaid}`),
  )
  try {
    await settle(world, makers, { chance: chanceFrom(7), unsaid })
    const numbers = await numbersOf(world)
    const made = new Map<number, Maker[]>()
    for (const maker of makers) made.set(maker.kind.no, [...(made.get(maker.kind.no) ?? []), maker])
    let [right, found, shares, outside, matched, asked] = [0, 0, 0, 0, 0, 0]
    while (asked < rfqCount) {
      const kind = chance.of(kinds)
      const need = makeNeed(chance, kind, made.get(kind.no)!)
      // With none there is nothing to find; with more than fit among the best, nobody could find them all.
      if (need.right.size === 0 || need.right.size > mostMatches) continue
      asked += 1
      const document = documentOf(need, { chance, renamed, unsaid })
      const wanted = needOf(document, await readTrail(world.db, document.categorySlug))
      const candidates = await readCandidates({ db: world.db, log }, wanted, '00000000-0000-0000-0000-000000000000')
      const scored = candidates.flatMap(({ company, listings }) => scoreMatch(wanted, company, listings) ?? [])
      const best = bestMatches(scored, mostMatches).map(({ companyId }) => numbers.get(companyId)!)
      const hits = best.filter((no) => need.right.has(no)).length
      right += need.right.size
      found += hits
      shares += hits / need.right.size
      matched += best.length
      outside += best.filter((no) => !isInside(need.filter, makers[no]!)).length
    }
    const recall = found / right
    const isMet = recall >= least && outside === 0
    console.log(
      `${isMet ? 'yes' : 'NO '}  ${name}: ${found} of ${right} right suppliers of ${asked} RFQs among the best ${mostMatches}: recall ${recall.toFixed(4)} (at least ${least}), ` +
        `mean of the RFQs ${(shares / asked).toFixed(4)}; ${outside} of ${matched} outside the buyer's filter (${load()})`,
    )
    return isMet
  } finally {
    await world.end()
  }
}
