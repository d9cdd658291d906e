# Todas as frases do widget em português.

## Head of the widget
head-title = Comparação privada de vagas
head-with = para as vagas de { $employer }
head-nothing-sent = Nada foi enviado
head-see-requests = Ver todos os pedidos desta página

## Opening a file
open-title = Veja quais destas vagas combinam com você
open-text =
    { $n ->
        [0] Abra aqui o seu currículo. Ele é lido neste dispositivo, comparado com as vagas desta página e nunca enviado.
        [one] Abra aqui o seu currículo. Ele é lido neste dispositivo, comparado com { $n } vaga desta página e nunca enviado.
       *[other] Abra aqui o seu currículo. Ele é lido neste dispositivo, comparado com { $n } vagas desta página e nunca enviado.
    }
open-choose = Escolher o seu currículo
open-another = Abrir outro
open-or-drop = ou solte o arquivo em qualquer lugar aqui
open-kinds = PDF, Word, OpenDocument, RTF ou texto simples, até 20 MB
open-promise-device = Lido neste dispositivo
open-promise-upload = Nunca enviado
open-promise-send = Você aprova cada palavra que sai
open-reading = Lendo { $file }
open-reading-text = Isto acontece no seu dispositivo e leva um momento.
open-failed = Não foi possível ler { $file }
open-was-read = Lido neste dispositivo: { $file }
open-engine-failed = O programa de comparação não carregou
open-again = Tentar de novo
open-no-postings = Nesta página não há vagas que possam ser lidas.
open-unreadable =
    { $n ->
        [one] { $n } vaga desta página não pôde ser lida e ficou de fora.
       *[other] { $n } vagas desta página não puderam ser lidas e ficaram de fora.
    }
open-waiting = Comparando com as vagas …

## The ranked jobs
rank-title = Vagas, primeiro a que mais combina
rank-hint = A pontuação soma o que você já fez e o que cada vaga pede. Abra uma vaga para ver cada motivo.
rank-of-index = As { $n } melhores de { $all } vagas, ordenadas neste dispositivo a partir da lista da empresa. As pontuações são estimadas; abra uma vaga para que este site carregue o texto dela e para ver a pontuação exata com todos os motivos.
rank-stale = Comparando de novo …
rank-left-out = Deixadas de fora pelas suas condições
rank-left-out-because = { $wish }: esta vaga oferece { $offered }
rank-no-match = Não foi possível comparar as vagas
rank-of-100 = { NUMBER($score, maximumFractionDigits: 0) } de 100
rank-fit = Afinidade
rank-tabs = Seções
rank-best =
    { $n ->
        [one] { $n } vaga comparada. A que mais combina: { $title }, { NUMBER($score, maximumFractionDigits: 0) } de 100.
       *[other] { $n } vagas comparadas. A que mais combina: { $title }, { NUMBER($score, maximumFractionDigits: 0) } de 100.
    }

## Thumbs
votes-more = Mais vagas como esta: { $title }
votes-fewer = Menos vagas como esta: { $title }
votes-up = Subiu pelos seus votos: { NUMBER($points, maximumFractionDigits: 1) } pontos
votes-down = Desceu pelos seus votos: { NUMBER($points, maximumFractionDigits: 1) } pontos
votes-moved =
    { $n ->
        [one] Os seus votos movem { $n } vaga nesta lista. A afinidade de cada vaga continua a mesma, e os seus votos ficam neste dispositivo.
       *[other] Os seus votos movem { $n } vagas nesta lista. A afinidade de cada vaga continua a mesma, e os seus votos ficam neste dispositivo.
    }
votes-clear = Apagar os votos

