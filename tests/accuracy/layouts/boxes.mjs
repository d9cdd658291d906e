// As drawing programs write it: every heading and every text is a box of its own at a fixed place, drawn in the order of making:
// texts of the right column, texts of the left one, then all headings, and the name last.
import { bare, h, joined, links, list, page, sections } from "./html.mjs";

const css = `@page{size:A4;margin:0} body{width:210mm;height:297mm;position:relative;font-size:9.5pt;background:#fffaf0} .band{position:absolute;left:0;top:0;width:70mm;height:297mm;background:#e8dcc4}
.name{padding:14mm 12mm 4mm 82mm} h1{font-size:24pt;line-height:1.15} .body{display:grid;grid-template-columns:54mm 106mm;gap:16mm;padding:4mm 12mm} h2{font-size:12pt;letter-spacing:1px;text-transform:uppercase;color:#8a5a1f;padding-bottom:2mm} section{margin-bottom:6mm} article{margin-bottom:3mm} ul{padding-left:4mm;list-style:"• "} aside{font-size:9pt} p{overflow-wrap:anywhere}`;

/** Run in the page: pins every box where it lies and draws them anew in the order of their rank. */
function pin() {
  const boxes = [...document.querySelectorAll("h2, h2 ~ *, .name > *")].map((box) => ({ box, at: box.getBoundingClientRect() }));
  const rank = (box) => (box.matches(".name *") ? 3 : box.matches("h2") ? 2 : box.closest("aside") ? 1 : 0);
  document.querySelector(".name").remove();
  boxes.sort((a, b) => rank(a.box) - rank(b.box));
  for (const { box, at } of boxes) {
    Object.assign(box.style, { position: "absolute", left: `${at.left}px`, top: `${at.top}px`, width: `${at.width + 1}px`, margin: 0 });
    document.body.append(box);
  }
  document.querySelector(".body").remove();
}

export default {
  producer: "chromium",
  columns: 2,
  style: { wording: 1, dates: "numeric" },
  shows: "label email phone city links summary work highlights education area skills languages fluency certificates interests",
  render(person, words) {
    const { basics } = person;
    const section = sections(words);
    const entry = (item, first, second) =>
      h`<article><b>${first}</b><p>${joined([second, words.range(item)], " | ")}</p>${list(item.highlights)}</article>`;
    const script = `<script>(${pin})()</script>`;
    return page(
      person,
      "'Open Sans'",
      css,
      h`<div class="band"></div><div class="name"><h1>${basics.name}</h1><p>${basics.label}</p></div><div class="body"><aside>
${section(
  "contact",
  [basics.phone, basics.email, basics.location.city, ...links(person).map(bare)].map((line) => h`<p>${line}</p>`),
)}
${section(
  "skills",
  person.skills.flatMap((group) => group.keywords).map((word) => h`<p>${word}</p>`),
)}
${section(
  "languages",
  person.languages.map((one) => h`<p>${one.language} (${one.fluency})</p>`),
)}
${section(
  "interests",
  person.interests?.map((one) => h`<p>${one.name}</p>`),
)}</aside><main>
${section("summary", h`<p>${basics.summary}</p>`)}
${section(
  "work",
  person.work.map((job) => entry(job, job.position, job.name)),
)}
${section(
  "education",
  person.education.map((school) => entry(school, joined([school.studyType, school.area], ", "), school.institution)),
)}
${section("certificates", list(person.certificates?.map((one) => `${one.name} (${words.month(one.date)})`)))}</main></div>`,
    ).replace("</body>", `${script}</body>`);
  },
};
