import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProfilePartPage } from '#app/components/company-editor/profile-part-page.tsx'
import { isProfilePart, type ProfilePart } from '#app/domain/companies/profile-parts.ts'
import { notFound } from '#app/domain/errors.ts'
import { requireMember } from '#app/http/caller.server.ts'
import { flashHeaders } from '#app/http/flash.server.ts'
import { handle as handled } from '#app/http/handle.server.ts'
import { privateHeaders, titled } from '#app/http/private-page.ts'
import { heldByProfile, readProfileForm } from '#app/http/profile-form.server.ts'
import { translator } from '#app/i18n/translator.ts'
import { paths } from '#app/paths.ts'
import { listCategoryGroups } from '#app/services/categories/list-categories.server.ts'
import { changeProfile } from '#app/services/companies/change-profile.server.ts'
import { getOwnProfile, readProfileFiles } from '#app/services/companies/get-profile.server.ts'
import { listPorts } from '#app/services/locations/list-ports.server.ts'

export const handle = { nav: 'desk' }
export const headers = privateHeaders
export const meta = titled<{ part: ProfilePart }>((data, lang) =>
  translator(lang)(data ? `profile:part.${data.part}` : 'desk:company.title'),
)

function partOf({ params }: LoaderFunctionArgs | ActionFunctionArgs): ProfilePart {
  if (!isProfilePart(params.part)) throw notFound()
  return params.part
}

export const loader = handled(async (args: LoaderFunctionArgs) => {
  const [ctx, part] = [await requireMember(args), partOf(args)]
  const [profile, groups, ports] = await Promise.all([
    getOwnProfile(ctx, part),
    part === 'production' ? listCategoryGroups(ctx.db, ctx.locale) : [],
    part === 'terms' ? listPorts(ctx.db, ctx.locale) : [],
  ])
  const categories = groups.map(({ name, children }) => ({
    label: name,
    choices: children.map((one) => ({ value: one.slug, label: one.name })),
  }))
  const files = part === 'pictures' ? await readProfileFiles(ctx, heldByProfile(args) ?? profile.values) : []
  return { ...profile, part, categories, ports, files }
})

export const action = handled(async (args: ActionFunctionArgs) => {
  const [ctx, part] = [await requireMember(args), partOf(args)]
  const form = await readProfileForm(args, ctx, part)
  if (form.failed) return form.reply()
  await changeProfile(ctx, part, form.value)
  const key = part === 'contacts' ? 'profile:savedPrivate' : 'profile:saved'
  return redirect(paths.ownProfile(ctx.locale, part), { headers: await flashHeaders({ key }) })
})

export default function OwnProfile() {
  return <ProfilePartPage {...useLoaderData<typeof loader>()} reply={useActionData<typeof action>()?.reply} />
}
