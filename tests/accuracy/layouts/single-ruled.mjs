// One column, centred head with a contact line, ruled headings, title first, dates at the right edge of the row.
import { bare, h, joined, links, page } from "./html.mjs";

const css = `@page{size:A4;margin:18mm 20mm}
header{text-align:center;margin-bottom:10pt} h1{font-size:22pt;font-weight:700} .label{font-size:12pt;color:#555}
h2{font-size:12pt;border-bottom:1px solid #888;margin:12pt 0 5pt} .row{display:flex;justify-content:space-between;gap:12pt}
.row b{font-weight:700} .row time{white-space:nowrap;color:#444} .where{font-style:italic} article{margin-bottom:7pt;break-inside:avoid}
ul{padding-left:14pt} dt{float:left;font-weight:700;margin-right:4pt}`;

const entry = (words, first, second, item) => h`<article><div class="row"><b>${first}</b><time>${words.range(item)}</time></div>
<div class="where">${second}</div>${item.highlights && h`<ul>${item.highlights.map((line) => h`<li>${line}</li>`)}</ul>`}</article>`;

export default {
  producer: "chromium",
  columns: 1,
  style: { wording: 0, dates: "long" },
  shows:
    "label email phone city links summary work place highlights volunteer education area score skills languages fluency certificates issuer publications interests",
  render(person, words) {
    const { basics } = person;
    const section = (key, body) => body?.length > 0 && h`<section><h2>${words.of(key)}</h2>${body}</section>`;
    return page(
      person,
      "Carlito",
      css,
      h`<header><h1>${basics.name}</h1><p class="label">${basics.label}</p>
<p>${joined([basics.location.city, basics.phone, h`<a href="mailto:${basics.email}">${basics.email}</a>`, ...links(person).map((url) => h`<a href="${url}">${bare(url)}</a>`)], " · ")}</p></header>
${section("summary", basics.summary && h`<p>${basics.summary}</p>`)}
${section(
  "work",
  person.work.map((job) => entry(words, job.position, joined([job.name, job.location], ", "), job)),
)}
${section(
  "education",
  person.education.map((school) =>
    entry(words, joined([school.studyType, school.area], ", "), joined([school.institution, school.score], " · "), school),
  ),
)}
${section(
  "volunteer",
  person.volunteer?.map((work) => entry(words, work.position, work.organization, work)),
)}
${section(
  "publications",
  person.publications?.map((paper) => h`<p>${paper.name}. <i>${paper.publisher}</i>, ${paper.releaseDate}.</p>`),
)}
${section(
  "certificates",
  person.certificates?.map(
    (one) => h`<div class="row"><span>${joined([one.name, one.issuer], " – ")}</span><time>${words.month(one.date)}</time></div>`,
  ),
)}
${section("skills", h`<dl>${person.skills.map((group) => h`<dt>${group.name}:</dt><dd>${group.keywords.join(", ")}</dd>`)}</dl>`)}
${section(
  "languages",
  h`<p>${joined(
    person.languages.map((one) => `${one.language} (${one.fluency})`),
    ", ",
  )}</p>`,
)}
${section("interests", person.interests && h`<p>${person.interests.map((one) => one.name).join(", ")}</p>`)}`,
    );
  },
};
