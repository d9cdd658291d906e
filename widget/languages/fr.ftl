# Toutes les phrases du widget en français.

## Head of the widget
head-title = Comparaison privée avec les offres
head-with = pour les offres de { $employer }
head-nothing-sent = Rien n’a été envoyé
head-see-requests = Voir toutes les requêtes de cette page

## Opening a file
open-title = Voyez lesquelles de ces offres vous correspondent
open-text =
    { $n ->
        [0] Ouvrez votre CV ici. Il est lu sur cet appareil, comparé aux offres de cette page, et jamais envoyé.
        [one] Ouvrez votre CV ici. Il est lu sur cet appareil, comparé à { $n } offre de cette page, et jamais envoyé.
       *[other] Ouvrez votre CV ici. Il est lu sur cet appareil, comparé à { $n } offres de cette page, et jamais envoyé.
    }
open-choose = Choisir votre CV
open-another = En ouvrir un autre
open-or-drop = ou déposez le fichier n’importe où ici
open-kinds = PDF, Word, OpenDocument, RTF ou texte simple, jusqu’à 20 Mo
open-promise-device = Lu sur cet appareil
open-promise-upload = Jamais envoyé
open-promise-send = Vous approuvez chaque mot transmis
open-reading = Lecture de { $file }
open-reading-text = Cela se passe sur votre appareil et prend un instant.
open-failed = { $file } n’a pas pu être lu
open-was-read = Lu sur cet appareil : { $file }
open-engine-failed = Le programme de comparaison ne s’est pas chargé
open-again = Réessayer
open-no-postings = Cette page ne contient aucune offre lisible.
open-unreadable =
    { $n ->
        [one] { $n } offre de cette page n’a pas pu être lue et manque ici.
       *[other] { $n } offres de cette page n’ont pas pu être lues et manquent ici.
    }
open-waiting = Comparaison avec les offres …

## The ranked jobs
rank-title = Offres, la plus proche de vous d’abord
rank-hint = Le score additionne ce que vous avez fait et ce que chaque offre demande. Ouvrez une offre pour voir chaque raison.
rank-of-index = Les { $n } meilleures de { $all } offres, classées sur cet appareil à partir de la liste de l’employeur. Les scores sont estimés ; ouvrez une offre pour que ce site en charge le texte et pour voir son score exact avec toutes les raisons.
rank-stale = Nouvelle comparaison …
rank-left-out = Écartées par vos conditions
rank-left-out-because = { $wish } : cette offre propose { $offered }
rank-no-match = Les offres n’ont pas pu être comparées
rank-of-100 = { NUMBER($score, maximumFractionDigits: 0) } sur 100
rank-fit = Accord
rank-tabs = Rubriques
rank-best =
    { $n ->
        [one] { $n } offre comparée. Meilleur accord : { $title }, { NUMBER($score, maximumFractionDigits: 0) } sur 100.
       *[other] { $n } offres comparées. Meilleur accord : { $title }, { NUMBER($score, maximumFractionDigits: 0) } sur 100.
    }

## Thumbs
votes-more = Plus d’offres comme celle-ci : { $title }
votes-fewer = Moins d’offres comme celle-ci : { $title }
votes-up = Remontée par vos votes : { NUMBER($points, maximumFractionDigits: 1) } points
votes-down = Descendue par vos votes : { NUMBER($points, maximumFractionDigits: 1) } points
votes-moved =
    { $n ->
        [one] Vos votes déplacent { $n } offre dans cette liste. L’accord de chaque offre reste le même, et vos votes restent sur cet appareil.
       *[other] Vos votes déplacent { $n } offres dans cette liste. L’accord de chaque offre reste le même, et vos votes restent sur cet appareil.
    }
votes-clear = Effacer les votes

