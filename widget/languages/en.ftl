# Every sentence of the widget in English. Keys and variables must be the same in all languages; a test compares them.

## Head of the widget
head-title = Private job match
head-with = for the jobs at { $employer }
head-nothing-sent = Nothing sent
head-see-requests = See every request of this page

## Opening a file
open-title = See which of these jobs fit you
open-text =
    { $n ->
        [0] Open your resume here. It is read on this device, compared with the jobs on this page, and never uploaded.
        [one] Open your resume here. It is read on this device, compared with { $n } job on this page, and never uploaded.
       *[other] Open your resume here. It is read on this device, compared with { $n } jobs on this page, and never uploaded.
    }
open-choose = Choose your resume
open-another = Open another
open-or-drop = or drop the file anywhere here
open-kinds = PDF, Word, OpenDocument, RTF or plain text, up to 20 MB
open-promise-device = Read on this device
open-promise-upload = Never uploaded
open-promise-send = You approve every word that is sent
open-reading = Reading { $file }
open-reading-text = This happens on your device and takes a moment.
open-failed = { $file } could not be read
open-was-read = Read on this device: { $file }
open-engine-failed = The matching program did not load
open-again = Try again
open-no-postings = This page lists no jobs that can be read.
open-unreadable =
    { $n ->
        [one] { $n } job of this page could not be read and is left out.
       *[other] { $n } jobs of this page could not be read and are left out.
    }
open-waiting = Comparing with the jobs …

## The ranked jobs
rank-title = Jobs, best fit first
rank-hint = The score adds up from what you have done and what each job asks for. Open a job to see every reason.
rank-of-index = The { $n } best of { $all } jobs, ranked on this device from the employer’s list. The scores are estimates; open a job to have this site fetch its text, and to see its exact score with every reason.
rank-stale = Comparing again …
rank-left-out = Left out by your conditions
rank-left-out-because = { $wish }: this job offers { $offered }
rank-no-match = The jobs could not be compared
rank-of-100 = { NUMBER($score, maximumFractionDigits: 0) } of 100
rank-fit = Fit
rank-tabs = Sections
rank-best =
    { $n ->
        [one] { $n } job compared. Best fit: { $title }, { NUMBER($score, maximumFractionDigits: 0) } of 100.
       *[other] { $n } jobs compared. Best fit: { $title }, { NUMBER($score, maximumFractionDigits: 0) } of 100.
    }

## Thumbs
votes-more = More jobs like this: { $title }
votes-fewer = Fewer jobs like this: { $title }
votes-up = Moved up by your votes: { NUMBER($points, maximumFractionDigits: 1) } points
votes-down = Moved down by your votes: { NUMBER($points, maximumFractionDigits: 1) } points
votes-moved =
    { $n ->
        [one] Your votes move { $n } job in this list. The fit of each job stays as it is, and your votes stay on this device.
       *[other] Your votes move { $n } jobs in this list. The fit of each job stays as it is, and your votes stay on this device.
    }
votes-clear = Clear votes

## A job that is open
detail-fetching = Fetching the text of this job from the employer’s site …
detail-no-text = The text of this job could not be fetched. Its score is what the employer’s list lets tell; the reasons need the text.
detail-reasons = What the score is made of
detail-reasons-hint = Every point is backed by words from both texts.
detail-asks = The job asks
detail-shows = Your resume says
detail-said = You said so here
detail-no-evidence = Nothing in your resume speaks to this yet.
detail-more = { $n } more
detail-points = { NUMBER($points, maximumFractionDigits: 1) } of { NUMBER($max, maximumFractionDigits: 1) }
detail-plus = +{ NUMBER($points, maximumFractionDigits: 1) }
detail-wrong = Something in this posting is wrong
detail-of-100 = { NUMBER($n, maximumFractionDigits: 0) } / 100
detail-pay-value = { $pay }
detail-pay-range = { $least } – { $most }
detail-pay-quoted = { $pay } (“{ $quote }”)
detail-pair = { $name }: { $value }
detail-silent-pay = pay
detail-silent-place = place
detail-silent-kind = employment
detail-silent-years = experience asked for
detail-missing = Not found in your resume
detail-missing-hint = If you have it, it may just not be written down.
detail-required = required
detail-preferred = nice to have
detail-advice = What would change the score
detail-advice-text = If you have used { $skill }, say so
detail-advice-add = I have used it
detail-advice-hint = Add only what is true. It counts here and does not change your file.
detail-facts = About the job
detail-pay = Pay
detail-place = Place
detail-kind = Employment
detail-employer = Employer
detail-until = Apply by
detail-nothing-on = The posting does not say: { $facts }. You may want to ask.
detail-growth = Room to grow
detail-wishes = Your wishes
detail-culture = Culture you chose
detail-years = Experience asked for
detail-years-value =
    { $n ->
        [one] { NUMBER($n, maximumFractionDigits: 1) } year
       *[other] { NUMBER($n, maximumFractionDigits: 1) } years
    }