## A job that is open
detail-fetching = Carregando o texto desta vaga do site da empresa …
detail-no-text = Não foi possível carregar o texto desta vaga. A pontuação é o que a lista da empresa permite dizer; para os motivos é preciso o texto.
detail-reasons = De que é feita a pontuação
detail-reasons-hint = Cada ponto se apoia em palavras dos dois textos.
detail-asks = A vaga pede
detail-shows = O seu currículo diz
detail-said = Indicado aqui por você
detail-no-evidence = Nada no seu currículo fala disto ainda.
detail-more = mais { $n }
detail-points = { NUMBER($points, maximumFractionDigits: 1) } de { NUMBER($max, maximumFractionDigits: 1) }
detail-plus = +{ NUMBER($points, maximumFractionDigits: 1) }
detail-wrong = Algo neste anúncio está errado
detail-of-100 = { NUMBER($n, maximumFractionDigits: 0) } / 100
detail-pay-value = { $pay }
detail-pay-range = { $least } – { $most }
detail-pay-quoted = { $pay } (“{ $quote }”)
detail-pair = { $name }: { $value }
detail-silent-pay = o salário
detail-silent-place = o local
detail-silent-kind = o tipo de contrato
detail-silent-years = a experiência pedida
detail-missing = Não encontrado no seu currículo
detail-missing-hint = Se você tem, talvez só não esteja escrito.
detail-required = pedido
detail-preferred = desejável
detail-advice = O que mudaria a pontuação
detail-advice-text = Se você já usou { $skill }, diga
detail-advice-add = Já usei
detail-advice-hint = Acrescente só o que é verdade. Conta aqui e não muda o seu arquivo.
detail-facts = Sobre a vaga
detail-pay = Salário
detail-place = Local
detail-kind = Contrato
detail-employer = Empresa
detail-until = Candidatar-se até
detail-nothing-on = O anúncio não diz: { $facts }. Talvez valha a pena perguntar.
detail-growth = Espaço para crescer
detail-wishes = Os seus desejos
detail-culture = A cultura que você escolheu
detail-years = Experiência pedida
detail-years-value =
    { $n ->
        [one] { NUMBER($n, maximumFractionDigits: 1) } ano
       *[other] { NUMBER($n, maximumFractionDigits: 1) } anos
    }

## What was read: the fields
resume-title = O que foi lido
resume-hint = Corrija o que estiver errado: escreva, ou selecione as palavras certas no texto. As mudanças ficam neste dispositivo.
resume-contact = Você
resume-name = Nome
resume-email = E-mail
resume-phone = Telefone
resume-url = Link
resume-city = Cidade
resume-headline = Título do currículo
resume-work = Trabalho
resume-position = Cargo
resume-company = { detail-employer }
resume-start = De
resume-end = Até
resume-education = Formação
resume-school = Escola
resume-degree = Diploma
resume-area = Área
resume-skills = Habilidades encontradas
resume-skills-hint = Tire o que não deve contar na comparação.
resume-remove = Tirar { $what }
resume-remove-entry = Tirar este item
resume-page = página { $n }
resume-yours = Corrigido por você
resume-empty = não encontrado
resume-findings = Bom saber
resume-present = AAAA-MM, vazio se ainda em curso
resume-years = { NUMBER($n, maximumFractionDigits: 1) } a.
resume-languages = Idiomas
resume-language = Idioma
resume-fluency = Nível
resume-place = Local
resume-tasks = Tarefas
resume-summary = Resumo
resume-certificates = Certificados
resume-projects = Projetos
resume-other = Outra coisa
resume-add-work = Acrescentar um trabalho
resume-add-education = Acrescentar uma formação
resume-add-languages = Acrescentar um idioma
resume-add-skill = Acrescentar
resume-skill = Uma habilidade que falta
resume-date-form = AAAA-MM
resume-grade = Nota
resume-organization = Organização
resume-certificate = Certificado
resume-issuer = Emitido por
resume-project = Projeto
resume-publication = Publicação
resume-publisher = Publicado por
resume-award = Prêmio
resume-awarder = Concedido por
resume-date = Data
resume-description = Descrição
resume-tasks-hint = uma por linha
resume-listed-hint = As de borda tracejada não estão em nenhuma lista de habilidades que conhecemos: ficam no seu perfil, e nenhuma pontuação se apoia nelas.
resume-volunteer = Voluntariado
resume-publications = Publicações
resume-awards = Prêmios
resume-add-certificates = Acrescentar um certificado
resume-add-projects = Acrescentar um projeto
resume-add-volunteer = Acrescentar um voluntariado
resume-add-publications = Acrescentar uma publicação
resume-add-awards = Acrescentar um prêmio