## A job that is open
detail-fetching = Chargement du texte de cette offre depuis le site de l’employeur …
detail-no-text = Le texte de cette offre n’a pas pu être chargé. Son score est ce que la liste de l’employeur permet de dire ; pour les raisons, il faut le texte.
detail-reasons = De quoi le score est fait
detail-reasons-hint = Chaque point s’appuie sur des mots des deux textes.
detail-asks = L’offre demande
detail-shows = Votre CV dit
detail-said = Indiqué ici par vous
detail-no-evidence = Rien dans votre CV n’en parle encore.
detail-more = { $n } de plus
detail-points = { NUMBER($points, maximumFractionDigits: 1) } sur { NUMBER($max, maximumFractionDigits: 1) }
detail-plus = +{ NUMBER($points, maximumFractionDigits: 1) }
detail-wrong = Quelque chose est faux dans cette offre
detail-of-100 = { NUMBER($n, maximumFractionDigits: 0) } / 100
detail-pay-value = { $pay }
detail-pay-range = { $least } – { $most }
detail-pay-quoted = { $pay } (« { $quote } »)
detail-pair = { $name } : { $value }
detail-silent-pay = le salaire
detail-silent-place = le lieu
detail-silent-kind = le type de contrat
detail-silent-years = l’expérience demandée
detail-missing = Introuvable dans votre CV
detail-missing-hint = Si vous l’avez, ce n’est peut-être simplement pas écrit.
detail-required = demandé
detail-preferred = apprécié
detail-advice = Ce qui changerait le score
detail-advice-text = Si vous avez utilisé { $skill }, dites-le
detail-advice-add = Je l’ai utilisé
detail-advice-hint = N’ajoutez que ce qui est vrai. Cela compte ici et ne change pas votre fichier.
detail-facts = À propos de l’offre
detail-pay = Salaire
detail-place = Lieu
detail-kind = Contrat
detail-employer = Employeur
detail-until = Postuler avant le
detail-nothing-on = L’annonce ne dit rien sur : { $facts }. Vous pouvez poser la question.
detail-growth = Place pour évoluer
detail-wishes = Vos souhaits
detail-culture = La culture que vous avez choisie
detail-years = Expérience demandée
detail-years-value =
    { $n ->
        [one] { NUMBER($n, maximumFractionDigits: 1) } an
       *[other] { NUMBER($n, maximumFractionDigits: 1) } ans
    }

## What was read: the fields
resume-title = Ce qui a été lu
resume-hint = Corrigez ce qui est faux : écrivez, ou sélectionnez les bons mots dans le texte. Les changements restent sur cet appareil.
resume-contact = Vous
resume-name = Nom
resume-email = E-mail
resume-phone = Téléphone
resume-url = Lien
resume-city = Ville
resume-headline = Titre du CV
resume-work = Expérience
resume-position = Poste
resume-company = { detail-employer }
resume-start = De
resume-end = À
resume-education = Formation
resume-school = École
resume-degree = Diplôme
resume-area = Domaine
resume-skills = Compétences trouvées
resume-skills-hint = Retirez ce qui ne doit pas compter dans la comparaison.
resume-remove = Retirer { $what }
resume-remove-entry = Retirer cette entrée
resume-page = page { $n }
resume-yours = Corrigé par vous
resume-empty = non trouvé
resume-findings = Bon à savoir
resume-present = AAAA-MM, vide si c’est en cours
resume-years = { NUMBER($n, maximumFractionDigits: 1) } a.
resume-languages = Langues
resume-language = Langue
resume-fluency = Niveau
resume-place = Lieu
resume-tasks = Tâches
resume-summary = Résumé
resume-certificates = Certificats
resume-projects = Projets
resume-other = Autre chose
resume-add-work = Ajouter un emploi
resume-add-education = Ajouter une formation
resume-add-languages = Ajouter une langue
resume-add-skill = Ajouter
resume-skill = Une compétence qui manque
resume-date-form = AAAA-MM
resume-grade = Note
resume-organization = Organisation
resume-certificate = Certificat
resume-issuer = Délivré par
resume-project = Projet
resume-publication = Publication
resume-publisher = Publié par
resume-award = Distinction
resume-awarder = Remise par
resume-date = Date
resume-description = Description
resume-tasks-hint = une par ligne
resume-listed-hint = Celles au bord pointillé ne sont dans aucune liste de compétences connue : elles restent dans votre profil, et aucun score ne s’appuie sur elles.
resume-volunteer = Bénévolat
resume-publications = Publications
resume-awards = Distinctions
resume-add-certificates = Ajouter un certificat
resume-add-projects = Ajouter un projet
resume-add-volunteer = Ajouter du bénévolat
resume-add-publications = Ajouter une publication
resume-add-awards = Ajouter une distinction

