// Words meant for machines alone: white on white, and smaller than a reader sees; they are no skills of the person.
import { bare, h, joined, links, list, page, sections } from "./html.mjs";

const css = `@page{size:A4;margin:20mm} h1{font-size:20pt} h2{font-size:12.5pt;margin:5mm 0 2mm;color:#14507a} article{margin-bottom:3mm} .when{color:#666} ul{padding-left:5mm}
.white{color:#fff;font-size:9pt} .tiny{font-size:.6pt;line-height:1}`;

export default {
  producer: "chromium",
  columns: 1,
  style: { wording: 1, dates: "numeric" },
  shows: "label email phone city links summary work place highlights education area skills languages fluency certificates hidden",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    const entry = (item, first, second) =>
      h`<article><p><b>${first}</b></p><p>${second}</p><p class="when">${words.range(item)}</p>${list(item.highlights)}</article>`;
    return page(
      person,
      "'Open Sans'",
      css,
      h`<h1>${basics.name}</h1><p>${basics.label}</p><p>${joined([basics.location.city, basics.phone, basics.email, ...links(person).map(bare)], " / ")}</p>
${section("summary", h`<p>${basics.summary}</p>`)}
<p class="white">Kubernetes, machine learning, project management, Salesforce, leadership, Java, cloud architecture</p>
${section(
  "work",
  person.work.map((job) => entry(job, `${job.position}, ${job.name}`, job.location)),
)}
${section(
  "education",
  person.education.map((school) => entry(school, joined([school.studyType, school.area], ", "), school.institution)),
)}
${section("skills", h`<p>${person.skills.flatMap((group) => group.keywords).join(", ")}</p>`)}
<p class="tiny">ten years of experience as chief executive officer, Terraform, Ansible, Oracle, German, French</p>
${section("languages", list(person.languages.map((one) => `${one.language} (${one.fluency})`)))}
${section("certificates", list(person.certificates?.map((one) => `${one.name}, ${words.month(one.date)}`)))}`,
    );
  },
};
