// Name and contact data in the page header, skills and languages in a text box beside the jobs, company before title.
import { bare, escape, links } from "./html.mjs";
import { document, heading, list, p, paragraphStyle, span } from "./office.mjs";

const styles = [
  paragraphStyle("Name", "", 'fo:font-size="18pt" fo:font-weight="bold" style:font-size-asian="18pt" fo:color="#385723"'),
  paragraphStyle(
    "Heading_20_1",
    'fo:margin-top="0.4cm" fo:margin-bottom="0.15cm"',
    'fo:font-size="13pt" fo:font-weight="bold" style:font-size-asian="13pt" fo:color="#385723"',
  ),
  paragraphStyle("Narrow", 'fo:margin-right="5.6cm"'),
  paragraphStyle("Job", 'fo:margin-right="5.6cm" fo:margin-top="0.2cm"', 'fo:font-weight="bold" style:font-weight-asian="bold"'),
].join("");

const box = (parts) =>
  p(
    "Standard",
    `<draw:frame draw:style-name="Box" draw:name="Box1" text:anchor-type="paragraph" svg:x="14.2cm" svg:y="5.2cm" svg:width="5.2cm" draw:z-index="0"><draw:text-box fo:min-height="6cm">${parts.join("")}</draw:text-box></draw:frame>`,
  );

export default {
  producer: "libreoffice",
  columns: 2,
  style: { wording: 1, dates: "short" },
  shows: "label email phone city links summary work highlights education area certificates skills languages fluency interests",
  render(person, words) {
    const { basics } = person;
    const topic = (key) => heading("Heading_20_1", 1, words.of(key));
    const say = (text) => p("Narrow", escape(text));
    const header =
      p("Name", escape(basics.name)) +
      p("Standard", escape(basics.label)) +
      p("Standard", escape([basics.phone, basics.email, basics.location.city, ...links(person).map(bare)].join("  ·  ")));
    const side = [
      topic("skills"),
      ...person.skills.flatMap((group) => [
        p("Standard", span("Strong", group.name)),
        ...group.keywords.map((word) => p("Standard", escape(word))),
      ]),
      topic("languages"),
      ...person.languages.map((one) => p("Standard", escape(`${one.language}: ${one.fluency}`))),
    ];
    const body = [
      box(side),
      topic("summary"),
      say(basics.summary),
      topic("work"),
      ...person.work.flatMap((job) => [
        p("Job", escape(job.name)),
        say(`${job.position} (${words.range(job)})`),
        ...(job.highlights ?? []).map((line) => say(`- ${line}`)),
      ]),
      topic("education"),
      ...person.education.flatMap((school) => [
        p("Job", escape(school.institution)),
        say(`${[school.studyType, school.area].filter(Boolean).join(", ")} (${words.range(school)})`),
      ]),
      ...(person.certificates
        ? [topic("certificates"), list(person.certificates.map((one) => `${one.name}, ${words.month(one.date)}`))]
        : []),
      ...(person.interests ? [topic("interests"), say(person.interests.map((one) => one.name).join(", "))] : []),
    ];
    return document(person, { type: "Carlito", styles, header, body: body.join("\n") });
  },
};
