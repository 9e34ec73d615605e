import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'
import { alarm, watchedFacts } from './watched.ts'

export const secondStepChanged: WriteLetter<'second-step-changed'> = (facts, reader) => {
  const { t } = reader
  const name = isolated(facts.personName)
  return {
    subject: t(facts.isOn ? 'letter:secondStepChanged.subjectOn' : 'letter:secondStepChanged.subjectOff'),
    title: t(facts.isOn ? 'letter:secondStepChanged.titleOn' : 'letter:secondStepChanged.titleOff'),
    blocks: [
      { kind: 'paragraph', text: t(facts.isOn ? 'letter:secondStepChanged.textOn' : 'letter:secondStepChanged.textOff', { name }) },
      watchedFacts(facts, reader),
      { kind: 'action', label: t('letter:secondStepChanged.action'), url: facts.settingsUrl },
      ...alarm(facts.forgotUrl, reader),
    ],
    foot: [t('letter:account.why')],
  }
}
