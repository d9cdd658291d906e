// What a person types into a word processor: headings as bold paragraphs without a heading style, dates behind a tab stop at the right edge.
import { bare, escape, links } from "./html.mjs";
import { document, list, p, paragraphStyle, rightTab, span, tab } from "./office.mjs";

const styles = [
  paragraphStyle("Name", 'fo:text-align="center"', 'fo:font-size="20pt" fo:font-weight="bold" style:font-size-asian="20pt"'),
  paragraphStyle("Centre", 'fo:text-align="center"'),
  paragraphStyle(
    "Capitals",
    'fo:margin-top="0.4cm" fo:margin-bottom="0.1cm" fo:border-bottom="0.5pt solid #000000"',
    'fo:font-weight="bold" style:font-weight-asian="bold" fo:text-transform="uppercase"',
  ),
  paragraphStyle("Row", 'fo:margin-top="0.15cm"', "", rightTab("17cm")),
].join("");

export default {
  producer: "libreoffice",
  columns: 1,
  style: { wording: 0, dates: "long" },
  shows:
    "label email phone city links summary work place highlights education area score certificates skills languages fluency volunteer publications awards projects",
  render(person, words) {
    const { basics } = person;
    const section = (key, lines) => (lines?.length ? [p("Capitals", escape(words.of(key))), ...lines] : []);
    const say = (text) => p("Standard", escape(text));
    const row = (left, right) => p("Row", span("Strong", left), right ? tab + escape(right) : "");
    const under = (parts) => p("Standard", span("Emphasis", parts.filter(Boolean).join(", ")));
    const body = [
      p("Name", escape(basics.name)),
      p("Centre", escape(basics.label)),
      p("Centre", escape([basics.location.city, basics.phone, basics.email, ...links(person).map(bare)].join(" | "))),
      ...section("summary", [say(basics.summary)]),
      ...section(
        "work",
        person.work.flatMap((job) => [row(job.position, words.range(job)), under([job.name, job.location]), list(job.highlights)]),
      ),
      ...section(
        "education",
        person.education.flatMap((school) => [
          row(school.institution, words.range(school)),
          under([school.studyType, school.area, school.score]),
        ]),
      ),
      ...section(
        "projects",
        person.projects?.flatMap((one) => [row(one.name, words.month(one.startDate)), say(one.description)]),
      ),
      ...section(
        "publications",
        person.publications?.map((paper) => say(`${paper.name}. ${paper.publisher}, ${paper.releaseDate}.`)),
      ),
      ...section(
        "awards",
        person.awards?.map((one) => say(`${one.date}: ${one.title}, ${one.awarder}`)),
      ),
      ...section(
        "volunteer",
        person.volunteer?.flatMap((one) => [row(one.position, words.range(one)), under([one.organization])]),
      ),
      ...section("certificates", person.certificates && [list(person.certificates.map((one) => `${one.name} (${words.month(one.date)})`))]),
      ...section(
        "skills",
        person.skills.map((group) => p("Standard", span("Strong", `${group.name}: `), escape(group.keywords.join(", ")))),
      ),
      ...section("languages", [say(person.languages.map((one) => `${one.language} (${one.fluency})`).join(", "))]),
    ];
    return document(person, { type: "Liberation Serif", styles, body: body.join("\n") });
  },
};
