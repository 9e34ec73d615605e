import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inquiryLifecycle } from '#app/domain/inquiries/lifecycle.ts'
import { listingLifecycle } from '#app/domain/listings/lifecycle.ts'
import { quotationLifecycle } from '#app/domain/quotations/lifecycle.ts'
import { texts } from '#app/i18n/texts.ts'

const app = join(import.meta.dirname, '../../app')

function sources(folders: string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(app, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => readFileSync(join(app, folder, name), 'utf8')),
  )
}

const found = (folders: string[], pattern: RegExp) =>
  [...new Set(sources(folders).flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1]!)))].sort()

/** Codes that the source throws, those of the delivery terms, and one for every act that a state may not allow. */
const refusals = [
  ...found(
    ['domain', 'services', 'http'],
    /(?:notFound|gone|forbidden|conflict|invalid|invalidFields|malformed|tooLarge)\(\s*(?:[^()']*\? )?'([a-z_]+\.[a-z_]+)'/g,
  ),
  ...found(['domain', 'services', 'http'], / : '([a-z]+\.[a-z_]+)', \[/g),
  ...found(['domain'], /'(incoterm\.[a-z_]+)'/g),
  ...[inquiryLifecycle, listingLifecycle, quotationLifecycle].flatMap(({ noun, actions }) =>
    actions.map((action) => `${noun}.cannot_${action}`),
  ),
  'common.not_found',
  'common.not_a_form',
]

/** Problems of fields that the schemas and rules of the domain name. */
const forms = ['accounts', 'companies', 'inquiries', 'listings', 'quotations', 'threads', 'trade'].map((noun) => `domain/${noun}`)
const problems = found(forms, /(?:error|message|code): '([a-z][a-z0-9_]*)'/g).filter((code) => code !== 'custom')

function textOf(noun: object, code: string): unknown {
  return code
    .split('.')
    .reduce<unknown>((held, key) => (held && typeof held === 'object' ? (held as Record<string, unknown>)[key] : undefined), noun)
}

describe('what a refusal says', () => {
  it('finds the codes in the sources', () => {
    expect(refusals).toEqual(
      expect.arrayContaining(['quotation.superseded', 'quotation.code_wrong', 'incoterm.port_required', 'listing.cannot_publish']),
    )
    expect(problems).toEqual(expect.arrayContaining(['number', 'tier_not_ascending', 'address']))
  })

  it.each(['en', 'zh', 'ar', 'es', 'fr', 'pt', 'ru'] as const)('has a sentence for every code in %s', (lang) => {
    expect(refusals.filter((code) => typeof textOf(texts[lang].refusal, code) !== 'string')).toEqual([])
  })

  it.each(['en', 'zh', 'ar'] as const)('has a sentence for every problem of a field in %s', (lang) => {
    expect(problems.filter((code) => typeof textOf(texts[lang].form, code) !== 'string')).toEqual([])
  })
})
