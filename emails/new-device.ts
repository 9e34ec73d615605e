import type { WriteLetter } from './letter.ts'
import { isolated } from './user-text.ts'
import { alarm, watchedFacts } from './watched.ts'

export const newDevice: WriteLetter<'new-device'> = (facts, reader) => {
  const { t } = reader
  return {
    subject: t('letter:newDevice.subject'),
    title: t('letter:newDevice.title'),
    blocks: [
      { kind: 'paragraph', text: t('letter:newDevice.text', { name: isolated(facts.personName) }) },
      watchedFacts(facts, reader),
      { kind: 'action', label: t('letter:newDevice.action'), url: facts.sessionsUrl },
      ...alarm(facts.forgotUrl, reader),
    ],
    foot: [t('letter:account.why')],
  }
}
