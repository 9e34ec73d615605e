import type { prices as english } from '#app/locales/en/prices.ts'
import type { Texts } from '#app/locales/shape.ts'

export const prices = {
  title: 'Ces prix sont-ils toujours valables ?',
  lead: '{{company}} peut les prolonger jusqu’au {{day}}. D’ici là, les acheteurs trouvent les produits tels quels.',
  listings: 'Produits',
  ends: 'jusqu’au {{day}}',
  ended: 'expirés le {{day}}',
  button: 'Confirmer les prix cochés',
  change: 'Un prix a changé ? {{link}}.',
  changeLink: 'Modifiez le produit',
  confirmed: 'Les prix sont confirmés.',
  done: {
    title: 'Plus rien n’attend ici',
    text: 'Les prix de la lettre sont confirmés, ou les produits ont été modifiés depuis.',
  },
} satisfies Texts<typeof english>
