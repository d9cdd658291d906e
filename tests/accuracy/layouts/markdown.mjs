// Markdown as developers and scientists keep it: a heading for each job, dates in italics.
import { bare, links } from "./html.mjs";

export default {
  producer: "text",
  columns: 1,
  style: { wording: 1, dates: "short" },
  shows:
    "label email phone city links summary work place highlights education area score projects publications awards certificates issuer skills languages fluency",
  render(person, words) {
    const { basics } = person;
    const section = (key, parts, between = "\n\n") => (parts?.length ? [`## ${words.of(key)}`, parts.join(between)] : []);
    const bullets = (lines) => lines?.map((line) => `- ${line}`).join("\n");
    const entry = (item, first, second) =>
      [`### ${first}`, `${second}  \n*${words.range(item)}*`, bullets(item.highlights)].filter(Boolean).join("\n\n");
    return `${[
      `# ${basics.name}`,
      `**${basics.label}**`,
      [
        `[${basics.email}](mailto:${basics.email})`,
        basics.phone,
        basics.location.city,
        ...links(person).map((url) => `[${bare(url)}](${url})`),
      ].join(" | "),
      ...section("summary", [basics.summary]),
      ...section(
        "work",
        person.work.map((job) => entry(job, job.position, `**${job.name}**, ${job.location}`)),
      ),
      ...section(
        "projects",
        person.projects?.map((one) => `- **${one.name}** (${words.month(one.startDate)}): ${one.description}`),
        "\n",
      ),
      ...section(
        "education",
        person.education.map((school) =>
          entry(school, school.institution, [school.studyType, school.area, school.score].filter(Boolean).join(", ")),
        ),
      ),
      ...section(
        "publications",
        person.publications?.map((paper) => `1. ${paper.name}. *${paper.publisher}*, ${paper.releaseDate}.`),
        "\n",
      ),
      ...section(
        "awards",
        person.awards?.map((one) => `- ${one.title}, ${one.awarder}, ${one.date}`),
        "\n",
      ),
      ...section(
        "certificates",
        person.certificates?.map((one) => `- ${[one.name, one.issuer].filter(Boolean).join(", ")} (${words.month(one.date)})`),
        "\n",
      ),
      ...section(
        "skills",
        person.skills.map((group) => `- **${group.name}:** ${group.keywords.join(", ")}`),
        "\n",
      ),
      ...section("languages", [person.languages.map((one) => `${one.language} (${one.fluency})`).join(", ")]),
    ].join("\n\n")}\n`;
  },
};
