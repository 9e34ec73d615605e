import type { common as english } from '#app/locales/en/common.ts'
import type { Texts } from '#app/locales/shape.ts'

export const common = {
  site: 'Quayside',
  title: '{{page}} · Quayside',
  homeLink: 'Quayside, início',
  skip: 'Ir para o conteúdo',
  mainNav: 'Principal',
  nav: { listings: 'Produtos', desk: 'Painel', admin: 'Administração' },
  searchBox: { label: 'Buscar produtos', placeholder: 'Produto, modelo ou código HS', submit: 'Buscar' },
  account: {
    signIn: 'Entrar',
    signOut: 'Sair',
    join: 'Cadastrar-se',
    actsFor: 'Você atua por',
    unread_one: '{{count}} não lida',
    unread_many: '{{count}} não lidas',
    unread_other: '{{count}} não lidas',
  },
  languages: 'Idiomas',
  foot: {
    buy: 'Comprar',
    sell: 'Vender',
    publish: 'Publicar produtos',
    join: 'Cadastrar sua empresa',
    promise: 'O Quayside leva a consulta, a cotação e os documentos. O negócio é de vocês e se conclui entre vocês.',
  },
  trail: 'Onde você está',
  pages: { label: 'Páginas', previous: 'Anterior', next: 'Próxima', page: 'Página {{page}}' },
  notStated: 'Não informado',
  place: '{{city}}, {{country}}',
  placeCode: '{{name}} ({{code}})',
  pricePer: '{{price}} {{per}}',
  form: {
    required: 'Os campos com * são obrigatórios.',
    optional: '(opcional)',
    error: 'Erro:',
    kept: 'Nada do que você escreveu se perdeu.',
    problems_one: 'Há um ponto a rever',
    problems_many: 'Há {{count}} de pontos a rever',
    problems_other: 'Há {{count}} pontos a rever',
    choose: 'Escolher',
    unit: 'Unidade',
    currency: 'Moeda',
  },
  error: {
    home: 'Ir para a página inicial',
    search: 'Buscar produtos',
    signIn: 'Entrar',
    reference: 'Se nos escrever sobre isto, informe esta referência: {{reference}}',
    malformed: {
      title: 'Não é possível ler isto',
      text: 'O endereço ou o que foi enviado com ele está danificado. Abra a página de novo por um link ou pela página inicial.',
    },
    foreign: {
      title: 'Este formulário não veio da nossa própria página',
      text: 'Para proteger você, só aceitamos formulários das páginas deste site. Abra a página aqui de novo e envie por ela. Nada foi alterado.',
    },
    method: {
      title: 'Não é assim que se pedem páginas',
      text: 'As páginas se abrem pelo endereço e os formulários se enviam pelo botão. Nada foi alterado.',
    },
    notFound: {
      title: 'Esta página não existe',
      text: 'O endereço pode estar digitado errado, ou o que ela mostrava não é mais público.',
    },
    gone: { title: 'Isto não é mais oferecido', text: 'Quem publicou retirou. Pode haver algo parecido em oferta.' },
    invalid: {
      title: 'Não é possível fazer como foi pedido',
      text: 'Algo no pedido não confere. Volte, reveja e envie mais uma vez.',
    },
    conflict: {
      title: 'Isto mudou nesse meio-tempo',
      text: 'Alguém alterou depois que você abriu a página. Abra de novo para ver como está agora.',
    },
    forbidden: {
      title: 'Você não tem acesso a isto',
      text: 'Entre com uma conta que possa ver ou volte ao que estava fazendo.',
    },
    limited: {
      title: 'Tentativas demais',
      text: 'Para que o site funcione para todos há um limite. Nada se perdeu; aguarde um pouco, por favor.',
      minutes_one: 'Você pode tentar de novo em {{count}} minuto.',
      minutes_many: 'Você pode tentar de novo em {{count}} de minutos.',
      minutes_other: 'Você pode tentar de novo em {{count}} minutos.',
    },
    tooLarge: { title: 'É grande demais', text: 'O que foi enviado passa do que esta página aceita. Encurte ou envie em partes.' },
    failed: {
      title: 'Algo falhou do nosso lado',
      text: 'Ficou registrado e estamos verificando. Nada do que você enviou antes se perdeu; tente de novo em instantes.',
    },
  },
} satisfies Texts<typeof english>
