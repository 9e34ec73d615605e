import type { invitation as english } from '#app/locales/en/invitation.ts'
import type { Texts } from '#app/locales/shape.ts'

export const invitation = {
  title: 'Convite para {{company}}',
  lead: '{{inviter}} convida você a trabalhar por {{company}} no Quayside.',
  asMember: 'Você responderá a consultas, enviará cotações e cuidará dos produtos em nome da empresa.',
  asOwner: 'Você será titular: poderá fazer tudo na empresa, também convidar e remover colegas.',
  accept: 'Aceitar o convite',
  signInFirst: 'O endereço que recebeu este convite já tem uma conta. Entre e você voltará a esta página.',
  signIn: 'Entrar',
  newcomer: 'Diga quem você é e escolha uma senha. Você entrará com o endereço que recebeu o convite.',
  name: 'Seu nome',
  join: 'Entrar na empresa',
  otherTitle: 'Este convite é para outra pessoa',
  otherAccount:
    'Você entrou como {{name}}, e o convite foi enviado a outro endereço. Nada mudou. Se esse endereço também é seu, saia e abra de novo o link da carta.',
  signOut: 'Sair',
  done: 'Agora você faz parte da empresa.',
} satisfies Texts<typeof english>
