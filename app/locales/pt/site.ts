import type { site as english } from '#app/locales/en/site.ts'
import type { Texts } from '#app/locales/shape.ts'

export const site = {
  page: {
    about: 'Sobre o site',
    help: 'Ajuda',
    safety: 'Negociar com segurança',
    accessibility: 'Acessibilidade',
    developers: 'Desenvolvedores',
    terms: 'Termos',
    privacy: 'Privacidade',
  },
  foot: { topics: 'Perguntas e respostas', help: 'Ajuda', site: 'Este site' },
  help: {
    lead: 'Respostas curtas ao que se pergunta primeiro. Tudo aqui descreve como o site funciona hoje.',
    others: 'Mais ajuda',
  },
  foreign: 'Esta página ainda não existe no seu idioma. Você a lê em {{language}}.',
  draft:
    'Este é o rascunho que vem com o programa, não é aconselhamento jurídico. O operador do site deve mandar revisá-lo e colocar o próprio texto no lugar.',
  operator: {
    name: 'o operador deste site',
    address: '(o operador não informou um endereço postal)',
    mail: '(o operador não informou um e-mail)',
  },
} satisfies Texts<typeof english>