## What was read: the text beside the fields
reading-sides = Mostrar
reading-fields = Campos
reading-text = Texto do arquivo
reading-text-hint = Isto é tudo o que a comparação vê, na ordem em que foi lido. Toque nas palavras para ver o campo delas.
reading-legend = Como o texto está marcado
reading-unplaced = em nenhum campo
reading-hidden = Texto oculto
reading-hidden-hint = Quem lê o arquivo não vê isto. Não foi usado.
reading-hint = Selecione palavras com o mouse ou com o dedo, ou escolha linhas com as setas, para usá-las em um campo.
reading-went-to = Lido como: { $fields }
reading-nowhere = Ainda em nenhum campo
reading-use-as = Usar como
reading-use-it = Usar
reading-choose = Escolha um campo
reading-new = novo item: { $field }
reading-take = Pegar do texto
reading-show = Mostrar no texto
reading-go = Ir para o campo
reading-set = { $field }: “{ $value }”
reading-emptied = { $field }: esvaziado
reading-added = Acrescentado: { $what }
reading-removed = Tirado: { $what }
reading-undone = A última mudança foi desfeita
reading-undo = Desfazer
reading-no-skill = Estas palavras são longas demais para o nome de uma habilidade
reading-an-entry = um item

## Wishes
wish-title = O que você quer
wish-hint = Os desejos fazem subir as vagas que os atendem. Uma condição deixa de fora as vagas que sabidamente não a atendem.
wish-places = Locais
wish-places-hint = Separe com vírgulas, por exemplo Berlim, Oslo
wish-radius = Num raio de (km)
wish-work-places = Onde você trabalha
wish-pay = Salário mínimo por ano
wish-pay-hint = Comparado com vagas que pagam nesta moeda; das outras não se sabe.
wish-amount = Valor
wish-currency = Moeda
wish-roles = Cargos
wish-roles-hint = Separe com vírgulas, por exemplo enfermeira, chefe de enfermagem
wish-industries = Setores
wish-industries-hint = Separe com vírgulas, por exemplo saúde, energia
wish-languages = Idiomas em que você trabalha
wish-languages-hint = Vagas que pedem outro idioma não atendem a isto.
wish-employment = { detail-kind }
wish-culture = O que importa para você
wish-culture-hint = Encontrado nas palavras destes anúncios.
wish-hard = Indispensável
wish-hard-hint = Uma condição: as vagas que não a atendem ficam de fora, com o motivo.

## Consent to a summary
consent-prepare = Preparar um resumo para { $employer }
consent-prepare-unnamed = Preparar um resumo para a empresa
consent-prepare-hint = Você vê e aprova cada palavra antes de qualquer envio.
consent-title = Enviar um resumo para { $employer }
consent-intro = Feito de frases do seu currículo. Nada é enviado até você apertar o botão abaixo.
consent-recipient = Quem pode ler
consent-purpose = Para quê
consent-purpose-value = Avaliar a sua candidatura a “{ $title }”, nada mais
consent-kept = Apagado depois de
consent-kept-days =
    { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }
consent-deleted-on = em { $date }
consent-stored = Guardado em
consent-contact = Perguntas sobre privacidade
consent-policy = Regras de privacidade
consent-policy-read = Versão { $version }: ler
consent-sentences = Frases do seu currículo
consent-sentences-hint = Desmarque o que deve ficar com você.
consent-none = Nenhuma frase do seu currículo fala desta vaga. Mesmo assim você pode enviar os dados abaixo.
consent-fields = Sobre você
consent-fields-hint = Está tudo desligado. Ligue o que { $employer } pode ver.
consent-kept-back = Retido pelas suas definições de partilha: { $fields }
consent-note = Uma linha sua (opcional)
consent-note-hint = Por exemplo, como prefere ser contatado.
consent-no-contact = Sem e-mail ou telefone, { $employer } não pode responder a você.
consent-bytes = É exatamente isto que é enviado, selado para que só { $employer } possa abrir
consent-bytes-hint =
    { $n ->
        [one] { $n } byte antes de selar
       *[other] { $n } bytes antes de selar
    }
