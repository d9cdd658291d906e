// Pages of the career site: templates with {{places}} filled from postings.json. Everything that comes from data is escaped.

const KINDS = { FULL_TIME: "Full time", PART_TIME: "Part time", INTERN: "Traineeship", TEMPORARY: "Fixed term" };
const UNITS = { YEAR: "a year", MONTH: "a month", HOUR: "an hour" };

/** Business lines in the order of the page, each with its sentence. */
const LINES = [
  ["Acme Care", "Three clinics, a dialysis unit and home visits."],
  ["Acme Energy", "Solar fields, heat pumps and the workshop behind them."],
  ["Acme Freight", "Warehouses, lorries and forwarding."],
  ["Acme Table", "Canteens and a terrace with a view of the locks."],
  ["Acme Learning", "A vocational college and a nursery."],
  ["Acme Digital", "The software that all of the above runs on."],
  ["Acme Labs", "Tests for food and water, research on proteins."],
  ["Acme Group Office", "Numbers, people, contracts and stories."],
];

const SAMPLES = {
  "amara-lindqvist-nurse": "Dialysis nurse. One column, printed from a word processor's template.",
  "jonas-oyelaran-backend": "Backend engineer. Two columns with a coloured sidebar.",
  "zoe-brzezinska-logistics": "Warehouse shift lead. A form in the European style: labels left, facts right.",
  "renee-duval-teacher": "Teacher. Centred headings, French accents, long sentences.",
  "mateo-garcia-electrician": "Electrician. One short page, dates on the right edge.",
  "hanna-sorensen-controller": "Financial controller. A Word document with a header and tables.",
};

export function escape(text) {
  return String(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

function fill(template, values) {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => {
    if (!(name in values)) throw new Error(`the template asks for ${name}`);
    return values[name];
  });
}

/** The posting with the address of its own page. */
export function withUrl(posting, origin) {
  return { ...posting, url: `${origin}/jobs/${posting.identifier.value}/` };
}

/** A data block for search engines and for the widget; `<` is written so that no text can end the element. */
function structured(posting) {
  return `<script type="application/ld+json">${JSON.stringify(posting).replaceAll("<", "\\u003c")}</script>`;
}

function places(posting) {
  const towns = [posting.jobLocation].flat().map((place) => place.address.addressLocality);
  return posting.jobLocationType === "TELECOMMUTE" ? `Remote, or ${towns.join(", ")}` : towns.join(", ");
}

function kinds(posting) {
  return [posting.employmentType].flat().map((kind) => KINDS[kind] ?? kind).join(", ");
}

/** Pay as a sentence part; empty where the posting gives none. */
export function pay(posting) {
  const { currency, value } = posting.baseSalary ?? {};
  if (!value) return "";
  const digits = value.unitText === "HOUR" ? 2 : 0;
  const money = (amount) =>
    new Intl.NumberFormat("en-GB", { style: "currency", currency, minimumFractionDigits: digits, maximumFractionDigits: digits }).format(amount);
  const range = value.value === undefined ? `${money(value.minValue)} to ${money(value.maxValue)}` : money(value.value);
  return `${range} ${UNITS[value.unitText]}`;
}

function day(date) {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date));
}

function row(posting) {
  return `<li class="row"><a href="/jobs/${escape(posting.identifier.value)}/">${escape(posting.title)}</a>
    <span>${escape(places(posting))}</span><span>${escape(kinds(posting))}</span><span>${escape(pay(posting)) || "Pay in the posting"}</span></li>`;
}

function anchor(line) {
  return line.toLowerCase().replaceAll(" ", "-");
}

export function homePage(template, postings, api) {
  const groups = LINES.map(([line, sentence]) => {
    const rows = postings.filter((posting) => posting.industry === line).map(row);
    return `<section class="line" aria-labelledby="${anchor(line)}"><header><h3 id="${anchor(line)}">${escape(line)}</h3><p>${escape(sentence)}</p></header>
      <ul class="board">${rows.join("\n")}</ul></section>`;
  });
  const towns = new Set(postings.flatMap((posting) => [posting.jobLocation].flat().map((place) => place.address.addressLocality)));
  return fill(template, {
    api: escape(api),
    count: postings.length,
    towns: towns.size,
    lines: LINES.map(([line]) => `<li><a href="#${anchor(line)}">${escape(line.replace("Acme ", ""))}</a></li>`).join("\n"),
    groups: groups.join("\n"),
    structured: postings.map(structured).join("\n"),
  });
}

export function postingPage(template, posting, postings, api) {
  const facts = [
    ["Place", places(posting)],
    ["Hours", kinds(posting)],
    ["Pay", pay(posting)],
    ["Open since", day(posting.datePosted)],
    ["Apply by", posting.validThrough && day(posting.validThrough)],
  ].filter(([, value]) => value);
  const beside = postings.filter((other) => other.industry === posting.industry && other !== posting);
  return fill(template, {
    api: escape(api),
    title: escape(posting.title),
    line: escape(posting.industry),
    lineAnchor: anchor(posting.industry),
    facts: facts.map(([name, value]) => `<div><dt>${name}</dt><dd>${escape(value)}</dd></div>`).join("\n"),
    // Written by us in postings.json, the same markup that search engines are given.
    description: posting.description,
    subject: encodeURIComponent(posting.title),
    beside: beside.map(row).join("\n"),
    structured: structured(posting),
  });
}

export function resumesPage(template, samples) {
  const rows = samples.map((name) => {
    const [stem, ending] = name.split(".");
    return `<li class="row sample"><a href="/resumes/${escape(name)}" download>${escape(name)}</a><span>${escape(SAMPLES[stem] ?? "")}</span><span>${ending.toUpperCase()}</span></li>`;
  });
  return fill(template, { samples: rows.join("\n") });
}

export function missingPage() {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not here</title><link rel="stylesheet" href="/style.css"></head>
<body><main class="narrow"><h1>There is nothing at this address</h1><p><a href="/">All open jobs</a></p></main></body></html>`;
}
