import type { rfqInvitation as english } from '#app/locales/en/rfq-invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const rfqInvitation = {
  title: 'Invitaciones',
  act: 'Invitar a proveedores',
  lead: 'Pregunte a proveedores que conoce, estén aquí o no. Leen la solicitud por un enlace y cotizan sin cuenta.',
  addresses: 'Correos electrónicos',
  addressesHint: 'Uno por línea. Pueden quedar los nombres que los acompañan. Hasta {{most}} por solicitud; quedan {{left}}.',
  note: 'Unas palabras para ellos',
  noteHint: 'Va en la carta tal como la escriba. En ella usted aparece como «{{alias}}».',
  send: 'Enviar las invitaciones',
  closed: 'Se puede invitar a proveedores mientras la solicitud está abierta.',
  full: 'Esta solicitud ya tiene todas las invitaciones que admite.',
  all: 'Invitados hasta ahora',
  caption_one: '{{count}} dirección',
  caption_many: '{{count}} de direcciones',
  caption_other: '{{count}} direcciones',
  address: 'Dirección',
  state: 'Estado',
  day: 'Último paso',
  said: 'Motivo',
  acts: 'Acciones',
  states: { invited: 'Enviada', opened: 'Abierta', declined: 'Rechazada', quoted: 'Cotizó', withdrawn: 'Retirada' },
  withdraw: 'Retirar',
  done: 'Las invitaciones están en camino.',
  doneKnown: 'Todos los de esta lista ya están invitados.',
  withdrawn: 'Retirada. El enlace de la carta ya no abre nada.',
} satisfies Texts<typeof english>
