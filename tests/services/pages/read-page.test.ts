import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { helpTopics, standingPages, type PageName } from '#app/domain/pages/standing-page.ts'
import { retention } from '#app/domain/retention.ts'
import { languages } from '#app/i18n/languages.ts'
import { readPage } from '#app/services/pages/read-page.server.ts'
import { openWorld } from '#tests/setup/world.ts'

const world = await openWorld({
  OPERATOR_NAME: 'Port *Office* <b>',
  OPERATOR_MAIL: 'desk_1@port.example',
  MAIL_FROM: 'Port <letters@mail.port.example>',
})
const own = join(world.dataDir, 'pages')
const names: PageName[] = [...standingPages, ...helpTopics.map((topic) => `help/${topic}` as const)]

function writeOwn(file: string, text: string): void {
  mkdirSync(join(own, file, '..'), { recursive: true })
  writeFileSync(join(own, file), text)
}

afterEach(() => rmSync(own, { recursive: true, force: true }))

describe('the texts that are shipped', () => {
  it.each(names)('%s is there in every language, titled and led', async (name) => {
    for (const lang of languages) {
      const page = await readPage(name, lang)
      expect(page.lang).toBe(lang)
      expect(page.title).not.toBe(name)
      expect(page.lead).not.toBe('')
      expect(page.html.length).toBeGreaterThan(300)
    }
  })

  it.each(names.flatMap((name) => languages.map((lang) => [name, lang] as const)))(
    '%s in %s leaves no place open and links to pages in that language',
    async (name, lang) => {
      const { lead, html } = await readPage(name, lang)
      expect(lead + html).not.toMatch(/\{\{|\}\}|\*\*/)
      const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href!)
      expect(links.filter((href) => !href.startsWith(`/${lang}/`) && href !== 'mailto:desk_1@port.example')).toEqual([])
    },
  )

  it('name the operator as the settings do, whatever signs stand in the name', async () => {
    const { html } = await readPage('privacy', 'en')
    expect(html).toContain('Port *Office* &lt;b&gt;')
    expect(html).toContain('<a href="mailto:desk_1@port.example">desk_1@port.example</a>')
  })

  it.each(languages)('tell in %s the days that the timetable keeps', async (lang) => {
    const { html } = await readPage('privacy', lang)
    const table = /<table(?:(?!<table)[\s\S])*<\/table>(?![\s\S]*<table)/.exec(html)![0]
    const days = [...table.matchAll(/<\/td>\s*<td>[^<\d]*(\d+)/g)].map(([, figure]) => Number(figure))
    const lines = [
      'held_inquiries',
      'held_joins',
      'inbound_letters',
      'webhook_events',
      null,
      'letters.frozen',
      'inbound_letters.raw',
      null,
    ] as const
    // Network addresses stand in the log and backups beside the database: no table keeps them.
    expect(days).toEqual(lines.map((line, index) => (line ? retention[line].days : days[index])))
    expect(days).toHaveLength(8)
  })

  it('name the domain that letters come from', async () => {
    expect((await readPage('help/mail-delivery', 'en')).html).toContain('<code class="code" dir="ltr">mail.port.example</code>')
  })
})

describe("the operator's own text", () => {
  it('stands in place of the shipped one, at once, and is no draft any more', async () => {
    expect((await readPage('terms', 'en')).isTemplate).toBe(true)
    writeOwn(
      'en/terms.md',
      '# House rules\n\nOurs.\n\n## One\n\n[Help](/help) <script>alert(1)</script> [x](javascript:alert(1)) [y](//evil.example)',
    )
    const page = await readPage('terms', 'en')
    expect(page).toMatchObject({ title: 'House rules', lead: 'Ours.', lang: 'en', isTemplate: false })
    expect(page.html).toContain('<a href="/en/help">Help</a>')
    expect(page.html).not.toMatch(/<script|href="(javascript|\/\/)/)
  })

  it('replaces the page in every language, so that no two say different things', async () => {
    writeOwn('zh/terms.md', '# 规则\n\n我们的。')
    expect(await readPage('terms', 'ar')).toMatchObject({ title: '规则', lang: 'zh', textLanguages: ['zh'] })
    writeOwn('en/terms.md', '# Rules\n\nOurs.')
    expect(await readPage('terms', 'ar')).toMatchObject({ title: 'Rules', lang: 'en', textLanguages: ['en', 'zh'] })
    expect((await readPage('terms', 'zh')).title).toBe('规则')
  })

  it('counts for nothing while it is empty', async () => {
    writeOwn('en/help/joining.md', '  \n')
    expect((await readPage('help/joining', 'en')).title).toBe('Joining and passwords')
  })
})