## What was read: the fields
resume-title = What was read
resume-hint = Correct anything that is wrong: type, or select the right words in the text. Changes stay on this device.
resume-contact = You
resume-name = Name
resume-email = E-mail
resume-phone = Phone
resume-url = Link
resume-city = City
resume-headline = Headline
resume-work = Work
resume-position = Title
resume-company = { detail-employer }
resume-start = From
resume-end = To
resume-education = Education
resume-school = School
resume-degree = Degree
resume-area = Subject
resume-skills = Skills found
resume-skills-hint = Take out what you do not want to be matched on.
resume-remove = Take out { $what }
resume-remove-entry = Take out this entry
resume-page = page { $n }
resume-yours = Corrected by you
resume-empty = not found
resume-findings = Good to know
resume-present = YYYY-MM, empty if ongoing
resume-years = { NUMBER($n, maximumFractionDigits: 1) } y
resume-languages = Languages
resume-language = Language
resume-fluency = Level
resume-place = Place
resume-tasks = Tasks
resume-summary = Summary
resume-certificates = Certificates
resume-projects = Projects
resume-other = Something else
resume-add-work = Add a job
resume-add-education = Add a school
resume-add-languages = Add a language
resume-add-skill = Add
resume-skill = A skill that is missing
resume-date-form = YYYY-MM
resume-grade = Grade
resume-organization = Organization
resume-certificate = Certificate
resume-issuer = Issued by
resume-project = Project
resume-publication = Publication
resume-publisher = Published by
resume-award = Award
resume-awarder = Given by
resume-date = Date
resume-description = Description
resume-tasks-hint = one a line
resume-listed-hint = Those with a dashed edge are in no list of skills that we know: they stay in your profile, and no score rests on them.
resume-volunteer = Volunteering
resume-publications = Publications
resume-awards = Awards
resume-add-certificates = Add a certificate
resume-add-projects = Add a project
resume-add-volunteer = Add volunteering
resume-add-publications = Add a publication
resume-add-awards = Add an award

## What was read: the text beside the fields
reading-sides = Show
reading-fields = Fields
reading-text = Text of the file
reading-text-hint = This is all that the matching sees, in the order in which it was read. Press on words to see their field.
reading-legend = How the text is marked
reading-unplaced = in no field
reading-hidden = Hidden text
reading-hidden-hint = Who reads the file does not see this. It was not used.
reading-hint = Select words with the mouse or by touch, or choose lines with the arrow keys, to use them in a field.
reading-went-to = Read as: { $fields }
reading-nowhere = In no field yet
reading-use-as = Use as
reading-use-it = Use
reading-choose = Choose a field
reading-new = new entry: { $field }
reading-take = Take from the text
reading-show = Show in the text
reading-go = Go to the field
reading-set = { $field }: “{ $value }”
reading-emptied = { $field }: emptied
reading-added = Added: { $what }
reading-removed = Taken out: { $what }
reading-undone = The last change was undone
reading-undo = Undo
reading-no-skill = These words are too long for the name of a skill
reading-an-entry = an entry

## Wishes
wish-title = What you want
wish-hint = Wishes move jobs that meet them up. A condition leaves out jobs that are known not to meet it.
wish-places = Places
wish-places-hint = Separate with commas, such as Berlin, Oslo
wish-radius = Within kilometres
wish-work-places = Where you work
wish-pay = Least pay a year
wish-pay-hint = Compared with jobs that pay in this currency; the others are not known.
wish-amount = Amount
wish-currency = Currency
wish-roles = Job titles
wish-roles-hint = Separate with commas, such as nurse, ward manager
wish-industries = Industries
wish-industries-hint = Separate with commas, such as health care, energy
wish-languages = Languages you work in
wish-languages-hint = Jobs that ask for another language do not meet this.
wish-employment = { detail-kind }
wish-culture = What matters to you
wish-culture-hint = Found in the words of these postings.
wish-hard = Must have
wish-hard-hint = A condition: jobs that do not meet it are left out, with the reason.

