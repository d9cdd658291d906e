// A light band with the head, then two equal columns of a grid; years alone; skills as chips.
import { bare, h, joined, links, list, page, sections } from "./html.mjs";

const css = `@page{size:A4;margin:0} header{background:#e9efe6;padding:11mm 14mm} h1{font-size:24pt;color:#2d4a2b} .contact span{margin-right:7mm}
.body{display:grid;grid-template-columns:1fr 1fr;gap:12mm;padding:8mm 14mm;font-size:9.5pt}
h2{font-size:12pt;color:#2d4a2b;margin-bottom:2mm} section{margin-bottom:6mm} article{margin-bottom:3mm} .years{color:#6b7f69;font-weight:700} ul{padding-left:4mm}
.chip{display:inline-block;border:1px solid #9ab197;border-radius:3mm;padding:0 2.5mm;margin:0 1.5mm 1.5mm 0} table{width:100%}`;

export default {
  producer: "chromium",
  columns: 2,
  style: { wording: 1, dates: "year" },
  shows:
    "label email phone city links summary work highlights education area skills languages fluency certificates projects awards volunteer",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    const entry = (item, first, second) =>
      h`<article><p class="years">${words.range(item)}</p><p><b>${first}</b></p><p>${second}</p>${list(item.highlights)}</article>`;
    return page(
      person,
      "Lato",
      css,
      h`<header><h1>${basics.name}</h1><p>${basics.label}</p>
<p class="contact"><span>${basics.email}</span><span>${basics.phone}</span><span>${basics.location.city}</span>${links(person).map((url) => h`<span><a href="${url}">${bare(url)}</a></span>`)}</p></header>
<div class="body"><div>${section(
        "work",
        person.work.map((job) => entry(job, job.position, job.name)),
      )}</div>
<div>${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "education",
  person.education.map((school) => entry(school, joined([school.studyType, school.area], ", "), school.institution)),
)}
${section(
  "skills",
  person.skills.map((group) => h`<p>${group.keywords.map((word) => h`<span class="chip">${word}</span>`)}</p>`),
)}
${section("languages", h`<table>${person.languages.map((one) => h`<tr><td>${one.language}</td><td>${one.fluency}</td></tr>`)}</table>`)}
${section("certificates", list(person.certificates?.map((one) => one.name)))}
${section(
  "projects",
  person.projects?.map((one) => h`<p><b>${one.name}</b>: ${one.description}</p>`),
)}
${section("awards", list(person.awards?.map((one) => `${one.date}: ${one.title}`)))}
${section(
  "volunteer",
  person.volunteer?.map((one) => entry(one, one.organization, one.position)),
)}</div></div>`,
    );
  },
};
