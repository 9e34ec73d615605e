import { measures as english } from '#app/locales/en/trade-measure.ts'
import type { Texts } from '#app/locales/shape.ts'

export const measures = {
  ...english,
  DAY: 'jours',
  MON: 'mois',
  ANN: 'ans',
  H87: 'pièces',
  INH: 'po',
  FOT: 'pi',
  FTK: 'pi²',
  FTQ: 'pi³',
  GLL: 'gal (US)',
  OZA: 'fl oz (US)',
  BHP: 'ch',
  RPM: 'tr/min',
} satisfies Texts<typeof english>
