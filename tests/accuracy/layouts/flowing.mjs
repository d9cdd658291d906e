// Newspaper columns: everything flows from the first into the second; a job may be cut by the end of a column.
import { bare, h, joined, links, list, page, sections } from "./html.mjs";

const css = `@page{size:A4;margin:14mm 15mm} header{border-bottom:3px double #333;padding-bottom:3mm;margin-bottom:5mm;text-align:center} h1{font-size:21pt;font-variant:small-caps}
main{columns:2;column-gap:9mm;font-size:9.5pt;text-align:justify;height:225mm;column-fill:auto} h2{font-size:11pt;text-transform:uppercase;margin:0 0 2mm;break-after:avoid} section{margin-bottom:5mm} article{margin-bottom:3mm} .when{font-style:italic} ul{padding-left:4mm} p{orphans:1;widows:1}`;

export default {
  producer: "chromium",
  columns: 2,
  style: { wording: 0, dates: "long", dash: " - " },
  shows:
    "label email phone city links summary work place highlights education area score publications awards projects skills languages fluency volunteer certificates",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    const entry = (item, first, second) =>
      h`<article><p><b>${first}</b></p><p>${second}</p><p class="when">${words.range(item)}</p>${list(item.highlights)}</article>`;
    return page(
      person,
      "'Liberation Serif'",
      css,
      h`<header><h1>${basics.name}</h1><p>${basics.label}</p><p>${joined([basics.email, basics.phone, basics.location.city, ...links(person).map(bare)], " • ")}</p></header>
<main>${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "work",
  person.work.map((job) => entry(job, job.position, joined([job.name, job.location], ", "))),
)}
${section(
  "education",
  person.education.map((school) =>
    entry(school, joined([school.studyType, school.area], ", "), joined([school.institution, school.score], " – ")),
  ),
)}
${section(
  "publications",
  person.publications?.map((paper) => h`<p>${paper.name}. <i>${paper.publisher}</i>, ${paper.releaseDate}.</p>`),
)}
${section(
  "awards",
  person.awards?.map((one) => h`<p>${one.title}, ${one.awarder}, ${one.date}</p>`),
)}
${section(
  "projects",
  person.projects?.map((one) => h`<p><b>${one.name}</b>. ${one.description}.</p>`),
)}
${section(
  "skills",
  person.skills.map((group) => h`<p><b>${group.name}:</b> ${group.keywords.join(", ")}</p>`),
)}
${section(
  "languages",
  person.languages.map((one) => h`<p>${one.language} (${one.fluency})</p>`),
)}
${section(
  "volunteer",
  person.volunteer?.map((one) => entry(one, one.position, one.organization)),
)}
${section(
  "certificates",
  person.certificates?.map((one) => h`<p>${one.name} (${words.month(one.date)})</p>`),
)}</main>`,
    );
  },
};
