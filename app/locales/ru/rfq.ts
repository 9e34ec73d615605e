import type { rfq as english } from '#app/locales/en/rfq.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfq = {
  alias: 'Покупатель ({{country}})',
} satisfies Texts<typeof english>
