import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { env, forgetEnv } from '#app/env.server.ts'
import { newId } from '#app/domain/id.ts'
import { createLog } from '#app/infra/log.server.ts'
import { getFile, putFile } from '#app/infra/storage.server.ts'
import { inTransaction } from '#app/services/context.server.ts'
import { applyErasures } from '#app/services/erasure/apply-erasures.server.ts'
import { eraseByAddress } from '#app/services/erasure/erase-person.server.ts'
import { announce } from '#app/services/letters/announce.server.ts'
import { enqueue } from '#app/services/tasks.server.ts'
import { startWorker } from '#app/tasks/worker.ts'
import { connect, type Connection, type Pool } from '#db/client.server.ts'
import { events } from '#db/schema/events.ts'
import { files } from '#db/schema/files.ts'
import { letters } from '#db/schema/letters.ts'
import { backups } from '#db/schema/operation.ts'
import { erasures, people } from '#db/schema/people.ts'
import type { Manifest } from '#scripts/backup/manifest.ts'
import { openPlace } from '#scripts/backup/place.ts'
import { checkBackup } from '#scripts/backup/read-backup.ts'
import { restoreBackup } from '#scripts/backup/restore-backup.ts'
import { writeBackup } from '#scripts/backup/write-backup.ts'
import { givenIn } from '#tests/given.ts'
import { emptyDatabase } from '#tests/setup/database.ts'
import { openPost, type ReceivedLetter } from '#tests/setup/mail.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld()
const given = givenIn(world.db)
const folder = mkdtempSync(join(tmpdir(), 'quayside-backup-'))
const file = join(folder, 'backup.tar.gz')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const pictureId = newId()
const awkward = 'A tab\there, a line\nthere, a \\ and 螺丝 \u202e'
/** Of the three inquiries before the backup: one whose letters are written, two that nobody was told of yet. */
const [told, untold, alsoUntold] = [await given.thread({ message: awkward }), await given.thread(), await given.guestThread()]

/** The site as it lives on in `to`, its files in a folder of its own. */
async function restoreInto(to: string, dataDir: string): Promise<Manifest> {
  process.env.DATA_DIR = dataDir
  forgetEnv()
  const { manifest } = await checkBackup(file)
  await restoreBackup(to, file, manifest, 1)
  return manifest
}

async function open(url: string): Promise<Connection> {
  const connection = connect(url, { max: 5 })
  afterAll(() => connection.pool.end({ timeout: 2 }))
  return connection
}

beforeAll(async () => {
  await putFile(pictureId, Buffer.from('the bytes of a picture'))
  await world.db
    .insert(files)
    .values({ id: pictureId, sha256: 'x', size: 22, type: 'image/png', displayName: 'p.png', purpose: 'listing-picture', state: 'ready' })
  const [event] = await world.db.select().from(events).where(eq(events.threadId, told.threadId))
  await announce({ ...given.stranger(), actor: { kind: 'system', task: 'announce' } }, event!.id)
  await inTransaction(world, (tx) =>
    enqueue(tx, 'resize-picture', { fileId: pictureId }, { jobKey: 'one', runAt: new Date(Date.now() + 86_400_000) }),
  )
  await writeBackup(world.pool, { file, dataDir: world.dataDir })
})

