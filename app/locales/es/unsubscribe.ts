import type { unsubscribe as english } from '#app/locales/en/unsubscribe.ts'
import type { Texts } from '#app/locales/shape.ts'

export const unsubscribe = {
  title: '¿Menos correos?',
  text: 'Usted recibe estos correos por {{company}}:',
  kind: {
    inquiries: 'Consultas que llegan',
    messages: 'Mensajes en sus conversaciones',
    quotations: 'Cotizaciones: enviadas, modificadas, aceptadas o rechazadas',
    rfqs: 'Solicitudes de cotización que encajan con sus productos',
    alerts: 'Solicitudes que encuentran sus búsquedas guardadas',
  },
  stays:
    'No se pierde nada: todo lo que anuncian está también en el sitio. Los correos sobre su cuenta y los códigos que pida siguen llegando.',
  search: {
    text: 'Recibe estos correos porque su búsqueda guardada encuentra solicitudes nuevas:',
    off: 'Ya no llegan correos sobre lo que encuentra esta búsqueda guardada:',
    all: 'Ver todas sus búsquedas guardadas',
  },
  button: 'Detener estos correos',
  off: {
    title: 'Estos correos están detenidos',
    text: 'Por {{company}} ya no llegan correos sobre:',
    button: 'Permitir que vuelvan a llegar',
  },
  settings: 'Elegir cada correo en los ajustes',
  done: 'Detenidos: estos correos ya no llegan.',
  resumed: 'Estos correos vuelven a llegar.',
} satisfies Texts<typeof english>
