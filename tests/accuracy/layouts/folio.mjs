// Running head with the name and a page number at the foot of every page; wide spacing, so that jobs cross pages.
import { bare, escape, h, joined, links, list, page, sections } from "./html.mjs";

const css = (
  name,
) => `@page{size:A5;margin:20mm 16mm;@top-right{content:"${escape(name)}";font-size:8pt;color:#777}@bottom-center{content:counter(page) " / " counter(pages);font-size:8pt;color:#777}}
body{font-size:10.5pt;line-height:1.6} h1{font-size:20pt} h2{font-size:13pt;margin:6mm 0 3mm} h3{font-size:11pt} .when{float:right;font-size:9.5pt} article{margin-bottom:5mm} ul{padding-left:6mm} a{color:#225}`;

export default {
  producer: "weasyprint",
  columns: 1,
  style: { wording: 0, dates: "numeric" },
  shows:
    "label email phone city links summary work place highlights education area score publications awards volunteer certificates issuer projects skills languages fluency interests",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    const entry = (item, first, second) =>
      h`<article><span class="when">${words.range(item)}</span><h3>${first}</h3><p>${second}</p>${list(item.highlights)}</article>`;
    return page(
      person,
      "'DejaVu Serif'",
      css(basics.name),
      h`<h1>${basics.name}</h1><p>${basics.label}</p><p>${basics.location.city}<br>${basics.phone}<br><a href="mailto:${basics.email}">${basics.email}</a>${links(person).map((url) => h`<br><a href="${url}">${bare(url)}</a>`)}</p>
${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "work",
  person.work.map((job) => entry(job, job.position, joined([job.name, job.location], ", "))),
)}
${section(
  "education",
  person.education.map((school) => entry(school, school.institution, joined([school.studyType, school.area, school.score], ", "))),
)}
${section(
  "projects",
  person.projects?.map((one) => entry(one.endDate ? one : { endDate: one.startDate }, one.name, one.description)),
)}
${section("publications", list(person.publications?.map((paper) => h`${paper.name}. <em>${paper.publisher}</em> (${paper.releaseDate})`)))}
${section("awards", list(person.awards?.map((one) => `${one.title} (${one.awarder}, ${one.date})`)))}
${section(
  "volunteer",
  person.volunteer?.map((one) => entry(one, one.position, one.organization)),
)}
${section("certificates", list(person.certificates?.map((one) => `${one.name}${one.issuer ? ` – ${one.issuer}` : ""}, ${words.month(one.date)}`)))}
${section(
  "skills",
  person.skills.map((group) => h`<p><b>${group.name}</b><br>${group.keywords.join(", ")}</p>`),
)}
${section("languages", list(person.languages.map((one) => `${one.language}: ${one.fluency}`)))}
${section("interests", person.interests && h`<p>${person.interests.map((one) => one.name).join(", ")}</p>`)}`,
    );
  },
};
