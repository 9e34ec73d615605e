import { measures as english } from '#app/locales/en/trade-measure.ts'
import type { Texts } from '#app/locales/shape.ts'

export const measures = {
  ...english,
  DAY: 'dias',
  MON: 'meses',
  ANN: 'anos',
  H87: 'peças',
  GLL: 'gal (EUA)',
  OZA: 'fl oz (EUA)',
  INH: 'pol.',
  FOT: 'pés',
  FTK: 'pés²',
  FTQ: 'pés³',
  BHP: 'cv',
} satisfies Texts<typeof english>
