import type { common as english } from '#app/locales/en/common.ts'
import type { Texts } from '#app/locales/shape.ts'

export const common = {
  site: 'Quayside',
  title: '{{page}} · Quayside',
  homeLink: 'Quayside, inicio',
  skip: 'Ir al contenido',
  mainNav: 'Principal',
  nav: { listings: 'Productos', desk: 'Panel', admin: 'Administración' },
  searchBox: { label: 'Buscar productos', placeholder: 'Producto, modelo o código HS', submit: 'Buscar' },
  account: {
    signIn: 'Ingresar',
    signOut: 'Salir',
    join: 'Registrarse',
    actsFor: 'Usted actúa por',
    unread_one: '{{count}} sin leer',
    unread_many: '{{count}} sin leer',
    unread_other: '{{count}} sin leer',
  },
  languages: 'Idiomas',
  foot: {
    buy: 'Comprar',
    sell: 'Vender',
    publish: 'Publicar productos',
    join: 'Registrar su empresa',
    promise: 'Quayside lleva la consulta, la cotización y los documentos. El negocio es de ustedes y se cierra entre ustedes.',
  },
  trail: 'Dónde está usted',
  pages: { label: 'Páginas', previous: 'Anterior', next: 'Siguiente', page: 'Página {{page}}' },
  notStated: 'No indicado',
  place: '{{city}}, {{country}}',
  placeCode: '{{name}} ({{code}})',
  pricePer: '{{price}} {{per}}',
  form: {
    required: 'Los campos con * son obligatorios.',
    optional: '(opcional)',
    error: 'Error:',
    kept: 'No se perdió nada de lo que escribió.',
    problems_one: 'Hay un punto por revisar',
    problems_many: 'Hay {{count}} de puntos por revisar',
    problems_other: 'Hay {{count}} puntos por revisar',
    choose: 'Elegir',
    unit: 'Unidad',
    currency: 'Moneda',
  },
  error: {
    home: 'Ir a la página de inicio',
    search: 'Buscar productos',
    signIn: 'Ingresar',
    reference: 'Si nos escribe por esto, indique esta referencia: {{reference}}',
    malformed: {
      title: 'Esto no se puede leer',
      text: 'La dirección o lo que se envió con ella está dañado. Abra la página otra vez desde un enlace o desde el inicio.',
    },
    foreign: {
      title: 'Este formulario no vino de nuestra propia página',
      text: 'Para protegerle, solo se aceptan formularios de las páginas de este sitio. Abra aquí la página otra vez y envíelo desde ella. No se cambió nada.',
    },
    method: {
      title: 'Así no se piden las páginas',
      text: 'Las páginas se abren por su dirección y los formularios se envían con su botón. No se cambió nada.',
    },
    notFound: {
      title: 'Esta página no existe',
      text: 'Puede que la dirección esté mal escrita o que lo que mostraba ya no sea público.',
    },
    gone: { title: 'Esto ya no se ofrece', text: 'Quien lo publicó lo retiró. Puede haber algo parecido en oferta.' },
    invalid: {
      title: 'No se puede hacer tal como se pidió',
      text: 'Algo en la solicitud no corresponde. Vuelva atrás, revísela y envíela otra vez.',
    },
    conflict: {
      title: 'Esto cambió mientras tanto',
      text: 'Alguien lo modificó después de que usted abrió la página. Ábrala de nuevo para ver cómo está ahora.',
    },
    forbidden: {
      title: 'Usted no tiene acceso a esto',
      text: 'Ingrese con una cuenta que pueda verlo o vuelva a lo que estaba haciendo.',
    },
    limited: {
      title: 'Demasiados intentos',
      text: 'Para que el sitio funcione para todos hay un límite. No se perdió nada; espere un poco, por favor.',
      minutes_one: 'Puede intentarlo de nuevo en {{count}} minuto.',
      minutes_many: 'Puede intentarlo de nuevo en {{count}} de minutos.',
      minutes_other: 'Puede intentarlo de nuevo en {{count}} minutos.',
    },
    tooLarge: { title: 'Es demasiado grande', text: 'Lo enviado supera lo que admite esta página. Acórtelo o envíelo por partes.' },
    failed: {
      title: 'Algo falló de nuestro lado',
      text: 'Quedó registrado y lo estamos revisando. No se perdió nada de lo que envió antes; intente de nuevo en un momento.',
    },
  },
} satisfies Texts<typeof english>
