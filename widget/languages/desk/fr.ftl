## The paths
desk-title = Vos données
desk-manage = Gérer les données
desk-sharing = Réglages de partage
desk-receipts = Reçus des consentements
desk-alerts = Alertes
desk-requests = Demandes
desk-delete = Supprimer
desk-deleted = Supprimé : { $what }
desk-nothing = Rien n’est conservé ici.

## Manage Data
desk-resumes = CV
desk-added = Lu le { $date }
desk-in-use = utilisé
desk-open = Utiliser celui-ci
desk-rename = Renommer
desk-name = Nom du CV
desk-versions =
    { $n ->
        [one] { $n } version antérieure
       *[other] { $n } versions antérieures
    }
desk-version = Jusqu’au { $date }
desk-restore = Rétablir
desk-restored = C’est rétabli.
desk-erase-field = En effacer : { $field }
desk-matches = Comparaisons passées
desk-matches-hint = Après un an, elles ne disent plus de quel CV, de quelle offre et de quel employeur il s’agissait.
desk-delete-all = Supprimer les { $n }
desk-each = Un par un
desk-anonymous = Une comparaison, anonymisée
desk-wishes = Souhaits et pouces
desk-searches = Recherches enregistrées
desk-lessons = Appris de vos corrections
desk-lessons-hint = Si la même chose est relue, elle est corrigée de nouveau. Seulement sur cet appareil : rien n’en est compté ni envoyé.
desk-lesson-added = Compétence ajoutée
desk-lesson-removed = Compétence retirée
desk-interviews = Entretiens
desk-archived = archivé
desk-first-back = Retirez d’abord le partage
desk-erase = Effacer ce qui a été envoyé
desk-erased = Ce qui a été envoyé est effacé ; son empreinte reste.

## The log
desk-log = Journal des partages
desk-log-hint = Chaque ligne contient l’empreinte de la précédente. Empreinte de la dernière : { $hash }
desk-log-shared = Partagé avec
desk-log-refused = Refusé par
desk-log-unanswered = Sans réponse de
desk-log-blocked = Arrêté par le navigateur
desk-log-declined = Retenu pour
desk-log-withdrawn = Retiré à
desk-exact = En entier

## Storage and retention
desk-stored = Ce qui est enregistré sur cet appareil
desk-stored-hint = Aucun cookie, et rien d’autre que ceci.
desk-stored-where = Où
desk-stored-why = Pourquoi
desk-stored-until = Jusqu’à
desk-stored-memory = Mémoire de cette page
desk-stored-memory-why = Tout, tant que vous ne créez pas de coffre
desk-stored-memory-until = La fermeture de la page
desk-stored-vault-why = Votre coffre, scellé par votre phrase secrète
desk-stored-vault-until = Vous le supprimez ; certaines parties plus tôt, voir ci-dessous
desk-stored-paused-why = Que vous avez mis la comparaison en pause, rien d’autre
desk-stored-paused-until = Vous reprenez
desk-due = Ce qui se fera ensuite tout seul
desk-due-hint = Cela se fait quand vous ouvrez le coffre ce jour-là ou plus tard.
desk-due-archive-interviews = Les entretiens sans changement sont archivés
desk-due-anonymise-matches = Les comparaisons d’il y a un an sont anonymisées
desk-due-end-shares = Le secret d’un partage terminé est effacé
desk-due-review = On vous demande s’il faut tout supprimer
desk-review = Vous n’êtes pas venu depuis deux ans. Faut-il tout supprimer ?
desk-everything = Tout supprimer maintenant

## Sharing Settings
desk-blocked = Qui ne reçoit rien
desk-blocked-hint = Rien ne peut être préparé pour un employeur de cette liste ni lui être envoyé. Vous pouvez toujours retirer ce qu’il a.
desk-block = Ne rien envoyer à { $employer }
desk-block-other = Nom d’un autre employeur
desk-block-it = Bloquer
desk-unblock = Retirer de la liste
desk-withheld-all = Ce que personne ne reçoit
desk-withheld-hint = Ce qui est activé ici est laissé hors de tout ce que vous partagez, comme les phrases qui le contiennent.
desk-withheld-one = Ce que { $employer } ne reçoit pas
field-availability = Créneaux libres pour les entretiens
field-evaluation = Résultats d’entretiens d’entraînement
desk-refused = Ce qui a été refusé, bloqué ou retenu
desk-none-refused = Rien jusqu’ici.