## What was read: the text beside the fields
reading-sides = Afficher
reading-fields = Champs
reading-text = Texte du fichier
reading-text-hint = C’est tout ce que voit la comparaison, dans l’ordre de lecture. Appuyez sur des mots pour voir leur champ.
reading-legend = Comment le texte est marqué
reading-unplaced = dans aucun champ
reading-hidden = Texte caché
reading-hidden-hint = Qui lit le fichier ne voit pas ceci. Il n’a pas été utilisé.
reading-hint = Sélectionnez des mots à la souris ou au doigt, ou choisissez des lignes avec les flèches, pour les mettre dans un champ.
reading-went-to = Lu comme : { $fields }
reading-nowhere = Dans aucun champ pour l’instant
reading-use-as = Utiliser comme
reading-use-it = Utiliser
reading-choose = Choisir un champ
reading-new = nouvelle entrée : { $field }
reading-take = Prendre dans le texte
reading-show = Montrer dans le texte
reading-go = Aller au champ
reading-set = { $field } : « { $value } »
reading-emptied = { $field } : vidé
reading-added = Ajouté : { $what }
reading-removed = Retiré : { $what }
reading-undone = Le dernier changement a été annulé
reading-undo = Annuler
reading-no-skill = Ces mots sont trop longs pour le nom d’une compétence
reading-an-entry = une entrée

## Wishes
wish-title = Ce que vous voulez
wish-hint = Les souhaits font monter les offres qui y répondent. Une condition écarte les offres dont on sait qu’elles n’y répondent pas.
wish-places = Lieux
wish-places-hint = Séparez par des virgules, par exemple Berlin, Oslo
wish-radius = Dans un rayon de (km)
wish-work-places = Où vous travaillez
wish-pay = Salaire annuel minimum
wish-pay-hint = Comparé aux offres qui paient dans cette monnaie ; pour les autres, on ne sait pas.
wish-amount = Montant
wish-currency = Monnaie
wish-roles = Intitulés de poste
wish-roles-hint = Séparez par des virgules, par exemple infirmier, cadre de santé
wish-industries = Secteurs
wish-industries-hint = Séparez par des virgules, par exemple santé, énergie
wish-languages = Langues dans lesquelles vous travaillez
wish-languages-hint = Les offres qui demandent une autre langue n’y répondent pas.
wish-employment = { detail-kind }
wish-culture = Ce qui compte pour vous
wish-culture-hint = Trouvé dans les mots de ces annonces.
wish-hard = Indispensable
wish-hard-hint = Une condition : les offres qui n’y répondent pas sont écartées, avec la raison.

