import type { site as english } from '#app/locales/en/site.ts'
import type { Texts } from '#app/locales/shape.ts'

export const site = {
  page: {
    about: 'À propos',
    help: 'Aide',
    safety: 'Commercer en sécurité',
    accessibility: 'Accessibilité',
    developers: 'Développeurs',
    terms: 'Conditions',
    privacy: 'Confidentialité',
  },
  foot: { topics: 'Questions et réponses', help: 'Aide', site: 'Ce site' },
  help: {
    lead: 'Des réponses courtes aux premières questions. Tout ce qui est écrit ici décrit le fonctionnement actuel du site.',
    others: 'Autres sujets',
  },
  foreign: 'Cette page n’existe pas encore dans votre langue. Vous la lisez en {{language}}.',
  draft:
    'Ceci est le projet fourni avec le programme, pas un conseil juridique. L’exploitant du site doit le faire vérifier et le remplacer par son propre texte.',
  operator: {
    name: 'l’exploitant de ce site',
    address: '(l’exploitant n’a pas indiqué d’adresse postale)',
    mail: '(l’exploitant n’a pas indiqué d’adresse e-mail)',
  },
} satisfies Texts<typeof english>
