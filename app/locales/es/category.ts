import type { category as english } from '../en/category.ts'
import type { Texts } from '../shape.ts'

export const category = {
  title: 'Categorías',
  all: 'Todas las categorías',
  description: 'Todos los rubros de Quayside, con el número de productos de cada uno.',
  lead: 'Todos los rubros del sitio. La cifra indica cuántos productos se ofrecen en cada uno.',
  sub: 'Dentro de {{name}}',
  about: '{{name}}: productos de fabricantes con precios por cantidad, pedido mínimo, plazo y condiciones.',
  advice: 'Antes de preguntar',
  adviceLead: 'Lo que los compradores de este rubro suelen indicar, revisar y acordar primero.',
  say: 'Indique en su consulta',
  see: 'Pida ver',
  settle: 'Acuerde antes de pedir',
  chapters: 'Capítulos arancelarios',
  chaptersText: 'Las mercancías de este rubro se declaran en general en estos capítulos del Sistema Armonizado.',
} satisfies Texts<typeof english>
