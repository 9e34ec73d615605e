import type { FormReply } from '#app/domain/form.ts'
import { stopScopes } from '#app/domain/rfqs/invitation.ts'
import type { RefusalView } from '#app/domain/rfqs/invited-view.ts'
import { useReader } from '#app/i18n/reader.tsx'
import { paths } from '#app/paths.ts'
import { PageHead, Section } from '../site/page.tsx'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, Form } from '../ui/form.tsx'
import { Num } from '../ui/num.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Trail } from '../ui/trail.tsx'
import { Worded } from '../ui/worded.tsx'
import { DeclineForm } from './decline-form.tsx'

type Props = { view: RefusalView; token: string; reply?: FormReply | null }

/** Where whoever was invited declines, and says whether invitations may come again. Opening it changes nothing. */
export function InvitationRefusalPage({ view, token, reply }: Props) {
  const { t, lang } = useReader()
  const address = <Num>{view.address}</Num>
  return (
    <div className="measure">
      {view.isOpen && <Trail steps={[{ label: t('invited:refusal.read'), to: paths.invited(lang, token) }]} />}
      <ErrorSummary reply={reply} />
      <PageHead
        title={t('invited:refusal.title')}
        lead={<Phrase of="invited:refusal.lead" with={{ title: <Worded of={view.title} className="wrap-anywhere" /> }} />}
      />
      <div className="stack">
        <Section id="decline" title={t('invited:refusal.decline')}>
          {view.mayDecline ? <DeclineForm reply={reply} /> : <p>{t(`invited:refusal.${whyNot(view)}`)}</p>}
        </Section>
        <Section id="stops" title={t('invited:refusal.stops')}>
          {view.stops.length === 0 ? (
            <>
              <p className="mb-4">
                <Phrase of="invited:refusal.stopsLead" with={{ address }} />
              </p>
              <Form className="acts">
                {stopScopes.map((scope) => (
                  <Button key={scope} kind="second" name="intent" value={scope}>
                    {t(`invited:refusal.${scope}`)}
                  </Button>
                ))}
              </Form>
            </>
          ) : (
            <>
              <p className="mb-4">
                <Phrase of={view.stops.includes('anyone') ? 'invited:refusal.isAnyone' : 'invited:refusal.isBuyer'} with={{ address }} />
              </p>
              <Form className="acts">
                <Button kind="second" name="intent" value="resume">
                  {t('invited:refusal.again')}
                </Button>
              </Form>
            </>
          )}
        </Section>
      </div>
    </div>
  )
}

const whyNot = ({ state, isOpen }: RefusalView) => (state === 'quoted' ? 'quoted' : state === 'declined' && isOpen ? 'declined' : 'over')
