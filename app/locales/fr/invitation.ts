import type { invitation as english } from '#app/locales/en/invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const invitation = {
  title: 'Une invitation de {{company}}',
  lead: '{{inviter}} vous invite à travailler pour {{company}} sur Quayside.',
  asMember: 'Vous répondrez aux demandes, enverrez des devis et gérerez les produits au nom de l’entreprise.',
  asOwner: 'Vous serez titulaire : vous pourrez tout faire dans l’entreprise, y compris inviter et retirer des collègues.',
  accept: 'Accepter l’invitation',
  signInFirst: 'L’adresse qui a reçu cette invitation a déjà un compte. Connectez-vous et vous reviendrez à cette page.',
  signIn: 'Se connecter',
  newcomer: 'Dites qui vous êtes et choisissez un mot de passe. Vous vous connecterez avec l’adresse qui a reçu l’invitation.',
  name: 'Votre nom',
  join: 'Rejoindre l’entreprise',
  otherTitle: 'Cette invitation est pour quelqu’un d’autre',
  otherAccount:
    'Vous êtes connecté en tant que {{name}}, et l’invitation est partie à une autre adresse. Rien n’a changé. Si cette adresse est aussi la vôtre, déconnectez-vous et rouvrez le lien de la lettre.',
  signOut: 'Se déconnecter',
  done: 'Vous faites maintenant partie de l’entreprise.',
} satisfies Texts<typeof english>
