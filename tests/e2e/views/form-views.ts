import { everyForm } from '#tests/http/forms.ts'
import type { Ground, View } from './view.ts'

/** Every form as it comes back: what does not fit, said above and at the field. */
export async function formViews({ site }: Ground): Promise<View[]> {
  const forms = await everyForm(site)
  const wrong = forms.map(async ({ name, path, session, multipart, fields, wrong, kept }) => ({
    path,
    shows: `what does not fit (${name})`,
    as: session,
    sent: { ...(await fields()), ...kept, ...wrong },
    multipart,
    status: 422,
  }))
  const tooOften = { path: '/en/forgot', shows: 'that it was too often', sent: { email: 'somebody@buyers.test' }, status: 429 }
  for (let time = 0; time < 3; time += 1) await site.post(tooOften.path, tooOften.sent)
  return [...(await Promise.all(wrong)), tooOften]
}
