import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getTableColumns } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import { newId, newRef } from '#app/domain/id.ts'
import { forgetEnv } from '#app/env.server.ts'
import { rebuildSearch } from '#app/services/search/rebuild-search.server.ts'
import { insertRows } from '#app/services/set-based.server.ts'
import { connect, type Connection } from '#db/client.server.ts'
import { companies, members } from '#db/schema/companies.ts'
import { listings, listingTexts } from '#db/schema/listings.ts'
import { people } from '#db/schema/people.ts'
import { seedCodeLists } from '#db/seed/code-lists.ts'
import { startMeilisearch } from '#scripts/machine/meilisearch.ts'
import { migrate } from '#scripts/machine/migrate.ts'
import { startPostgres } from '#scripts/machine/postgres.ts'
import type { Chance } from './chance.ts'
import { titleOf, type Maker } from './trade.ts'

export type World = Connection & { folder: string; end(): Promise<void> }

/** PostgreSQL as it is in earnest and Meilisearch, in a folder of their own; one that is `kept` stays for the next run. */
export async function openWorld(kept?: string): Promise<World> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'quayside-bench-'))
  mkdirSync(folder, { recursive: true })
  const [postgres, search] = await Promise.all([
    startPostgres({ dataDir: join(folder, 'postgres') }),
    startMeilisearch({ dataDir: join(folder, 'meilisearch') }),
  ])
  if (!search) throw new Error('Meilisearch does not run on this platform.')
  const settings: Record<string, string> = {
    NODE_ENV: 'test',
    QUAYSIDE_MODE: 'single',
    DATABASE_URL: postgres.url,
    DATA_DIR: folder,
    PUBLIC_URL: 'http://localhost:3000',
    SECRET_KEY: randomBytes(32).toString('hex'),
    MEILI_URL: search.url,
    MEILI_KEY: search.key,
    MAIL: 'local',
    RESEND_API_KEY: 're_bench',
    RESEND_WEBHOOK_SECRET: `whsec_${randomBytes(24).toString('base64')}`,
    REPLY_DOMAIN: 'reply.quayside.test',
    LIMITS_SCALE: '0',
    LOG_LEVEL: 'silent',
  }
  Object.assign(process.env, settings)
  forgetEnv()
  await migrate({ url: postgres.url })
  const connection = connect(postgres.url, { max: 6 })
  await seedCodeLists(connection.db)
  return {
    ...connection,
    folder,
    async end() {
      await connection.pool.end({ timeout: 2 })
      await Promise.all([postgres.stop(), search.stop()])
      if (!kept) rmSync(folder, { recursive: true, force: true })
    },
  }
}

const atOnce = 2_000

/** `unsaid`: the share of their attributes that makers do not state; `further`: what else each of them sells. */
export type Saying = { chance: Chance; unsaid: number; further?: (maker: Maker) => Maker[] }

/** Every maker as a company with a member and its published listings, searchable; where a kept folder holds them, they are there already. */
export async function settle({ db, pool, folder }: World, makers: readonly Maker[], saying: Saying): Promise<void> {
  const done = join(folder, 'settled')
  if (existsSync(done)) return
  for (let from = 0; from < makers.length; from += atOnce) {
    const rows = makers.slice(from, from + atOnce).map((maker) => rowsOf(maker, saying))
    await db.transaction(async (tx) => {
      await insertRows(
        tx,
        people,
        rows.map(({ person }) => person),
      )
      await insertRows(
        tx,
        companies,
        rows.map(({ company }) => company),
      )
      await insertRows(
        tx,
        members,
        rows.map(({ member }) => member),
      )
      await insertRows(
        tx,
        listings,
        rows.flatMap(({ offers }) => offers.map(({ listing }) => listing)),
      )
      await insertRows(
        tx,
        listingTexts,
        rows.flatMap(({ offers }) => offers.map(({ text }) => text)),
      )
    })
  }
  await rebuildSearch({ db, pool })
  await pool.begin(async (sql) => {
    await sql`set local statement_timeout = 0`
    await sql`analyze`
  })
  writeFileSync(done, '')
}

/** The makers' numbers by the ids of their companies. */
export async function numbersOf({ db }: World): Promise<Map<string, number>> {
  const rows = await db.select({ id: companies.id, name: companies.legalNameEn }).from(companies)
  return new Map(rows.flatMap(({ id, name }) => (name.startsWith('Maker ') ? [[id, Number(name.split(' ')[1])]] : [])))
}

function rowsOf(maker: Maker, saying: Saying) {
  const { country, businessType, languages, markets } = maker
  const [personId, companyId] = [newId(), newId()]
  const [at, mark] = [new Date(Date.UTC(2026, 0, 1) + maker.no * 1_000), randomUUID().slice(0, 8)]
  const profile = { terms: { languages, markets: markets.map((place) => ({ place })) } } as (typeof companies.$inferSelect)['profile']
  return {
    person: row(people, {
      id: personId,
      address: `sales@maker-${maker.no}-${mark}.test`,
      name: `Sales ${maker.no}`,
      locale: 'en',
      timeZone: 'UTC',
      createdAt: at,
    }),
    company: row(companies, {
      id: companyId,
      ref: newRef(),
      status: 'listed',
      legalNameEn: `Maker ${maker.no} Ltd.`,
      country,
      businessTypes: [businessType],
      mainCategories: [],
      timeZone: 'UTC',
      profile,
      version: 1,
      createdAt: at,
    }),
    member: row(members, { companyId, personId, role: 'owner', createdAt: at }),
    offers: [maker, ...(saying.further?.(maker) ?? [])].map((goods, index) => offerOf(goods, { companyId, at, index }, saying)),
  }
}

function offerOf(maker: Maker, { companyId, at, index }: { companyId: string; at: Date; index: number }, { chance, unsaid }: Saying) {
  const { kind, stated, moq, country, certificates } = maker
  const listingId = newId()
  return {
    listing: row(listings, {
      id: listingId,
      ref: newRef(),
      companyId,
      status: 'published',
      version: 1,
      categorySlug: kind.slug,
      modelNumber: `M${maker.no}-${index}`,
      hs6: kind.hs6,
      hsEdition: 2022,
      nationalCodes: [],
      originCountry: country,
      priceMode: 'on_request',
      priceUnit: 'H87',
      moq: String(moq),
      incotermYear: 2020,
      paymentTerms: [],
      attributes: stated.filter(() => !chance.is(unsaid)),
      customisation: [],
      handling: {},
      support: {},
      certificateCodes: certificates,
      sourceLang: 'en',
      pictureFileIds: [],
      ownsPictures: false,
      documents: [],
      publishedAt: at,
      createdAt: at,
      updatedAt: at,
    }),
    text: row(listingTexts, { listingId, lang: 'en', title: titleOf(chance, maker), keywords: [], madeBy: 'human', at, tokens: [] }),
  }
}

/** A whole row: what is not said is null. */
function row<T extends PgTable>(table: T, said: Partial<T['$inferSelect']>): T['$inferSelect'] {
  return { ...Object.fromEntries(Object.keys(getTableColumns(table)).map((key) => [key, null])), ...said } as T['$inferSelect']
}
