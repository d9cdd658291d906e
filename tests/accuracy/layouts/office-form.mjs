// A form: a table of two columns, what it is at the left, what it says at the right; the dates of a job in the left cell.
import { escape } from "./html.mjs";
import { document, heading, list, p, paragraphStyle, span, table } from "./office.mjs";

const styles = [
  paragraphStyle("Heading_20_1", 'fo:margin-bottom="0.4cm"', 'fo:font-size="18pt" fo:font-weight="bold" style:font-size-asian="18pt"'),
  paragraphStyle("Name", 'fo:margin-bottom="0.3cm"', 'fo:font-size="14pt"'),
  paragraphStyle("Topic", 'fo:margin-top="0.4cm" fo:margin-bottom="0.1cm"', 'fo:font-size="12pt" fo:font-weight="bold" fo:color="#1f4e79"'),
  paragraphStyle("Left", 'fo:text-align="end" fo:margin-right="0.3cm"', 'fo:color="#444444"'),
].join("");

export default {
  producer: "libreoffice",
  columns: 1,
  style: { wording: 1, dates: "numeric", dash: " - " },
  shows: "label email phone city personal summary work place highlights education area score certificates skills languages fluency",
  render(person, words) {
    const { basics } = person;
    let rows = 0;
    const block = (pairs) =>
      table(
        `T${++rows}`,
        [0, 1],
        pairs.map(([left, right]) => [p("Left", escape(left)), right]),
      );
    const say = (text) => p("Standard", escape(text));
    const parts = [
      heading("Heading_20_1", 1, words.of("title")),
      block([
        [words.of("contact"), p("Name", span("Strong", basics.name)) + say(basics.label)],
        [
          words.of("place"),
          say(
            [basics.location.address, [basics.location.postalCode, basics.location.city].filter(Boolean).join(" ")]
              .filter(Boolean)
              .join(", "),
          ),
        ],
        [words.of("phone"), say(basics.phone)],
        [words.of("email"), say(basics.email)],
        ...(person.personal
          ? [
              [words.of("born"), say(words.day(person.personal.born))],
              [words.of("nationality"), say(person.personal.nationality)],
            ]
          : []),
      ]),
      heading("Topic", 2, words.of("summary")),
      say(basics.summary),
      heading("Topic", 2, words.of("work")),
      block(
        person.work.map((job) => [
          words.range(job),
          p("Standard", span("Strong", job.position)) + say(`${job.name}, ${job.location}`) + list(job.highlights),
        ]),
      ),
      heading("Topic", 2, words.of("education")),
      block(
        person.education.map((school) => [
          words.range(school),
          p("Standard", span("Strong", [school.studyType, school.area].filter(Boolean).join(", "))) +
            say(school.institution) +
            (school.score ? say(school.score) : ""),
        ]),
      ),
      ...(person.certificates
        ? [heading("Topic", 2, words.of("certificates")), block(person.certificates.map((one) => [words.month(one.date), say(one.name)]))]
        : []),
      heading("Topic", 2, words.of("skills")),
      block(person.skills.map((group) => [group.name, say(group.keywords.join(", "))])),
      heading("Topic", 2, words.of("languages")),
      block(person.languages.map((one) => [one.language, say(one.fluency)])),
    ];
    const tables = Object.fromEntries(Array.from({ length: rows }, (_, i) => [`T${i + 1}`, ["4.5cm", "12.5cm"]]));
    return document(person, { type: "Liberation Sans", styles, tables, body: parts.join("\n") });
  },
};
