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
  },
  stays:
    'Nada se perde: tudo o que eles avisam também está no site. Os e-mails sobre a sua conta e os códigos que você pedir continuam chegando.',
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