## Receipts
desk-receipts-hint = Chacun comme l’écrivent ISO/IEC TS 27560 et le Data Privacy Vocabulary du W3C, dans la langue où vous avez accepté.
desk-no-receipts = Vous n’avez consenti à rien.
desk-receipt = Reçu
desk-receipt-save = Enregistrer le reçu
desk-given = Donné le { $date }, jusqu’au { $until }
desk-taken-back = Retiré le { $date }
desk-file-back = Vous avez le fichier vous-même. Le retirer met fin à votre consentement ; ce que vous avez remis à un site d’emploi, lui seul peut l’effacer.
desk-kind-fit-score = Score
desk-kind-application-summary = Résumé
desk-kind-interview-availability = Créneaux libres
desk-kind-practice-evaluation = Entretien d’entraînement
desk-kind-background-check-identity = Vérification d’identité
desk-kind-background-check-education = Vérification des diplômes
desk-kind-background-check-employment = Vérification des emplois
desk-kind-background-check-conduct = Vérification du casier
desk-kind-job-board-profile = Profil pour un site d’emploi

## Alerts
desk-alerts-hint = Les recherches que vous enregistrez tournent sur cet appareil tant que cette page est ouverte. Pas d’e-mail, pas de compte, et aucun serveur ne les connaît. Toutes sont désactivées jusqu’à ce que vous les activiez.
desk-no-searches = Aucune recherche n’est enregistrée. Vous pouvez en enregistrer une au-dessus de la liste des offres.
desk-alert-on = Signaler les nouvelles offres
desk-alert-last =
    { $n ->
        [one] { $n } nouvelle offre le { $date }
       *[other] { $n } nouvelles offres le { $date }
    }
desk-alert-memory = Elles disparaissent à la fermeture de cette page, sauf si vous gardez vos données sur cet appareil (ci-dessous).
desk-show = Afficher
desk-stored-program-why = Le programme lui-même, seulement si vous le voulez sans réseau
desk-stored-program-until = Vous le désactivez sous Alertes
desk-offline = Sans réseau
desk-offline-hint = Seul le programme est gardé, les mêmes fichiers pour tous ; rien de vous.
desk-offline-keep = Garder le programme sur cet appareil
desk-offline-is-kept = Il fonctionne désormais sans réseau.
desk-offline-cannot = Ce navigateur ne garde pas de programme pour cette page.
desk-offline-alone = Un cadre ne s’installe pas comme application. Ouvrez pour cela cette adresse seule ; vos données suivent par l’export :

## Requests
desk-request-hint = Ce que vous écrivez est scellé : seul { $employer } peut le lire. Contact pour la vie privée : { $contact }
desk-request-no-key = Il n’y a pas de clé de cet employeur pour laquelle sceller quoi que ce soit. Écrivez au contact pour la vie privée.
desk-request-kind = De quoi s’agit-il ?
desk-request-posting-wrong = Cette offre est fausse (réponse sous 24 heures)
desk-request-privacy = Mes données et ma vie privée (réponse sous 48 heures)
desk-request-misuse = Signaler un abus (réponse sous 30 jours)
desk-request-posting = Quelle offre ?
desk-request-text = Ce que vous voulez dire
desk-request-send = Sceller et envoyer
desk-request-sent = Vos demandes
desk-request-look = Voir les réponses
desk-request-received = Reçue { $at }, réponse due avant { $due } ; les deux heures sont celles du serveur
desk-request-hours =
    { $n ->
        [one] Encore { $n } heure
       *[other] Encore { $n } heures
    }
desk-request-days =
    { $n ->
        [one] Encore { $n } jour
       *[other] Encore { $n } jours
    }
desk-request-late = En retard : l’employeur n’a pas répondu à temps.
desk-request-done = Traitée le { $date }
desk-request-declined = Refusée le { $date }
desk-request-answer = Réponse
