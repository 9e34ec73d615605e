import type { ReactNode } from 'react'
import type { FormReply } from '#app/domain/form.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { DeskPage } from '../desk/desk-page.tsx'
import { PageHead } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Trail } from '../ui/trail.tsx'

type Frame = { title: ReactNode; lead?: ReactNode; reply?: FormReply | null; children?: ReactNode }

/** One colleague or one invitation, with the way back to the team. */
export function SmallPage({ title, lead, reply, children }: Frame) {
  const { t, lang } = useReader()
  return (
    <DeskPage current="team">
      <Trail steps={[{ label: t('team:title'), to: paths.team(lang) }]} />
      <div className="measure">
        <ErrorSummary reply={reply} />
        <PageHead title={title} lead={lead} />
        {children}
      </div>
    </DeskPage>
  )
}

/** A page to confirm one act: what it means, and the button. */
export function ConfirmPage({ act, children, ...frame }: Frame & { act: string }) {
  const { t, lang } = useReader()
  return (
    <SmallPage {...frame}>
      {children}
      <Form reply={frame.reply}>
        <p className="acts">
          <Button kind="grave">{act}</Button>
          <a className="more" href={paths.team(lang)}>
            {t('team:back')}
          </a>
        </p>
      </Form>
    </SmallPage>
  )
}