consent-approve = Aprovar e enviar
consent-cancel = Não enviar
consent-sending = Selando e enviando …
consent-covered = O botão desperta quando aparece inteiro e nada o cobre.
consent-unsupported = O navegador não sabe se algo tapa este botão: decide numa pequena janela que nenhuma outra página pode tapar.
consent-no-key = { $employer } ainda não publicou uma chave, então nada pode ser selado nem enviado.
consent-unsigned-key = Esta página indica a chave com que { $employer } responde pela sua. A que o servidor entrega não tem essa garantia, ou este navegador é antigo demais para verificar. Pode ser a chave de outra pessoa, por isso nada é selado nem enviado. Avise { $employer }.
consent-no-employer = Não foi possível carregar a chave e as regras da empresa, então nada pode ser enviado.
consent-failed = Não foi enviado
consent-title-of = { $kind }, para { $employer }
consent-purpose-only = { $kind }, para «{ $title }» e nada mais
consent-intro-other = Isto vale por si só e não implica mais nada. Nada é enviado antes de carregar no botão abaixo.
consent-others = Partilhar outra coisa, cada uma à parte
consent-others-hint = Um sim a uma não é um sim a outra. Antes verá cada palavra.
consent-typed = Escreva o nome { $employer } para confirmar
consent-typed-hint = Uma verificação vai longe: carregar num botão não basta. O consentimento termina por si após 30 dias, no máximo.
consent-board-name = Nome do site de empregos
consent-board-line = Uma linha sobre si (opcional)
consent-board-skills = Competências que pode ver
consent-board-save = Aprovar e guardar o ficheiro
consent-board-hint = Daqui nada é enviado: recebe um ficheiro e entrega-o ao site.
consent-board-bytes = É exatamente isto que está no ficheiro
consent-window = Continuar numa janela à parte
consent-window-asked = À espera da sua resposta na outra janela…

## After it was sent
receipt-title = Enviado para { $employer }
receipt-text = Selado com a chave de { $employer }. É apagado em { $date }, ou na hora, se você o retirar.
receipt-id = Recibo
receipt-sealed = Impressão digital dos bytes selados
receipt-policy = Impressão digital das regras
receipt-keep = O direito de retirá-lo fica só nesta aba e some quando você a fecha.
receipt-withdraw = Retirar
receipt-withdraw-hint = O servidor o apaga. O que { $employer } já abriu não deixa de ter sido lido.
receipt-withdrawing = Retirando …
receipt-withdrawn = Retirado. O servidor o apagou.
receipt-failed = Não foi possível retirar
receipt-bytes = O que foi enviado
receipt-control = Guardar um ficheiro de controlo
receipt-control-read = Ler um ficheiro de controlo
receipt-replies = Procurar respostas
receipt-no-replies = Ainda não há resposta.

## What was sent
ledger-title = Tudo o que esta página enviou
ledger-hint = Cada pedido com o seu tamanho, como aconteceu. Você pode conferir nas ferramentas de desenvolvedor do seu navegador.
ledger-what = Para quê
ledger-out = Enviado
ledger-answer = Resposta
ledger-shares = Resumos que você enviou
ledger-no-shares = Nenhum. O seu currículo não saiu deste dispositivo.
ledger-counting = Contagem anônima
ledger-counting-switch = Contar-me de forma anônima
ledger-counting-hint = Diz a { $employer } só que alguém abriu ou comparou uma vaga, e em qual décimo da escala. Sem nome, sem identificador, sem hora.
ledger-counting-refused = O seu navegador pede aos sites que não rastreiem você (Global Privacy Control ou Do Not Track), então isto fica desligado.
ledger-resume-stays = O arquivo em si nunca faz parte de um pedido.

