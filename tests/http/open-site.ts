import type { ServerBuild } from '@remix-run/node'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'
import { sessionCookie } from '#app/http/cookies.server.ts'
import { createLog } from '#app/infra/log.server.ts'
import { createApp } from '#app/server.ts'
import { createSession } from '#app/services/accounts/sessions.server.ts'
import { build, pages, placeOf } from '#scripts/machine/build.ts'
import { givenIn } from '#tests/given.ts'
import { openWorld } from '#tests/setup/world.ts'

export type Answer = { status: number; headers: Headers; location: string | null; html: string }
export type Fields = Record<string, string | string[]> | FormData | string

type Asking = { session?: string; headers?: Record<string, string>; method?: string }
/** `origin`: null sends none. `multipart`: as a form with a file field is sent. */
type Sending = Asking & { origin?: string | null; multipart?: boolean; type?: string }

export type Site = Awaited<ReturnType<typeof openSite>>

/** The whole web process in this one: the built pages behind Express, on a world of its own. */
export async function openSite(settings: Record<string, string> = {}) {
  const world = await openWorld(settings)
  const buildDirectory = placeOf(pages)
  if (!existsSync(join(buildDirectory, 'server/index.js'))) await build(pages)
  const built = (await import(/* @vite-ignore */ pathToFileURL(join(buildDirectory, 'server/index.js')).href)) as ServerBuild
  const server = createApp({ db: world.db, log: createLog('test'), build: built, buildDirectory }).listen(0, '127.0.0.1')
  await new Promise((listening) => server.once('listening', listening))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  async function ask(path: string, init: RequestInit): Promise<Answer> {
    const answer = await fetch(origin + path, { redirect: 'manual', ...init })
    return { status: answer.status, headers: answer.headers, location: answer.headers.get('location'), html: await answer.text() }
  }

  const cookie = (session: string | undefined): Record<string, string> => (session ? { Cookie: session } : {})

  return {
    ...world,
    given: givenIn(world.db),
    pages: built,
    origin,
    visit: (path: string, { session, headers, method = 'GET' }: Asking = {}) =>
      ask(path, { method, headers: { ...cookie(session), ...headers } }),
    post(
      path: string,
      fields: Fields = {},
      { session, headers, method = 'POST', origin: from = origin, multipart = false, type }: Sending = {},
    ) {
      const body = typeof fields === 'string' || fields instanceof FormData ? fields : formOf(fields, multipart)
      const said = { ...(from === null ? {} : { Origin: from }), ...(type === undefined ? {} : { 'Content-Type': type }) }
      return ask(path, { method, body, headers: { ...said, ...cookie(session), ...headers } })
    },
    /** The cookie of somebody of this company, or of none. */
    async signedIn({ personId, companyId }: { personId: string; companyId: string | null }): Promise<string> {
      const token = await createSession(world.db, personId, companyId, new Date())
      return (await sessionCookie().serialize(token)).split(';')[0]!
    },
  }
}

function formOf(fields: Record<string, string | string[]>, multipart: boolean): FormData | URLSearchParams {
  const form = multipart ? new FormData() : new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one)
  return form
}

const entities: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' }

/** A text as React writes it between tags and into attributes. */
export const written = (text: string): string =>
  Object.entries(entities).reduceRight((all, [entity, character]) => all.replaceAll(character, entity), text)

/** What a page says above its heading about a form that was refused; empty when it says nothing. */
export function summaryOf(html: string): string {
  return (/<div[^>]*role="alert"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
}

/** Whether something is said at a field. */
export const isWrongAt = (html: string, field: string): boolean => html.includes(`id="${field}-wrong"`)

/** Every field of the form with this action, or of the last form of the page, as a browser would send it. */
export function fieldsOf(html: string, action?: string): Record<string, string | string[]> {
  const forms = [...html.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)].map(([form]) => form)
  const goesTo = (form: string) => / action="([^"]*)"/.exec(form.slice(0, form.indexOf('>')))?.[1]
  // A form that names no action is answered where it stands.
  const form =
    action === undefined ? forms.at(-1) : (forms.find((one) => goesTo(one) === written(action)) ?? forms.findLast((one) => !goesTo(one)))
  const fields: Record<string, string | string[]> = {}
  const add = (name: string, value: string) => {
    const before = fields[name]
    fields[name] = before === undefined ? plain(value) : [before, plain(value)].flat()
  }
  const tags = /<input([^>]*)>|<textarea([^>]*)>([\s\S]*?)<\/textarea>|<select([^>]*)>([\s\S]*?)<\/select>/g
  for (const [, input, area, text = '', select, options = ''] of (form ?? '').matchAll(tags)) {
    const attribute = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(input ?? area ?? select ?? '')?.[1]
    const name = attribute('name')
    if (!name || attribute('type') === 'file') continue
    const isTick = /checkbox|radio/.test(attribute('type') ?? '')
    if (isTick && !/\bchecked\b/.test(input!)) continue
    if (select === undefined) add(name, area === undefined ? (attribute('value') ?? (isTick ? 'on' : '')) : text.replace(/^\n/, ''))
    else add(name, (/<option[^>]*value="([^"]*)"[^>]*selected/.exec(options) ?? /<option[^>]*value="([^"]*)"/.exec(options))?.[1] ?? '')
  }
  return fields
}

const plain = (value: string): string =>
  Object.entries(entities).reduce((all, [entity, character]) => all.replaceAll(entity, character), value)
