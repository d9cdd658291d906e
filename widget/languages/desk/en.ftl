## The paths
desk-title = Your data
desk-manage = Manage Data
desk-sharing = Sharing Settings
desk-receipts = Consent receipts
desk-alerts = Alerts
desk-requests = Requests
desk-delete = Delete
desk-deleted = Deleted: { $what }
desk-nothing = Nothing is kept here.

## Manage Data
desk-resumes = Resumes
desk-added = Read on { $date }
desk-in-use = in use
desk-open = Use this one
desk-rename = Rename
desk-name = Name of the resume
desk-versions =
    { $n ->
        [one] { $n } earlier version
       *[other] { $n } earlier versions
    }
desk-version = Until { $date }
desk-restore = Bring it back
desk-restored = It is back.
desk-erase-field = Erase from it: { $field }
desk-matches = Past matches
desk-matches-hint = After a year they no longer say which resume, job or employer they were about.
desk-delete-all = Delete all { $n }
desk-each = One by one
desk-anonymous = A match, anonymised
desk-wishes = Wishes and thumbs
desk-searches = Saved searches
desk-lessons = Learned from your corrections
desk-lessons-hint = When the same is read again, it is corrected again. Only on this device: nothing of it is counted or sent.
desk-lesson-added = Skill added
desk-lesson-removed = Skill taken out
desk-interviews = Interviews
desk-archived = archived
desk-first-back = Take the share back first
desk-erase = Erase what was sent
desk-erased = What was sent is erased; its hash stays.

## The log
desk-log = Share log
desk-log-hint = Each line holds the hash of the one before. Hash of the last: { $hash }
desk-log-shared = Shared with
desk-log-refused = Refused by
desk-log-unanswered = No answer from
desk-log-blocked = Stopped by the browser
desk-log-declined = Kept back from
desk-log-withdrawn = Taken back from
desk-exact = In full

## Storage and retention
desk-stored = What is stored on this device
desk-stored-hint = No cookies, and nothing else than this.
desk-stored-where = Where
desk-stored-why = What for
desk-stored-until = Until
desk-stored-memory = Memory of this page
desk-stored-memory-why = Everything, as long as you make no vault
desk-stored-memory-until = You close the page
desk-stored-vault-why = Your vault, sealed under your passphrase
desk-stored-vault-until = You delete it; parts of it earlier, see below
desk-stored-paused-why = That you paused matching, and nothing else
desk-stored-paused-until = You go on matching
desk-due = What happens next by itself
desk-due-hint = It is done when you open the vault on that day or later.
desk-due-archive-interviews = Interviews without a change go into the archive
desk-due-anonymise-matches = Matches of a year ago are anonymised
desk-due-end-shares = The secret of a share that has ended is cleared
desk-due-review = You are asked whether everything shall be deleted
desk-review = You have not been here for two years. Shall everything be deleted?
desk-everything = Delete everything now

## Sharing Settings
desk-blocked = Who gets nothing
desk-blocked-hint = Nothing can be prepared for or sent to an employer on this list. You can still take back what they have.
desk-block = Send nothing to { $employer }
desk-block-other = Another employer’s name
desk-block-it = Block
desk-unblock = Take off the list
desk-withheld-all = What nobody gets
desk-withheld-hint = What is switched on here is left out of everything that you share, and so are sentences that hold it.
desk-withheld-one = What { $employer } does not get
field-availability = Free times for interviews
field-evaluation = Results of practice interviews
desk-refused = What was refused, blocked or kept back
desk-none-refused = Nothing so far.

## Receipts
desk-receipts-hint = Each as ISO/IEC TS 27560 and the Data Privacy Vocabulary of the W3C write it, in the language in which you agreed.
desk-no-receipts = You have consented to nothing.
desk-receipt = Receipt
desk-receipt-save = Save the receipt
desk-given = Given on { $date }, until { $until }
desk-taken-back = Taken back on { $date }
desk-file-back = You have the file itself. Taking it back ends your consent; what you gave to a board, only the board can delete.
desk-kind-fit-score = Score
desk-kind-application-summary = Summary
desk-kind-interview-availability = Free times
desk-kind-practice-evaluation = Practice interview
desk-kind-background-check-identity = Check of identity
desk-kind-background-check-education = Check of education
desk-kind-background-check-employment = Check of employment
desk-kind-background-check-conduct = Check of conduct
desk-kind-job-board-profile = Profile for a job board

## Alerts
desk-alerts-hint = Searches that you save run on this device while this page is open. No mail, no account, and no server knows them. All are off until you switch them on.
desk-no-searches = No search is saved. You can save one above the list of jobs.
desk-alert-on = Tell me about new jobs
desk-alert-last =
    { $n ->
        [one] { $n } new job on { $date }
       *[other] { $n } new jobs on { $date }
    }
desk-alert-memory = They are gone when you close this page, unless you keep your data on this device (below).
desk-show = Show
desk-stored-program-why = The program itself, only if you asked to have it without a network
desk-stored-program-until = You switch it off under Alerts
desk-offline = Without a network
desk-offline-hint = Only the program is kept, the same files for everyone; nothing of yours.
desk-offline-keep = Keep the program on this device
desk-offline-is-kept = It works without a network from now on.
desk-offline-cannot = This browser keeps no programs for this page.
desk-offline-alone = A frame cannot be installed as an app. Open this address by itself to do that; your data comes along by Export Data:

## Requests
desk-request-hint = What you write is sealed: only { $employer } can read it. Privacy contact: { $contact }
desk-request-no-key = There is no key of this employer that anything could be sealed to. Write to the privacy contact.
desk-request-kind = What is it about?
desk-request-posting-wrong = This posting is wrong (answer within 24 hours)
desk-request-privacy = My data and privacy (answer within 48 hours)
desk-request-misuse = Report misuse (answer within 30 days)
desk-request-posting = Which job?
desk-request-text = What you want to say
desk-request-send = Seal and send
desk-request-sent = Your requests
desk-request-look = Look for answers
desk-request-received = Received { $at }, answer due by { $due }; both times are the server’s
desk-request-hours =
    { $n ->
        [one] { $n } hour left
       *[other] { $n } hours left
    }
desk-request-days =
    { $n ->
        [one] { $n } day left
       *[other] { $n } days left
    }
desk-request-late = Overdue: the employer has not answered in time.
desk-request-done = Done on { $date }
desk-request-declined = Declined on { $date }
desk-request-answer = Their answer
