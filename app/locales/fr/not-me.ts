import type { notMe as english } from '#app/locales/en/not-me.ts'
import type { Texts } from '#app/locales/shape.ts'

export const notMe = {
  title: 'Ce n’était pas vous ?',
  text: 'Quelqu’un a saisi l’adresse de cette boîte dans un formulaire du site. Appuyez sur le bouton, et plus personne ne pourra y faire envoyer un tel e-mail : ni pour s’inscrire, ni pour confirmer une demande, ni pour changer de mot de passe.',
  others: 'Les e-mails sur les échanges auxquels vous participez continuent d’arriver.',
  button: 'Arrêter ces e-mails',
  stopped: {
    title: 'Ces e-mails sont arrêtés',
    text: 'Personne ne peut faire envoyer un e-mail de ce genre à cette boîte. Pour vous inscrire ou changer de mot de passe vous-même, autorisez-les d’abord à nouveau ; le lien de l’e-mail reste valable pour cela.',
    button: 'Les autoriser à nouveau',
  },
  done: 'Arrêtés : plus aucun e-mail de ce genre n’arrive dans cette boîte.',
  resumed: 'Ces e-mails arrivent à nouveau dans cette boîte.',
} satisfies Texts<typeof english>
