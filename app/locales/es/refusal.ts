import type { refusal as english } from '#app/locales/en/refusal.ts'
import type { Texts } from '#app/locales/shape.ts'

const asItStands = 'No se puede hacer con el producto tal como está ahora. Ábralo de nuevo para ver cómo está.'

/** Why something was not done, and what to do instead: by the code of the refusal; `kind` where a code has no text of its own. */
export const refusal = {
  kind: {
    malformed: 'No se pudo leer lo que llegó. Abra la página de nuevo y envíelo desde ahí.',
    not_found: 'Esto no está aquí. Revise la dirección o vuelva a donde estaba.',
    gone: 'Esto ya no está abierto. Vuelva atrás y busque lo que lo reemplazó.',
    forbidden: 'Usted no tiene acceso a esto. Ingrese con una cuenta que pueda hacerlo.',
    conflict: 'Cambió desde que usted abrió la página. Ábrala de nuevo y revise antes de seguir.',
    invalid: 'Algo no corresponde. Revíselo y envíelo otra vez.',
    too_large: 'Es demasiado grande. Acórtelo o envíe menos de una vez.',
    limited_one: 'Fueron demasiadas veces en poco tiempo. Intente de nuevo en {{count}} minuto; no se perdió nada.',
    limited_many: 'Fueron demasiadas veces en poco tiempo. Intente de nuevo en {{count}} de minutos; no se perdió nada.',
    limited_other: 'Fueron demasiadas veces en poco tiempo. Intente de nuevo en {{count}} minutos; no se perdió nada.',
  },
  common: {
    not_found: 'Esto no está aquí. Revise la dirección o vuelva a donde estaba.',
    not_a_form: 'Lo que llegó no se pudo leer como formulario. Abra la página de nuevo y envíelo desde ahí.',
    too_large: 'Lo enviado es demasiado grande. Acorte el texto o use un archivo más pequeño, de hasta 10 MB.',
    limited_one: 'Fueron demasiadas veces en poco tiempo. Intente de nuevo en {{count}} minuto; no se perdió nada.',
    limited_many: 'Fueron demasiadas veces en poco tiempo. Intente de nuevo en {{count}} de minutos; no se perdió nada.',
    limited_other: 'Fueron demasiadas veces en poco tiempo. Intente de nuevo en {{count}} minutos; no se perdió nada.',
  },
  form: { required: 'Complete este campo.' },
  account: {
    wrong_sign_in: 'El correo y la contraseña no coinciden. Revise ambos o defina una nueva contraseña.',
    link_used: 'Este enlace ya se usó o venció. Pida uno nuevo.',
    wrong_password: 'Esta no es su contraseña. Escriba la que usa para ingresar.',
    wrong_code: 'El código no corresponde o ya se usó. Espere el siguiente en la aplicación o tome otro código de recuperación.',
    wrong_first_code:
      'El código no corresponde. Revise que el teléfono tenga la hora correcta y escriba los seis dígitos que la aplicación muestra ahora.',
    second_step_over: 'Se acabó el tiempo para el código o falló demasiadas veces. Ingrese otra vez con su contraseña.',
    session_over: 'Esta sesión terminó. Ingrese de nuevo.',
    address_same: 'Esta ya es la dirección de su cuenta. Escriba otra.',
    changed:
      'Su cuenta cambió después de que usted abrió esta página. Compare con lo que vale ahora y, si su cambio aún corresponde, guárdelo otra vez.',
    no_such_address: 'Ninguna cuenta tiene esta dirección. Primero regístrese con ella y confírmela.',
    second_step_is_on: 'El segundo paso ya está activado. Abra de nuevo la configuración para ver cómo está.',
    second_step_is_off: 'El segundo paso está desactivado. Abra de nuevo la configuración para ver cómo está.',
    not_own_address: 'Este no es el correo de su cuenta. Escriba el que figura arriba.',
    last_owner:
      'Usted es el único propietario de {{company}} y allí trabajan otras personas. Nombre propietario a una de ellas en la página del equipo y vuelva.',
    last_staff: 'Nadie más atiende este sitio. Nombre primero a otra persona y vuelva.',
    export_waits: 'Ya se está preparando una copia. Una carta le avisará cuando esté lista.',
    export_gone: 'Esta copia ya no se guarda. Pida otra.',
  },
  letter: { unknown: 'Este enlace no es de ningún correo nuestro. Abra de nuevo el correo y use el enlace que contiene.' },
  held_mail: {
    decided: 'Alguien ya decidió sobre este correo. Abra la lista de nuevo.',
    over: 'Ya no hay nada pendiente en este enlace: el correo se publicó o se descartó, o pasaron sus treinta días. Abra nuestro correo más reciente sobre la conversación para ver cómo está.',
    unreadable: 'Este correo no se pudo leer completo y no se puede publicar. Escríbalo de nuevo en la conversación.',
  },
  company: {
    unknown_code: 'Algo ya no está en nuestras listas. Elija de nuevo donde se indica.',
    changed:
      'Alguien guardó la empresa después de que usted abrió esta página. Compare con lo que hay ahora y, si su cambio sigue valiendo, guárdelo otra vez.',
    owners_only: 'Solo un titular de la empresa cambia sus nombres y su país. Pídaselo a uno de ellos.',
    switched:
      'Usted actúa ahora por otra empresa que cuando abrió esta página. Compruebe que esto es para ella antes de enviarlo otra vez.',
    suspended: 'Esta empresa no se muestra por el momento. Busque otro proveedor de la misma mercancía.',
    closed: 'Esta empresa cerró su cuenta. Busque otro proveedor de la misma mercancía.',
  },
  team: {
    owners_only: 'Solo un titular de la empresa puede hacer esto. Pídaselo a uno de ellos.',
    last_owner: 'Una empresa necesita un titular. Primero haga titular a un colega o ceda la titularidad.',
    already_member: 'Alguien con esta dirección ya está en su empresa.',
    invitation_closed: 'Esta invitación ya fue aceptada o retirada. Abra el equipo de nuevo para ver cómo está.',
    changed: 'El rol cambió después de que usted abrió esta página. Mírelo de nuevo y, si su cambio aún conviene, guárdelo otra vez.',
    to_oneself: 'Usted ya es titular. Elija a un colega.',
  },
  invitation: {
    closed: 'Esta invitación fue aceptada, retirada o venció. Pida una nueva a su colega.',
    other_account: 'Esta invitación se envió a otra dirección que la de su cuenta. Nada cambió.',
    sign_in: 'Esta dirección ya tiene una cuenta. Ingrese y abra de nuevo el enlace de la carta.',
  },
  listing: {
    not_open: 'Este producto ya no se ofrece. Busque uno similar.',
    changed:
      'Alguien guardó este producto después de que usted lo abrió. Compare con lo que hay ahora y, si su cambio sigue valiendo, envíelo otra vez.',
    incomplete: 'El producto todavía no se puede publicar. Complete lo que se indica abajo.',
    attributes: 'Revise lo marcado: así no se puede guardar.',
    no_category: 'Esta categoría no existe. Elija una de la lista.',
    cannot_publish: 'Este producto ya está publicado o fue retirado. Abra la lista de nuevo para ver cómo está.',
    cannot_pause: 'Solo se puede pausar un producto publicado. Abra la lista de nuevo para ver cómo está.',
    cannot_remove: 'Este producto ya fue retirado. Abra la lista de nuevo.',
    notice_over: 'Este enlace ha caducado. Inicie sesión y confirme los precios en la lista de sus productos.',
    cannot_submit: asItStands,
    cannot_appeal: asItStands,
    cannot_approve: asItStands,
    cannot_request_changes: asItStands,
    cannot_refuse: asItStands,
    cannot_lapse: asItStands,
    cannot_confirm: asItStands,
    cannot_suspend: asItStands,
    cannot_restore: asItStands,
  },
  review: {
    decided: 'Ya se decidió sobre este producto. Abra la lista de nuevo.',
    listing_changed: 'La empresa cambió el producto después de que usted lo abriera. Mire cómo está ahora antes de decidir.',
    incomplete: 'La empresa lo cambió entretanto y ahora falta algo. Pida cambios en su lugar.',
    appealed: 'Ya ha recurrido esta decisión. Abra la página de nuevo para ver cómo está.',
    trust_changed: 'Otra persona ya decidió sobre esta empresa. Abra la página de nuevo.',
  },
  inquiry: {
    form_old:
      'Este formulario estuvo abierto medio día y la oferta puede haber cambiado. Revíselo y envíelo de nuevo; no se pierde nada de lo que escribió.',
    decided: 'Ya se decidió sobre esta consulta. Abra la lista de nuevo.',
    own_listing: 'Este producto es de su propia empresa. Elija un producto de otra empresa para consultar.',
    which_company: 'Elija la empresa en cuyo nombre pregunta.',
    link_expired: 'Este enlace venció: una consulta espera siete días. Envíela de nuevo desde el producto.',
    key_used: 'Este formulario ya se usó. Abra el producto de nuevo y envíe la consulta desde ahí.',
    cannot_answer: 'Esta consulta ya no admite respuesta. Abra la conversación de nuevo para ver cómo está.',
    cannot_quote: 'Esta consulta ya no admite cotización. Abra la conversación de nuevo para ver cómo está.',
  },
  thread: {
    link_expired: 'Este enlace venció o fue retirado. Abra nuestro correo más reciente sobre el tema y use el enlace de ahí.',
    key_used: 'Este formulario ya se usó. Abra la conversación de nuevo y escriba desde ahí.',
    no_colleague: 'Esta persona no es de su empresa. Elija a alguien de la lista.',
    closed: 'La otra empresa cerró su cuenta y allí ya nadie lee esto. Lo escrito queda aquí.',
  },
  quotation: {
    superseded: 'Hay una versión más reciente de esta cotización. Abra la conversación y léala antes de decidir.',
    changed: 'La cotización cambió en este momento. Abra la conversación de nuevo y vea cómo está.',
    expired: 'Esta cotización venció. Pida al proveedor una nueva versión.',
    valid_until_past: 'Elija un día que no haya pasado.',
    valid_until_far: 'Elija un día dentro de los próximos doce meses.',
    code_required: 'Pida un código por correo y escriba aquí sus seis dígitos.',
    code_wrong: 'El código no coincide o venció. Revise los dígitos o pida uno nuevo por correo.',
    cannot_send: 'Esta cotización ya fue enviada. Abra la conversación para enviar una nueva versión.',
    cannot_revise: 'Esta cotización ya está decidida y no admite otra versión. Abra la conversación para ver cómo está.',
    cannot_accept: 'Esta cotización ya no se puede aceptar. Abra la conversación para ver cómo está.',
    cannot_decline: 'Esta cotización ya no se puede rechazar. Abra la conversación para ver cómo está.',
    cannot_expire: 'Esta cotización ya está decidida. Abra la conversación para ver cómo está.',
  },
  incoterm: {
    place_required: 'Indique el lugar: sin él, un Incoterm no dice nada.',
    port_required: 'Este Incoterm es marítimo: elija un puerto de la lista o use otro Incoterm.',
    place_outside_export_country:
      'Con este Incoterm la mercancía se entrega en el país de salida. Elija un lugar de ese país o use otro Incoterm.',
    place_outside_destination:
      'Con este Incoterm la mercancía viaja hasta el comprador. Elija un lugar del país de destino o use otro Incoterm.',
  },
  file: {
    key_over: 'La página que abría los archivos duró diez minutos. Pida un código nuevo.',
    not_found: 'El archivo subido ya no está. Elíjalo de nuevo.',
    program: 'No se aceptan programas: quien recibe uno no puede saber qué hace. Si hay que enviarlo, póngalo en un archivo comprimido.',
    too_large: 'El archivo es demasiado grande. Use uno de 10 MB como máximo.',
    not_a_pdf: 'Este archivo no es un PDF. Guarde el plano o la ficha como PDF y elíjalo de nuevo.',
    not_a_picture: 'Este archivo no es una imagen legible. Use JPEG, PNG o WebP.',
    too_many_pixels: 'La imagen tiene demasiados píxeles. Redúzcala a menos de 40 megapíxeles.',
    too_few_pixels: 'La imagen es pequeña. Elija una de al menos 800 píxeles en su lado mayor.',
  },
} satisfies Texts<typeof english>
