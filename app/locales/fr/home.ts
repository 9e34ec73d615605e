import type { home as english } from '#app/locales/en/home.ts'
import type { Texts } from '#app/locales/shape.ts'

export const home = {
  title: 'Trouver des fabricants, demander par écrit, comparer les offres de prix',
  description:
    'Produits de fabricants, avec prix par quantité. Demandes et offres de prix par écrit, sur le site ou depuis votre messagerie.',
  headline: 'Demandez aux fabricants.',
  headlineSecond: 'Comparez leurs réponses.',
  lead: 'Des produits de fabricants, avec prix par quantité et des informations qui disent qui les a vérifiées. Demandes et offres de prix circulent par écrit, sur ce site ou depuis votre messagerie.',
  example: 'Par exemple',
  examples: { first: 'ball valve', second: 'LED bulb', third: 'solar panel' },
  how: 'Comment ça marche',
  ask: {
    title: 'Demander',
    text: 'Rédigez une demande à partir d’un produit. Sans compte ; nous confirmons votre adresse une fois, et le fournisseur ne la voit jamais.',
  },
  answer: {
    title: 'Lire les réponses',
    text: 'Réponses et offres de prix arrivent dans une seule conversation, sur ce site et dans votre messagerie. Répondez depuis l’un ou l’autre.',
  },
  decide: {
    title: 'Décider',
    text: 'Chaque offre de prix a des versions numérotées et une date limite. Acceptez-la ou dites pourquoi non ; contrat et paiement se règlent entre vous.',
  },
  categories: 'Catégories',
  newest: 'Nouveaux produits',
  all_one: 'Tous les produits ({{count}})',
  all_many: 'Tous les produits ({{count}})',
  all_other: 'Tous les produits ({{count}})',
  none: 'Rien n’est encore publié.',
  publishFirst: 'Publier le premier produit',
} satisfies Texts<typeof english>
