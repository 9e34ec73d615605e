import type { ReactNode } from 'react'
import type { CheckResult } from '#app/domain/claims/claim.ts'
import { isSeenBySomebody } from '#app/domain/claims/claim.ts'
import type { Level } from '#app/domain/claims/level.ts'
import { markOf, type ClaimMark, type PublicClaim } from '#app/domain/claims/public-claim.ts'
import { useReader, type ReaderSpeech } from '#app/i18n/reader.tsx'
import { Phrase } from '../ui/phrase.tsx'
import { Status } from '../ui/status.tsx'
import { Day } from '../ui/time.tsx'
import { UserText } from '../ui/worded.tsx'

const good = new Set<ClaimMark>(['matched', 'confirmed'])

/** How far a claim was checked, in a mark and words. */
export function ClaimStatus({ claim }: { claim: PublicClaim }) {
  const { t } = useReader()
  const mark = markOf(claim)
  return (
    <>
      <Status icon={mark} tone={good.has(mark) ? 'good' : mark === 'struck' ? 'due' : undefined}>
        {t(`claim:state.${claim.state}`)}
      </Status>
      {claim.isDisputed && (
        <span className="block">
          <Status icon="struck" tone="due">
            {t('claim:disputed')}
          </Status>
        </span>
      )}
    </>
  )
}

/** Who looked, at what; a machine's look is told as what it is. */
export function ClaimCheck({ claim }: { claim: PublicClaim }) {
  const reader = useReader()
  const { t } = reader
  const { state, checkerName, ground, note, kind } = claim
  return (
    <>
      {isSeenBySomebody(state) || state === 'revoked' ? (
        <Phrase
          of="claim:by"
          with={{ who: checkerName ? <UserText>{checkerName}</UserText> : t('claim:staff'), how: ground && t(`claim:ground.${ground}`) }}
        />
      ) : (
        (machineWords(claim, reader, kind === 'certificate') ?? t('company:nobody'))
      )}
      {note && (
        <span className="per">
          {' '}
          <UserText>{note}</UserText>
        </span>
      )}
    </>
  )
}

function machineWords({ state, checks }: PublicClaim, { t, format }: ReaderSpeech, hasIssuer: boolean): ReactNode {
  const named = (some: CheckResult[]) => format.list(some.map(({ check }) => t(`claim:check.${check}`)))
  if (state === 'failed') return t('claim:failedChecks', { checks: named(checks.filter(({ passed }) => !passed)) })
  if (state !== 'passed') return null
  return t(hasIssuer ? 'claim:notWithIssuer' : 'claim:portalOnly', { checks: named(checks) })
}

/** When somebody looked, and till when that is good. */
export function ClaimDays({ claim: { checkedAt, expiresOn } }: { claim: PublicClaim }) {
  if (!checkedAt) return null
  return (
    <>
      <Day on={new Date(checkedAt)} />
      {expiresOn && (
        <span className="per">
          {' '}
          <Phrase of="claim:until" with={{ day: <Day on={expiresOn} /> }} />
        </span>
      )}
    </>
  )
}

const levelMarks: Record<Level, ClaimMark> = { 0: 'stated', 1: 'seen', 2: 'matched', 3: 'confirmed' }

export function LevelStatus({ level }: { level: Level }) {
  const { t } = useReader()
  return (
    <Status icon={levelMarks[level]} tone={level > 1 ? 'good' : undefined}>
      {t(`claim:level.${level}`)}
    </Status>
  )
}

/** What the marks mean. */
export function ClaimLegend() {
  const { t } = useReader()
  return (
    <p className="row mt-4 text-xs text-ink-soft">
      <span>{t('claim:legend')}</span>
      {(['stated', 'seen', 'matched', 'confirmed', 'struck'] as const).map((mark) => (
        <Status key={mark} icon={mark}>
          {t(`claim:legendStates.${mark}`)}
        </Status>
      ))}
    </p>
  )
}
