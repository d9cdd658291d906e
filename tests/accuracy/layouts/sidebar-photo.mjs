// A dark column at the left with a photo, icons of a symbol font, skills as bars and spoken languages; jobs beside it, dates under the company.
import { avatar, bare, h, links, page } from "./html.mjs";

const css = `@page{size:A4;margin:0} body{display:flex;min-height:297mm;font-size:9.5pt}
aside{width:68mm;background:#1f3a4d;color:#f2f5f7;padding:14mm 8mm} main{flex:1;padding:14mm 12mm}
img{width:32mm;height:40mm;display:block;margin:0 auto 8mm;border-radius:4mm} aside h2{font-size:11pt;margin:9mm 0 2mm;border-bottom:1px solid #7fa0b5}
aside p{overflow-wrap:anywhere;margin-bottom:1.5mm} .icon{font-family:FontAwesome;display:inline-block;width:6mm;color:#9fc3d8}
h1{font-size:25pt;line-height:1.1;color:#1f3a4d} .label{font-size:12.5pt;color:#4a6f87;margin-bottom:6mm}
main h2{font-size:13pt;color:#1f3a4d;margin:6mm 0 2mm} h3{font-size:10.5pt} .company{color:#4a6f87} time{display:block;font-size:8.5pt;color:#667} article{margin-bottom:3.5mm;break-inside:avoid}
ul{padding-left:4.5mm} .bar{height:1.6mm;background:#34546a;margin:0 0 2mm} .bar i{display:block;height:100%;background:#9fc3d8}`;

const ICONS = { phone: "\uf095", email: "\uf0e0", place: "\uf041", web: "\uf0ac", linkedin: "\uf0e1", github: "\uf09b" };
const iconOf = (url) => (url.includes("linkedin") ? ICONS.linkedin : url.includes("github") ? ICONS.github : ICONS.web);
const line = (icon, text) => text && h`<p><span class="icon">${icon}</span>${text}</p>`;
const list = (lines) => lines && h`<ul>${lines.map((text) => h`<li>${text}</li>`)}</ul>`;

export default {
  producer: "chromium",
  columns: 2,
  style: { wording: 1, dates: "numeric" },
  shows: "label email phone city links summary work place highlights education area skills languages fluency certificates interests awards",
  render(person, words) {
    const { basics } = person;
    const section = (key, body) => body?.length > 0 && h`<h2>${words.of(key)}</h2>${body}`;
    return page(
      person,
      "Lato",
      css,
      h`<aside><img src="${avatar()}" alt="">
${section("contact", [line(ICONS.phone, basics.phone), line(ICONS.email, basics.email), line(ICONS.place, basics.location.city), ...links(person).map((url) => line(iconOf(url), h`<a href="${url}">${bare(url)}</a>`))])}
${section(
  "skills",
  person.skills.map(
    (group) =>
      h`<p><b>${group.name}</b></p>${group.keywords.map((word, i) => h`<p>${word}</p><div class="bar"><i style="width:${90 - 12 * i}%"></i></div>`)}`,
  ),
)}
${section(
  "languages",
  person.languages.map((one) => h`<p>${one.language} – ${one.fluency}</p>`),
)}
${section(
  "interests",
  person.interests?.map((one) => h`<p>${one.name}</p>`),
)}</aside>
<main><h1>${basics.name}</h1><p class="label">${basics.label}</p>
${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "work",
  person.work.map(
    (job) =>
      h`<article><h3>${job.position}</h3><p class="company">${job.name}, ${job.location}</p><time>${words.range(job)}</time>${list(job.highlights)}</article>`,
  ),
)}
${section(
  "education",
  person.education.map(
    (school) =>
      h`<article><h3>${school.studyType}${school.area && `: ${school.area}`}</h3><p class="company">${school.institution}</p><time>${words.range(school)}</time></article>`,
  ),
)}
${section("certificates", list(person.certificates?.map((one) => `${one.name} (${words.month(one.date)})`)))}
${section("awards", list(person.awards?.map((one) => `${one.title}, ${one.awarder}, ${one.date}`)))}</main>`,
    );
  },
};
