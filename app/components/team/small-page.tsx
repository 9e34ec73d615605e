import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { SmallPage as Page, type SmallPageProps } from '../desk/small-page.tsx'
import { Button } from '../ui/button.tsx'
import { Form } from '../ui/form.tsx'

/** One colleague or one invitation, with the way back to the team. */
export function SmallPage(page: SmallPageProps) {
  const { t, lang } = useReader()
  return <Page current="team" back={{ label: t('team:title'), to: paths.team(lang) }} {...page} />
}

/** A page to confirm one act: what it means, and the button. */
export function ConfirmPage({ act, ...page }: SmallPageProps & { act: string }) {
  const { t, lang } = useReader()
  return (
    <SmallPage {...page}>
      <Form reply={page.reply}>
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
