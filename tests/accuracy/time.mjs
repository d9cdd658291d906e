// AJ10: lengths of time from dated jobs; and what a person should be told of.
import { plain, tokens } from "./text.mjs";

/** The month of the suite: open jobs last until it. */
export const TODAY = "2026-11";

/** Months from the first to one past the last; years alone are counted from January to January, as the reader does. */
function months({ startDate, endDate }, today) {
  const count = (date, alone) => Number(date.slice(0, 4)) * 12 + (date[5] ? Number(date.slice(5)) - 1 : alone);
  const end = endDate ?? today;
  return [count(startDate, 0), end[5] ? count(end) + 1 : count(end, end === startDate ? 12 : 0)];
}

/** Years of some jobs together, overlaps once; where dates are years alone, a year more or less is right. */
function yearsOf(jobs, years) {
  let [total, covered] = [0, 0];
  for (const [start, end] of jobs.map((job) => months(job, TODAY)).sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, end - Math.max(start, covered));
    covered = Math.max(covered, end);
  }
  const slack = years || jobs.some((job) => job.startDate.length === 4) ? 1 : 0.05;
  return { total: total / 12, agrees: (read) => Math.abs(read - total / 12) <= slack };
}

// Tools and programming languages are called the same in every language, so that the lexicon's name of a skill can be compared.
const isTool = (word) => /^[A-Z][\w+#. ]*$/.test(word);

/** AJ10: experience from dated roles, as a whole and for each tool that a job's lines name. */
export function duration({ person, profile, say, shows, years }) {
  const reading = profile.meta?.tacit ?? {};
  const whole = yearsOf(person.work, years);
  say("years of work", whole.agrees(reading.years), whole.total, reading.years);
  if (!shows.has("highlights") || !shows.has("skills")) return;
  for (const word of person.skills.flatMap((group) => group.keywords).filter(isTool)) {
    const mentions = ({ highlights = [], description = "" }) => tokens([...highlights, description].join(" ")).has(plain(word));
    const jobs = person.work.filter(mentions);
    if (!jobs.length || person.projects?.some(mentions)) continue;
    const skill = yearsOf(jobs, years);
    const read = reading.skills?.find(({ name }) => tokens(name).has(plain(word)));
    say("years of a skill", skill.agrees(read?.years), `${word}: ${skill.total}`, read);
  }
}

/**
 * What a person should be told of: jobs at the same time, data that an employer should not see, text that nobody sees.
 * Said where it is so, and only there.
 */
export function findings({ person, profile, say, shows, years }) {
  const said = new Set((profile.meta?.tacit?.findings ?? []).map(({ kind }) => kind));
  const spans = person.work.map((job) => months(job, TODAY));
  const overlap = spans.some(([start, end], i) => spans.some(([from, to], j) => i < j && start < to && from < end));
  if (!years) say("finding: dates overlap", said.has("dates_overlap") === overlap, overlap, [...said]);
  const personal = shows.has("personal") && Boolean(person.personal);
  say("finding: personal data", said.has("personal_data") === personal, personal, [...said]);
  const found = JSON.stringify([profile.skills, profile.meta?.tacit?.skills?.map(({ name }) => name)]);
  if (shows.has("hidden"))
    say("hidden words kept out", !/Kubernetes|Salesforce|Terraform|Ansible/i.test(found), "none of them a skill", found);
  say("finding: hidden text", said.has("hidden_text") === shows.has("hidden"), shows.has("hidden"), [...said]);
}