describe('a backup that is restored', () => {
  it('holds every row, file and waiting task that the site had, and is noted on both sides', async () => {
    const url = await emptyDatabase()
    const manifest = await restoreInto(url, join(folder, 'whole'))
    const { db, pool } = await open(url)
    for (const { name, columns, rows } of manifest.tables.filter((table) => table.name !== 'letters' && table.name !== 'backups')) {
      const digest = (of: Pool) => of`
        select count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as digest from (select ${of(columns)} from ${of(name)}) t`
      const [there] = await digest(pool)
      expect([name, there]).toEqual([name, (await digest(world.pool))[0]])
      expect(there!.rows).toBe(rows)
    }
    expect(manifest.tables.find(({ name }) => name === 'events')!.rows).toBeGreaterThan(3)
    expect(await getFile(pictureId)).toEqual(Buffer.from('the bytes of a picture'))
    const tasks = await db.execute(
      sql`select t.identifier as name, j.key from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
    )
    expect(tasks).toContainEqual({ name: 'resize-picture', key: 'one' })
    expect(tasks).toContainEqual({ name: 'rebuild-search', key: 'rebuild-search' })
    expect(tasks.filter(({ name }) => name === 'send-letter')).toEqual([])
    expect(await db.select({ kind: backups.kind }).from(backups)).toEqual([{ kind: 'restored' }])
    expect(await world.db.select({ kind: backups.kind }).from(backups)).toEqual([{ kind: 'made' }])
  })

  it('keeps its rules: what is written once can not be changed, and every key leads somewhere', async () => {
    const url = await emptyDatabase()
    await restoreInto(url, join(folder, 'rules'))
    const { db } = await open(url)
    await expect(db.update(events).set({ name: 'listing.removed' })).rejects.toThrow()
    const keys = (of: Connection['db']) =>
      of.execute(
        sql`select conname, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1`,
      )
    expect([...(await keys(db))]).toEqual([...(await keys(world.db))])
  })

  it('never sends again what went out after the backup, and sends what comes after the restore', async () => {
    const post = await openPost(world)
    await post.quiet()
    const before = await post.letters()
    const [insiders, outsiders] = [told, untold].map(({ supplier }) => supplier.address)
    expect(countTo(before, insiders!)).toBe(1)
    expect(countTo(before, outsiders!)).toBe(1)
    expect(countTo(before, alsoUntold.supplier.address)).toBe(1)

    const url = await emptyDatabase()
    await restoreInto(url, join(folder, 'again'))
    const { db } = await open(url)
    const worker = await startWorker({ db, log: createLog('test'), databaseUrl: url })
    afterAll(() => worker.stop())
    const held = await post.until(async () => {
      const rows = await db.select({ to: letters.toAddress, state: letters.state, failure: letters.failure }).from(letters)
      return rows.some(({ to }) => to === outsiders) && rows.some(({ to }) => to === alsoUntold.supplier.address) ? rows : undefined
    })
    for (const { state, failure } of held) expect([state, failure]).toEqual(['unknown', 'restored'])
    const { supplier } = await givenIn(db).thread()
    expect(await post.letterTo(supplier.address)).toBeDefined()
    for (const address of before.flatMap(({ to }) => to)) expect(countTo(await post.letters(), address)).toBe(countTo(before, address))
  }, 180_000)
})

describe('somebody who was erased after a backup', () => {
  const before = join(folder, 'before')
  const older = join(before, 'older.tar.gz')

  it('does not come back with it: the list beside a later backup says who, and nobody is told twice', async () => {
    const gone = await given.thread()
    await writeBackup(world.pool, { file: older, dataDir: world.dataDir })
    const ctx = { ...given.stranger(), actor: { kind: 'system', task: 'erase-person' } } as const
    await eraseByAddress(ctx, gone.buyer.address)
    await writeBackup(world.pool, { file: join(before, 'later.tar.gz'), dataDir: world.dataDir })
    expect(readFileSync(join(before, 'later.erased.jsonl'), 'utf8')).not.toContain(gone.buyer.address)

    const url = await emptyDatabase()
    const { manifest } = await checkBackup(older)
    await expect(restoreBackup(url, older, manifest, 1)).resolves.toMatchObject({ erasedAgain: 1 })
    const { db } = await open(url)
    const [person] = await db.select().from(people).where(eq(people.id, gone.buyer.personId))
    expect(person).toMatchObject({ name: null, address: null })
    expect(await db.select().from(letters).where(eq(letters.toAddress, gone.buyer.address))).toEqual([])
    const [other] = await db.select().from(people).where(eq(people.id, gone.supplier.personId))
    expect(other!.address).toBe(gone.supplier.address)
  })

  it('whom no list named in time is erased in the night', async () => {
    const url = await emptyDatabase()
    const { manifest } = await checkBackup(file)
    await restoreBackup(url, file, manifest, 1)
    const { db } = await open(url)
    const { personId } = alsoUntold.ctx.actor
    await db.insert(erasures).values({ personId })
    const ctx = { ...given.stranger(), db, actor: { kind: 'system', task: 'apply-erasures' } } as const
    expect([await applyErasures(ctx), await applyErasures(ctx)]).toEqual([1, 0])
    const [person] = await db.select().from(people).where(eq(people.id, personId))
    expect(person!.address).toBeNull()
  })

  it('is not forgotten because a list cannot be read', async () => {
    writeFileSync(join(before, 'torn.erased.jsonl'), '{"personId":')
    const { manifest } = await checkBackup(older)
    await expect(restoreBackup(await emptyDatabase(), older, manifest, 1)).rejects.toThrow(/torn\.erased\.jsonl cannot be read/)
  })
})

const countTo = (mails: ReceivedLetter[], address: string) => mails.filter(({ to }) => to.includes(address)).length

describe('a restore', () => {
  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1000)],
    ['changed within', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 3000), Buffer.from([bytes[3000]! ^ 1]), bytes.subarray(3001)])],
    ['no backup at all', () => Buffer.from('something else')],
  ])('refuses a file that is %s, and says so before anything is written', async (_how, spoil) => {
    const spoilt = join(folder, 'spoilt.tar.gz')
    writeFileSync(spoilt, spoil(readFileSync(file)))
    await expect(checkBackup(spoilt)).rejects.toThrow(/is damaged and nothing was restored/)
  })

  it('refuses a database that holds anything', async () => {
    const { manifest } = await checkBackup(file)
    await expect(restoreBackup(world.url, file, manifest, 1)).rejects.toThrow(/not empty/)
  })

  it('refuses a backup of a newer version, and leaves the database as it was', async () => {
    const url = await emptyDatabase()
    const { manifest } = await checkBackup(file)
    const newer = { ...manifest, migrations: [...manifest.migrations, '9999_from-tomorrow'] }
    await expect(restoreBackup(url, file, newer, 1)).rejects.toThrow(/newer Quayside/)
    const { db } = await open(url)
    expect(await db.execute(sql`select 1 from pg_tables where schemaname = 'public'`)).toHaveLength(0)
  })
})

describe('the place that is backed up', () => {
  it('is found where the keys of the mail account are set to nothing: that is not given', async () => {
    const before = { ...process.env }
    const given = { ...before, DATABASE_URL: world.url, SECRET_KEY: '', RESEND_API_KEY: '', DATA_DIR: join(folder, 'keys') }
    const place = await openPlace(given)
    expect([place.url, env().RESEND_API_KEY]).toEqual([world.url, expect.stringMatching(/^re_.{20}/)])
    await place.close()
    Object.assign(process.env, before)
    forgetEnv()
  })
})

describe('a backup', () => {
  it('that fails leaves no file', async () => {
    const lost = join(folder, 'lost.tar.gz')
    await expect(writeBackup((await open(await emptyDatabase())).pool, { file: lost, dataDir: folder })).rejects.toThrow(/no Quayside/)
    expect(existsSync(lost) || existsSync(`${lost}.part`)).toBe(false)
  })

  it('holds nobody up and sees one moment, whatever is written beside it', async () => {
    const beside = join(folder, 'beside.tar.gz')
    const writing = (async () => {
      for (let number = 0; number < 5; number += 1) await given.thread()
    })()
    const { manifest } = await writeBackup(world.pool, { file: beside, dataDir: world.dataDir })
    await writing
    const url = await emptyDatabase()
    process.env.DATA_DIR = join(folder, 'beside')
    forgetEnv()
    await expect(restoreBackup(url, beside, manifest, 1)).resolves.toMatchObject({ files: manifest.files })
  }, 180_000)
})
