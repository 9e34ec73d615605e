import type { ImportState } from '#app/domain/imports/import.ts'
import type { IconName } from '../ui/icon.tsx'

export const importLooks: Record<ImportState, { icon: IconName; tone?: 'good' | 'due' | 'strong' }> = {
  reading: { icon: 'clock' },
  unreadable: { icon: 'alert', tone: 'due' },
  ready: { icon: 'clock', tone: 'strong' },
  storing: { icon: 'clock' },
  done: { icon: 'check', tone: 'good' },
}