## Consent to a summary
consent-prepare = Préparer un résumé pour { $employer }
consent-prepare-unnamed = Préparer un résumé pour l’employeur
consent-prepare-hint = Vous voyez et approuvez chaque mot avant tout envoi.
consent-title = Envoyer un résumé à { $employer }
consent-intro = Fait de phrases de votre CV. Rien n’est envoyé avant que vous appuyiez sur le bouton ci-dessous.
consent-recipient = Qui peut le lire
consent-purpose = Dans quel but
consent-purpose-value = Examiner votre candidature pour « { $title } », rien d’autre
consent-kept = Supprimé après
consent-kept-days =
    { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
consent-deleted-on = le { $date }
consent-stored = Conservé en
consent-contact = Questions de confidentialité
consent-policy = Règles
consent-policy-read = Version { $version } : la lire
consent-sentences = Phrases de votre CV
consent-sentences-hint = Décochez ce qui doit rester chez vous.
consent-none = Aucune phrase de votre CV ne parle de cette offre. Vous pouvez quand même envoyer les informations ci-dessous.
consent-fields = À propos de vous
consent-fields-hint = Tout est désactivé. Activez ce que { $employer } peut voir.
consent-kept-back = Retenu par vos réglages de partage : { $fields }
consent-note = Une ligne de votre main (facultatif)
consent-note-hint = Par exemple, comment vous souhaitez être joint.
consent-no-contact = Sans adresse e-mail ni numéro de téléphone, { $employer } ne peut pas vous répondre.
consent-bytes = Exactement ceci est envoyé, scellé de sorte que seul { $employer } puisse l’ouvrir
consent-bytes-hint =
    { $n ->
        [one] { $n } octet avant le scellement
       *[other] { $n } octets avant le scellement
    }
consent-approve = Approuver et envoyer
consent-cancel = Ne pas envoyer
consent-sending = Scellement et envoi …
consent-covered = Le bouton s’active quand on le voit en entier et que rien ne le couvre.
consent-unsupported = Votre navigateur ne peut pas dire si quelque chose recouvre ce bouton : vous décidez dans une petite fenêtre qu’aucune autre page ne peut recouvrir.
consent-no-key = { $employer } n’a pas encore publié de clé : rien ne peut donc être scellé ni envoyé.
consent-unsigned-key = Cette page nomme la clé par laquelle { $employer } se porte garant de la sienne. Celle que donne le serveur n’est pas garantie, ou ce navigateur est trop ancien pour le vérifier. Elle pourrait être à quelqu’un d’autre : rien n’est donc scellé ni envoyé. Prévenez { $employer }.
consent-no-employer = La clé et les règles de l’employeur n’ont pas pu être chargées : rien ne peut donc être envoyé.
consent-failed = Ce n’est pas parti
consent-title-of = { $kind }, pour { $employer }
consent-purpose-only = { $kind }, pour « { $title } » et rien d’autre
consent-intro-other = Ceci vaut pour soi seul et n’engage à rien d’autre. Rien n’est envoyé avant que vous n’appuyiez sur le bouton ci-dessous.
consent-others = Partager autre chose, chaque élément à part
consent-others-hint = Dire oui à l’un n’est pas dire oui à l’autre. Vous voyez d’abord chaque mot.
consent-typed = Tapez le nom { $employer } pour confirmer
consent-typed-hint = Une vérification va loin : un clic ne suffit pas. Le consentement prend fin de lui-même après 30 jours au plus tard.
consent-board-name = Nom du site d’emploi
consent-board-line = Une ligne sur vous (facultatif)
consent-board-skills = Compétences qu’il peut voir
consent-board-save = Approuver et enregistrer le fichier
consent-board-hint = Rien n’est envoyé d’ici : vous recevez un fichier et le remettez vous-même au site.
consent-board-bytes = Voici exactement ce que contient le fichier
consent-window = Continuer dans une fenêtre à part
consent-window-asked = En attente de votre réponse dans l’autre fenêtre…

## After it was sent
receipt-title = Envoyé à { $employer }
receipt-text = Scellé pour la clé de { $employer }. Il est supprimé le { $date }, ou tout de suite si vous le retirez.
receipt-id = Reçu
receipt-sealed = Empreinte des octets scellés
receipt-policy = Empreinte des règles
receipt-keep = Le droit de le retirer est gardé dans cet onglet seulement et disparaît quand vous le fermez.
receipt-withdraw = Le retirer
receipt-withdraw-hint = Le serveur le supprime. Ce que { $employer } a déjà ouvert reste lu.
receipt-withdrawing = Retrait en cours …
receipt-withdrawn = Retiré. Le serveur l’a supprimé.
receipt-failed = Le retrait a échoué
receipt-bytes = Ce qui a été envoyé
receipt-control = Enregistrer un fichier de contrôle
receipt-control-read = Lire un fichier de contrôle
receipt-replies = Chercher des réponses
receipt-no-replies = Pas encore de réponse.

## What was sent
ledger-title = Tout ce que cette page a envoyé
ledger-hint = Chaque requête avec sa taille, telle qu’elle a eu lieu. Vous pouvez le vérifier dans les outils de développement de votre navigateur.
ledger-what = Dans quel but
ledger-out = Envoyé
ledger-answer = Réponse
ledger-shares = Résumés que vous avez envoyés
ledger-no-shares = Aucun. Votre CV n’a pas quitté cet appareil.
ledger-counting = Comptage anonyme
ledger-counting-switch = Me compter anonymement
ledger-counting-hint = Dit seulement à { $employer } que quelqu’un a ouvert ou comparé une offre, et dans quel dixième de l’échelle. Ni nom, ni identifiant, ni heure.
ledger-counting-refused = Votre navigateur demande aux sites de ne pas vous suivre (Global Privacy Control ou Do Not Track) : ceci reste donc désactivé.
ledger-resume-stays = Le fichier lui-même ne fait jamais partie d’une requête.

## Numbers of things
n-date = { $date }
n-summaries =
    { $n ->
        [one] { $n } résumé envoyé
       *[other] { $n } résumés envoyés
    }
n-requests =
    { $n ->
        [one] { $n } requête
       *[other] { $n } requêtes
    }
n-bytes =
    { $n ->
        [one] { $n } octet
       *[other] { $n } octets
    }

## Pages
page-postings = Offres
page-resume = Votre CV
page-wishes = Souhaits
page-ledger = Confidentialité

## Parts of the score
contribution-required-skills = Compétences demandées
contribution-preferred-skills = Compétences appréciées
contribution-title = Intitulés de poste
contribution-experience = Années et actualité
contribution-seniority = Niveau
contribution-responsibilities = Genre de travail
contribution-field = Domaine de travail
contribution-qualifications = Diplômes, certificats, langues

## Work places
work-place-on-site = Sur place
work-place-hybrid = Hybride
work-place-remote = À distance

## Kinds of employment
employment-full-time = Temps plein
employment-part-time = Temps partiel
employment-contractor = Mission
employment-temporary = Durée déterminée
employment-intern = Stage
employment-volunteer = Bénévolat
employment-per-diem = À la journée
employment-other = Autre

## What reading found
finding-no-text-layer = Le fichier est fait d’images : il n’y a pas de texte à lire. Une version exportée d’un traitement de texte convient.
finding-no-name = Aucun nom n’a été trouvé.
finding-no-contact = Ni adresse e-mail ni numéro de téléphone n’ont été trouvés.
finding-no-email = Aucune adresse e-mail n’a été trouvée.
finding-no-phone = Aucun numéro de téléphone n’a été trouvé.
finding-no-title = Aucun poste n’a été trouvé pour { $fact0 }.
finding-no-employer = Aucun employeur n’a été trouvé pour { $fact0 }.
finding-no-work = Aucun emploi n’a été trouvé. Des titres comme « Expérience » aident les lecteurs et les programmes.
finding-no-dates = Aucune date n’a été trouvée pour { $fact0 } : ses années ne comptent donc pas.
finding-dates-reversed = { $fact0 } : finit ({ $fact2 }) avant de commencer ({ $fact1 }).
finding-date-unclear = { $fact0 } : « { $fact1 } » n’est pas compris comme une date. Écrivez AAAA-MM.
finding-dates-overlap = { $fact0 } et { $fact1 } étaient en même temps, de { $fact2 } à { $fact3 }. C’est peut-être bien juste.
finding-future-date = { $fact0 } : commence dans le futur ({ $fact1 }).
finding-hidden-text = Le fichier contient du texte que ses lecteurs ne voient pas. Il n’a pas été utilisé.
finding-unplaced = Ce texte n’est dans aucun champ. Il compte quand même pour les compétences.
finding-unknown-heading = Le titre « { $fact0 } » n’est pas connu : ce qui suit est peut-être mal rangé.
finding-personal-data = Ici, le fichier donne des détails personnels, comme une date de naissance. Ils n’ont pas été utilisés.
finding-truncated = Le fichier est très long. La fin a été laissée de côté.

## What was not counted
flag-copied-posting = Ces mots figurent aussi dans l’annonce, ils n’ont donc pas été comptés :
flag-stuffing = Ceci est souvent répété. Répéter n’ajoute rien :
flag-hidden-text = Du texte qu’un lecteur ne voit pas n’a pas été compté :
flag-not-claimed = Lu comme quelque chose que vous n’avez pas fait ou aimeriez apprendre, donc pas compté :
flag-contradiction = Ces années ne vont pas avec les dates de vos emplois :

## Fields of a summary
field-name = { resume-name }
field-email = { resume-email }
field-phone = { resume-phone }
field-city = { resume-city }
field-links = Liens
field-score = Score

## What a request was for
why-page = Cette page : les mêmes fichiers pour tout le monde
why-engine = Le programme de comparaison : les mêmes fichiers pour tout le monde
why-configuration = La clé et les règles de l’employeur
why-share = Un résumé que vous avez approuvé, scellé
why-withdraw = Le retrait d’un résumé
why-reply = Recherche de réponses à vos envois
why-count = Le comptage anonyme que vous avez activé
why-posting = Le texte d’une offre que vous avez ouverte : la page de l’employeur l’a chargé depuis son propre site
why-request = Une demande que vous avez écrite, scellée
why-refused = Bloqué par le navigateur

## What became of a request
outcome-open = envoyé
outcome-loaded = chargé
outcome-unreachable = pas de réponse
outcome-blocked = bloqué

## Wishes as reasons
wish-name-places = { resume-place }
wish-name-work-places = { wish-work-places }
wish-name-pay-floor = { detail-pay }
wish-name-roles = Intitulé de poste
wish-name-employment-types = { detail-kind }
wish-name-industries = Secteur
wish-name-languages = { resume-language }
wish-name-other = Souhait

## What went wrong
error-empty-file = Le fichier est vide.
error-too-large = Le fichier dépasse 20 Mo. Une version sans grandes images convient.
error-picture = C’est une image, et les images de texte ne peuvent pas être lues ici. Choisissez le document qu’elle montre.
error-unknown-encoding = Ce navigateur ne connaît pas l’encodage du texte. Enregistrez-le en UTF-8 et réessayez.
error-unknown-format = Ce type de fichier ne peut pas être lu ici. PDF, Word, OpenDocument, RTF et texte simple conviennent.
error-encrypted = Le fichier est protégé par un mot de passe. Enregistrez une copie sans mot de passe et essayez avec elle.
error-damaged = Le fichier semble abîmé. L’enregistrer de nouveau depuis son programme d’origine aide souvent.
error-expands-too-far = Le fichier se déploie en bien plus qu’un CV. Il n’a pas été lu, pour protéger cet appareil.
error-too-complex = { error-expands-too-far }
error-too-deep = { error-expands-too-far }
error-timed-out = La lecture a duré plus de 10 secondes et a été arrêtée. Une autre version du fichier passera peut-être.
error-crashed = Le fichier a fait planter le lecteur. Il a été relancé ; un autre fichier passera.
error-not-a-file = Le navigateur n’a pas pu l’ouvrir. Les dossiers ne conviennent pas, les fichiers oui.
error-engine-unavailable = Une partie du programme de comparaison n’est pas arrivée.
error-lexicon-damaged = { error-engine-unavailable }
error-lexicon-version = { error-engine-unavailable }
error-unreachable = Il n’y a pas eu de réponse. Vérifiez la connexion.
error-policy-changed = Les règles de l’employeur viennent de changer. Rechargez la page pour lire les nouvelles.
error-policy-mismatch = { error-policy-changed }
error-unknown-key = La clé de l’employeur a changé. Rechargez la page et réessayez.
error-key-mismatch = { error-unknown-key }
error-no-key = { error-unknown-key }
error-idempotency-conflict = Ceci a déjà été envoyé avec un autre contenu. Préparez-le de nouveau.
error-expiry-out-of-range = L’employeur ne garde pas les résumés si longtemps. Choisissez moins de jours.
error-foreign-origin = Le serveur n’accepte pas de résumés venant de cette page.
error-not-found = Cela n’existe pas, ou plus.
error-status-404 = { error-not-found }
error-status-429 = Le serveur est occupé. Réessayez dans un instant.
error-busy = { error-status-429 }
error-status-503 = { error-status-429 }
error-other = Quelque chose n’a pas marché. Réessayez.
error-paused = La comparaison est en pause. Reprenez-la pour lire un fichier.
error-wrong-passphrase = Cette phrase secrète n’ouvre pas le coffre.
error-passphrase-too-short = Prenez au moins 12 caractères.
error-not-an-export = Ce fichier n’est pas un export de Tacit, ou il a été modifié.
error-window-blocked = Votre navigateur n’a pas ouvert la fenêtre. Autorisez les fenêtres pour cette page et réessayez.
error-not-confirmed = Le nom n’est pas tapé comme il s’écrit.
error-kept-back = Vos réglages de partage retiennent cela. Rien n’a été envoyé.
error-switched-off = Les disponibilités pour cet employeur sont désactivées : rien n’a été envoyé.
error-other-server = Ceci est parti vers un autre serveur. Ouvrez une page d’emploi de cet employeur pour l’atteindre.
error-not-a-control = Ce n’est pas un fichier de contrôle de Tacit.
error-not-a-calendar = Ce n’est pas un fichier d’agenda (.ics) lisible.
error-not-signed = Votre navigateur ne l’a pas signé. Fermez et préparez à nouveau.
error-newer-export = { error-not-an-export }
error-blocked-employer = Cet employeur est sur votre liste de blocage. Rien n’a été préparé ni envoyé.
error-content-policy = Les règles de la page elle-même l’interdisent.

## Cues of culture and growth
cue-autonomy = Liberté de décider
cue-balance = Du temps pour vivre
cue-career = Perspectives d’évolution
cue-diversity = Diversité et inclusion
cue-flexible-hours = Horaires souples
cue-four-day-week = Semaine de quatre jours
cue-health = Santé et assurance
cue-innovation = Innovation
cue-international = Équipe internationale
cue-learning = Formation continue
cue-mentoring = Accompagnement
cue-openness = Transparence
cue-ownership = Part dans l’entreprise
cue-pace = Rythme soutenu
cue-part-time = Temps partiel possible
cue-perks = Avantages
cue-purpose = Une cause utile
cue-remote = Travail à distance
cue-shift-work = Travail posté
cue-small-team = Petite équipe ou jeune entreprise
cue-stability = Emploi stable
cue-stretch = Nouveaux défis
cue-structure = Cadre clair
cue-team-spirit = Esprit d’équipe
cue-travel = Voyages

## Lists: searching, ordering, filtering
find-search = Chercher dans ces offres
find-sort = Ordre
find-sort-best = Les meilleures pour vous
find-sort-fit = Accord seul
find-sort-pay = Salaire le plus élevé
find-sort-newest = Les plus récentes
find-sort-title = Intitulé, de A à Z
find-any = Partout
find-says-pay = Salaire indiqué
find-shown =
    { $n ->
        [one] { $n } offre affichée
       *[other] { $n } offres affichées
    }
find-hidden =
    { $n ->
        [one] { $n } offre est masquée : { $reasons }.
       *[other] { $n } offres sont masquées : { $reasons }.
    }
find-without-words = { $n } sans « { $words } »
find-without-place = { $n } pas « { $place } »
find-without-pay = { $n } sans salaire
find-none = Aucune offre ne correspond à votre recherche.
find-all = Tout afficher
find-list = Liste des offres
find-save = Enregistrer cette recherche
find-filters = Filtres et ordre
find-news =
    { $n ->
        [one] { $n } nouvelle offre pour « { $name } »
       *[other] { $n } nouvelles offres pour « { $name } »
    }
find-news-show = Les afficher

## What else moves the list
weigh-title = Qu’est-ce qui doit compter d’autre ?
weigh-hint = L’ordre part de l’accord. Ces curseurs font monter des offres dans la liste ; l’accord lui-même reste tel quel.
weigh-off = non
weigh-value = { $n } sur 10
weigh-up = Remontée par vos curseurs : { NUMBER($points, maximumFractionDigits: 1) } points

## Both texts of a match
both-title = Les deux textes, avec ce qui compte marqué
both-posting = L’annonce

## Several resumes, and their files
files-title = Vos CV
files-hint = Ils restent dans cet onglet seulement. Celui qui est coché est comparé.
files-remove = Retirer { $file }
files-save = Enregistrer en JSON Resume
files-save-hint = Un fichier dans un format ouvert. Ouvrez-le ici, ou sur un autre site carrière avec ce widget, et vous obtenez la même comparaison.

## What of a resume may be used
limits-title = Ce qui peut servir à la comparaison
limits-hint = Ce que vous décochez n’est jamais compté : ses mots sont retirés avant la comparaison.
limits-education-dates = Dates de votre formation
limits-match = Comparer aux offres
limits-match-hint = Désactivé : votre CV est seulement lu et affiché, et rien n’est compté.

## Pause
pause-switch = Mettre la comparaison en pause
pause-hint = En pause, le programme de comparaison n’est même pas chargé. Ce choix est retenu dans ce navigateur.
pause-on = La comparaison est en pause. Rien n’est lu ni comparé.
pause-resume = Reprendre la comparaison

## Where the data is
keep-title = Où sont vos données
keep-memory = Seulement dans la mémoire de cette page : elles disparaissent quand vous la fermez. Vous pouvez les garder sur cet appareil, scellées par une phrase secrète. Cela les protège de ceux qui utilisent ou trouvent cet appareil tant qu’il est verrouillé, pas des programmes qui épient vos frappes. Personne ne peut les ouvrir sans la phrase secrète, pas même nous.
keep-new = Nouvelle phrase secrète, au moins 12 caractères
keep-here = Garder sur cet appareil
keep-found = Un coffre se trouve sur cet appareil. Ouvrez-le pour reprendre où vous en étiez.
keep-passphrase = Phrase secrète
keep-open = Ouvrir le coffre
keep-is-open = Sur cet appareil, scellées par votre phrase secrète, et ouvertes dans cette page.
keep-lock = Verrouiller
keep-delete = Tout supprimer
keep-delete-hint = Le coffre et tout son contenu, définitivement. Ce qu’un employeur a reçu y reste jusqu’à ce que vous le retiriez ou que cela expire : retirez-le d’abord.
keep-delete-now = Supprimer maintenant
keep-change = Changer la phrase secrète
keep-now = Phrase secrète actuelle
keep-change-it = Changer
keep-export = Exporter les données
keep-import = Lire un export

## The employer’s own form
apply-open = Postuler sur la page de l’employeur
apply-hint = Un lien direct : rien ne se trouve entre vous et { $host }. Cette page ne voit pas ce que vous y tapez.
apply-copy = Copier pour le formulaire
apply-copied = Copié : { $field }

## Kinds of consent
kind-application-summary = Résumé de votre CV
kind-fit-score = Votre adéquation, en un nombre
kind-interview-availability = Disponibilités pour un entretien
kind-practice-evaluation = Résultats de votre entretien d’entraînement
kind-background-check-identity = Consentement à la vérification de votre identité
kind-background-check-education = Consentement à la vérification de vos diplômes
kind-background-check-employment = Consentement à la vérification de vos anciens emplois
kind-background-check-conduct = Consentement à la vérification de votre casier judiciaire
kind-job-board-profile = Un court profil pour un site d’emploi

## Answers of the employer
reply-invitation = Invitation à un entretien
reply-feedback = Retour
reply-closed = Une réponse qui ne s’ouvre pas : modifiée en chemin, ou pas pour vous.
reply-link = Lieu de la rencontre. Cette page n’ouvre aucune adresse : copiez-la dans votre navigateur.
reply-accept = Dans mon agenda
reply-tell = Le dire à { $employer }

## Free times
interview-title = Entretien
interview-times = Proposer des disponibilités
interview-switch = { $employer } peut recevoir des disponibilités que je choisis
interview-switch-hint = Tant que c’est désactivé, aucun horaire ne quitte cet appareil. Le contenu de votre agenda ne le quitte jamais : ni titres, ni lieux, ni personnes.
interview-calendar = Marquer les heures prises d’un fichier d’agenda (.ics)
interview-before = Semaine précédente
interview-after = Semaine suivante
interview-busy = (pris)
interview-grid = Heures à choisir
interview-chosen =
    { $n ->
        [one] { $n } heure choisie
       *[other] { $n } heures choisies
    }
interview-prepare = Voir ce qui serait envoyé

## Practice
practice-title = S’entraîner à l’entretien
practice-hint = Des questions tirées de ce que demande ce poste. Vos réponses sont évaluées sur cet appareil selon des règles fixes, et y restent.
practice-ask = Racontez une fois où vous avez travaillé avec { $skill }. Quelle était la situation, quelle était votre tâche, qu’avez-vous fait, et qu’en est-il sorti ?
practice-ask-job = Pourquoi voulez-vous travailler comme { $title }, et lequel de vos résultats plaide pour vous ?
practice-judge = Évaluer ma réponse
practice-mark = { $mark } sur 4
practice-share = Partager les notes avec { $employer }
practice-share-hint = Confidentiel jusqu’à votre accord. Seules les questions et les notes partiraient, jamais vos réponses.

## What the rubric judges
criterion-situation = Situation
criterion-task = Tâche
criterion-action = Action
criterion-result = Résultat
criterion-relevance = En rapport avec la question
criterion-specificity = Précision

## What helps with it
tip-situation = Dites d’abord où et quand c’était, et ce qui se passait.
tip-task = Dites ce qu’on attendait de vous en particulier.
tip-action = Dites ce que vous avez fait vous-même, pas à pas : « j’ai… », pas « nous… ».
tip-result = Terminez par ce qui en est sorti, si possible avec un chiffre.
tip-relevance = Nommez ce que demande la question, et ce que vous en avez fait.
tip-specificity = Ajoutez des noms, des chiffres et des dates : combien, combien de temps, lesquels.
