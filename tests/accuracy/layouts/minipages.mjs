// Two minipages of LaTeX side by side: a narrow one with contact data and lists, a wide one with the jobs; dates before the title.
import { bare, links } from "./html.mjs";
import { items, tex, texDocument } from "./tex.mjs";

const preamble = String.raw`\pagestyle{empty}\titleformat{\section}{\normalsize\bfseries\color{teal}\MakeUppercase}{}{0em}{}\titlespacing{\section}{0pt}{9pt}{3pt}`;

export default {
  producer: "xelatex",
  columns: 2,
  style: { wording: 1, dates: "numeric", dash: "–" },
  shows: "label email phone city links summary work highlights education area skills languages fluency certificates",
  render(person, words) {
    const { basics } = person;
    const section = (key, lines, between = "\\\\\n") =>
      lines?.length ? `\\section*{${tex(words.of(key))}}\n${lines.join(between)}\n` : "";
    const entry = (item, first, second) =>
      `{\\small\\color{gray}${tex(words.range(item))}}\\\\\n\\textbf{${tex(first)}}\\\\\n${tex(second)}\n${items(item.highlights)}`;
    return texDocument(
      "Open Sans",
      preamble,
      `{\\Huge\\bfseries ${tex(basics.name)}}\\\\[4pt]{\\large ${tex(basics.label)}}\\\\[10pt]
\\begin{minipage}[t]{0.31\\textwidth}\\raggedright
${section("contact", [basics.phone, basics.email, basics.location.city, ...links(person).map(bare)].map(tex))}
${section("skills", person.skills.flatMap((group) => group.keywords).map(tex))}
${section(
  "languages",
  person.languages.map((one) => tex(`${one.language} – ${one.fluency}`)),
)}
${section(
  "certificates",
  person.certificates?.map((one) => tex(`${one.name} (${words.month(one.date)})`)),
)}
\\end{minipage}\\hfill\\begin{minipage}[t]{0.64\\textwidth}\\raggedright
${section("summary", [tex(basics.summary)])}
${section(
  "work",
  person.work.map((job) => entry(job, job.position, job.name)),
  "\n\n\\medskip\n",
)}
${section(
  "education",
  person.education.map((school) => entry(school, [school.studyType, school.area].filter(Boolean).join(", "), school.institution)),
  "\n\n\\medskip\n",
)}
\\end{minipage}`,
    );
  },
};
