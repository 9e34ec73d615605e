import type { rfqInvitation as english } from '#app/locales/en/rfq-invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfqInvitation = {
  title: 'Convites',
  act: 'Convidar fornecedores',
  lead: 'Pergunte a fornecedores que você conhece, estejam aqui ou não. Eles leem o pedido por um link e cotam sem conta.',
  addresses: 'E-mails',
  addressesHint: 'Um por linha. Os nomes em volta podem ficar. Até {{most}} por pedido; restam {{left}}.',
  note: 'Algumas palavras para eles',
  noteHint: 'Vai na carta como você escrever. Nela você aparece como “{{alias}}”.',
  send: 'Enviar os convites',
  closed: 'Fornecedores podem ser convidados enquanto o pedido está aberto.',
  full: 'Este pedido já tem todos os convites que pode ter.',
  all: 'Convidados até agora',
  caption_one: '{{count}} endereço',
  caption_many: '{{count}} de endereços',
  caption_other: '{{count}} endereços',
  address: 'Endereço',
  state: 'Situação',
  day: 'Último passo',
  said: 'Motivo',
  acts: 'Ações',
  states: { invited: 'Enviado', opened: 'Aberto', declined: 'Recusado', quoted: 'Cotou', withdrawn: 'Retirado' },
  withdraw: 'Retirar',
  done: 'Os convites estão a caminho.',
  doneKnown: 'Todos desta lista já foram convidados.',
  withdrawn: 'Retirado. O link da carta não abre mais nada.',
} satisfies Texts<typeof english>
