import type { notMe as english } from '#app/locales/en/not-me.ts'
import type { Texts } from '#app/locales/shape.ts'

export const notMe = {
  title: 'Não foi você?',
  text: 'Alguém informou o endereço desta caixa de correio em um formulário deste site. Aperte o botão e ninguém mais poderá fazer chegar aqui um e-mail desse tipo: nem para se cadastrar, nem para confirmar uma consulta, nem para definir uma nova senha.',
  others: 'Os e-mails sobre negociações de que você participa continuam chegando.',
  button: 'Parar esses e-mails',
  stopped: {
    title: 'Esses e-mails estão parados',
    text: 'Ninguém pode fazer chegar um e-mail desse tipo a esta caixa de correio. Se você mesmo quiser se cadastrar ou definir uma nova senha, permita antes que eles voltem; o link do e-mail continua valendo para isso.',
    button: 'Permitir que voltem',
  },
  done: 'Parados: nenhum e-mail desse tipo chega mais a esta caixa de correio.',
  resumed: 'Esses e-mails voltaram a chegar a esta caixa de correio.',
} satisfies Texts<typeof english>