## Numbers of things
n-date = { $date }
n-summaries =
    { $n ->
        [one] { $n } resumo enviado
       *[other] { $n } resumos enviados
    }
n-requests =
    { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    }
n-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }

## Pages
page-postings = Vagas
page-resume = O seu currículo
page-wishes = Desejos
page-ledger = Privacidade

## Parts of the score
contribution-required-skills = Habilidades pedidas
contribution-preferred-skills = Habilidades desejáveis
contribution-title = Cargos
contribution-experience = Anos e atualidade
contribution-seniority = Nível
contribution-responsibilities = Tipo de trabalho
contribution-field = Campo de trabalho
contribution-qualifications = Diplomas, certificados, idiomas

## Work places
work-place-on-site = Presencial
work-place-hybrid = Híbrido
work-place-remote = Remoto

## Kinds of employment
employment-full-time = Tempo integral
employment-part-time = Meio período
employment-contractor = Por contrato
employment-temporary = Temporário
employment-intern = Estágio
employment-volunteer = Voluntariado
employment-per-diem = Por dia
employment-other = Outro

## What reading found
finding-no-text-layer = O arquivo é feito de imagens: não há texto para ler. Uma versão exportada de um editor de texto serve.
finding-no-name = Nenhum nome foi encontrado.
finding-no-contact = Nem e-mail nem telefone foram encontrados.
finding-no-email = Nenhum e-mail foi encontrado.
finding-no-phone = Nenhum telefone foi encontrado.
finding-no-title = Nenhum cargo foi encontrado em { $fact0 }.
finding-no-employer = Nenhuma empresa foi encontrada em { $fact0 }.
finding-no-work = Nenhum trabalho foi encontrado. Títulos como “Experiência” ajudam pessoas e programas.
finding-no-dates = Nenhuma data foi encontrada em { $fact0 }, então os anos não contam.
finding-dates-reversed = { $fact0 }: termina ({ $fact2 }) antes de começar ({ $fact1 }).
finding-date-unclear = { $fact0 }: “{ $fact1 }” não se entende como data. Escreva como AAAA-MM.
finding-dates-overlap = { $fact0 } e { $fact1 } foram ao mesmo tempo, de { $fact2 } a { $fact3 }. Isso pode muito bem estar certo.
finding-future-date = { $fact0 }: começa no futuro ({ $fact1 }).
finding-hidden-text = O arquivo tem texto que os leitores não veem. Não foi usado.
finding-unplaced = Este texto não está em nenhum campo. Mesmo assim conta para as habilidades.
finding-unknown-heading = O título “{ $fact0 }” não é conhecido, então o que vem abaixo pode estar no lugar errado.
finding-personal-data = Aqui o arquivo traz dados pessoais, como a data de nascimento. Não foram usados.
finding-truncated = O arquivo é muito longo. O final ficou de fora.

## What was not counted
flag-copied-posting = Estas palavras também estão no anúncio, então não foram contadas:
flag-stuffing = Isto se repete muito. Repetir não acrescenta nada:
flag-hidden-text = Texto que um leitor não vê não foi contado:
flag-not-claimed = Lido como algo que você não fez ou gostaria de aprender, então não foi contado:
flag-contradiction = Estes anos não batem com as datas dos seus trabalhos:

## Fields of a summary
field-name = { resume-name }
field-email = { resume-email }
field-phone = { resume-phone }
field-city = { resume-city }
field-links = Links
field-score = Pontuação

## What a request was for
why-page = Esta página: os mesmos arquivos para todos
why-engine = O programa de comparação: os mesmos arquivos para todos
why-configuration = A chave e as regras da empresa
why-share = Um resumo que você aprovou, selado
why-withdraw = A retirada de um resumo
why-reply = Procura de respostas ao que enviou
why-count = A contagem anônima que você ligou
why-posting = O texto de uma vaga que você abriu: a página da empresa o carregou do próprio site
why-request = Um pedido que escreveu, selado
why-refused = Impedido pelo navegador

