import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import { PageHead } from '../site/page.tsx'
import { ErrorSummary } from '../ui/form.tsx'
import { Trail } from '../ui/trail.tsx'
import { DeskPage, type DeskPlace } from './desk-page.tsx'

export type SmallPageProps = { title: ReactNode; lead?: ReactNode; reply?: FormReply | null; children?: ReactNode }

/** One act, or one thing of a list, with the way `back` to all of them. */
export function SmallPage({
  current,
  back,
  title,
  lead,
  reply,
  children,
}: SmallPageProps & { current: DeskPlace; back: { label: string; to: string } }) {
  return (
    <DeskPage current={current}>
      <Trail steps={[back]} />
      <div className="measure">
        <ErrorSummary reply={reply} />
        <PageHead title={title} lead={lead} />
        {children}
      </div>
    </DeskPage>
  )
}
