// One table with lines: the dates of everything in the left cell, company first in the right one; labels before the contact data.
import { bare, h, joined, links, list, page } from "./html.mjs";

const css = `@page{size:A4;margin:16mm} h1{font-size:19pt;margin-bottom:1mm} table{width:100%;border-collapse:collapse;margin-top:5mm}
td,th{border-top:1px solid #bbb;padding:2mm 3mm;vertical-align:top;text-align:left} td:first-child{width:38mm;white-space:nowrap;color:#555} th{background:#f0ece4;font-size:11pt} ul{padding-left:5mm}
.contact td{border:0;padding:0 3mm 0 0}`;

export default {
  producer: "chromium",
  columns: 1,
  style: { wording: 1, dates: "numeric", dash: "-" },
  shows:
    "label email phone city links work place highlights education area score certificates issuer skills languages fluency volunteer awards",
  render(person, words) {
    const { basics } = person;
    const row = (left, right) => h`<tr><td>${left}</td><td>${right}</td></tr>`;
    const block = (key, rows) => rows?.length > 0 && h`<tr><th colspan="2">${words.of(key)}</th></tr>${rows}`;
    const address = joined([basics.location.address, joined([basics.location.postalCode, basics.location.city], " ")], ", ");
    return page(
      person,
      "'Liberation Serif'",
      css,
      h`<h1>${basics.name}</h1><p>${basics.label}</p>
<table class="contact">${row(`${words.of("place")}:`, address.flat())}${row(`${words.of("phone")}:`, basics.phone)}${row(`${words.of("email")}:`, basics.email)}${links(person).map((url) => row(`${words.of("web")}:`, bare(url)))}</table>
<table>${block(
        "work",
        person.work.map((job) => row(words.range(job), h`<b>${job.name}</b>, ${job.location}<br>${job.position}${list(job.highlights)}`)),
      )}
${block(
  "education",
  person.education.map((school) =>
    row(
      words.range(school),
      h`<b>${school.institution}</b><br>${joined([school.studyType, school.area], " – ")}${school.score && h`<br>${school.score}`}`,
    ),
  ),
)}
${block(
  "certificates",
  person.certificates?.map((one) => row(words.month(one.date), joined([one.name, one.issuer], ", "))),
)}
${block(
  "awards",
  person.awards?.map((one) => row(one.date, joined([one.title, one.awarder], ", "))),
)}
${block(
  "volunteer",
  person.volunteer?.map((one) => row(words.range(one), h`<b>${one.organization}</b><br>${one.position}`)),
)}
${block(
  "skills",
  person.skills.map((group) => row(group.name, group.keywords.join("; "))),
)}
${block(
  "languages",
  person.languages.map((one) => row(one.language, one.fluency)),
)}</table>`,
    );
  },
};
