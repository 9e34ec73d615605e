import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead } from '../site/page.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { Trail } from '../ui/trail.tsx'

/** One act of the settings, with the way back to all of them. */
export function SmallPage({
  title,
  lead,
  reply,
  children,
}: {
  title: string
  lead?: ReactNode
  reply?: FormReply | null
  children: ReactNode
}) {
  const { t, lang } = useReader()
  return (
    <DeskPage current="settings">
      <Trail steps={[{ label: t('settings:title'), to: paths.settings(lang) }]} />
      <div className="measure">
        <ErrorSummary reply={reply} />
        <PageHead title={title} lead={lead} />
        {children}
      </div>
    </DeskPage>
  )
}
