import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { newId } from '#app/domain/id.ts'
import { forgetEnv } from '#app/env.server.ts'
import { getFile, hasFile, putFile, removeFile } from '#app/infra/storage.server.ts'

const folder = mkdtempSync(join(tmpdir(), 'quayside-storage-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

Object.assign(process.env, {
  QUAYSIDE_MODE: 'single',
  PUBLIC_URL: 'http://localhost:3000',
  SECRET_KEY: 'x'.repeat(32),
  DATABASE_URL: 'postgres://localhost/none',
  RESEND_API_KEY: 're_tests',
  RESEND_WEBHOOK_SECRET: 'whsec_tests',
  REPLY_DOMAIN: 'reply.quayside.test',
  DATA_DIR: folder,
})

/** What of S3 the four methods need: objects under /bucket/key, asked for by whoever shows the right key in a signature. */
async function openBucket(): Promise<{ endpoint: string; objects: Map<string, Buffer>; asked: string[] }> {
  const objects = new Map<string, Buffer>()
  const asked: string[] = []
  const server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on('data', (chunk: Buffer) => chunks.push(chunk))
    req.on('end', () => {
      const key = /^\/files\/(.+?)(\?.*)?$/.exec(req.url ?? '')?.[1]
      asked.push(`${req.method} ${req.url?.split('?')[0]}`)
      const refuse = (status: number, code: string) =>
        res.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`)
      if (
        !/^AWS4-HMAC-SHA256 Credential=key-id\/\d{8}\/eu-west-1\/s3\/aws4_request, .*Signature=[0-9a-f]{64}$/.test(
          req.headers.authorization ?? '',
        )
      )
        return refuse(403, 'AccessDenied')
      if (!key) return refuse(400, 'InvalidURI')
      if (req.method === 'PUT') return (objects.set(key, Buffer.concat(chunks)), res.end())
      if (req.method === 'DELETE') return (objects.delete(key), res.writeHead(204).end())
      const found = objects.get(key)
      if (!found) return req.method === 'HEAD' ? res.writeHead(404).end() : refuse(404, 'NoSuchKey')
      res.writeHead(200, { 'content-length': found.byteLength }).end(req.method === 'HEAD' ? undefined : found)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  afterAll(() => (server.closeAllConnections(), server.close()))
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, objects, asked }
}

const bucket = await openBucket()
const onBucket = {
  S3_BUCKET: 'files',
  S3_REGION: 'eu-west-1',
  S3_ENDPOINT: bucket.endpoint,
  S3_ACCESS_KEY_ID: 'key-id',
  S3_SECRET_ACCESS_KEY: 'secret',
}

function use(settings: Record<string, string>): void {
  for (const name of Object.keys(onBucket)) delete process.env[name]
  Object.assign(process.env, settings)
  forgetEnv()
}

const places: [string, Record<string, string>][] = [
  ['the disk', {}],
  ['a bucket', onBucket],
]

describe.each(places)('a file on %s', (_place, settings) => {
  it('comes back as it was put, whole and byte for byte', async () => {
    use(settings)
    const [id, bytes] = [newId(), Buffer.from(Array.from({ length: 70_000 }, (_, n) => n % 256))]
    await putFile(id, bytes)
    expect(await hasFile(id)).toBe(true)
    expect((await getFile(id))?.equals(bytes)).toBe(true)
  })

  it('is replaced by what is put there next, and its variants stand beside it', async () => {
    use(settings)
    const id = newId()
    await putFile(id, Buffer.from('first'))
    await putFile(`${id}/320.webp`, Buffer.from('small'))
    await putFile(id, Buffer.from('second'))
    expect([await getFile(id), await getFile(`${id}/320.webp`)].map(String)).toEqual(['second', 'small'])
    await removeFile(id)
    expect([await hasFile(id), await hasFile(`${id}/320.webp`)]).toEqual([false, true])
  })

  it('may be empty', async () => {
    use(settings)
    const id = newId()
    await putFile(id, new Uint8Array())
    expect((await getFile(id))?.byteLength).toBe(0)
  })

  it('is null when there is none, and removing it twice is no fault', async () => {
    use(settings)
    const id = newId()
    expect([await getFile(id), await hasFile(id)]).toEqual([null, false])
    await removeFile(id)
    await removeFile(id)
  })

  it.each(['', 'x', '../secrets.json', `${newId()}/../x`, `${newId()}/a/b`, `${newId()}/`, `${newId().toUpperCase()}`])(
    'is never named %j',
    async (key) => {
      use(settings)
      for (const ask of [() => putFile(key, Buffer.from('x')), () => getFile(key), () => removeFile(key), () => hasFile(key)])
        await expect(ask()).rejects.toThrow('not a storage key')
    },
  )
})

describe('a bucket', () => {
  it('is asked by its path, and nothing of it lies on the disk', async () => {
    use({ ...onBucket, DATA_DIR: mkdtempSync(join(folder, 'empty-')) })
    const id = newId()
    await putFile(`${id}/320.webp`, Buffer.from('small'))
    expect(bucket.objects.has(`${id}/320.webp`)).toBe(true)
    expect(bucket.asked).toContain(`PUT /files/${id}/320.webp`)
    expect(readdirSync(process.env.DATA_DIR!)).toEqual([])
  })

  it('that refuses is an error, not a missing file', async () => {
    use({ ...onBucket, S3_BUCKET: 'files', S3_ACCESS_KEY_ID: 'another', S3_ENDPOINT: `${bucket.endpoint}/` })
    await expect(getFile(newId())).rejects.toThrow()
    await expect(hasFile(newId())).rejects.toThrow()
  })
})
