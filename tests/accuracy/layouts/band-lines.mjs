// White letters on a dark band; "title, company, place (dates)" in one line, education the same way.
import { bare, h, joined, links, list, page, sections } from "./html.mjs";

const css = `@page{size:A4;margin:0} header{background:#7b2d3b;color:#fff;padding:10mm 18mm;display:flex;justify-content:space-between;align-items:flex-end}
h1{font-size:22pt} header div:last-child{text-align:right;font-size:9pt} main{padding:6mm 18mm} h2{font-size:12pt;color:#7b2d3b;border-bottom:2px solid #7b2d3b;margin-bottom:2mm;font-variant:small-caps} section{margin-bottom:5mm} article{margin-bottom:3mm} ul{padding-left:5mm}`;

export default {
  producer: "chromium",
  columns: 1,
  style: { wording: 1, dates: "short" },
  shows:
    "label email phone city links summary work place highlights education area certificates issuer skills languages fluency volunteer interests",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    const entry = (item, bold, rest) =>
      h`<article><p><b>${bold}</b>, ${joined([joined(rest, ", "), words.range(item) && `(${words.range(item)})`], " ").flat()}</p>${list(item.highlights)}</article>`;
    return page(
      person,
      "Carlito",
      css,
      h`<header><div><h1>${basics.name}</h1><p>${basics.label}</p></div>
<div><p>${basics.location.city}</p><p>${basics.phone}</p><p>${basics.email}</p>${links(person).map((url) => h`<p><a href="${url}">${bare(url)}</a></p>`)}</div></header>
<main>${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "skills",
  person.skills.map((group) => h`<p><b>${group.name}:</b> ${group.keywords.join(" · ")}</p>`),
)}
${section(
  "work",
  person.work.map((job) => entry(job, job.position, [job.name, job.location])),
)}
${section(
  "education",
  person.education.map((school) => entry(school, joined([school.studyType, school.area], " "), [school.institution])),
)}
${section("certificates", list(person.certificates?.map((one) => `${one.name}, ${one.issuer ? `${one.issuer}, ` : ""}${words.month(one.date)}`)))}
${section(
  "volunteer",
  person.volunteer?.map((one) => entry(one, one.position, [one.organization])),
)}
${section("languages", h`<p>${person.languages.map((one) => `${one.language}: ${one.fluency}`).join("; ")}</p>`)}
${section("interests", person.interests && h`<p>${person.interests.map((one) => one.name).join(", ")}</p>`)}</main>`,
    );
  },
};