## Consent to a summary
consent-prepare = Prepare a summary for { $employer }
consent-prepare-unnamed = Prepare a summary for the employer
consent-prepare-hint = You see and approve every word before anything is sent.
consent-title = Send a summary to { $employer }
consent-intro = Made of sentences from your resume. Nothing is sent until you press the button below.
consent-recipient = Who can read it
consent-purpose = What for
consent-purpose-value = Judging your application for “{ $title }”, nothing else
consent-kept = Deleted after
consent-kept-days =
    { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
consent-deleted-on = on { $date }
consent-stored = Stored in
consent-contact = Questions of privacy
consent-policy = Policy
consent-policy-read = Version { $version }: read it
consent-sentences = Sentences from your resume
consent-sentences-hint = Untick what should stay with you.
consent-none = No sentence of your resume speaks to this job. You can still send the details below.
consent-fields = About you
consent-fields-hint = Everything is off. Switch on what { $employer } may see.
consent-kept-back = Kept back by your Sharing Settings: { $fields }
consent-note = A line of your own (optional)
consent-note-hint = For example how you would like to be reached.
consent-no-contact = Without an e-mail address or a phone number, { $employer } cannot answer you.
consent-bytes = Exactly this is sent, sealed so that only { $employer } can open it
consent-bytes-hint =
    { $n ->
        [one] { $n } byte before sealing
       *[other] { $n } bytes before sealing
    }
consent-approve = Approve and send
consent-cancel = Do not send
consent-sending = Sealing and sending …
consent-covered = The button wakes up when all of it is in view and nothing covers it.
consent-unsupported = Your browser cannot tell whether something covers this button, so you decide in a small window that no other page can cover.
consent-no-key = { $employer } has not published a key yet, so nothing can be sealed to it and nothing can be sent.
consent-unsigned-key = This page names the key with which { $employer } vouches for its own. What the server hands out is not vouched for, or this browser is too old to tell. It could be somebody else’s key, so nothing is sealed to it and nothing can be sent. Please tell { $employer }.
consent-no-employer = The employer’s key and policy could not be fetched, so nothing can be sent.
consent-failed = It was not sent
consent-title-of = { $kind }, for { $employer }
consent-purpose-only = { $kind }, for “{ $title }” and nothing else
consent-intro-other = This stands by itself: it says nothing about anything else. Nothing is sent until you press the button below.
consent-others = Share something else, each by itself
consent-others-hint = Yes to one is not yes to another. You see every word first.
consent-typed = Type the name { $employer } to confirm
consent-typed-hint = A check reaches far, so a press of a button is not enough. The consent ends by itself after 30 days at the latest.
consent-board-name = Name of the job board
consent-board-line = A line about you (optional)
consent-board-skills = Skills that it may see
consent-board-save = Approve and save the file
consent-board-hint = Nothing is sent from here: you get a file, and hand it to the board yourself.
consent-board-bytes = Exactly this stands in the file
consent-window = Go on in a window of its own
consent-window-asked = Waiting for your answer in the other window …

## After it was sent
receipt-title = Sent to { $employer }
receipt-text = Sealed to { $employer }’s key. It is deleted on { $date }, or at once when you take it back.
receipt-id = Receipt
receipt-sealed = Fingerprint of the sealed bytes
receipt-policy = Fingerprint of the policy
receipt-keep = The right to take it back is kept in this tab only and is gone when you close it.
receipt-withdraw = Take it back
receipt-withdraw-hint = The server deletes it. What { $employer } has already opened cannot be unread.
receipt-withdrawing = Taking it back …
receipt-withdrawn = Taken back. The server has deleted it.
receipt-failed = It could not be taken back
receipt-bytes = What was sent
receipt-control = Save a control file
receipt-control-read = Read a control file in
receipt-replies = Look for answers
receipt-no-replies = No answer yet.

## What was sent
ledger-title = Everything this page has sent
ledger-hint = Every request with its size, as it happened. You can check it in your browser’s developer tools.
ledger-what = What for
ledger-out = Sent
ledger-answer = Answer
ledger-shares = Summaries you sent
ledger-no-shares = None. Your resume has not left this device.
ledger-counting = Anonymous counts
ledger-counting-switch = Count me anonymously
ledger-counting-hint = Tells { $employer } only that somebody opened or matched a job, and in which tenth of the scale. No name, no id, no time.
ledger-counting-refused = Your browser asks sites not to track you (Global Privacy Control or Do Not Track), so this stays off.
ledger-resume-stays = The file itself is never part of a request.

## Numbers of things
n-date = { $date }
n-summaries =
    { $n ->
        [one] { $n } summary sent
       *[other] { $n } summaries sent
    }
n-requests =
    { $n ->
        [one] { $n } request
       *[other] { $n } requests
    }
n-bytes =
    { $n ->
        [one] { $n } byte
       *[other] { $n } bytes
    }

## Pages
page-postings = Jobs
page-resume = Your resume
page-wishes = Wishes
page-ledger = Privacy

## Parts of the score
contribution-required-skills = Required skills
contribution-preferred-skills = Nice-to-have skills
contribution-title = Job titles
contribution-experience = Years and recency
contribution-seniority = Level
contribution-responsibilities = Kind of work
contribution-field = Field of work
contribution-qualifications = Degrees, certificates, languages

## Work places
work-place-on-site = On site
work-place-hybrid = Hybrid
work-place-remote = Remote

## Kinds of employment
employment-full-time = Full time
employment-part-time = Part time
employment-contractor = Contract
employment-temporary = Temporary
employment-intern = Internship
employment-volunteer = Volunteer
employment-per-diem = By the day
employment-other = Other

## What reading found
finding-no-text-layer = The file is made of pictures: there is no text in it to read. A version exported from a text program works.
finding-no-name = No name was found.
finding-no-contact = Neither an e-mail address nor a phone number was found.
finding-no-email = No e-mail address was found.
finding-no-phone = No phone number was found.
finding-no-title = No title was found for { $fact0 }.
finding-no-employer = No employer was found for { $fact0 }.
finding-no-work = No job was found. Headings such as “Experience” help readers and programs alike.
finding-no-dates = No dates were found for { $fact0 }, so its years do not count.
finding-dates-reversed = { $fact0 }: ends ({ $fact2 }) before it starts ({ $fact1 }).
finding-date-unclear = { $fact0 }: “{ $fact1 }” is not understood as a date. Write it as YYYY-MM.
finding-dates-overlap = { $fact0 } and { $fact1 } were at the same time, { $fact2 } to { $fact3 }. That may well be right.
finding-future-date = { $fact0 }: starts in the future ({ $fact1 }).
finding-hidden-text = The file has text that its readers do not see. It was not used.
finding-unplaced = This text is in no field. It still counts for skills.
finding-unknown-heading = The heading “{ $fact0 }” is not known, so what stands below it may be misplaced.
finding-personal-data = Here the file tells personal details, such as a date of birth. They were not used.
finding-truncated = The file is very long. Its end was left out.

## What was not counted
flag-copied-posting = These words stand in the posting too, so they were not counted:
flag-stuffing = This is repeated often. Repeating it adds nothing:
flag-hidden-text = Text that a reader does not see was not counted:
flag-not-claimed = Read as something you have not done or would like to learn, so not counted:
flag-contradiction = These years do not fit the dates of your jobs:

## Fields of a summary
field-name = { resume-name }
field-email = { resume-email }
field-phone = { resume-phone }
field-city = { resume-city }
field-links = Links
field-score = Score

## What a request was for
why-page = This page: the same files for everyone
why-engine = The matching program: the same files for everyone
why-configuration = The employer’s key and policy
why-share = A summary that you approved, sealed
why-withdraw = Taking a summary back
why-reply = Looking for answers to what you sent
why-count = Anonymous counts that you switched on
why-posting = The text of a job that you opened: the employer’s page fetched it from its own site
why-request = A request that you wrote, sealed
why-refused = Stopped by the browser

## What became of a request
outcome-open = sent
outcome-loaded = loaded
outcome-unreachable = no answer
outcome-blocked = blocked

## Wishes as reasons
wish-name-places = { resume-place }
wish-name-work-places = { wish-work-places }
wish-name-pay-floor = { detail-pay }
wish-name-roles = Job title
wish-name-employment-types = { detail-kind }
wish-name-industries = Industry
wish-name-languages = { resume-language }
wish-name-other = Wish

## What went wrong
error-empty-file = The file is empty.
error-too-large = The file is larger than 20 MB. A version without large pictures works.
error-picture = This is a picture, and pictures of text cannot be read here. Please choose the document that it shows.
error-unknown-encoding = This browser does not know the encoding of the text. Save it as UTF-8 and try that one.
error-unknown-format = This is not a kind of file that can be read here. PDF, Word, OpenDocument, RTF and plain text work.
error-encrypted = The file is protected by a password. Save a copy without it and try that one.
error-damaged = The file seems to be damaged. Saving it again from the program it was made with often helps.
error-expands-too-far = The file unpacks to far more than a resume. It was not read, to keep this device safe.
error-too-complex = { error-expands-too-far }
error-too-deep = { error-expands-too-far }
error-timed-out = Reading took longer than 10 seconds and was stopped. Another version of the file may work.
error-crashed = The file made the reader stop. It has been started afresh; another file will work.
error-not-a-file = The browser could not open it. Folders do not work, files do.
error-engine-unavailable = A part of the matching program did not arrive.
error-lexicon-damaged = { error-engine-unavailable }
error-lexicon-version = { error-engine-unavailable }
error-unreachable = There was no answer. Please check the connection.
error-policy-changed = The employer’s policy has just changed. Reload to read the new one.
error-policy-mismatch = { error-policy-changed }
error-unknown-key = The employer’s key has changed. Reload and try again.
error-key-mismatch = { error-unknown-key }
error-no-key = { error-unknown-key }
error-idempotency-conflict = This was already sent with other contents. Prepare it afresh.
error-expiry-out-of-range = The employer does not keep summaries that long. Choose fewer days.
error-foreign-origin = The server does not take summaries from this page.
error-not-found = It is not there, or not there any more.
error-status-404 = { error-not-found }
error-status-429 = The server is busy. Please try again in a moment.
error-busy = { error-status-429 }
error-status-503 = { error-status-429 }
error-other = Something did not work. Please try again.
error-paused = Matching is paused. Turn it on again to read a file.
error-wrong-passphrase = This passphrase does not open the vault.
error-passphrase-too-short = Please take at least 12 characters.
error-not-an-export = This file is no export of Tacit, or it was changed.
error-window-blocked = Your browser did not open the window. Allow windows for this page, and press again.
error-not-confirmed = The name is not typed as it is written.
error-kept-back = Your Sharing Settings keep this back. Nothing was sent.
error-switched-off = Free times for this employer are switched off, so none were sent.
error-other-server = This went to another server. Open a job page of that employer to reach it.
error-not-a-control = This is no control file of Tacit.
error-not-a-calendar = This is no calendar file (.ics) that can be read.
error-not-signed = Your browser did not sign it. Close this and prepare it afresh.
error-newer-export = { error-not-an-export }
error-blocked-employer = This employer is on your block list. Nothing was prepared or sent.
error-content-policy = The page’s own rules forbid it.

## Cues of culture and growth
cue-autonomy = Room to decide
cue-balance = Time for life
cue-career = Paths to rise
cue-diversity = Diversity and inclusion
cue-flexible-hours = Flexible hours
cue-four-day-week = Four-day week
cue-health = Health and insurance
cue-innovation = Innovation
cue-international = International team
cue-learning = Learning
cue-mentoring = Mentoring
cue-openness = Openness
cue-ownership = A share in the company
cue-pace = High pace
cue-part-time = Part time possible
cue-perks = Perks
cue-purpose = A good purpose
cue-remote = Remote work
cue-shift-work = Shift work
cue-small-team = Small team or young company
cue-stability = Job security
cue-stretch = New challenges
cue-structure = Clear structure
cue-team-spirit = Team spirit
cue-travel = Travel

## Lists: searching, ordering, filtering
find-search = Search these jobs
find-sort = Order
find-sort-best = Best for you
find-sort-fit = Fit alone
find-sort-pay = Highest pay
find-sort-newest = Newest
find-sort-title = Title, A to Z
find-any = Anywhere
find-says-pay = Says what it pays
find-shown =
    { $n ->
        [one] { $n } job shown
       *[other] { $n } jobs shown
    }
find-hidden =
    { $n ->
        [one] { $n } job is hidden: { $reasons }.
       *[other] { $n } jobs are hidden: { $reasons }.
    }
find-without-words = { $n } without “{ $words }”
find-without-place = { $n } not “{ $place }”
find-without-pay = { $n } without pay
find-none = No job fits what you are looking for.
find-all = Show all
find-list = List of jobs
find-save = Save this search
find-filters = Filters and order
find-news =
    { $n ->
        [one] { $n } new job for “{ $name }”
       *[other] { $n } new jobs for “{ $name }”
    }
find-news-show = Show them

## What else moves the list
weigh-title = What else should count?
weigh-hint = The order starts from fit. These move jobs up in the list; the fit itself stays as it is.
weigh-off = off
weigh-value = { $n } of 10
weigh-up = Moved up by your sliders: { NUMBER($points, maximumFractionDigits: 1) } points

## Both texts of a match
both-title = Both texts, with what counts marked
both-posting = The posting

## Several resumes, and their files
files-title = Your resumes
files-hint = They are kept in this tab only. The one that is ticked is matched.
files-remove = Take out { $file }
files-save = Save as JSON Resume
files-save-hint = A file in an open format. Open it here, or on another career site with this widget, and you get the same matches.

## What of a resume may be used
limits-title = What may be used for matching
limits-hint = What you untick is never scored: its words are taken out before the comparison.
limits-education-dates = Dates of your education
limits-match = Compare with the jobs
limits-match-hint = Off: your resume is only read and shown, and nothing is scored.

## Pause
pause-switch = Pause matching
pause-hint = While paused, the matching program is not even loaded. This choice is remembered in this browser.
pause-on = Matching is paused. Nothing is read or compared.
pause-resume = Go on matching

## Where the data is
keep-title = Where your data is
keep-memory = Only in the memory of this page: it is gone when you close it. You can keep it on this device instead, sealed under a passphrase. That protects it from others who use or find this device while it is locked; not from programs that watch you type. Nobody can open it without the passphrase, not even we.
keep-new = New passphrase, at least 12 characters
keep-here = Keep on this device
keep-found = A vault is on this device. Open it to go on where you left off.
keep-passphrase = Passphrase
keep-open = Open the vault
keep-is-open = On this device, sealed under your passphrase, and open in this page.
keep-lock = Lock
keep-delete = Delete everything
keep-delete-hint = The vault and all that is in it, for good. What an employer got stays there until you take it back or it expires: take it back first.
keep-delete-now = Delete it now
keep-change = Change the passphrase
keep-now = Passphrase now
keep-change-it = Change
keep-export = Export Data
keep-import = Read an export in

## The employer’s own form
apply-open = Apply on the employer’s page
apply-hint = A direct link: nothing lies between you and { $host }. What you type there, this page does not see.
apply-copy = Copy for the form
apply-copied = Copied: { $field }

## Kinds of consent
kind-application-summary = Summary of your resume
kind-fit-score = Your fit, as a number
kind-interview-availability = Free times for an interview
kind-practice-evaluation = Results of your practice interview
kind-background-check-identity = Consent to a check of who you are
kind-background-check-education = Consent to a check of your degrees
kind-background-check-employment = Consent to a check of your former jobs
kind-background-check-conduct = Consent to a check of your certificate of conduct
kind-job-board-profile = A short profile for a job board

## Answers of the employer
reply-invitation = Invitation to an interview
reply-feedback = Feedback
reply-closed = An answer that does not open: it was changed on its way, or is not for you.
reply-link = Where you meet. This page opens no address: copy it into your browser.
reply-accept = Save in my calendar
reply-tell = Tell { $employer }

## Free times
interview-title = Interview
interview-times = Offer free times
interview-switch = { $employer } may get free times that I pick
interview-switch-hint = While it is off, no time leaves this device. What stands in your calendar never leaves it: no titles, places or people.
interview-calendar = Mark busy hours from a calendar file (.ics)
interview-before = Week before
interview-after = Week after
interview-busy = (busy)
interview-grid = Hours to pick
interview-chosen =
    { $n ->
        [one] { $n } hour picked
       *[other] { $n } hours picked
    }
interview-prepare = See what would be sent

## Practice
practice-title = Practise the interview
practice-hint = Questions from what this job asks for. Your answers are judged on this device by fixed rules, and stay here.
practice-ask = Tell of a time when you worked with { $skill }. What was the situation, what was your task, what did you do, and what came of it?
practice-ask-job = Why do you want to work as { $title }, and which of your results speaks for it?
practice-judge = Judge my answer
practice-mark = { $mark } of 4
practice-share = Share the marks with { $employer }
practice-share-hint = Confidential until you approve it. The questions and marks would go, never your answers.

## What the rubric judges
criterion-situation = Situation
criterion-task = Task
criterion-action = Action
criterion-result = Result
criterion-relevance = About what was asked
criterion-specificity = Specific

## What helps with it
tip-situation = Say first where and when it was, and what was going on.
tip-task = Say what was expected of you in particular.
tip-action = Say what you did yourself, step by step: “I …”, not “we …”.
tip-result = End with what came of it, if you can with a number.
tip-relevance = Name what the question asks about, and what you did with it.
tip-specificity = Add names, numbers and dates: how many, how long, which.
