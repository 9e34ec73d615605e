import type { home as english } from '#app/locales/en/home.ts'
import type { Texts } from '#app/locales/shape.ts'

export const home = {
  title: 'Encuentre fabricantes, consulte por escrito, compare cotizaciones',
  description:
    'Productos de fabricantes con precios por cantidad. Consultas y cotizaciones por escrito, en el sitio o desde su propio correo.',
  headline: 'Pregunte a los fabricantes.',
  headlineSecond: 'Compare lo que responden.',
  lead: 'Productos de fabricantes, con precios por cantidad y datos que dicen quién los verificó. Consultas y cotizaciones van por escrito, en este sitio o desde su propio correo.',
  example: 'Por ejemplo',
  examples: { first: 'válvula de bola', second: 'foco LED', third: 'panel solar' },
  how: 'Cómo funciona',
  ask: {
    title: 'Pregunte',
    text: 'Escriba una consulta desde un producto. No necesita cuenta; confirmamos su dirección una vez y el proveedor nunca la ve.',
  },
  answer: {
    title: 'Lea las respuestas',
    text: 'Respuestas y cotizaciones llegan a una sola conversación, en este sitio y en su correo. Puede responder desde ambos.',
  },
  decide: {
    title: 'Decida',
    text: 'Cada cotización tiene versiones numeradas y una fecha límite. Acepte una o diga por qué no; contrato y pago se cierran entre ustedes.',
  },
  categories: 'Categorías',
  newest: 'Productos más recientes',
  all_one: 'Ver {{count}} producto',
  all_many: 'Ver los {{count}} de productos',
  all_other: 'Ver los {{count}} productos',
  none: 'Todavía no hay nada publicado.',
  publishFirst: 'Publicar el primer producto',
} satisfies Texts<typeof english>
