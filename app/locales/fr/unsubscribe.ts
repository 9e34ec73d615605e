import type { unsubscribe as english } from '#app/locales/en/unsubscribe.ts'
import type { Texts } from '#app/locales/shape.ts'

export const unsubscribe = {
  title: 'Moins d’e-mails ?',
  text: 'Vous recevez ces e-mails pour {{company}} :',
  kind: {
    inquiries: 'Demandes reçues',
    messages: 'Messages de vos échanges',
    quotations: 'Offres de prix : envoyées, modifiées, acceptées ou refusées',
    rfqs: 'Demandes de prix qui correspondent à vos produits',
    alerts: 'Demandes trouvées par vos recherches enregistrées',
  },
  stays:
    'Rien n’est perdu : tout ce qu’ils annoncent figure aussi sur le site. Les e-mails sur votre compte et les codes que vous demandez continuent d’arriver.',
  search: {
    text: 'Vous recevez ces messages parce que votre recherche enregistrée trouve de nouvelles demandes :',
    off: 'Plus aucun message n’arrive sur ce que trouve cette recherche enregistrée :',
    all: 'Voir toutes vos recherches enregistrées',
  },
  button: 'Arrêter ces e-mails',
  off: {
    title: 'Ces e-mails sont arrêtés',
    text: 'Pour {{company}}, plus aucun e-mail n’arrive au sujet de :',
    button: 'Les recevoir à nouveau',
  },
  settings: 'Choisir chaque e-mail dans les réglages',
  done: 'Arrêtés : ces e-mails n’arrivent plus.',
  resumed: 'Ces e-mails arrivent à nouveau.',
} satisfies Texts<typeof english>
