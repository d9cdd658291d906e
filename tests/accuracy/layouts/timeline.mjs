// A line with dots; the dates stand above the title, company and place in one row under it; contact data beside icons in one row.
import { bare, h, joined, links, list, page, sections } from "./html.mjs";

const css = `@page{size:A4;margin:15mm 18mm} h1{font-size:26pt;color:#3a2f5b} .label{font-size:13pt;color:#7a6fa0} .contact{margin:3mm 0 5mm;color:#555} .contact i{font-family:FontAwesome;font-style:normal;color:#7a6fa0;margin:0 1mm 0 4mm}
h2{font-size:13pt;color:#3a2f5b;margin:5mm 0 3mm} .line{border-left:2px solid #cdc6e4;padding-left:7mm;margin-left:2mm} article{position:relative;margin-bottom:4mm;break-inside:avoid}
article:before{content:"";position:absolute;left:-9.1mm;top:1mm;width:3.4mm;height:3.4mm;border-radius:50%;background:#7a6fa0} .when{font-size:8.5pt;text-transform:uppercase;color:#7a6fa0} ul{padding-left:4mm} .chip{background:#ece9f5;border-radius:2mm;padding:.5mm 2mm;margin-right:2mm;white-space:nowrap}`;

export default {
  producer: "chromium",
  columns: 1,
  style: { wording: 2, dates: "long" },
  shows:
    "label email phone city links summary work place highlights education area skills languages fluency certificates projects publications interests",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    const stop = (item, first, second) =>
      h`<article><p class="when">${words.range(item)}</p><h3>${first}</h3><p>${second}</p>${list(item.highlights)}</article>`;
    const line = (entries) => entries?.length > 0 && h`<div class="line">${entries}</div>`;
    const icons = [
      ["\uf041", basics.location.city],
      ["\uf10b", basics.phone],
      ["\uf1fa", basics.email],
      ...links(person).map((url) => ["\uf0c1", bare(url)]),
    ];
    return page(
      person,
      "Roboto",
      css,
      h`<h1>${basics.name}</h1><p class="label">${basics.label}</p><p class="contact">${icons.map(([icon, text]) => h`<i>${icon}</i>${text}`)}</p>
${section("summary", h`<p>${basics.summary}</p>`)}
${section("work", line(person.work.map((job) => stop(job, job.position, h`${job.name} · ${job.location}`))))}
${section("education", line(person.education.map((school) => stop(school, school.institution, joined([school.studyType, school.area], ", ")))))}
${section(
  "projects",
  person.projects?.map((one) => h`<p><b>${one.name}</b> (${words.month(one.startDate)}) – ${one.description}</p>`),
)}
${section("publications", list(person.publications?.map((paper) => h`${paper.name}. ${paper.publisher} (${paper.releaseDate})`)))}
${section("skills", h`<p>${person.skills.flatMap((group) => group.keywords).map((word) => h`<span class="chip">${word}</span> `)}</p>`)}
${section(
  "languages",
  h`<p>${joined(
    person.languages.map((one) => `${one.language} – ${one.fluency}`),
    " | ",
  )}</p>`,
)}
${section("certificates", list(person.certificates?.map((one) => `${one.name}, ${words.month(one.date)}`)))}
${section("interests", person.interests && h`<p>${person.interests.map((one) => one.name).join(" · ")}</p>`)}`,
    );
  },
};
