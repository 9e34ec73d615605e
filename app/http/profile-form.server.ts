import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type { MemberActor } from '#app/domain/actor.ts'
import { profileParts, type ProfileOf } from '#app/domain/companies/profile.ts'
import type { ProfilePart } from '#app/domain/companies/profile-parts.ts'
import { rowsAfter, type FormValues } from '#app/domain/row-fields.ts'
import { Version } from '#app/domain/whole-number.ts'
import type { Context } from '#app/services/context.server.ts'
import { storePicture } from '#app/services/files/store-picture.server.ts'
import { formAgain, readForm, typedInto, type ReadForm, type Uploads } from './read-form.server.ts'

const held = new WeakMap<object, FormValues>()

/** What the form of this request holds: the page is drawn again with the files that it names. */
export const heldByProfile = ({ context }: LoaderFunctionArgs): FormValues | undefined => held.get(context)

/**
 * Reads the form of one part; pictures that came with it are stored at once. The buttons that add, order and remove lines, and those that
 * only bring pictures along or take one away, change the form only: then it comes back as it is, with status 200.
 */
export async function readProfileForm<P extends ProfilePart>(
  { request, context }: ActionFunctionArgs,
  ctx: Context<MemberActor>,
  part: P,
): Promise<ReadForm<ProfileOf<P> & { version: number }>> {
  const schema = profileParts[part].safeExtend({ version: Version })
  const form = await readForm(request, schema, part === 'pictures' ? pictures(ctx) : {}).finally(() =>
    held.set(context, typedInto(request) ?? {}),
  )
  const typed = typedInto(request) ?? {}
  const changed = formAfter(typed, [typed.intent ?? 'save'].flat()[0]!)
  if (!changed) return form as ReadForm<ProfileOf<P> & { version: number }>
  held.set(context, changed)
  return { failed: true, typed: changed, reply: () => formAgain(changed) }
}

function formAfter(typed: FormValues, intent: string): FormValues | null {
  if (intent === 'upload') return typed
  const [, cleared] = /^clear:(logoId|bannerId)$/.exec(intent) ?? []
  return cleared ? { ...typed, [cleared]: '' } : rowsAfter(typed, intent)
}

function pictures(ctx: Context<MemberActor>): Uploads {
  const take =
    (field: string, purpose: 'company-logo' | 'company-picture') =>
    ({ name, bytes }: { name: string; bytes: Uint8Array }) =>
      storePicture(ctx, { displayName: name, bytes }, { purpose, field })
  return {
    logo: { as: 'logoId', take: take('logo', 'company-logo') },
    banner: { as: 'bannerId', take: take('banner', 'company-picture') },
    photo: { as: 'photos[].fileId', take: take('photo', 'company-picture') },
  }
}