## What became of a request
outcome-open = enviado
outcome-loaded = carregado
outcome-unreachable = sem resposta
outcome-blocked = impedido

## Wishes as reasons
wish-name-places = { resume-place }
wish-name-work-places = { wish-work-places }
wish-name-pay-floor = { detail-pay }
wish-name-roles = Cargo
wish-name-employment-types = { detail-kind }
wish-name-industries = Setor
wish-name-languages = { resume-language }
wish-name-other = Desejo

## What went wrong
error-empty-file = O arquivo está vazio.
error-too-large = O arquivo tem mais de 20 MB. Uma versão sem imagens grandes serve.
error-picture = Isto é uma imagem, e imagens de texto não podem ser lidas aqui. Escolha o documento que ela mostra.
error-unknown-encoding = Este navegador não conhece a codificação do texto. Salve como UTF-8 e tente com esse.
error-unknown-format = Este tipo de arquivo não pode ser lido aqui. PDF, Word, OpenDocument, RTF e texto simples servem.
error-encrypted = O arquivo está protegido por senha. Salve uma cópia sem senha e tente com ela.
error-damaged = O arquivo parece danificado. Salvar de novo no programa em que foi feito costuma ajudar.
error-expands-too-far = O arquivo se expande em muito mais que um currículo. Não foi lido, para proteger este dispositivo.
error-too-complex = { error-expands-too-far }
error-too-deep = { error-expands-too-far }
error-timed-out = A leitura levou mais de 10 segundos e foi interrompida. Outra versão do arquivo pode funcionar.
error-crashed = O arquivo fez o leitor parar. Ele foi reiniciado; outro arquivo vai funcionar.
error-not-a-file = O navegador não conseguiu abrir. Pastas não funcionam, arquivos sim.
error-engine-unavailable = Uma parte do programa de comparação não chegou.
error-lexicon-damaged = { error-engine-unavailable }
error-lexicon-version = { error-engine-unavailable }
error-unreachable = Não houve resposta. Verifique a conexão.
error-policy-changed = As regras da empresa acabaram de mudar. Recarregue a página para ler as novas.
error-policy-mismatch = { error-policy-changed }
error-unknown-key = A chave da empresa mudou. Recarregue a página e tente de novo.
error-key-mismatch = { error-unknown-key }
error-no-key = { error-unknown-key }
error-idempotency-conflict = Isto já foi enviado com outro conteúdo. Prepare de novo.
error-expiry-out-of-range = A empresa não guarda resumos por tanto tempo. Escolha menos dias.
error-foreign-origin = O servidor não aceita resumos desta página.
error-not-found = Não está aqui, ou não está mais.
error-status-404 = { error-not-found }
error-status-429 = O servidor está ocupado. Tente de novo em um momento.
error-busy = { error-status-429 }
error-status-503 = { error-status-429 }
error-other = Algo não funcionou. Tente de novo.
error-paused = A comparação está em pausa. Retome-a para ler um arquivo.
error-wrong-passphrase = Esta frase não abre o cofre.
error-passphrase-too-short = Use pelo menos 12 caracteres.
error-not-an-export = Este arquivo não é uma exportação do Tacit, ou foi alterado.
error-window-blocked = O navegador não abriu a janela. Permita janelas nesta página e carregue de novo.
error-not-confirmed = O nome não está escrito como deve ser.
error-kept-back = As suas definições de partilha retêm isto. Nada foi enviado.
error-switched-off = As horas livres para este empregador estão desligadas: nenhuma foi enviada.
error-other-server = Isto foi para outro servidor. Abra uma página de emprego desse empregador para lá chegar.
error-not-a-control = Não é um ficheiro de controlo do Tacit.
error-not-a-calendar = Não é um ficheiro de calendário (.ics) legível.
error-not-signed = O navegador não o assinou. Feche e prepare de novo.
error-newer-export = { error-not-an-export }
error-blocked-employer = Esta empresa está na sua lista de bloqueio. Nada foi preparado ou enviado.
error-content-policy = As regras da própria página proíbem-no.

