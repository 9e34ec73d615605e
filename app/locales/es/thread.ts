import type { thread as english } from '#app/locales/en/thread.ts'
import type { Texts } from '#app/locales/shape.ts'

export const thread = {
  inbox: 'Bandeja de entrada',
  buying: 'Compras',
  selling: 'Ventas',
  with: '{{ref}} con {{company}}',
  cameBy: 'Llegó por su enlace para {{buyer}}.',
  timeline: 'Mensajes y cotizaciones, del más antiguo al más reciente',
  times: 'Las horas son las de {{zone}}.',
  comparison: 'Comparar con otras cotizaciones',
  askOthers: 'Pedir lo mismo a otros proveedores',
  listing: 'Abrir el producto',
  notLookedAt: 'Esta consulta parecía inusual y nadie la ha revisado. No abra enlaces ni envíe documentos antes de saber quién pregunta.',
  guest:
    'Usted está aquí por el enlace personal de nuestro correo. Quien tenga el enlace puede leer y escribir en esta conversación, así que no lo comparta. Nadie necesita una cuenta para responder.',
  yourData: 'Qué se guarda sobre usted y cómo pedir que se borre',
  closed: '{{company}} cerró su cuenta, así que aquí ya nadie puede responder. Lo escrito queda aquí para que usted lo lea.',
  you: 'Usted',
  onTheWeb: 'en la web',
  byMail: 'por correo',
  quotedText: 'Mostrar texto citado y firma',
  files: {
    title: 'Archivos',
    refused: 'no se aceptó: demasiado grande, de más o un programa',
    field: 'Archivos',
    hint: 'Hasta diez, de 10 MB como máximo cada uno: planos, fichas técnicas, fotografías. Solo los reciben las dos empresas de este hilo.',
    arrived: 'Recibidos, van con su respuesta',
  },
  file: {
    title: 'Archivos de este hilo',
    lead: 'Los archivos se entregan solo al buzón que usted confirmó: pida que le enviemos un código y escríbalo aquí.',
    act: 'Mostrar los archivos',
  },
  unverified: {
    theirs:
      'No se pudo verificar el remitente de este correo. Pregunte en esta conversación antes de actuar, sobre todo si menciona una cuenta bancaria.',
    own: 'No se pudo verificar el remitente de este correo. Si nadie de su empresa lo escribió, dígalo en esta conversación.',
  },
  confirmed: {
    participant: {
      own: 'Este correo no llegó desde su propia dirección o no se pudo verificar. Usted confirmó en este sitio que lo escribió.',
      theirs:
        'Este correo llegó desde otra dirección o no se pudo verificar. Su autor confirmó que es suyo con el enlace de nuestro correo a la dirección conocida.',
    },
    staff: {
      own: 'Este correo se retuvo porque no se pudo verificar el remitente. El personal de este sitio lo publicó con este nombre.',
      theirs:
        'Este correo se retuvo porque no se pudo verificar el remitente. El personal de este sitio lo publicó con este nombre; pregunte aquí antes de actuar.',
    },
  },
  fact: { quantity: 'Cantidad pedida', targetPrice: 'Precio objetivo', destination: 'Destino', neededBy: 'Fecha requerida' },
  wish: { incoterm: 'Pide entrega {{incoterm}}', sample: 'Quiere primero una muestra' },
  delivery: {
    queued: 'A la espera de salir por correo',
    sent: 'Enviado por correo',
    delayed: 'Su servidor de correo está lento; seguimos intentando',
    unknown: 'Enviado por correo, aún sin noticias',
    received: 'Entregado en su buzón',
    partly: 'Entregado por correo a algunos, no a todos',
    notReceived: {
      supplier: 'El proveedor no ha recibido esto por correo. Lo espera en este sitio.',
      buyer: 'El comprador no ha recibido esto por correo. Lo espera en este sitio.',
    },
  },
  event: {
    acceptedByUs: 'Su empresa aceptó la versión {{version}}.',
    acceptedByThem: '{{company}} aceptó la versión {{version}}.',
    declinedByUs: 'Su empresa rechazó la versión {{version}}. Motivo: {{reason}}.',
    declinedByThem: '{{company}} rechazó la versión {{version}}. Motivo: {{reason}}.',
    expired: 'La versión {{version}} venció.',
    closed: '{{company}} cerró su cuenta. Allí ya nadie lee esta conversación.',
    machine: 'De su lado llegó un correo automático que no se publicó, como un aviso de ausencia o un acuse de recibo.',
  },
  held: {
    stranger: 'Se retuvo un correo a esta conversación: no vino de una dirección de su empresa. Escriba aquí en su lugar.',
    unconfirmed: 'Se retuvo un correo a esta conversación: no se pudo verificar su remitente. Escriba aquí en su lugar.',
    incomplete: 'Se retuvo un correo a esta conversación: no se pudo leer completo. Escriba aquí en su lugar.',
    closed: 'No se publicó un correo a esta conversación: {{company}} cerró su cuenta.',
    other: 'Se retuvo un correo a esta conversación y no se publicó. Escriba aquí en su lugar.',
    look: 'Ver el correo y decidir',
    posting: 'Se está publicando un correo que estaba retenido. Aparecerá aquí en un momento.',
    dropped: 'Se retuvo un correo a esta conversación y después se descartó.',
  },
  reply: {
    title: 'Responder',
    to: 'A {{company}}',
    hint: 'Sale como correo a su nombre. La otra parte puede responder desde su correo, y usted también.',
    hintGuest: 'Sale como correo a su nombre; su dirección queda oculta. También puede simplemente responder a nuestros correos.',
    send: 'Enviar respuesta',
    sent: 'Su respuesta fue enviada; también les llega por correo.',
    done: 'Su respuesta fue enviada. La contestación llega a su correo, con un enlace de vuelta a esta página.',
  },
  other: {
    side: 'Aquí',
    supplier: 'Su proveedor',
    buyer: 'Su comprador',
    place: 'Lugar',
    business: 'Actividad',
    phone: 'Teléfono',
    people: 'Participantes',
    page: 'Página de la empresa',
  },
  own: {
    title: 'Solo su equipo ve esto',
    assignee: 'A cargo de',
    nobody: 'Nadie todavía',
    note: 'Nota nueva',
    notes: 'Notas, de la más reciente a la más antigua',
    save: 'Guardar',
    saved: 'Guardado; solo su equipo lo ve.',
  },
} satisfies Texts<typeof english>
