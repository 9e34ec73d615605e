import type { notMe as english } from '#app/locales/en/not-me.ts'
import type { Texts } from '#app/locales/shape.ts'

export const notMe = {
  title: '¿No fue usted?',
  text: 'Alguien escribió la dirección de este buzón en un formulario de este sitio. Presione el botón y nadie podrá hacer que llegue aquí otro correo de este tipo: ni para registrarse, ni para confirmar una consulta, ni para cambiar la contraseña.',
  others: 'Los correos sobre las negociaciones en las que usted participa siguen llegando.',
  button: 'Detener estos correos',
  stopped: {
    title: 'Estos correos están detenidos',
    text: 'Nadie puede hacer que llegue un correo de este tipo a este buzón. Si usted mismo quiere registrarse o cambiar la contraseña, permita primero que vuelvan a llegar; el enlace del correo sigue sirviendo para eso.',
    button: 'Permitir que vuelvan a llegar',
  },
  done: 'Detenidos: ya no llegará ningún correo de este tipo a este buzón.',
  resumed: 'Estos correos vuelven a llegar a este buzón.',
} satisfies Texts<typeof english>