## Cues of culture and growth
cue-autonomy = Liberdade para decidir
cue-balance = Tempo para viver
cue-career = Caminhos para crescer
cue-diversity = Diversidade e inclusão
cue-flexible-hours = Horários flexíveis
cue-four-day-week = Semana de quatro dias
cue-health = Saúde e seguro
cue-innovation = Inovação
cue-international = Equipe internacional
cue-learning = Aprendizado
cue-mentoring = Acompanhamento
cue-openness = Transparência
cue-ownership = Participação na empresa
cue-pace = Ritmo acelerado
cue-part-time = Meio período possível
cue-perks = Benefícios
cue-purpose = Um bom propósito
cue-remote = Trabalho remoto
cue-shift-work = Trabalho em turnos
cue-small-team = Equipe pequena ou empresa jovem
cue-stability = Emprego estável
cue-stretch = Novos desafios
cue-structure = Processos claros
cue-team-spirit = Espírito de equipe
cue-travel = Viagens

## Lists: searching, ordering, filtering
find-search = Procurar nestas vagas
find-sort = Ordem
find-sort-best = As melhores para você
find-sort-fit = Só afinidade
find-sort-pay = Maior salário
find-sort-newest = Mais recentes
find-sort-title = Título, de A a Z
find-any = Qualquer lugar
find-says-pay = Com salário informado
find-shown =
    { $n ->
        [one] { $n } vaga à vista
       *[other] { $n } vagas à vista
    }
find-hidden =
    { $n ->
        [one] { $n } vaga está oculta: { $reasons }.
       *[other] { $n } vagas estão ocultas: { $reasons }.
    }
find-without-words = { $n } sem “{ $words }”
find-without-place = { $n } não “{ $place }”
find-without-pay = { $n } sem salário
find-none = Nenhuma vaga combina com o que você procura.
find-all = Mostrar todas
find-list = Lista de vagas
find-save = Guardar esta pesquisa
find-filters = Filtros e ordem
find-news =
    { $n ->
        [one] { $n } vaga nova para «{ $name }»
       *[other] { $n } vagas novas para «{ $name }»
    }
find-news-show = Mostrar

## What else moves the list
weigh-title = O que mais deve contar?
weigh-hint = A ordem parte da afinidade. Estes controles fazem vagas subir na lista; a afinidade em si continua como está.
weigh-off = não
weigh-value = { $n } de 10
weigh-up = Subiu pelos seus controles: { NUMBER($points, maximumFractionDigits: 1) } pontos

## Both texts of a match
both-title = Os dois textos, com o que conta marcado
both-posting = O anúncio

## Several resumes, and their files
files-title = Os seus currículos
files-hint = Ficam só nesta aba. O que está marcado é comparado.
files-remove = Tirar { $file }
files-save = Salvar como JSON Resume
files-save-hint = Um arquivo em formato aberto. Abra-o aqui, ou em outro site de vagas com este widget, e você terá a mesma comparação.

## What of a resume may be used
limits-title = O que pode ser usado na comparação
limits-hint = O que você desmarcar nunca é pontuado: as palavras são tiradas antes da comparação.
limits-education-dates = Datas da sua formação
limits-match = Comparar com as vagas
limits-match-hint = Desligado: o seu currículo só é lido e mostrado, e nada é pontuado.

## Pause
pause-switch = Pausar a comparação
pause-hint = Em pausa, o programa de comparação nem é carregado. Esta escolha fica lembrada neste navegador.
pause-on = A comparação está em pausa. Nada é lido nem comparado.
pause-resume = Retomar a comparação

