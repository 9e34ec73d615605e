import { and, asc, count, eq, gt, sql } from 'drizzle-orm'
import type { MemberActor } from '#app/domain/actor.ts'
import type { Completeness } from '#app/domain/companies/completeness.ts'
import type { FieldProblem } from '#app/domain/errors.ts'
import { picturesColumn } from '#app/domain/imports/columns.ts'
import type { ImportCounts, ImportState, RowOutcome } from '#app/domain/imports/import.ts'
import type { TableKind } from '#app/domain/imports/table.ts'
import type { CategoryAttribute } from '#app/domain/listings/category-schema.ts'
import { columnLabel } from '#app/i18n/listing-columns.ts'
import type { Language } from '#app/i18n/languages.ts'
import { problemSentence } from '#app/i18n/problem-sentence.ts'
import { translator } from '#app/i18n/translator.ts'
import { writeTable } from '#app/infra/tables/write-table.server.ts'
import type { Reader } from '#db/client.server.ts'
import { importPictures, importRows, imports } from '#db/schema/imports.ts'
import { readNeeded } from '../companies/read-needed.server.ts'
import type { Context } from '../context.server.ts'
import { getOwnImport, type ImportRow } from './access.server.ts'
import { readQuestions } from './ground.server.ts'

const rowsPerPage = 50
const perStep = 500

export type ImportSummary = {
  id: string
  fileName: string
  state: ImportState
  counts: ImportCounts
  stored: number
  createdAt: Date
}

const summaryOf = ({ id, fileName, state, counts, stored, createdAt }: ImportRow): ImportSummary => ({
  id,
  fileName,
  state,
  counts,
  stored,
  createdAt,
})

/** The newest few of the company's imports. */
export async function listImports(ctx: Context<MemberActor>): Promise<ImportSummary[]> {
  const rows = await ctx.db
    .select()
    .from(imports)
    .where(eq(imports.companyId, ctx.actor.companyId))
    .orderBy(sql`${imports.createdAt} desc`)
    .limit(20)
  return rows.map(summaryOf)
}

export type ReportedRow = { number: number; model: string; outcome: RowOutcome; problems: { label: string; sentence: string }[] }

export type ImportView = ImportSummary & {
  kind: TableKind
  problem: ImportRow['problem']
  problemRow: number | null
  /** Headings that no column of ours has. */
  unread: string[]
  rows: ReportedRow[]
  /** How many there are of them. */
  told: number
  page: number
  pages: number
  pictures: { waiting: number; refused: number; taken: number }
  /** What the company has to say of itself first: till then all of it stays drafts. */
  needed: Completeness
}

/** An import as its page shows it, with the rows that something is to be said about. */
export async function readImport(ctx: Context<MemberActor>, importId: string, wanted: number): Promise<ImportView> {
  const row = await getOwnImport(ctx.db, ctx.actor, importId)
  const told = and(eq(importRows.importId, importId), sql`${importRows.problems} <> '[]'`)
  const [[counted], questionsOf, pictures, needed] = await Promise.all([
    row.state === 'reading' ? [{ n: 0 }] : ctx.db.select({ n: count() }).from(importRows).where(told),
    readQuestions(ctx.db),
    countPictures(ctx.db, importId),
    readNeeded(ctx.db, ctx.actor.companyId),
  ])
  const pages = Math.max(1, Math.ceil(counted!.n / rowsPerPage))
  const page = Math.min(Math.max(1, wanted), pages)
  const found = await ctx.db
    .select()
    .from(importRows)
    .where(told)
    .orderBy(asc(importRows.number))
    .limit(counted!.n === 0 ? 0 : rowsPerPage)
    .offset((page - 1) * rowsPerPage)
  const [model, category] = [columnAt(row, 'modelNumber'), columnAt(row, 'category')]
  return {
    ...summaryOf(row),
    kind: row.kind,
    problem: row.problem,
    problemRow: row.problemRow,
    unread: row.headings.filter((heading, at) => heading !== '' && row.columns[at]?.length === 0),
    rows: await Promise.all(
      found.map(async ({ number, cells, outcome, problems }) => {
        const asked = await questionsOf(cells[category] ?? '')
        return { number, model: cells[model] ?? '', outcome, problems: problems.map((problem) => said(problem, ctx.locale, asked)) }
      }),
    ),
    told: counted!.n,
    page,
    pages,
    pictures,
    needed,
  }
}

const columnAt = ({ columns }: ImportRow, key: 'modelNumber' | 'category') => columns.findIndex((keys) => keys.includes(key))

function said(problem: FieldProblem, lang: Language, attributes: readonly CategoryAttribute[]): { label: string; sentence: string } {
  const sentence = problemSentence(problem, lang)
  const address = problem.field === picturesColumn ? problem.values?.address : undefined
  return { label: columnLabel(problem.field, lang, attributes), sentence: address === undefined ? sentence : `${address}: ${sentence}` }
}

async function countPictures(db: Reader, importId: string): Promise<ImportView['pictures']> {
  const [row] = await db
    .select({
      waiting: sql<number>`(count(*) filter (where ${importPictures.fileId} is null and ${importPictures.problem} is null))::int`,
      refused: sql<number>`(count(*) filter (where ${importPictures.problem} is not null))::int`,
      taken: sql<number>`(count(*) filter (where ${importPictures.fileId} is not null))::int`,
    })
    .from(importPictures)
    .where(eq(importPictures.importId, importId))
  return row!
}

/** The file as it was sent, with two columns more: what becomes of each row, and what is wrong with it. */
export async function writeReport(ctx: Context<MemberActor>, importId: string): Promise<{ name: string; kind: TableKind; bytes: Buffer }> {
  const row = await getOwnImport(ctx.db, ctx.actor, importId)
  const name = row.fileName.replace(/(\.\w{1,5})?$/, `-report.${row.kind}`)
  return { name, kind: row.kind, bytes: await writeTable(row.kind, reportRows(ctx, row)) }
}

async function* reportRows(ctx: Context<MemberActor>, row: ImportRow): AsyncGenerator<string[]> {
  const t = translator(ctx.locale)
  const [width, category, questionsOf] = [row.headings.length, columnAt(row, 'category'), await readQuestions(ctx.db)]
  yield [...row.headings, t('imports:outcome'), t('imports:problems')]
  for (let last = 0; ;) {
    const rows = await ctx.db
      .select()
      .from(importRows)
      .where(and(eq(importRows.importId, row.id), gt(importRows.number, last)))
      .orderBy(asc(importRows.number))
      .limit(perStep)
    for (const { cells, outcome, problems } of rows) {
      const own = Array.from({ length: width }, (_, at) => cells[at] ?? '')
      const asked = await questionsOf(cells[category] ?? '')
      const lines = problems.map((problem) => said(problem, ctx.locale, asked)).map(({ label, sentence }) => `${label}: ${sentence}`)
      yield [...own, t(`imports:outcomes.${outcome}`), lines.join('\n')]
    }
    if (rows.length < perStep) return
    last = rows.at(-1)!.number
  }
}

/** For a page that looks again by itself. */
export const isAtWork = ({ state, pictures }: Pick<ImportView, 'state' | 'pictures'>): boolean =>
  state === 'reading' || state === 'storing' || (state === 'done' && pictures.waiting > 0)
