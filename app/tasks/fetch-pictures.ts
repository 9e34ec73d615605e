import { isRefusal } from '#app/domain/errors.ts'
import { fetchOutside } from '#app/infra/fetch-outside.server.ts'
import { storePicture } from '#app/services/files/store-picture.server.ts'
import { attachFetched, nextPictures, refusePicture, type WantedPicture } from '#app/services/imports/pictures.server.ts'
import type { Context } from '#app/services/context.server.ts'
import type { Handler } from './handler.ts'

const mostBytes = 10 * 1024 * 1024

/** The pictures that rows of an import name. Running it again takes those that are not settled. */
export const fetchPictures: Handler<'fetch-pictures'> = async (ctx, { importId }) => {
  for (let wanted = await nextPictures(ctx, importId); wanted.length > 0; wanted = await nextPictures(ctx, importId)) {
    const fetched = await Promise.all(wanted.map((picture) => fetchOutside(picture.address, { mostBytes })))
    for (const [index, picture] of wanted.entries()) {
      const answer = fetched[index]!
      if ('problem' in answer) await refusePicture(ctx, picture, `import.fetch_${answer.problem}`)
      else await keep(ctx, picture, answer.bytes)
    }
  }
}

/** Stored as a picture that was uploaded: by what it is, not by what its address calls it. */
async function keep(ctx: Context, picture: WantedPicture, bytes: Buffer): Promise<void> {
  try {
    const displayName = new URL(picture.address).pathname
    await attachFetched(ctx, picture, await storePicture({ ...ctx, actor: picture.actor }, { bytes, displayName }))
  } catch (error) {
    if (!isRefusal(error)) throw error
    await refusePicture(ctx, picture, error.code)
  }
}
