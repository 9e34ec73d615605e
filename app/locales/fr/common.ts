import type { common as english } from '#app/locales/en/common.ts'
import type { Texts } from '#app/locales/shape.ts'

export const common = {
  site: 'Quayside',
  title: '{{page}} · Quayside',
  homeLink: 'Quayside, accueil',
  skip: 'Aller au contenu',
  mainNav: 'Menu principal',
  nav: { listings: 'Produits', desk: 'Mon espace', admin: 'Administration' },
  searchBox: { label: 'Rechercher un produit', placeholder: 'Produit, modèle ou code SH', submit: 'Rechercher' },
  account: {
    signIn: 'Connexion',
    signOut: 'Déconnexion',
    join: 'Inscription',
    actsFor: 'Vous agissez pour',
    unread_one: '{{count}} non lu',
    unread_many: '{{count}} non lus',
    unread_other: '{{count}} non lus',
  },
  languages: 'Langues',
  foot: {
    buy: 'Acheter',
    sell: 'Vendre',
    publish: 'Publier vos produits',
    join: 'Inscrire votre entreprise',
    promise: 'Quayside transmet la demande, l’offre de prix et les documents. L’affaire est la vôtre et se conclut entre vous.',
  },
  trail: 'Vous êtes ici',
  pages: { label: 'Pages', previous: 'Précédente', next: 'Suivante', page: 'Page {{page}}' },
  notStated: 'Non précisé',
  formerMember: 'Ancien membre de {{company}}',
  place: '{{city}}, {{country}}',
  placeCode: '{{name}} ({{code}})',
  between: ' ; ',
  pricePer: '{{price}} {{per}}',
  rows: { remove: 'Retirer', row: 'Ligne {{row}}', field: 'Ligne {{row}} : {{label}}' },
  form: {
    required: 'Les champs marqués * sont obligatoires.',
    optional: '(facultatif)',
    error: 'Erreur :',
    kept: 'Rien de ce que vous avez saisi n’est perdu.',
    problems_one: 'Un point est à revoir',
    problems_many: '{{count}} de points sont à revoir',
    problems_other: '{{count}} points sont à revoir',
    choose: 'Choisir',
    unit: 'Unité',
    currency: 'Devise',
  },
  error: {
    home: 'Aller à l’accueil',
    search: 'Rechercher un produit',
    signIn: 'Se connecter',
    reference: 'Si vous nous écrivez à ce sujet, indiquez cette référence : {{reference}}',
    malformed: {
      title: 'Ceci est illisible',
      text: 'L’adresse ou ce qui a été envoyé avec elle est abîmé. Ouvrez de nouveau la page depuis un lien ou depuis l’accueil.',
    },
    signedOut: {
      title: 'Votre session est terminée',
      text: 'Ce que vous avez envoyé n’a pas été pris et reste ici. Connectez-vous : un nouvel onglet s’ouvre. Revenez ensuite à celui-ci et envoyez de nouveau.',
    },
    foreign: {
      title: 'Ce formulaire ne vient pas de notre page',
      text: 'Pour vous protéger, seuls les formulaires des pages de ce site sont acceptés. Rouvrez la page ici et envoyez-le depuis celle-ci. Rien n’a été modifié.',
    },
    method: {
      title: 'Les pages ne se demandent pas ainsi',
      text: 'Les pages s’ouvrent par leur adresse et les formulaires s’envoient par leur bouton. Rien n’a été modifié.',
    },
    notFound: {
      title: 'Cette page n’existe pas ici',
      text: 'L’adresse est peut-être mal saisie, ou son contenu n’est plus public.',
    },
    spent: { title: 'Ce n’est plus valable', text: 'Cela a déjà servi ou a expiré. Reportez-vous au dernier courriel à ce sujet.' },
    gone: {
      title: 'Ce n’est plus proposé',
      text: 'L’auteur de la publication l’a retirée. Vous trouverez peut-être quelque chose de semblable.',
    },
    invalid: {
      title: 'Cette action est impossible en l’état',
      text: 'Un élément de la demande ne convient pas. Revenez en arrière, vérifiez et renvoyez.',
    },
    conflict: {
      title: 'Il y a eu une modification entre-temps',
      text: 'Quelqu’un a fait une modification après l’affichage de votre page. Rouvrez-la pour voir l’état actuel.',
    },
    forbidden: {
      title: 'Vous n’avez pas accès à cette page',
      text: 'Connectez-vous avec un compte autorisé, ou revenez à ce que vous faisiez.',
    },
    limited: {
      title: 'Trop de tentatives',
      text: 'Une limite garde le site utilisable par tous. Rien n’est perdu ; veuillez patienter un peu.',
      minutes_one: 'Vous pourrez réessayer dans {{count}} minute.',
      minutes_many: 'Vous pourrez réessayer dans {{count}} de minutes.',
      minutes_other: 'Vous pourrez réessayer dans {{count}} minutes.',
    },
    tooLarge: {
      title: 'C’est trop volumineux',
      text: 'L’envoi dépasse ce que cette page accepte. Raccourcissez-le ou envoyez-le en plusieurs fois.',
    },
    unavailable: {
      title: 'Le site ne peut pas répondre pour l’instant',
      text: 'Il est très sollicité ou redémarre. Attendez quelques secondes, puis rechargez cette page : votre envoi repart et ne compte qu’une fois.',
      again: 'Renvoyer',
    },
    failed: {
      title: 'Une erreur s’est produite de notre côté',
      text: 'Elle est enregistrée et nous l’examinons. Vos envois précédents ne sont pas perdus ; réessayez dans un instant.',
    },
  },
} satisfies Texts<typeof english>
