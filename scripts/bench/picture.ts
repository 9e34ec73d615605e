/**
 * `tsx scripts/bench/picture.ts [--times=N]`: a noisy JPEG of 12 megapixels goes in through the listing's form; seconds from the form till
 * the worker has made all its variants.
 */
import { eq } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import sharp from 'sharp'
import { pictureFormats, pictureWidths } from '#app/services/files/resize-picture.server.ts'
import type { Connection } from '#db/client.server.ts'
import { files, fileVariants } from '#db/schema/files.ts'
import { givenIn } from '#tests/given.ts'
import { isReady, load, npmStart, seconds } from './npm-start.ts'
import { onDatabase } from './on-database.ts'
import { signIn } from './under-fire/parties.ts'

const times = Number(process.argv.find((one) => one.startsWith('--times='))?.slice(8) ?? 10)
const mostMs = 3000
const dataDir = mkdtempSync(join(tmpdir(), 'quayside-bench-'))
const settings = { LIMITS_SCALE: '0' }
const quayside = await npmStart({ dataDir, env: settings })
let taken: number[]
try {
  await quayside.until(() => isReady(quayside.address), 'the first start', 600_000)
  taken = await onDatabase(quayside, settings, run)
} finally {
  await quayside.end()
  rmSync(dataDir, { recursive: true, force: true })
}
const worst = Math.max(...taken)
console.log(`variants ready after ${taken.map(seconds).join(', ')}; the slowest ${seconds(worst)} (at most ${seconds(mostMs)}), ${load()}`)
console.log(worst <= mostMs ? 'GREEN' : 'RED')
process.exit(worst <= mostMs ? 0 : 1)

/** Twelve megapixels as a camera gives them: a picture with grain all over it. */
async function photograph(number: number): Promise<Buffer> {
  const size = { width: 4000, height: 3000 }
  const noise = await sharp({ create: { ...size, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 12 } } })
    .raw()
    .toBuffer()
  return sharp(noise, { raw: { ...size, channels: 3 } })
    .composite([{ input: { create: { width: 1500, height: 1500, channels: 3, background: { r: 40 + number, g: 90, b: 160 } } } }])
    .jpeg({ quality: 88 })
    .toBuffer()
}

async function run({ db }: Connection): Promise<number[]> {
  const company = await givenIn(db).company()
  const cookie = await signIn(db, company)
  await quayside.until(
    async () => (await db.select().from(files).where(eq(files.state, 'pending')).limit(1)).length === 0,
    'the pictures of the demonstration',
  )
  const took: number[] = []
  for (let time = 0; time < times; time += 1) {
    const picture = await photograph(time)
    if (time === 0) console.log(`a JPEG of 4000 × 3000, ${(picture.byteLength / 1024 ** 2).toFixed(1)} MB (${load()})`)
    const since = performance.now()
    await send(cookie, picture)
    took.push((await variantsOf(db, company.companyId, time + 1)) - since)
  }
  return took
}

async function send(cookie: string, picture: Buffer): Promise<void> {
  const body = new FormData()
  body.set('title_en', 'Ball valve with a picture')
  body.set('sourceLang', 'en')
  body.set('picture', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'valve.jpg')
  const headers = { Origin: quayside.address, Cookie: cookie }
  const answer = await fetch(`${quayside.address}/en/desk/listings/new`, { method: 'POST', redirect: 'manual', headers, body })
  await answer.arrayBuffer()
  if (answer.status !== 302) throw new Error(`the form was answered with ${answer.status}`)
}

/** When all variants of so many pictures were there. */
async function variantsOf(db: Connection['db'], companyId: string, pictures: number): Promise<number> {
  const wanted = pictures * pictureWidths.length * pictureFormats.length
  const variants = db.select({ fileId: files.id }).from(files).innerJoin(fileVariants, eq(fileVariants.fileId, files.id))
  await quayside.until(async () => {
    await pause(20)
    return (await variants.where(eq(files.companyId, companyId))).length === wanted
  }, 'the variants')
  return performance.now()
}
