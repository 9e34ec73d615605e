import type { Store } from '../storage.server.ts'

export type BucketAddress = { bucket: string; region: string; endpoint?: string; accessKeyId: string; secretAccessKey: string }

/** Files in a bucket of Amazon S3 or of a server that speaks like it. The client is loaded only where there is one. */
export async function bucketStore({ bucket: Bucket, region, endpoint, accessKeyId, secretAccessKey }: BucketAddress): Promise<Store> {
  const s3 = await import('@aws-sdk/client-s3')
  const client = new s3.S3Client({
    region,
    endpoint,
    credentials: { accessKeyId, secretAccessKey },
    // A server of one's own seldom has a host name for every bucket, and often no checksums but the signature's.
    forcePathStyle: endpoint !== undefined,
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 3000, requestTimeout: 20_000 },
  })
  const isMissing = (error: unknown) => error instanceof s3.S3ServiceException && error.$metadata.httpStatusCode === 404
  return {
    async put(Key, bytes) {
      await client.send(new s3.PutObjectCommand({ Bucket, Key, Body: bytes }))
    },
    async get(Key) {
      try {
        const { Body } = await client.send(new s3.GetObjectCommand({ Bucket, Key }))
        return Buffer.from(await Body!.transformToByteArray())
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },
    async remove(Key) {
      await client.send(new s3.DeleteObjectCommand({ Bucket, Key }))
    },
    async has(Key) {
      try {
        await client.send(new s3.HeadObjectCommand({ Bucket, Key }))
        return true
      } catch (error) {
        if (isMissing(error)) return false
        throw error
      }
    },
  }
}