## Where the data is
keep-title = Onde estão os seus dados
keep-memory = Só na memória desta página: somem quando você a fecha. Você pode guardá-los neste dispositivo, selados com uma frase secreta. Isso os protege de quem usar ou achar este dispositivo enquanto estiver bloqueado; não de programas que veem o que você digita. Ninguém pode abri-los sem a frase, nem nós.
keep-new = Nova frase secreta, pelo menos 12 caracteres
keep-here = Guardar neste dispositivo
keep-found = Há um cofre neste dispositivo. Abra-o para continuar de onde parou.
keep-passphrase = Frase secreta
keep-open = Abrir o cofre
keep-is-open = Neste dispositivo, selados com a sua frase secreta, e abertos nesta página.
keep-lock = Bloquear
keep-delete = Apagar tudo
keep-delete-hint = O cofre e tudo o que está nele, para sempre. O que uma empresa recebeu fica lá até você retirar ou expirar: retire primeiro.
keep-delete-now = Apagar agora
keep-change = Mudar a frase secreta
keep-now = Frase atual
keep-change-it = Mudar
keep-export = Exportar dados
keep-import = Ler uma exportação

## The employer’s own form
apply-open = Candidatar-se na página da empresa
apply-hint = Uma ligação direta: nada fica entre si e { $host }. Esta página não vê o que lá escreve.
apply-copy = Copiar para o formulário
apply-copied = Copiado: { $field }

## Kinds of consent
kind-application-summary = Resumo do seu currículo
kind-fit-score = A sua adequação, em número
kind-interview-availability = Horas livres para uma entrevista
kind-practice-evaluation = Resultados da sua entrevista de treino
kind-background-check-identity = Consentimento para verificar a sua identidade
kind-background-check-education = Consentimento para verificar os seus diplomas
kind-background-check-employment = Consentimento para verificar os seus empregos anteriores
kind-background-check-conduct = Consentimento para verificar o seu registo criminal
kind-job-board-profile = Um perfil curto para um site de empregos

## Answers of the employer
reply-invitation = Convite para uma entrevista
reply-feedback = Comentários
reply-closed = Uma resposta que não abre: foi alterada no caminho ou não é para si.
reply-link = Onde se encontram. Esta página não abre endereços: copie-o para o navegador.
reply-accept = Guardar no meu calendário
reply-tell = Dizer a { $employer }

## Free times
interview-title = Entrevista
interview-times = Oferecer horas livres
interview-switch = { $employer } pode receber horas livres que eu escolher
interview-switch-hint = Enquanto estiver desligado, nenhuma hora sai deste dispositivo. O que está no seu calendário nunca sai: nem títulos, nem locais, nem pessoas.
interview-calendar = Marcar horas ocupadas de um ficheiro de calendário (.ics)
interview-before = Semana anterior
interview-after = Semana seguinte
interview-busy = (ocupada)
interview-grid = Horas a escolher
interview-chosen =
    { $n ->
        [one] { $n } hora escolhida
       *[other] { $n } horas escolhidas
    }
interview-prepare = Ver o que seria enviado

## Practice
practice-title = Treinar a entrevista
practice-hint = Perguntas sobre o que este emprego pede. As respostas são avaliadas neste dispositivo por regras fixas e ficam aqui.
practice-ask = Conte uma ocasião em que trabalhou com { $skill }. Qual era a situação, qual a sua tarefa, o que fez e o que resultou?
practice-ask-job = Porque quer trabalhar como { $title } e qual dos seus resultados fala a favor?
practice-judge = Avaliar a minha resposta
practice-mark = { $mark } de 4
practice-share = Partilhar as notas com { $employer }
practice-share-hint = Confidencial até aprovar. Sairiam as perguntas e as notas, nunca as respostas.

## What the rubric judges
criterion-situation = Situação
criterion-task = Tarefa
criterion-action = Ação
criterion-result = Resultado
criterion-relevance = Relação com a pergunta
criterion-specificity = Precisão

## What helps with it
tip-situation = Diga primeiro onde e quando foi e o que se passava.
tip-task = Diga o que se esperava de si em concreto.
tip-action = Diga o que fez, passo a passo: «eu…», não «nós…».
tip-result = Termine com o que resultou, se puder com um número.
tip-relevance = Nomeie o que a pergunta pede e o que fez com isso.
tip-specificity = Acrescente nomes, números e datas: quantos, quanto tempo, quais.
