import type { category as english } from '../en/category.ts'
import type { Texts } from '../shape.ts'

export const category = {
  title: 'Catégories',
  all: 'Toutes les catégories',
  description: 'Tous les secteurs de Quayside, avec le nombre de produits de chacun.',
  lead: 'Tous les secteurs du site. Le chiffre indique combien de produits y sont proposés.',
  sub: 'Dans {{name}}',
  about: '{{name}} : produits de fabricants avec prix par quantité, minimum de commande, délai et conditions.',
  advice: 'Avant de demander',
  adviceLead: 'Ce que les acheteurs du secteur précisent, vérifient et conviennent d’abord.',
  say: 'Précisez dans votre demande',
  see: 'Demandez à voir',
  settle: 'Convenez avant de commander',
  chapters: 'Chapitres douaniers',
  chaptersText: 'Les marchandises de ce secteur sont le plus souvent déclarées sous ces chapitres du Système harmonisé.',
} satisfies Texts<typeof english>
