// The plain article of LaTeX: centred head, small capitals with a rule, \hfill before the dates, oblique company.
import { bare, links } from "./html.mjs";
import { items, tex, texDocument } from "./tex.mjs";

const preamble = String.raw`\pagestyle{plain}\titleformat{\section}{\large\scshape}{}{0em}{}[\titlerule]\titlespacing{\section}{0pt}{8pt}{4pt}`;

export default {
  producer: "xelatex",
  columns: 1,
  style: { wording: 0, dates: "short" },
  shows:
    "label email phone city links summary work place highlights education area score publications awards projects volunteer certificates issuer skills languages fluency",
  render(person, words) {
    const { basics } = person;
    const section = (key, lines) => (lines?.length ? `\\section*{${tex(words.of(key))}}\n${lines.join("\n\n\\smallskip\n")}\n` : "");
    const row = (left, right) => `\\textbf{${tex(left)}} \\hfill ${tex(right)}`;
    const entry = (item, first, second) => `${row(first, words.range(item))}\\\\\n\\textit{${tex(second)}}\n${items(item.highlights)}`;
    const contact = [
      tex(basics.location.city),
      tex(basics.phone),
      `\\href{mailto:${basics.email}}{${tex(basics.email)}}`,
      ...links(person).map((url) => `\\href{${tex(url)}}{${tex(bare(url))}}`),
    ];
    return texDocument(
      "Latin Modern Roman",
      preamble,
      `\\begin{center}{\\LARGE ${tex(basics.name)}}\\\\[2pt] ${tex(basics.label)}\\\\[2pt] ${contact.join(" $\\cdot$ ")}\\end{center}
${section("summary", [tex(basics.summary)])}
${section(
  "work",
  person.work.map((job) => entry(job, job.position, `${job.name}, ${job.location}`)),
)}
${section(
  "education",
  person.education.map((school) =>
    entry(school, school.institution, [school.studyType, school.area, school.score].filter(Boolean).join(", ")),
  ),
)}
${section(
  "projects",
  person.projects?.map((one) => `\\textbf{${tex(one.name)}}: ${tex(one.description)}`),
)}
${section(
  "publications",
  person.publications?.map((paper) => `${tex(paper.name)}. \\textit{${tex(paper.publisher)}}, ${paper.releaseDate}.`),
)}
${section(
  "awards",
  person.awards?.map((one) => row(one.title, one.date) + `\\\\ ${tex(one.awarder)}`),
)}
${section(
  "volunteer",
  person.volunteer?.map((one) => entry(one, one.organization, one.position)),
)}
${section(
  "certificates",
  person.certificates?.map((one) => `${tex(one.name)}${one.issuer ? `, ${tex(one.issuer)}` : ""} \\hfill ${tex(words.month(one.date))}`),
)}
${section("skills", [`\\begin{tabular}{@{}ll}${person.skills.map((group) => `${tex(group.name)} & ${tex(group.keywords.join(", "))}`).join("\\\\\n")}\\end{tabular}`])}
${section("languages", [tex(person.languages.map((one) => `${one.language} (${one.fluency})`).join(", "))])}`,
    );
  },
};
