import type { heldMail as english } from '#app/locales/en/held-mail.ts'
import type { Texts } from '#app/locales/shape.ts'

export const heldMail = {
  title: 'Avez-vous écrit cet e-mail ?',
  lead: 'Un e-mail à la conversation « {{subject}} » a été retenu, et l’autre partie ne l’a pas vu.',
  because: {
    stranger: 'Il est arrivé à votre adresse de réponse personnelle, mais pas depuis une adresse à vous ni à un collègue.',
    unconfirmed: 'Il est arrivé à votre adresse de réponse personnelle, mais le système de messagerie n’a pas pu établir qui l’a envoyé.',
    incomplete:
      'Il est arrivé à votre adresse de réponse personnelle, mais sa structure n’a pas permis de le lire en entier, et il ne peut pas être publié. Si vous l’avez écrit, récrivez-le dans la conversation.',
  },
  from: 'Expéditeur indiqué',
  subject: 'Objet',
  at: 'Reçu',
  mark: 'Il est publié à votre nom, avec la mention qu’il a été retenu et que vous l’avez confirmé.',
  post: 'Oui, je l’ai écrit : publier',
  drop: 'Non, il n’est pas de moi : écarter',
  dropUnread: 'Écarter et ouvrir la conversation',
  others: 'Aussi retenus dans cette conversation',
  done: {
    post: 'Merci. Votre e-mail est en cours de publication et apparaîtra dans la conversation dans un instant.',
    drop: 'L’e-mail est écarté. Personne ne l’a vu.',
  },
} satisfies Texts<typeof english>
