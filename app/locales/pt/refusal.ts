import type { refusal as english } from '#app/locales/en/refusal.ts'
import type { Texts } from '#app/locales/shape.ts'

const asItStands = 'Não é possível com o produto como está agora. Abra-o de novo para ver como está.'

/** Why something was not done, and what to do instead: by the code of the refusal; `kind` where a code has no text of its own. */
export const refusal = {
  kind: {
    malformed: 'Não foi possível ler o que chegou. Abra a página de novo e envie a partir dela.',
    not_found: 'Isto não está aqui. Verifique o endereço ou volte para onde estava.',
    gone: 'Isto não está mais aberto. Volte e procure o que o substituiu.',
    forbidden: 'Você não tem acesso a isto. Entre com uma conta que tenha permissão.',
    conflict: 'Mudou desde que você abriu a página. Abra de novo e confira antes de continuar.',
    invalid: 'Algo não confere. Reveja e envie mais uma vez.',
    too_large: 'É grande demais. Encurte ou envie menos de uma vez.',
    limited_one: 'Foram vezes demais em pouco tempo. Tente de novo em {{count}} minuto; nada se perdeu.',
    limited_many: 'Foram vezes demais em pouco tempo. Tente de novo em {{count}} de minutos; nada se perdeu.',
    limited_other: 'Foram vezes demais em pouco tempo. Tente de novo em {{count}} minutos; nada se perdeu.',
  },
  common: {
    not_found: 'Isto não está aqui. Verifique o endereço ou volte para onde estava.',
    not_a_form: 'O que chegou não pôde ser lido como formulário. Abra a página de novo e envie a partir dela.',
    too_large: 'O que foi enviado é grande demais. Encurte o texto ou use um arquivo menor, de até 10 MB.',
    limited_one: 'Foram vezes demais em pouco tempo. Tente de novo em {{count}} minuto; nada se perdeu.',
    limited_many: 'Foram vezes demais em pouco tempo. Tente de novo em {{count}} de minutos; nada se perdeu.',
    limited_other: 'Foram vezes demais em pouco tempo. Tente de novo em {{count}} minutos; nada se perdeu.',
  },
  form: { required: 'Preencha este campo.' },
  account: {
    wrong_sign_in: 'O e-mail e a senha não correspondem. Verifique os dois ou defina uma nova senha.',
    link_used: 'Este link já foi usado ou venceu. Peça um novo.',
    wrong_password: 'Esta não é a sua senha. Digite a que você usa para entrar.',
    wrong_code: 'O código não confere ou já foi usado. Espere o próximo no aplicativo ou use outro código de recuperação.',
    wrong_first_code:
      'O código não confere. Verifique se o telefone está com a hora certa e digite os seis dígitos que o aplicativo mostra agora.',
    second_step_over: 'O tempo para o código acabou, ou ele foi digitado errado vezes demais. Entre de novo com sua senha.',
    session_over: 'Esta sessão terminou. Entre de novo.',
    address_same: 'Este já é o endereço da sua conta. Digite outro.',
    changed:
      'Sua conta mudou depois que você abriu esta página. Compare com o que vale agora e, se a sua mudança ainda couber, salve outra vez.',
    no_such_address: 'Nenhuma conta tem este endereço. Primeiro cadastre-se com ele e confirme-o.',
    second_step_is_on: 'O segundo passo já está ativado. Abra de novo as configurações para ver como está.',
    second_step_is_off: 'O segundo passo está desativado. Abra de novo as configurações para ver como está.',
    not_own_address: 'Este não é o e-mail da sua conta. Digite o que está acima.',
    last_owner:
      'Você é o único proprietário de {{company}}, e outras pessoas trabalham lá. Torne uma delas proprietária na página da equipe e volte.',
    last_staff: 'Ninguém mais cuida deste site. Nomeie outra pessoa primeiro e volte.',
    export_waits: 'Uma cópia já está sendo feita. Uma carta avisa quando estiver pronta.',
    export_gone: 'Esta cópia não é mais guardada. Peça outra.',
  },
  letter: { unknown: 'Este link não pertence a nenhum e-mail nosso. Abra o e-mail de novo e use o link que está nele.' },
  held_mail: {
    decided: 'Alguém já decidiu sobre este e-mail. Abra a lista de novo.',
    over: 'Não há mais nada neste link: o e-mail foi publicado ou descartado, ou seus trinta dias passaram. Abra nosso e-mail mais recente sobre a conversa para ver como está.',
    unreadable: 'Este e-mail não pôde ser lido por completo e não pode ser publicado. Escreva de novo na conversa.',
  },
  company: {
    unknown_code: 'Algo não consta mais das nossas listas. Escolha de novo onde está marcado.',
    changed:
      'Alguém salvou a empresa depois que você abriu esta página. Compare com o que está salvo agora e, se sua alteração ainda servir, salve mais uma vez.',
    owners_only: 'Só um titular da empresa altera seus nomes e seu país. Peça a um deles.',
    switched: 'Você age agora por outra empresa, não pela de quando abriu esta página. Veja se isto é para ela antes de enviar outra vez.',
    suspended: 'Esta empresa não é mostrada no momento. Procure outro fornecedor da mesma mercadoria.',
    closed: 'Esta empresa encerrou a conta. Procure outro fornecedor da mesma mercadoria.',
  },
  team: {
    owners_only: 'Só um titular da empresa pode fazer isto. Peça a um deles.',
    last_owner: 'Uma empresa precisa de um titular. Primeiro torne um colega titular ou transfira a titularidade.',
    already_member: 'Alguém com este endereço já está na sua empresa.',
    invitation_closed: 'Este convite já foi aceito ou retirado. Abra a equipe de novo para ver como está.',
    changed: 'A função mudou depois que você abriu esta página. Veja de novo e, se a mudança ainda couber, salve outra vez.',
    to_oneself: 'Você já é titular. Escolha um colega.',
  },
  invitation: {
    closed: 'Este convite foi aceito, retirado ou venceu. Peça um novo ao seu colega.',
    other_account: 'Este convite foi enviado a outro endereço, não ao da sua conta. Nada mudou.',
    sign_in: 'Este endereço agora tem uma conta. Entre e abra de novo o link da carta.',
  },
  listing: {
    not_open: 'Este produto não é mais oferecido. Procure um semelhante.',
    changed:
      'Alguém salvou este produto depois que você o abriu. Compare com o que está salvo agora e, se sua alteração ainda servir, envie mais uma vez.',
    incomplete: 'O produto ainda não pode ser publicado. Complete o que está indicado abaixo.',
    attributes: 'Reveja o que está marcado: assim não pode ser guardado.',
    no_category: 'Esta categoria não existe. Escolha uma da lista.',
    cannot_publish: 'Este produto já está publicado ou foi retirado. Abra a lista de novo para ver como está.',
    cannot_pause: 'Só um produto publicado pode ser pausado. Abra a lista de novo para ver como está.',
    cannot_remove: 'Este produto já foi retirado. Abra a lista de novo.',
    notice_over: 'Este link expirou. Entre e confirme os preços na lista dos seus produtos.',
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
    decided: 'Já se decidiu sobre este produto. Abra a lista de novo.',
    listing_changed: 'A empresa alterou o produto depois de você o abrir. Veja como está agora antes de decidir.',
    incomplete: 'A empresa alterou-o entretanto e agora falta algo. Peça alterações em vez disso.',
    appealed: 'Você já contestou esta decisão. Abra a página de novo para ver como está.',
    trust_changed: 'Outra pessoa já decidiu sobre esta empresa. Abra a página de novo.',
  },
  inquiry: {
    form_old:
      'Este formulário ficou aberto por meio dia e a oferta pode ter mudado. Confira e envie de novo; nada do que você escreveu se perde.',
    decided: 'Já se decidiu sobre esta consulta. Abra a lista de novo.',
    own_listing: 'Este produto é da sua própria empresa. Escolha um produto de outra empresa para consultar.',
    which_company: 'Escolha a empresa em cujo nome você pergunta.',
    link_expired: 'Este link venceu: uma consulta espera sete dias. Envie de novo a partir do produto.',
    key_used: 'Este formulário já foi usado. Abra o produto de novo e envie a consulta a partir dele.',
    cannot_answer: 'Esta consulta não aceita mais resposta. Abra a conversa de novo para ver como está.',
    cannot_quote: 'Esta consulta não aceita mais cotação. Abra a conversa de novo para ver como está.',
  },
  thread: {
    link_expired: 'Este link venceu ou foi retirado. Abra nosso e-mail mais recente sobre o assunto e use o link que está nele.',
    key_used: 'Este formulário já foi usado. Abra a conversa de novo e escreva a partir dela.',
    no_colleague: 'Esta pessoa não é da sua empresa. Escolha alguém da lista.',
    closed: 'A outra empresa encerrou a conta, e ninguém lá lê mais isto. O que foi escrito fica aqui.',
  },
  quotation: {
    superseded: 'Há uma versão mais recente desta cotação. Abra a conversa e leia antes de decidir.',
    changed: 'A cotação mudou neste momento. Abra a conversa de novo e veja como está.',
    expired: 'Esta cotação venceu. Peça ao fornecedor uma nova versão.',
    valid_until_past: 'Escolha um dia que ainda não passou.',
    valid_until_far: 'Escolha um dia dentro dos próximos doze meses.',
    code_required: 'Peça um código por e-mail e digite aqui os seis dígitos.',
    code_wrong: 'O código não confere ou venceu. Verifique os dígitos ou peça um novo por e-mail.',
    cannot_send: 'Esta cotação já foi enviada. Abra a conversa para enviar uma nova versão.',
    cannot_revise: 'Esta cotação já foi decidida e não aceita outra versão. Abra a conversa para ver como está.',
    cannot_accept: 'Esta cotação não pode mais ser aceita. Abra a conversa para ver como está.',
    cannot_decline: 'Esta cotação não pode mais ser recusada. Abra a conversa para ver como está.',
    cannot_expire: 'Esta cotação já foi decidida. Abra a conversa para ver como está.',
  },
  incoterm: {
    place_required: 'Indique o local: sem ele, um Incoterm não diz nada.',
    port_required: 'Este Incoterm é marítimo: escolha um porto da lista ou use outro Incoterm.',
    place_outside_export_country:
      'Com este Incoterm a mercadoria é entregue no país de saída. Escolha um local desse país ou use outro Incoterm.',
    place_outside_destination:
      'Com este Incoterm a mercadoria viaja até o comprador. Escolha um local do país de destino ou use outro Incoterm.',
  },
  file: {
    key_over: 'A página abriu os arquivos por dez minutos. Peça um novo código.',
    not_found: 'O arquivo enviado não está mais lá. Escolha de novo.',
    program:
      'Programas não são aceitos: quem recebe um não pode saber o que ele faz. Se precisar enviá-lo, coloque-o em um arquivo compactado.',
    too_large: 'O arquivo é grande demais. Use um de no máximo 10 MB.',
    not_a_pdf: 'Este arquivo não é um PDF. Salve o desenho ou a ficha como PDF e escolha-o de novo.',
    not_a_picture: 'Este arquivo não é uma imagem legível. Use JPEG, PNG ou WebP.',
    too_many_pixels: 'A imagem tem pixels demais. Reduza para menos de 40 megapixels.',
    too_few_pixels: 'A imagem é pequena. Escolha uma com pelo menos 800 pixels no lado maior.',
  },
} satisfies Texts<typeof english>
