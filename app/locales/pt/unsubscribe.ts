import type { unsubscribe as english } from '#app/locales/en/unsubscribe.ts'
import type { Texts } from '#app/locales/shape.ts'

export const unsubscribe = {
  title: 'Menos e-mails?',
  text: 'Você recebe estes e-mails por {{company}}:',
  kind: {
    inquiries: 'Consultas recebidas',
    messages: 'Mensagens nas suas conversas',
    quotations: 'Cotações: enviadas, alteradas, aceitas ou recusadas',
    rfqs: 'Pedidos de cotação que combinam com os seus produtos',
    alerts: 'Pedidos encontrados pelas suas pesquisas guardadas',
  },
  stays:
    'Nada se perde: tudo o que eles avisam também está no site. Os e-mails sobre a sua conta e os códigos que você pedir continuam chegando.',
  search: {
    text: 'Recebe estas mensagens porque a sua pesquisa guardada encontra pedidos novos:',
    off: 'Já não chegam mensagens sobre o que esta pesquisa guardada encontra:',
    all: 'Ver todas as pesquisas guardadas',
  },
  button: 'Parar estes e-mails',
  off: {
    title: 'Estes e-mails estão parados',
    text: 'Por {{company}} não chegam mais e-mails sobre:',
    button: 'Voltar a recebê-los',
  },
  settings: 'Escolher cada e-mail nas configurações',
  done: 'Parados: estes e-mails não chegam mais.',
  resumed: 'Estes e-mails voltaram a chegar.',
} satisfies Texts<typeof english>
