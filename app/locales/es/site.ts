import type { site as english } from '#app/locales/en/site.ts'
import type { Texts } from '#app/locales/shape.ts'

export const site = {
  page: {
    about: 'Acerca del sitio',
    help: 'Ayuda',
    safety: 'Comerciar con seguridad',
    accessibility: 'Accesibilidad',
    developers: 'Desarrolladores',
    terms: 'Condiciones',
    privacy: 'Privacidad',
  },
  foot: { topics: 'Preguntas y respuestas', help: 'Ayuda', site: 'Este sitio' },
  help: {
    lead: 'Respuestas breves a lo que se pregunta primero. Todo lo de aquí describe cómo funciona hoy el sitio.',
    others: 'Más ayuda',
  },
  foreign: 'Esta página todavía no está en su idioma. La lee en {{language}}.',
  draft:
    'Este es el borrador que viene con el programa, no es asesoramiento legal. El operador del sitio debe hacerlo revisar y poner su propio texto en su lugar.',
  operator: {
    name: 'el operador de este sitio',
    address: '(el operador no indicó una dirección postal)',
    mail: '(el operador no indicó una dirección de correo)',
  },
} satisfies Texts<typeof english>
