import type { heldMail as english } from '#app/locales/en/held-mail.ts'
import type { Texts } from '#app/locales/shape.ts'

export const heldMail = {
  title: 'Você escreveu este e-mail?',
  lead: 'Um e-mail à conversa “{{subject}}” foi retido, e o outro lado não o viu.',
  because: {
    stranger: 'Ele chegou ao seu endereço pessoal de resposta, mas não de um endereço seu nem de um colega.',
    unconfirmed: 'Ele chegou ao seu endereço pessoal de resposta, mas o sistema de e-mail não pôde confirmar quem o enviou.',
    incomplete:
      'Ele chegou ao seu endereço pessoal de resposta, mas pela forma como foi montado não pôde ser lido por completo e não pode ser publicado. Se foi você, escreva de novo na conversa.',
  },
  from: 'Remetente informado',
  subject: 'Assunto',
  at: 'Recebido',
  mark: 'É publicado em seu nome, com a marca de que foi retido e de que você o confirmou.',
  post: 'Sim, fui eu: publicar',
  drop: 'Não, não é meu: descartar',
  dropUnread: 'Descartar e abrir a conversa',
  others: 'Também retidos nesta conversa',
  done: {
    post: 'Obrigado. Seu e-mail está sendo publicado e aparece na conversa em instantes.',
    drop: 'O e-mail foi descartado. Ninguém o viu.',
  },
} satisfies Texts<typeof english>
