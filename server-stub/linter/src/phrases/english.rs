//! English: phrase, `!` words behind it with which it means something else, `>` what to write instead.

use crate::finding::Rule;

pub(super) const PHRASES: &[(Rule, &str)] = &[
    (Rule::Jargon, JARGON),
    (Rule::Pressure, PRESSURE),
    (Rule::GenderCoded, GENDER_CODED),
    (Rule::GenderedWord, GENDERED),
    (Rule::Age, AGE),
    (Rule::NativeSpeaker, NATIVE),
    (Rule::Ability, ABILITY),
    (Rule::Family, FAMILY),
    (Rule::Origin, ORIGIN),
    (Rule::PersonalData, PERSONAL),
];

const JARGON: &str = "
rockstar* > experienced
rock star* > experienced
ninja* > experienced
guru* > expert
wizard* > expert
superstar* > skilled person
super star* > skilled person
superhero* > skilled person
unicorn*
evangelist* > advocate
jedi
10x
game changer*
thought leader* > expert
thought leadership
synerg*
leverage our > use our
leverage your > use your
leveraging > using
best of breed
best in class > very good
world class > very good
cutting edge > new
bleeding edge > new
paradigm shift*
low hanging fruit* > what is easy to improve
move the needle > make a difference
moving the needle
think outside the box > find new ways
thinks outside the box
thinking outside the box
outside the box thinker*
blue sky thinking
results driven
results oriented
detail oriented > careful
go getter*
self starter* > works without being told each step
team player* > works well with others
people person
hit the ground running > start with a short introduction
wear many hats > name the tasks
wears many hats
wearing many hats
value add* > benefit
win win
deep dive*
circle back
touch base
drill down
ideation > finding ideas
growth hack*
disrupt*! of care patient* event*
mission critical > important
bring to the table
boil the ocean
secret sauce
dynamic individual*
dynamic environment > say what changes and how often
can do attitude
growth mindset > likes to learn
customer obsessed > attentive to customers
passion for excellence
like a family
we are a family
work family
";

const PRESSURE: &str = "
work hard play hard
work hard and play hard
thick skin
thick skinned
high pressure! cleaner* vessel* pump* steam water hose* > say how often there are deadlines
fast paced > say how much work there is, and how it changes
high octane
round the clock availability
24 7 availability > say which hours
available 24 7 > say which hours
work under pressure > say how often there are deadlines
works under pressure
working under pressure
performs under pressure
thrive under pressure
thrives under pressure
thrive on pressure
thrive in chaos
above and beyond
whatever it takes
long hours
unlimited overtime
juggle multiple priorities > has several tasks at once
sense of urgency
hustle
hustler*
";

const GENDER_CODED: &str = "
aggressive! growth timeline timelines schedule treatment
aggressively
dominant! hand
dominate*
ruthless*
fearless*
killer instinct
warrior*
hunter mentality
battle tested
bulletproof
crush it
crushing it
crush quotas
competitive nature > likes to reach goals
competitive spirit > likes to reach goals
competitive drive
competitive person*
highly competitive! salary salaries pay package benefits compensation market markets remuneration wage wages rates
assertive* > clear
headstrong
outspoken > speaks openly
strong willed
alpha! version testing release
tough minded
hard nosed
hard driving
stubborn
";

const GENDERED: &str = "
chairman > chair
chairmen > chairs
salesman > salesperson
salesmen > sales staff
saleswoman > salesperson
foreman > supervisor
foremen > supervisors
craftsman! course certificate qualification > craftsperson
craftsmen > craftspeople
handyman > maintenance worker
workman > worker
workmen > workers
repairman > repairer
cameraman > camera operator
fireman > firefighter
policeman > police officer
mailman > mail carrier
businessman > business person
stewardess* > cabin crew
waitress > waiting staff
waiter > waiting staff
barmaid > bar staff
barman > bar staff
hostess > host
manpower > staff
man hours > hours of work
man hour > hour of work
man days > days of work
manned > staffed
unmanned! aerial aircraft vehicle vehicles systems
mankind > people
man made > artificial
guys > everybody
our girls > our team
he or she > you
she or he > you
he she > you
his or her > your
his her > your
him or her > you
himself or herself > yourself
housewife > person at home
mother* friendly
gentleman
gentlemen
right hand man > deputy
middleman > intermediary
";

const AGE: &str = "
young team > the team's size and work
young and dynamic
young and ambitious
young and energetic
young dynamic
young professional* > people early in their career
young talent* > people early in their career
young person to
young at heart
young graduate* > people early in their career
youthful
youthfulness
digital native* > sure with the tools that you name
recent graduate* > people early in their career
recent college graduate* > people early in their career
recent university graduate* > people early in their career
new grad* > people early in their career
college student*
mature person
mature individual
age limit
maximum age
under the age of 30
under 30 years
under 35 years
between 18 and 30
between 20 and 30
between 20 and 35
between 25 and 35
between 18 and 35
aged 18 to 30
aged 20 to 35
aged 25 to 35
overqualified
over qualified
high energy! physics
not more than 5 years of experience
";

const NATIVE: &str = "
native speaker* > fluent, with the level (such as C1)
native english > fluent English, with the level (such as C1)
native german > fluent German, with the level (such as C1)
native french > fluent French, with the level (such as C1)
native spanish > fluent Spanish, with the level (such as C1)
native level > fluent, with the level (such as C2)
native fluency > fluent, with the level (such as C2)
native proficiency > fluent, with the level (such as C2)
native language
mother tongue > fluent, with the level (such as C1)
accent free
without an accent
no accent
neutral accent
perfect english > English, with the level (such as B2)
flawless english > English, with the level (such as C1)
";

const ABILITY: &str = "
able bodied
able body
physically fit > name the task, such as lifting 15 kg
physical fitness > name the task, such as lifting 15 kg
in good physical condition
in good health! insurance
good physical health
excellent health! insurance benefit* plan* care coverage and
perfect health
healthy individual*
healthy person
mentally stable
mentally strong
sound mind
no health problems
no disabilities
without disabilities
free from disability
normal hearing
perfect vision
must be able to walk
must be able to stand > the work is done standing (say if a seat is possible)
must be able to hear
must be able to see
must be able to speak
crazy > very
insane* > very
lunatic*
schizophren*
ocd
bipolar
wheelchair bound > who uses a wheelchair
confined to a wheelchair
handicapped > disabled
suffers from
suffering from a disability
tone deaf
cripple*
";

const FAMILY: &str = "
no family commitments
no family obligations
without family commitments
free of family
no dependents
no children
unmarried
married person
family status
marital status
unencumbered
no strings attached
willing to work any hours
available at all times > say which hours
flexible 24 7
";

const ORIGIN: &str = "
citizens only
nationals only
locals only
local candidates only > the work is done on site, help with moving: yes or no
natives only
no foreigners
no immigrants
of european origin
of western origin
western background
cultural fit > shares the ways of working that you name
culture fit > shares the ways of working that you name
clean shaven
christian values
church member*
blacklist* > blocked list
whitelist* > allowed list
";

const PERSONAL: &str = "
with photo
with a photo
with photograph
include a photo
include a photograph
include your photo
attach a photo
attach your photo
recent photo*
passport photo*
headshot
date of birth
place of birth
your age
state your age
your religion
state your religion
your nationality
";
