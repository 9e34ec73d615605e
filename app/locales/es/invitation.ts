import type { invitation as english } from '#app/locales/en/invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const invitation = {
  title: 'Invitación a {{company}}',
  lead: '{{inviter}} lo invita a trabajar para {{company}} en Quayside.',
  asMember: 'Responderá consultas, enviará cotizaciones y cuidará los productos en nombre de la empresa.',
  asOwner: 'Será titular: podrá hacer todo en la empresa, también invitar y quitar colegas.',
  accept: 'Aceptar la invitación',
  signInFirst: 'La dirección a la que llegó esta invitación ya tiene una cuenta. Ingrese y volverá a esta página.',
  signIn: 'Ingresar',
  newcomer: 'Díganos quién es y elija una contraseña. Ingresará con la dirección a la que llegó la invitación.',
  name: 'Su nombre',
  join: 'Unirse a la empresa',
  otherTitle: 'Esta invitación es para otra persona',
  otherAccount:
    'Usted ingresó como {{name}} y la invitación se envió a otra dirección. Nada cambió. Si esa dirección también es suya, salga y abra de nuevo el enlace de la carta.',
  signOut: 'Salir',
  done: 'Ya forma parte de la empresa.',
} satisfies Texts<typeof english>
