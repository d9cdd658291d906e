// Plain text as typed: underlined capitals, dates under the company, hyphens before lines, wrapped at 76 signs.
import { links } from "./html.mjs";

/** Breaks a line at spaces; what follows is set in. */
function wrapped(text, first = "", rest = first) {
  const lines = [first];
  for (const word of text.split(" ")) {
    const longer = lines.at(-1) + (lines.at(-1).trim() && !/^[-* ]+$/.test(lines.at(-1)) ? " " : "") + word;
    if (longer.length > 76 && lines.at(-1).trim()) lines.push(rest + word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join("\n");
}

export default {
  producer: "text",
  columns: 1,
  style: { wording: 0, dates: "long", dash: " - " },
  shows:
    "label email phone city links summary work place highlights education area score volunteer certificates issuer projects publications skills languages fluency",
  render(person, words) {
    const { basics } = person;
    const section = (key, parts, between = "\n\n") =>
      parts?.length ? `\n\n${words.of(key).toUpperCase()}\n${"=".repeat(words.of(key).length)}\n${parts.join(between)}` : "";
    const entry = (item, first, second) =>
      [first, second, words.range(item), ...(item.highlights ?? []).map((line) => wrapped(line, "- ", "  "))].filter(Boolean).join("\n");
    return `${basics.name}\n${basics.label}\n\n${words.of("email")}: ${basics.email}\n${words.of("phone")}: ${basics.phone}\n${words.of("place")}: ${basics.location.city}${links(
      person,
    )
      .map((url) => `\n${words.of("web")}: ${url}`)
      .join("")}${[
      section("summary", [wrapped(basics.summary)]),
      section(
        "work",
        person.work.map((job) => entry(job, job.position, `${job.name}, ${job.location}`)),
      ),
      section(
        "education",
        person.education.map((school) =>
          entry(
            school,
            [school.studyType, school.area].filter(Boolean).join(", "),
            [school.institution, school.score].filter(Boolean).join(", "),
          ),
        ),
      ),
      section(
        "projects",
        person.projects?.map((one) => `${one.name} (${words.month(one.startDate)})\n${wrapped(one.description)}`),
      ),
      section(
        "publications",
        person.publications?.map((paper) => wrapped(`${paper.name}. ${paper.publisher}, ${paper.releaseDate}`, "- ", "  ")),
        "\n",
      ),
      section(
        "volunteer",
        person.volunteer?.map((one) => entry(one, one.position, one.organization)),
      ),
      section(
        "certificates",
        person.certificates?.map((one) => `- ${[one.name, one.issuer, words.month(one.date)].filter(Boolean).join(", ")}`),
        "\n",
      ),
      section(
        "skills",
        person.skills.map((group) => wrapped(`${group.name}: ${group.keywords.join(", ")}`)),
        "\n",
      ),
      section(
        "languages",
        person.languages.map((one) => `- ${one.language} (${one.fluency})`),
        "\n",
      ),
    ].join("")}\n`;
  },
};
