// A word processor's template: a table whose rows hold a narrow cell and a wide one that have nothing to do with each other.
import { bare, escape, links } from "./html.mjs";
import { document, heading, list, p, paragraphStyle, span, table } from "./office.mjs";

const styles = [
  paragraphStyle("Name", "", 'fo:font-size="22pt" fo:font-weight="bold" style:font-size-asian="22pt" fo:color="#5b2245"'),
  paragraphStyle(
    "Heading_20_1",
    'fo:margin-bottom="0.15cm"',
    'fo:font-size="12pt" fo:font-weight="bold" style:font-size-asian="12pt" fo:color="#5b2245" fo:font-variant="small-caps"',
  ),
  paragraphStyle("Last", 'fo:margin-bottom="0.4cm"'),
].join("");

export default {
  producer: "libreoffice",
  columns: 2,
  style: { wording: 0, dates: "short" },
  shows:
    "label email phone city links summary work place highlights education area score skills languages fluency certificates issuer awards",
  render(person, words) {
    const { basics } = person;
    const cell = (key, parts) => (parts?.length ? heading("Heading_20_1", 2, words.of(key)) + parts.join("") + p("Last") : p("Standard"));
    const say = (...parts) => p("Standard", ...parts);
    const entry = (item, first, second) =>
      say(span("Strong", first)) +
      say(escape(second)) +
      say(span("Emphasis", words.range(item))) +
      (item.highlights ? list(item.highlights) : "");
    const rows = [
      [
        cell(
          "contact",
          [basics.phone, basics.email, basics.location.city, ...links(person).map(bare)].map((line) => say(escape(line))),
        ),
        p("Name", escape(basics.name)) + say(escape(basics.label)),
      ],
      [
        cell(
          "languages",
          person.languages.map((one) => say(escape(`${one.language} – ${one.fluency}`))),
        ),
        cell("summary", [say(escape(basics.summary))]),
      ],
      [
        cell(
          "skills",
          person.skills.map((group) => say(span("Strong", group.name)) + list(group.keywords)),
        ),
        cell(
          "work",
          person.work.map((job) => entry(job, job.position, `${job.name}, ${job.location}`)),
        ),
      ],
      [
        cell(
          "certificates",
          person.certificates?.map((one) => say(escape([one.name, one.issuer, words.month(one.date)].filter(Boolean).join(", ")))),
        ),
        cell(
          "education",
          person.education.map((school) =>
            entry(
              school,
              [school.studyType, school.area].filter(Boolean).join(", "),
              [school.institution, school.score].filter(Boolean).join(" – "),
            ),
          ),
        ),
      ],
      [
        p("Standard"),
        cell(
          "awards",
          person.awards?.map((one) => say(escape(`${one.title}, ${one.awarder}, ${one.date}`))),
        ),
      ],
    ];
    return document(person, { type: "Carlito", styles, tables: { Frame: ["5.5cm", "11.5cm"] }, body: table("Frame", [0, 1], rows) });
  },
};
