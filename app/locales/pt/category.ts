import type { category as english } from '../en/category.ts'
import type { Texts } from '../shape.ts'

export const category = {
  title: 'Categorias',
  all: 'Todas as categorias',
  description: 'Todos os setores do Quayside, com o número de produtos de cada um.',
  lead: 'Todos os setores do site. O número indica quantos produtos são oferecidos em cada um.',
  sub: 'Em {{name}}',
  about: '{{name}}: produtos de fabricantes com preços por quantidade, pedido mínimo, prazo e condições.',
  advice: 'Antes de perguntar',
  adviceLead: 'O que os compradores deste setor costumam informar, conferir e combinar primeiro.',
  say: 'Informe na sua consulta',
  see: 'Peça para ver',
  settle: 'Combine antes de pedir',
  chapters: 'Capítulos aduaneiros',
  chaptersText: 'As mercadorias deste setor costumam ser declaradas nestes capítulos do Sistema Harmonizado.',
} satisfies Texts<typeof english>
