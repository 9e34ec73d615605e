import type { account as english } from '#app/locales/en/account.ts'
import type { Texts } from '#app/locales/shape.ts'

export const account = {
  signIn: {
    title: 'Entrar',
    lead: 'No seu painel: consultas, cotações, produtos. Para enviar uma consulta você não precisa de conta.',
    button: 'Entrar',
    forgot: 'Não sei minha senha',
    join: 'Cadastrar sua empresa',
  },
  email: 'E-mail',
  password: 'Senha',
  newPassword: 'Nova senha',
  passwordHint: 'Pelo menos 8 caracteres. O melhor: algumas palavras que só você relacione.',
  demo: {
    title: 'Contas de demonstração',
    buyer: 'Comprador',
    sales: 'Vendas',
    staff: 'Administração',
    password: 'Senha',
    text: 'Todo o conteúdo delas é inventado.',
  },
  join: {
    title: 'Cadastre sua empresa',
    lead: 'Uma mesma conta compra e vende. Você publica produtos, responde a consultas e envia cotações; não custa nada.',
    name: 'Seu nome',
    company: 'Razão social da empresa',
    companyHint: 'Como consta no registro, em letras latinas.',
    country: 'País',
    email: 'Seu e-mail de trabalho',
    button: 'Cadastrar-se',
    signIn: 'Já tenho uma conta',
    sentTitle: 'Veja seu e-mail',
    sentText:
      'Se o endereço puder receber e-mail, uma mensagem com um link está a caminho. A conta passa a existir quando você abre o link e aperta o botão.',
  },
  noLetter:
    'O e-mail não chegou? Olhe também na pasta de spam. Um endereço recebe no máximo um e-mail a cada dez minutos e três por dia: se outro foi pedido há pouco, procure por ele.',
  signedOut: 'Você saiu da conta.',
  erased: 'A sua conta foi apagada. Uma última carta ao seu e-mail confirma isso.',
  secondStep: {
    title: 'Mais um passo',
    lead: 'Sua conta pede um código depois da senha. Abra o aplicativo no seu telefone e digite os seis dígitos que ele mostra para o Quayside.',
    code: 'Código',
    codeHint: 'Seis dígitos do aplicativo. Sem o telefone: um dos seus códigos de recuperação.',
    button: 'Entrar',
    back: 'Voltar para entrar',
  },
  lettersAgain: {
    title: 'Voltar a receber e-mails',
    lead: 'Aperte o botão e os e-mails do Quayside voltam a ir para {{address}}.',
    button: 'Voltar a receber e-mails',
    done: 'Os e-mails voltam a ir para o seu endereço.',
  },
  newAddress: {
    title: 'Confirme seu novo endereço',
    lead: 'Aperte o botão e sua conta passa a usar este endereço de e-mail. O antigo deixa de abri-la.',
    button: 'Usar este endereço',
    done: 'O novo endereço já vale. Use-o para entrar daqui em diante.',
  },
  verify: {
    title: 'Confirme seu endereço',
    text: 'Aperte o botão e a conta de {{company}} será sua.',
    done: 'O endereço está confirmado e você entrou na conta.',
    button: 'Confirmar meu endereço',
  },
  forgot: {
    title: 'Uma nova senha',
    lead: 'Informe o endereço da sua conta. Se ela existir, em alguns minutos chega um e-mail com um link.',
    button: 'Enviar o link',
    sentTitle: 'Veja seu e-mail',
    sentText: 'Se houver uma conta com este endereço, um e-mail com um link está a caminho. O link vale por uma hora.',
    back: 'Voltar para entrar',
  },
  reset: {
    done: 'A nova senha já vale e você entrou na conta. Todas as outras sessões foram encerradas.',
    title: 'Escolha uma nova senha',
    lead: 'A sessão é encerrada em todos os outros dispositivos.',
    button: 'Salvar e entrar',
  },
} satisfies Texts<typeof english>
