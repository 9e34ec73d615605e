import { statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#app/env.server.ts'
import { isId } from '#app/domain/id.ts'
import { bucketStore } from './storage/bucket.server.ts'
import { diskStore } from './storage/disk.server.ts'

/** Where files lie. A file is there whole or not at all, and one that is not there is null, not an error. */
export type Store = {
  put(key: string, bytes: Uint8Array): Promise<void>
  get(key: string): Promise<Buffer | null>
  remove(key: string): Promise<void>
  has(key: string): Promise<boolean>
}

const stores = new Map<string, Promise<Store>>()

/** The bucket where one is named, else the folder of this machine. */
function store(): Promise<Store> {
  const settings = env()
  const place = settings.S3_BUCKET ? `${settings.S3_ENDPOINT ?? ''} ${settings.S3_BUCKET}` : settings.DATA_DIR
  const opened = stores.get(place) ?? open(settings)
  stores.set(place, opened)
  return opened
}

async function open(settings: ReturnType<typeof env>): Promise<Store> {
  if (!settings.S3_BUCKET) return diskStore(join(settings.DATA_DIR, 'files'))
  return bucketStore({
    bucket: settings.S3_BUCKET,
    region: settings.S3_REGION!,
    endpoint: settings.S3_ENDPOINT,
    accessKeyId: settings.S3_ACCESS_KEY_ID!,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY!,
  })
}

/** Keys are ids, with a suffix for a variant: nothing that a person typed becomes part of a path. */
async function at(key: string): Promise<Store> {
  const [id = '', suffix, ...more] = key.split('/')
  const isVariant = suffix === undefined || /^[a-z0-9.]{1,20}$/.test(suffix)
  if (!isId(id) || !isVariant || more.length > 0) throw new Error('not a storage key')
  return store()
}

export const putFile = async (key: string, bytes: Uint8Array): Promise<void> => (await at(key)).put(key, bytes)

/** Null when there is none. */
export const getFile = async (key: string): Promise<Buffer | null> => (await at(key)).get(key)

export const removeFile = async (key: string): Promise<void> => (await at(key)).remove(key)

export const hasFile = async (key: string): Promise<boolean> => (await at(key)).has(key)

/** Room on the disk that files go to, in bytes. */
export async function readDisk(): Promise<{ free: number; size: number }> {
  const { bavail, blocks, bsize } = await statfs(env().DATA_DIR)
  return { free: bavail * bsize, size: blocks * bsize }
}
