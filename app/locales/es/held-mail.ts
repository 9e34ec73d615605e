import type { heldMail as english } from '#app/locales/en/held-mail.ts'
import type { Texts } from '#app/locales/shape.ts'

export const heldMail = {
  title: '¿Escribió usted este correo?',
  lead: 'Se retuvo un correo a la conversación «{{subject}}», y la otra parte no lo ha visto.',
  because: {
    stranger: 'Llegó a su dirección personal de respuesta, pero no desde una dirección suya ni de un colega.',
    unconfirmed: 'Llegó a su dirección personal de respuesta, pero el sistema de correo no pudo comprobar quién lo envió.',
    incomplete:
      'Llegó a su dirección personal de respuesta, pero por su forma no se pudo leer completo y no se puede publicar. Si lo escribió usted, escríbalo de nuevo en la conversación.',
  },
  from: 'Remitente indicado',
  subject: 'Asunto',
  at: 'Recibido',
  mark: 'Se publica a su nombre, con la indicación de que estuvo retenido y de que usted lo confirmó.',
  post: 'Sí, lo escribí yo: publicar',
  drop: 'No, no es mío: descartar',
  dropUnread: 'Descartar y abrir la conversación',
  others: 'También retenidos en esta conversación',
  done: {
    post: 'Gracias. Su correo se está publicando y aparecerá en la conversación en un momento.',
    drop: 'El correo se descartó. Nadie lo ha visto.',
  },
} satisfies Texts<typeof english>
