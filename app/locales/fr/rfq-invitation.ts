import type { rfqInvitation as english } from '#app/locales/en/rfq-invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfqInvitation = {
  title: 'Invitations',
  act: 'Inviter des fournisseurs',
  lead: 'Demandez à des fournisseurs que vous connaissez, présents ici ou non. Ils lisent la demande par un lien et répondent sans compte.',
  addresses: 'Adresses e-mail',
  addressesHint: 'Une par ligne. Les noms autour peuvent rester. Jusqu’à {{most}} par demande ; il en reste {{left}}.',
  note: 'Un mot pour eux',
  noteHint: 'Il figure dans la lettre tel que vous l’écrivez. Vous y êtes nommé « {{alias}} ».',
  send: 'Envoyer les invitations',
  closed: 'On peut inviter des fournisseurs tant que la demande est ouverte.',
  full: 'Cette demande a toutes les invitations qu’elle peut avoir.',
  all: 'Invités jusqu’ici',
  caption_one: '{{count}} adresse',
  caption_many: '{{count}} d’adresses',
  caption_other: '{{count}} adresses',
  address: 'Adresse',
  state: 'État',
  day: 'Dernière étape',
  said: 'Raison',
  acts: 'Actions',
  states: { invited: 'Envoyée', opened: 'Ouverte', declined: 'Déclinée', quoted: 'A fait une offre', withdrawn: 'Retirée' },
  withdraw: 'Retirer',
  done: 'Les invitations sont en route.',
  doneKnown: 'Tous ceux de cette liste sont déjà invités.',
  withdrawn: 'Retirée. Le lien de la lettre n’ouvre plus rien.',
} satisfies Texts<typeof english>
