import { notFound } from '#app/domain/errors.ts'
import { handle as handled } from '#app/http/handle.server.ts'

/** Whatever is no page of the site: the designed 404, in the language of its address. */
export const loader = handled(async () => {
  throw notFound()
})

export const action = loader

export default function Nowhere() {
  return null
}
