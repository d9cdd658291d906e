// Narrow justified columns with automatic hyphens: the small one floats left with photo and contact data, jobs stand right of it.
import { avatar, bare, h, links, list, page, sections } from "./html.mjs";

const css = `@page{size:A4;margin:15mm} body{font-size:9.5pt;hyphens:auto;text-align:justify} aside{float:left;width:52mm} main{margin-left:62mm} img{width:26mm;margin-bottom:4mm}
h1{font-size:19pt;text-align:left;hyphens:none} .label{font-size:11pt;color:#a0522d;margin-bottom:4mm;text-align:left} h2{font-size:11pt;color:#a0522d;border-bottom:.5pt solid #a0522d;margin-bottom:2mm;hyphens:none;text-align:left} section{margin-bottom:5mm} h3{font-size:10pt;text-align:left} .when{color:#777} article{margin-bottom:3mm} ul{padding-left:4mm} aside p{text-align:left;hyphens:none}`;

export default {
  producer: "weasyprint",
  columns: 2,
  style: { wording: 1, dates: "long" },
  shows: "label email phone city links summary work place highlights education area skills languages fluency certificates volunteer",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    return page(
      person,
      "'Liberation Sans'",
      css,
      h`<aside><img src="${avatar()}" alt="">
${section(
  "contact",
  [
    [words.of("email"), basics.email],
    [words.of("phone"), basics.phone],
    [words.of("place"), basics.location.city],
    ...links(person).map((url) => [words.of("web"), bare(url)]),
  ].map(([label, text]) => h`<p><b>${label}</b><br>${text}</p>`),
)}
${section("skills", list(person.skills.flatMap((group) => group.keywords)))}
${section(
  "languages",
  person.languages.map((one) => h`<p>${one.language}<br><i>${one.fluency}</i></p>`),
)}</aside>
<main><h1>${basics.name}</h1><p class="label">${basics.label}</p>
${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "work",
  person.work.map(
    (job) =>
      h`<article><h3>${job.position}</h3><p>${job.name}, ${job.location} <span class="when">| ${words.range(job)}</span></p>${list(job.highlights)}</article>`,
  ),
)}
${section(
  "education",
  person.education.map(
    (school) =>
      h`<article><h3>${school.studyType}${school.area && `, ${school.area}`}</h3><p>${school.institution} <span class="when">| ${words.range(school)}</span></p></article>`,
  ),
)}
${section(
  "volunteer",
  person.volunteer?.map(
    (one) => h`<article><h3>${one.position}</h3><p>${one.organization} <span class="when">| ${words.range(one)}</span></p></article>`,
  ),
)}
${section("certificates", list(person.certificates?.map((one) => `${one.name} (${words.month(one.date)})`)))}</main>`,
    );
  },
};
