// Postings made of parts, the same in every run: for measuring, not for judging.
const WORK = [
  ["Backend Engineer", ["Rust", "PostgreSQL", "Kubernetes", "Docker", "Python", "REST API", "Linux", "Kafka"], "services, queues and data stores"],
  ["Registered Nurse", ["patient care", "wound care", "medication administration", "triage", "documentation"], "patients of the ward and their families"],
  ["Warehouse Supervisor", ["inventory management", "order picking", "forklift", "SAP", "staff scheduling"], "goods, shifts and deliveries"],
  ["Marketing Manager", ["SEO", "content marketing", "Google Analytics", "campaign management", "copywriting"], "campaigns, channels and budgets"],
  ["Electrician", ["electrical wiring", "circuit testing", "blueprint reading", "safety regulations", "maintenance"], "installations of homes and plants"],
  ["Data Analyst", ["SQL", "Python", "Tableau", "statistics", "Excel", "data visualisation"], "reports, dashboards and experiments"],
  ["Primary School Teacher", ["lesson planning", "classroom management", "pedagogy", "assessment", "special needs"], "children of six to ten years"],
  ["Accountant", ["bookkeeping", "tax returns", "financial reporting", "Excel", "auditing"], "ledgers, balances and closings"],
  ["Chef", ["menu planning", "food safety", "catering", "cost control", "kitchen management"], "a kitchen of twelve"],
  ["Frontend Developer", ["TypeScript", "React", "CSS", "accessibility", "Git", "testing"], "interfaces that everybody can use"],
];
const LEVELS = ["", "Junior ", "Senior ", "Lead "];
const PLACES = ["Berlin", "Oslo", "Lyon", "Madrid", "Porto", "Vienna", "Dublin", "Gdansk", "Turin", "Ghent"];
const HABITS = ["You keep notes that others can follow", "You ask before you guess", "You finish what you began", "You like to teach what you know", "You are calm when it gets loud"];

/** The `at`th posting as JSON-LD; `origin` is the site that its page is on. */
export function made(at, origin = "https://jobs.example") {
  const [title, skills, field] = WORK[at % WORK.length];
  const pick = (list, salt) => list[(at * 7 + salt * 13 + (at >> 3)) % list.length];
  const asked = [...new Set([0, 1, 2, 3].map((salt) => pick(skills, salt)))];
  const habits = [0, 1, 2].map((salt) => pick(HABITS, salt)).join(". ");
  const description = [
    `We look for somebody who takes care of ${field}. Around you is a team of ${3 + (at % 9)} that shares its work and its mistakes.`,
    `Requirements: ${1 + (at % 6)} years of experience; ${asked.join(", ")}.`,
    `Nice to have: ${pick(skills, 5)}, ${pick(skills, 6)}.`,
    `${habits}. We offer flexible hours, training and a seat by the window.`,
  ].join("\n");
  return {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    identifier: `J-${at}`,
    title: `${pick(LEVELS, 3)}${title}`,
    description,
    url: `${origin}/jobs/${at}`,
    hiringOrganization: { name: "Acme Harbour Works" },
    jobLocation: { address: { addressLocality: pick(PLACES, 2), addressCountry: "DE" } },
    employmentType: at % 5 === 0 ? "PART_TIME" : "FULL_TIME",
    baseSalary: { currency: "EUR", value: { minValue: 30_000 + (at % 40) * 1000, maxValue: 40_000 + (at % 40) * 1000, unitText: "YEAR" } },
  };
}

/** Postings that are read for an index of many: reading takes a millisecond or two each. */
const SAMPLE = 1000;

/** An index of `n` of them, a multiple of a thousand: after the first thousand they are the same ones again, at places of their own. */
export async function madeIndex(engine, n, origin) {
  // Without identifiers they are numbered by their place in the whole.
  const sample = Array.from({ length: SAMPLE }, (_, at) => ({ ...made(at, origin), identifier: undefined, url: undefined }));
  const { postings } = await engine.readPostings(JSON.stringify(sample));
  const part = await engine.packIndex(postings.map((posting, at) => ({ ...posting, url: made(at, origin).url })));
  return engine.joinIndexes(Array.from({ length: n / SAMPLE }, () => part));
}
