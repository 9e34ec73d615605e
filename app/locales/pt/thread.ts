import type { thread as english } from '#app/locales/en/thread.ts'
import type { Texts } from '#app/locales/shape.ts'

export const thread = {
  inbox: 'Caixa de entrada',
  buying: 'Compras',
  selling: 'Vendas',
  with: '{{ref}} com {{company}}',
  cameBy: 'Chegou pelo seu link para {{buyer}}.',
  timeline: 'Mensagens e cotações, da mais antiga à mais recente',
  times: 'Os horários são de {{zone}}.',
  comparison: 'Comparar com outras cotações',
  askOthers: 'Pedir o mesmo a outros fornecedores',
  listing: 'Abrir o produto',
  notLookedAt: 'Esta consulta pareceu incomum e ninguém a verificou. Não abra links nem envie documentos antes de saber quem pergunta.',
  guest:
    'Você está aqui pelo link pessoal do nosso e-mail. Quem tiver o link pode ler e escrever nesta conversa, portanto não o compartilhe. Ninguém precisa de conta para responder.',
  yourData: 'O que guardamos sobre você e como pedir que seja apagado',
  closed: '{{company}} encerrou a conta, por isso ninguém mais pode responder aqui. O que foi escrito fica aqui para você ler.',
  you: 'Você',
  onTheWeb: 'na web',
  byMail: 'por e-mail',
  quotedText: 'Mostrar texto citado e assinatura',
  files: {
    title: 'Arquivos',
    refused: 'não aceito: grande demais, além do número ou um programa',
    field: 'Arquivos',
    hint: 'Até dez, cada um de no máximo 10 MB: desenhos, fichas técnicas, fotografias. Só as duas empresas desta conversa os recebem.',
    arrived: 'Recebidos, seguem com sua resposta',
  },
  file: {
    title: 'Arquivos desta conversa',
    lead: 'Os arquivos são entregues apenas à caixa de correio que você confirmou: peça um código e digite-o aqui.',
    act: 'Mostrar os arquivos',
  },
  unverified: {
    theirs:
      'Não foi possível verificar o remetente deste e-mail. Pergunte nesta conversa antes de agir, sobretudo se ele citar uma conta bancária.',
    own: 'Não foi possível verificar o remetente deste e-mail. Se ninguém da sua empresa o escreveu, diga isso nesta conversa.',
  },
  confirmed: {
    participant: {
      own: 'Este e-mail não veio do seu próprio endereço ou não pôde ser verificado. Você confirmou neste site que o escreveu.',
      theirs:
        'Este e-mail veio de outro endereço ou não pôde ser verificado. O autor confirmou, pelo link do nosso e-mail ao endereço conhecido, que é dele.',
    },
    staff: {
      own: 'Este e-mail foi retido porque não foi possível verificar o remetente. A equipe deste site o publicou com este nome.',
      theirs:
        'Este e-mail foi retido porque não foi possível verificar o remetente. A equipe deste site o publicou com este nome; pergunte aqui antes de agir.',
    },
  },
  fact: { quantity: 'Quantidade pedida', targetPrice: 'Preço-alvo', destination: 'Destino', neededBy: 'Necessário até' },
  wish: { incoterm: 'Pede entrega {{incoterm}}', sample: 'Quer primeiro uma amostra' },
  delivery: {
    queued: 'Aguardando sair por e-mail',
    sent: 'Enviado por e-mail',
    delayed: 'O servidor de e-mail deles está lento; continuamos tentando',
    unknown: 'Enviado por e-mail, ainda sem notícia',
    received: 'Entregue na caixa de e-mail deles',
    partly: 'Entregue por e-mail a alguns, não a todos',
    notReceived: {
      supplier: 'O fornecedor não recebeu isto por e-mail. Está à espera dele neste site.',
      buyer: 'O comprador não recebeu isto por e-mail. Está à espera dele neste site.',
    },
  },
  event: {
    acceptedByUs: 'Sua empresa aceitou a versão {{version}}.',
    acceptedByThem: '{{company}} aceitou a versão {{version}}.',
    declinedByUs: 'Sua empresa recusou a versão {{version}}. Motivo: {{reason}}.',
    declinedByThem: '{{company}} recusou a versão {{version}}. Motivo: {{reason}}.',
    expired: 'A versão {{version}} venceu.',
    closed: '{{company}} encerrou a conta. Ninguém lá lê mais esta conversa.',
    machine: 'Do seu lado chegou um e-mail automático que não foi publicado, como um aviso de ausência ou de recebimento.',
  },
  held: {
    stranger: 'Um e-mail a esta conversa foi retido: não veio de um endereço da sua empresa. Escreva aqui.',
    unconfirmed: 'Um e-mail a esta conversa foi retido: não foi possível verificar o remetente. Escreva aqui.',
    incomplete: 'Um e-mail a esta conversa foi retido: não foi possível lê-lo por completo. Escreva aqui.',
    closed: 'Um e-mail a esta conversa não foi publicado: {{company}} encerrou a conta.',
    other: 'Um e-mail a esta conversa foi retido e não foi publicado. Escreva aqui.',
    look: 'Ver o e-mail e decidir',
    posting: 'Um e-mail retido está sendo publicado. Ele aparece aqui em instantes.',
    dropped: 'Um e-mail a esta conversa foi retido e depois descartado.',
  },
  reply: {
    title: 'Responder',
    to: 'Para {{company}}',
    hint: 'Sai como e-mail em seu nome. A outra parte pode responder pelo e-mail dela, e você também.',
    hintGuest: 'Sai como e-mail em seu nome; seu endereço fica oculto. Você também pode simplesmente responder aos nossos e-mails.',
    send: 'Enviar resposta',
    sent: 'Sua resposta foi enviada; ela também chega a eles por e-mail.',
    done: 'Sua resposta foi enviada. O retorno chega ao seu e-mail, com um link de volta a esta página.',
  },
  other: {
    side: 'Aqui',
    supplier: 'Seu fornecedor',
    buyer: 'Seu comprador',
    place: 'Local',
    business: 'Atividade',
    phone: 'Telefone',
    people: 'Participantes',
    page: 'Página da empresa',
  },
  own: {
    title: 'Só sua equipe vê isto',
    assignee: 'Responsável',
    nobody: 'Ninguém ainda',
    note: 'Nova nota',
    notes: 'Notas, da mais recente à mais antiga',
    save: 'Salvar',
    saved: 'Salvo; só sua equipe vê.',
  },
} satisfies Texts<typeof english>
