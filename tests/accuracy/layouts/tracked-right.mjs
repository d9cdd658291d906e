// A column at the right; headings in letter-spaced capitals; company first, its dates floating to the right.
import { bare, h, joined, links, list, page, sections } from "./html.mjs";

const css = `@page{size:letter;margin:15mm} body{font-size:9.5pt}
h1{font-size:23pt;font-weight:300;letter-spacing:3px;text-transform:uppercase} .label{letter-spacing:1.5px;color:#888;margin-bottom:8mm}
.body{display:grid;grid-template-columns:1fr 52mm;gap:9mm} aside{border-left:1px solid #ccc;padding-left:6mm}
h2{font-size:9.5pt;font-weight:600;letter-spacing:4px;text-transform:uppercase;margin:0 0 2.5mm;color:#9a3b26} section{margin-bottom:6mm}
.when{float:right;color:#777} h3{font-size:10.5pt} .role{font-style:italic} article{margin-bottom:3.5mm} ul{padding-left:4mm;list-style:"– "} aside p{margin-bottom:1mm;overflow-wrap:anywhere}`;

const entry = (when, first, second, more) =>
  h`<article><span class="when">${when}</span><h3>${first}</h3><p class="role">${second}</p>${more}</article>`;

export default {
  producer: "chromium",
  columns: 2,
  style: { wording: 0, dates: "short" },
  shows:
    "label email phone city links summary work place highlights projects education area score skills languages fluency certificates issuer publications volunteer interests",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    return page(
      person,
      "'Open Sans'",
      css,
      h`<h1>${basics.name}</h1><p class="label">${basics.label}</p><div class="body"><main>
${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "work",
  person.work.map((job) => entry(words.range(job), joined([job.name, job.location], ", "), job.position, list(job.highlights))),
)}
${section(
  "projects",
  person.projects?.map((project) => entry(words.month(project.startDate), project.name, project.description)),
)}
${section(
  "education",
  person.education.map((school) =>
    entry(words.range(school), school.institution, joined([school.studyType, school.area, school.score], ", ")),
  ),
)}
${section("publications", list(person.publications?.map((paper) => `${paper.name}, ${paper.publisher}, ${paper.releaseDate}`)))}</main>
<aside>${section(
        "contact",
        [basics.email, basics.phone, basics.location.city, ...links(person).map(bare)].map((line) => h`<p>${line}</p>`),
      )}
${section(
  "skills",
  person.skills.flatMap((group) => group.keywords).map((word) => h`<p>${word}</p>`),
)}
${section(
  "languages",
  person.languages.map((one) => h`<p>${one.language}: ${one.fluency}</p>`),
)}
${section(
  "certificates",
  person.certificates?.map((one) => h`<p><b>${one.name}</b></p><p>${joined([one.issuer, words.month(one.date)], ", ")}</p>`),
)}
${section(
  "volunteer",
  person.volunteer?.map((one) => h`<p><b>${one.organization}</b></p><p>${one.position}, ${words.range(one)}</p>`),
)}
${section(
  "interests",
  person.interests?.map((one) => h`<p>${one.name}</p>`),
)}</aside></div>`,
    );
  },
};
