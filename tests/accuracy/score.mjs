// Compares what was read with the truth, field by field. A field of the result counts truth values found (recall), or, where it
// says so, read values that are true (precision). Only what the layout shows is asked for.
import { close, overlap, plain, same } from "./text.mjs";
import { duration, findings } from "./time.mjs";

const digits = (text) => String(text ?? "").replace(/\D/g, "");
const ends = (a, b) => a.length >= 7 && b.length >= 7 && (a.endsWith(b.replace(/^0/, "")) || b.endsWith(a.replace(/^0/, "")));
const address = (url) => plain(url).replace(/^(https?:\/\/)?(www\.)?|\/$/g, "");

/** A date is right when it says as much as the document, not less and not more. */
export function sameDate(read, truth, { yearsOnly, written } = {}) {
  if (!truth || !read) return !truth === !read;
  const expected = yearsOnly ? truth.slice(0, 4) : truth;
  // A season is a year to the truth; a month within it is as good.
  return read === expected || (written !== undefined && read.startsWith(expected));
}

/** Pairs of truth and read, the most alike first; what was read and is in no pair. */
export function pair(truth, read, likeness) {
  const ranked = truth
    .flatMap((t, i) => read.map((r, j) => ({ i, j, score: likeness(t, r) })))
    .sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const [partner, used] = [new Map(), new Set()];
  for (const { i, j, score } of ranked) {
    if (score <= 0 || partner.has(i) || used.has(j)) continue;
    partner.set(i, j);
    used.add(j);
  }
  return { pairs: truth.map((t, i) => [t, partner.has(i) ? read[partner.get(i)] : {}]), extra: read.filter((_, j) => !used.has(j)) };
}

/** Verdicts `{field, right, want, got}` of one document. */
export function score(person, row, profile) {
  const verdicts = [];
  const say = (field, right, want, got) => verdicts.push({ field, right: Boolean(right), want, got });
  const shows = new Set(`name ${row.shows}`.split(" "));
  const part = { person, profile, say, shows, years: row.dates === "year" };
  basics(part);
  work(part);
  duration(part);
  education(part);
  skills(part);
  lists(part);
  findings(part);
  return verdicts;
}

function basics({ person, profile, say, shows }) {
  const [truth, read] = [person.basics, profile.basics ?? {}];
  const ask = (key, field, right, want, got) => shows.has(key) && want && say(field, right, want, got);
  ask("name", "name", same(read.name, truth.name), truth.name, read.name);
  ask("label", "headline", close(read.label, truth.label), truth.label, read.label);
  ask("email", "e-mail", plain(read.email) === plain(truth.email), truth.email, read.email);
  ask("phone", "phone", ends(digits(read.phone), digits(truth.phone)), truth.phone, read.phone);
  ask("city", "city", same(read.location?.city, truth.location.city), truth.location.city, read.location);
  ask("summary", "summary", overlap(read.summary, truth.summary) >= 0.8, truth.summary, read.summary);
  const links = (one) => [one.url, ...(one.profiles ?? []).map((profile) => profile.url)].filter(Boolean).map(address);
  const [wanted, found] = [links(truth), links(read)];
  if (shows.has("links")) for (const link of wanted) say("links", found.includes(link), link, found);
  if (shows.has("links")) for (const link of found) say("links, precision", wanted.includes(link), wanted, link);
}

function work({ person, profile, say, shows, years }) {
  const { pairs, extra } = pair(
    person.work,
    profile.work ?? [],
    (t, r) =>
      1.2 * close(r.name, t.name) +
      close(r.position, t.position) +
      0.6 * (Boolean(t.startDate) && sameDate(r.startDate, t.startDate, { yearsOnly: years, written: t.dates })),
  );
  for (const [t, r] of pairs) {
    const options = { yearsOnly: years, written: t.dates };
    const there = Object.keys(r).length > 0;
    const rights = [
      ["job title", close(r.position, t.position), t.position, r.position],
      ["job company", close(r.name, t.name), t.name, r.name],
      ["job start", sameDate(r.startDate, t.startDate, options), t.startDate, r.startDate],
      ["job end", there && sameDate(r.endDate, t.endDate, options), t.endDate ?? "open", r.endDate ?? (there ? "open" : undefined)],
    ];
    for (const right of rights) say(...right);
    say(
      "whole job",
      rights.every(([, right]) => right),
      `${t.position} | ${t.name} | ${t.startDate} | ${t.endDate ?? "open"}`,
      there ? `${r.position} | ${r.name} | ${r.startDate} | ${r.endDate ?? "open"}` : undefined,
    );
    if (shows.has("place") && t.location) say("job place", close(r.location, t.location), t.location, r.location);
    if (shows.has("highlights"))
      for (const line of t.highlights ?? [])
        say(
          "highlights",
          (r.highlights ?? []).some((got) => overlap(got, line) >= 0.8),
          line,
          r.highlights,
        );
  }
  for (const [, r] of pairs) if (Object.keys(r).length) say("jobs, precision", true);
  for (const r of extra) say("jobs, precision", false, undefined, `${r.position} | ${r.name} | ${r.startDate} | ${r.endDate ?? "open"}`);
}

