import { eq, sql } from 'drizzle-orm'
import { RfqInput } from '#app/domain/rfqs/rfq-input.ts'
import type { Language } from '#app/i18n/languages.ts'
import { moveRfq } from '#app/services/rfqs/move-rfq.server.ts'
import { publishRfq } from '#app/services/rfqs/publish-rfq.server.ts'
import { answerQuestion, askQuestion } from '#app/services/rfqs/questions.server.ts'
import { createRfq } from '#app/services/rfqs/save-rfq.server.ts'
import { rfqQuestions } from '#db/schema/rfqs.ts'
import type { SeededCompanies } from './companies.ts'
import type { CompanyKey } from './companies/demo-company.ts'
import { fixedKey } from './dealings/play-dealing.ts'
import { acting, dayFrom, momentOf, type At, type Demo } from './demo-context.ts'

type DemoRfq = {
  key: string
  buyer: CompanyKey
  lang: Language
  at: At
  closesIn: number
  form: object
  /** Asked by a supplier and answered. */
  asked?: { by: CompanyKey; question: string; answer: string }
  /** Not published yet. */
  isDraft?: true
  /** Closed by its buyer, who compares. */
  closedAt?: At
}

const demoRfqs: DemoRfq[] = [
  {
    key: 'rfq-valves',
    buyer: 'pampa-serena',
    lang: 'en',
    at: [2, '15:10'],
    closesIn: 18,
    form: {
      title: 'Ball valves, stainless steel, for a drinking-water works',
      details:
        'Two-piece ball valves for a drinking-water works near Arequipa: full bore, flanged to EN 1092-1, PTFE seats, lever with lock.\nEvery lot comes with a 3.1 certificate and a pressure test report. Packing: export cartons on heat-treated pallets. We buy such valves twice a year.',
      category: 'valves-pumps',
      quantity: '1200',
      unit: 'H87',
      quantity2: '2400',
      hs6: '848180',
      country: 'PE',
      lines: [{ description: 'The same valve in DN80', quantity: '300', unit: 'H87', hs6: '848180' }],
      demands: [
        { name: 'Pressure rating', text: 'PN16 or higher' },
        { name: 'Drinking water', text: 'Approved material, with certificate' },
        { name: 'Handle', text: 'Lockable', weight: 'prefer' },
      ],
      certificates: ['ISO9001'],
      incoterms: ['FOB', 'CIF'],
      destination: 'PECLL',
      transportMode: 'sea_fcl',
      paymentTerms: ['TT_30_70_BL', 'LC_SIGHT'],
      orderFrequency: 'yearly',
    },
    asked: {
      by: 'beitang-valve',
      question: 'Which face-to-face length do you need, short or long pattern?',
      answer: 'EN 558 series 27, the short pattern.',
    },
  },
  {
    key: 'rfq-lights',
    buyer: 'elbmarsch-maschinenbau',
    lang: 'en',
    at: [1, '08:40'],
    closesIn: 25,
    form: {
      title: 'LED bulbs E27, 9 W, for our branches',
      details:
        'LED bulbs for the offices and stairwells of eleven branches: E27, about 9 W, warm white, not dimmable, at least 15,000 hours. Neutral cartons, CE marking and test report.',
      category: 'led-bulbs-tubes',
      quantity: '20000',
      unit: 'H87',
      country: 'DE',
      certificates: ['CE'],
      incoterms: ['DAP'],
      destination: 'Hamburg',
      maxQuotations: '6',
      sealed: 'on',
    },
  },
  {
    key: 'rfq-castings',
    buyer: 'elbmarsch-maschinenbau',
    lang: 'en',
    at: [2, '07:20'],
    closesIn: 12,
    form: {
      title: 'Grey iron castings for gearbox housings',
      details:
        'Housings of EN-GJL-250, about 14 kg each, from our own pattern, rough cast and shot-blasted. We send the drawing to who quotes. First lot in spring, then every quarter.',
      category: 'casting-forging',
      quantity: '800',
      unit: 'H87',
      country: 'DE',
      orderFrequency: 'quarterly',
    },
    closedAt: [1, '10:00'],
  },
  {
    key: 'rfq-bottles',
    buyer: 'pampa-serena',
    lang: 'es',
    at: [1, '16:30'],
    closesIn: 20,
    form: {
      title: 'Botellas térmicas de acero con logotipo',
      details: 'Botellas de doble pared, 500 ml, con el logotipo grabado.',
      quantity: '3000',
      unit: 'H87',
    },
    isDraft: true,
  },
]

/** What the companies of the demonstration look for: open, sealed, closed and not yet written to its end. */
export async function seedRfqs(demo: Demo, companies: SeededCompanies): Promise<void> {
  for (const rfq of demoRfqs) await post(demo, companies, rfq)
  if (demo.passwordHash === null) await dropMatching(demo)
}

async function post(demo: Demo, companies: SeededCompanies, rfq: DemoRfq): Promise<void> {
  const ctx = acting(demo, companies[rfq.buyer].owner.actor, rfq.lang, momentOf(demo, rfq.at))
  const form = RfqInput.parse({ ...rfq.form, quoteDeadline: dayFrom(demo, rfq.closesIn) })
  const { rfqId, revision } = await createRfq(ctx, { ...form, clientKey: fixedKey(rfq.key) })
  if (rfq.isDraft) return
  await publishRfq(ctx, rfqId, revision)
  if (rfq.asked) {
    const { by, question, answer } = rfq.asked
    const asking = acting(demo, companies[by].owner.actor, 'en', momentOf(demo, rfq.at))
    await askQuestion(asking, rfqId, { clientKey: fixedKey(`${rfq.key} asked`), question })
    const [row] = await demo.db.select({ id: rfqQuestions.id }).from(rfqQuestions).where(eq(rfqQuestions.rfqId, rfqId))
    await answerQuestion(ctx, rfqId, { questionId: row!.id, answer })
  }
  if (rfq.closedAt) {
    const closing = { ...ctx, now: momentOf(demo, rfq.closedAt) }
    await moveRfq(closing, rfqId, { intent: 'close', revision: revision + 1 })
  }
}

/** Without accounts there may be a real mail service, and nobody behind these addresses: nobody is told. */
async function dropMatching(demo: Demo): Promise<void> {
  await demo.db.execute(sql`
    select count(*) from graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs where task_identifier in ('announce', 'match-rfq') and created_at = now()
    ))`)
}
