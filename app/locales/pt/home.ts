import type { home as english } from '#app/locales/en/home.ts'
import type { Texts } from '#app/locales/shape.ts'

export const home = {
  title: 'Encontre fabricantes, consulte por escrito, compare cotações',
  description: 'Produtos de fabricantes com preços por quantidade. Consultas e cotações por escrito, no site ou pelo seu próprio e-mail.',
  headline: 'Pergunte aos fabricantes.',
  headlineSecond: 'Compare as respostas.',
  lead: 'Produtos de fabricantes, com preços por quantidade e dados que dizem quem os verificou. Consultas e cotações seguem por escrito, neste site ou pelo seu próprio e-mail.',
  example: 'Por exemplo',
  examples: { first: 'válvula de esfera', second: 'lâmpada LED', third: 'painel solar' },
  how: 'Como funciona',
  ask: {
    title: 'Pergunte',
    text: 'Escreva uma consulta a partir de um produto. Não precisa de conta; confirmamos seu endereço uma vez e o fornecedor nunca o vê.',
  },
  answer: {
    title: 'Leia as respostas',
    text: 'Respostas e cotações chegam em uma só conversa, neste site e no seu e-mail. Você pode responder por qualquer um dos dois.',
  },
  decide: {
    title: 'Decida',
    text: 'Cada cotação tem versões numeradas e uma data-limite. Aceite uma ou diga por que não; contrato e pagamento se concluem entre vocês.',
  },
  categories: 'Categorias',
  newest: 'Produtos mais recentes',
  all_one: 'Ver {{count}} produto',
  all_many: 'Ver os {{count}} de produtos',
  all_other: 'Ver os {{count}} produtos',
  none: 'Ainda não há nada publicado.',
  publishFirst: 'Publicar o primeiro produto',
} satisfies Texts<typeof english>