function education({ person, profile, say, shows, years }) {
  if (!shows.has("education")) return;
  const { pairs, extra } = pair(
    person.education,
    profile.education ?? [],
    (t, r) =>
      close(r.institution, t.institution) +
      0.7 * close(r.studyType, t.studyType) +
      0.3 * sameDate(r.endDate, t.endDate, { yearsOnly: years }),
  );
  for (const [t, r] of pairs) {
    say("school", close(r.institution, t.institution), t.institution, r.institution);
    const [want, got] = shows.has("area")
      ? [
          [t.studyType, t.area],
          [r.studyType, r.area],
        ]
      : [[t.studyType], [r.studyType]];
    const [wanted, read] = [want, got].map((words) => words.filter(Boolean).join(" "));
    say("degree and area", close(read, wanted), wanted, read);
    const ends = [
      ["startDate", t.startDate],
      ["endDate", t.endDate],
    ].map(([key, date]) => sameDate(r[key], date, { yearsOnly: years }));
    say("school dates", Object.keys(r).length > 0 && ends.every(Boolean), `${t.startDate} – ${t.endDate}`, `${r.startDate} – ${r.endDate}`);
    if (shows.has("score") && t.score) say("grade", close(r.score, t.score) || same(digits(r.score), digits(t.score)), t.score, r.score);
  }
  for (const [, r] of pairs) if (Object.keys(r).length) say("schools, precision", true);
  for (const r of extra) say("schools, precision", false, undefined, `${r.studyType} | ${r.area} | ${r.institution}`);
}

function skills({ person, profile, say, shows }) {
  if (!shows.has("skills")) return;
  const read = (profile.skills ?? []).flatMap((group) => [group.name, ...(group.keywords ?? [])]).filter(Boolean);
  const truth = person.skills.flatMap((group) => group.keywords);
  const headings = person.skills.map((group) => group.name);
  for (const word of truth)
    say(
      "skills",
      read.some((got) => same(got, word)),
      word,
      undefined,
    );
  for (const got of read)
    say(
      "skills, precision",
      [...truth, ...headings].some((word) => same(got, word)),
      undefined,
      got,
    );
}

// What is only listed: the name of each, and one more value where the layout shows it.
const LISTS = [
  ["languages", "languages", "language", "fluency", "fluency", "language levels"],
  ["certificates", "certificates", "name", "issuer", "issuer", "certificate issuers"],
  ["projects", "projects", "name"],
  ["publications", "publications", "name"],
  ["awards", "awards", "title"],
  ["volunteer", "volunteer", "organization", "position", "volunteer", "volunteer roles"],
  ["interests", "interests", "name"],
];

function lists({ person, profile, say, shows }) {
  for (const [key, field, name, more, shown, moreField] of LISTS) {
    if (!shows.has(key)) continue;
    const { pairs, extra } = pair(person[key] ?? [], profile[key] ?? [], (t, r) => close(r[name], t[name]));
    for (const [t, r] of pairs) {
      say(field, close(r[name], t[name]), t[name], r[name]);
      if (more && shows.has(shown) && t[more]) say(moreField, close(r[more], t[more]), t[more], r[more]);
    }
    for (const [, r] of pairs) if (Object.keys(r).length) say(`${field}, precision`, true);
    for (const r of extra) say(`${field}, precision`, false, undefined, r[name] ?? JSON.stringify(r));
  }
}
