import type { rfq as english } from '#app/locales/en/rfq.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfq = {
  alias: 'Um comprador ({{country}})',
} satisfies Texts<typeof english>
