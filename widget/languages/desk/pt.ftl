## The paths
desk-title = Os seus dados
desk-manage = Gerir os dados
desk-sharing = Definições de partilha
desk-receipts = Recibos dos consentimentos
desk-alerts = Alertas
desk-requests = Pedidos
desk-delete = Eliminar
desk-deleted = Eliminado: { $what }
desk-nothing = Aqui não se guarda nada.

## Manage Data
desk-resumes = Currículos
desk-added = Lido em { $date }
desk-in-use = em uso
desk-open = Usar este
desk-rename = Mudar o nome
desk-name = Nome do currículo
desk-versions =
    { $n ->
        [one] { $n } versão anterior
       *[other] { $n } versões anteriores
    }
desk-version = Até { $date }
desk-restore = Recuperar
desk-restored = Recuperada.
desk-erase-field = Apagar dele: { $field }
desk-matches = Comparações anteriores
desk-matches-hint = Ao fim de um ano já não dizem de que currículo, vaga ou empresa eram.
desk-delete-all = Eliminar todos os { $n }
desk-each = Um a um
desk-anonymous = Uma comparação, anonimizada
desk-wishes = Desejos e polegares
desk-searches = Pesquisas guardadas
desk-lessons = Aprendido com as suas correções
desk-lessons-hint = Se o mesmo for lido outra vez, é corrigido outra vez. Só neste dispositivo: nada disso é contado ou enviado.
desk-lesson-added = Competência acrescentada
desk-lesson-removed = Competência retirada
desk-interviews = Entrevistas
desk-archived = arquivada
desk-first-back = Retire primeiro a partilha
desk-erase = Apagar o que foi enviado
desk-erased = O que foi enviado está apagado; a impressão digital fica.

## The log
desk-log = Registo de partilhas
desk-log-hint = Cada linha tem a impressão digital da anterior. A da última: { $hash }
desk-log-shared = Partilhado com
desk-log-refused = Recusado por
desk-log-unanswered = Sem resposta de
desk-log-blocked = Parado pelo navegador
desk-log-declined = Retido para
desk-log-withdrawn = Retirado de
desk-exact = Na íntegra

## Storage and retention
desk-stored = O que está guardado neste dispositivo
desk-stored-hint = Sem cookies, e nada mais do que isto.
desk-stored-where = Onde
desk-stored-why = Para quê
desk-stored-until = Até
desk-stored-memory = Memória desta página
desk-stored-memory-why = Tudo, enquanto não fizer um cofre
desk-stored-memory-until = Fechar a página
desk-stored-vault-why = O seu cofre, selado com a sua frase-passe
desk-stored-vault-until = O eliminar; partes dele antes, ver abaixo
desk-stored-paused-why = Que pausou a comparação, e nada mais
desk-stored-paused-until = A retomar
desk-due = O que acontece a seguir por si
desk-due-hint = Faz-se quando abrir o cofre nesse dia ou depois.
desk-due-archive-interviews = As entrevistas sem mudanças são arquivadas
desk-due-anonymise-matches = As comparações de há um ano são anonimizadas
desk-due-end-shares = O segredo de uma partilha terminada é apagado
desk-due-review = Pergunta-se se tudo deve ser eliminado
desk-review = Não esteve aqui durante dois anos. Eliminar tudo?
desk-everything = Eliminar tudo agora

## Sharing Settings
desk-blocked = Quem não recebe nada
desk-blocked-hint = Nada pode ser preparado ou enviado a uma empresa desta lista. Pode sempre retirar o que ela tem.
desk-block = Não enviar nada a { $employer }
desk-block-other = Nome de outra empresa
desk-block-it = Bloquear
desk-unblock = Tirar da lista
desk-withheld-all = O que ninguém recebe
desk-withheld-hint = O que está ligado aqui fica fora de tudo o que partilha, tal como as frases que o contêm.
desk-withheld-one = O que { $employer } não recebe
field-availability = Horas livres para entrevistas
field-evaluation = Resultados de entrevistas de treino
desk-refused = O que foi recusado, bloqueado ou retido
desk-none-refused = Nada até agora.

## Receipts
desk-receipts-hint = Cada um como o escrevem ISO/IEC TS 27560 e o Data Privacy Vocabulary do W3C, na língua em que aceitou.
desk-no-receipts = Não consentiu em nada.
desk-receipt = Recibo
desk-receipt-save = Guardar o recibo
desk-given = Dado em { $date }, até { $until }
desk-taken-back = Retirado em { $date }
desk-file-back = Você tem o ficheiro. Retirar termina o seu consentimento; o que entregou a um portal de emprego só esse portal pode apagar.
desk-kind-fit-score = Pontuação
desk-kind-application-summary = Resumo
desk-kind-interview-availability = Horas livres
desk-kind-practice-evaluation = Entrevista de treino
desk-kind-background-check-identity = Verificação de identidade
desk-kind-background-check-education = Verificação de estudos
desk-kind-background-check-employment = Verificação de empregos
desk-kind-background-check-conduct = Verificação de conduta
desk-kind-job-board-profile = Perfil para um portal de emprego

## Alerts
desk-alerts-hint = As pesquisas que guarda correm neste dispositivo enquanto esta página está aberta. Sem e-mails, sem conta, e nenhum servidor as conhece. Todas estão desligadas até as ligar.
desk-no-searches = Nenhuma pesquisa guardada. Pode guardar uma por cima da lista de vagas.
desk-alert-on = Avisar de vagas novas
desk-alert-last =
    { $n ->
        [one] { $n } vaga nova em { $date }
       *[other] { $n } vagas novas em { $date }
    }
desk-alert-memory = Desaparecem ao fechar esta página, a não ser que guarde os dados neste dispositivo (abaixo).
desk-show = Mostrar
desk-stored-program-why = O próprio programa, só se o pediu para usar sem rede
desk-stored-program-until = O desligar em Alertas
desk-offline = Sem rede
desk-offline-hint = Só se guarda o programa, os mesmos ficheiros para todos; nada seu.
desk-offline-keep = Guardar o programa neste dispositivo
desk-offline-is-kept = A partir de agora funciona sem rede.
desk-offline-cannot = Este navegador não guarda programas para esta página.
desk-offline-alone = Uma moldura não se instala como aplicação. Abra este endereço sozinho; os seus dados vêm com a exportação:

## Requests
desk-request-hint = O que escreve é selado: só { $employer } o pode ler. Contacto de privacidade: { $contact }
desk-request-no-key = Não há nenhuma chave desta empresa para a qual se possa selar algo. Escreva ao contacto de privacidade.
desk-request-kind = De que se trata?
desk-request-posting-wrong = Este anúncio está errado (resposta em 24 horas)
desk-request-privacy = Os meus dados e a minha privacidade (resposta em 48 horas)
desk-request-misuse = Comunicar um abuso (resposta em 30 dias)
desk-request-posting = Que vaga?
desk-request-text = O que quer dizer
desk-request-send = Selar e enviar
desk-request-sent = Os seus pedidos
desk-request-look = Procurar respostas
desk-request-received = Recebido { $at }, resposta até { $due }; ambas as horas são do servidor
desk-request-hours =
    { $n ->
        [one] Falta { $n } hora
       *[other] Faltam { $n } horas
    }
desk-request-days =
    { $n ->
        [one] Falta { $n } dia
       *[other] Faltam { $n } dias
    }
desk-request-late = Em atraso: a empresa não respondeu a tempo.
desk-request-done = Resolvido em { $date }
desk-request-declined = Recusado em { $date }
desk-request-answer = Resposta
