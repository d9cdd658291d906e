// Several titles under one company: its name stands once, with the place at the right, each title with its dates under it.
import { bare, h, joined, links, list, page, sections } from "./html.mjs";

const css = `@page{size:A4;margin:17mm} header{display:flex;gap:6mm;align-items:baseline;flex-wrap:wrap} h1{font-size:20pt} .contact{width:100%;color:#444;border-top:1px solid #aaa;border-bottom:1px solid #aaa;padding:1mm 0;margin:2mm 0 4mm}
h2{font-size:11.5pt;background:#e3e8ef;padding:.5mm 2mm;margin-bottom:2mm} section{margin-bottom:4mm} .company{display:flex;justify-content:space-between;font-weight:700;font-size:11pt} .role{display:flex;justify-content:space-between;font-style:italic;margin-top:1mm} .group{margin-bottom:3mm} ul{padding-left:6mm}`;

/** Neighbouring jobs of one company. */
const byCompany = (jobs) =>
  jobs.reduce((groups, job) => (groups.at(-1)?.[0].name === job.name ? (groups.at(-1).push(job), groups) : [...groups, [job]]), []);

export default {
  producer: "chromium",
  columns: 1,
  style: { wording: 0, dates: "short" },
  shows: "label email phone city links summary work place highlights education area certificates skills languages fluency projects",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    return page(
      person,
      "Roboto",
      css,
      h`<header><h1>${basics.name}</h1><span>${basics.label}</span><p class="contact">${joined([basics.location.city, basics.email, basics.phone, ...links(person).map((url) => h`<a href="${url}">${bare(url)}</a>`)], " | ")}</p></header>
${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "work",
  byCompany(person.work).map(
    (jobs) =>
      h`<div class="group"><p class="company"><span>${jobs[0].name}</span><span>${jobs[0].location}</span></p>${jobs.map((job) => h`<p class="role"><span>${job.position}</span><span>${words.range(job)}</span></p>${list(job.highlights)}`)}</div>`,
  ),
)}
${section(
  "education",
  person.education.map(
    (school) =>
      h`<div class="group"><p class="company"><span>${school.institution}</span><span>${words.range(school)}</span></p><p>${joined([school.studyType, school.area], ", ")}</p></div>`,
  ),
)}
${section(
  "projects",
  person.projects?.map((one) => h`<p><b>${one.name}</b> – ${one.description}</p>`),
)}
${section(
  "certificates",
  person.certificates?.map((one) => h`<p class="role"><span>${one.name}</span><span>${words.month(one.date)}</span></p>`),
)}
${section(
  "skills",
  person.skills.map((group) => h`<p>${group.name}: ${group.keywords.join(", ")}</p>`),
)}
${section("languages", h`<p>${person.languages.map((one) => `${one.language} (${one.fluency})`).join(", ")}</p>`)}`,
    );
  },
};
