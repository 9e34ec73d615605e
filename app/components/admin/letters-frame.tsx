import type { ReactNode } from 'react'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { Switch } from '../ui/tabs.tsx'
import { AdminPage } from './admin-page.tsx'

/** What there is to see about letters: how far they came, the mails that are held, and what each looks like. */
export function LettersFrame({
  current,
  title,
  lead,
  summary,
  children,
}: {
  current: 'queue' | 'held' | 'previews' | 'self-test'
  title: ReactNode
  lead?: ReactNode
  summary?: ReactNode
  children: ReactNode
}) {
  const { t, lang } = useReader()
  const tabs = [
    { name: 'queue', label: t('admin:nav.letters'), to: paths.adminLetters(lang) },
    { name: 'held', label: t('admin:held.title'), to: paths.heldMails(lang) },
    { name: 'self-test', label: t('admin:selfTest.title'), to: paths.mailSelfTest(lang) },
    { name: 'previews', label: t('admin:previews.title'), to: paths.letterPreviews(lang) },
  ]
  return (
    <AdminPage current="letters">
      {summary}
      <header className="page-head">
        <h1>{title}</h1>
        {lead && <p className="measure text-ink-soft">{lead}</p>}
      </header>
      <Switch label={t('admin:nav.letters')} tabs={tabs.map(({ name, ...tab }) => ({ ...tab, current: name === current }))} />
      {children}
    </AdminPage>
  )
}
