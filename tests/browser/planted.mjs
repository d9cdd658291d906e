// A resume of a person who does not exist. Each of the strings occurs nowhere else, so that any trace of it is a leak.
import { crc32 } from "node:zlib";
import { isFirefox } from "./browsers.mjs";

export const person = {
  name: "Quillaya Zephyrine Marbrook",
  email: "quillaya.zm@marbrook-post.example",
  phone: "+49 30 5557 204418",
  street: "Vellenstrasse 4417",
  city: "Osterwieck-Nordheim",
  headline: "Backend engineer for freight platforms",
  summary: "Nineteen-tonne lorries taught me patience; Rust taught me ownership the gentle way.",
  link: "https://github.com/qzmarbrook-7731",
  jobs: [
    {
      title: "Senior Backend Engineer",
      company: "Halverstrom Frachtnetz GmbH",
      dates: "March 2020 - Present",
      bullets: [
        "Rebuilt the Kreuzlager dispatch service in Rust and PostgreSQL, cutting queue time by 41.7 percent",
        "Ran Kubernetes clusters called Nachtfalter through two peak seasons without an outage",
      ],
    },
    {
      title: "Software Developer",
      company: "Tannhoven Logiktechnik AG",
      dates: "January 2016 - February 2020",
      bullets: [
        "Wrote Python and SQL pipelines for the Wellenbrecher customs archive",
        "Taught the Drosselpunkt onboarding course on Docker and REST API design",
      ],
    },
  ],
  degree: "Master of Science in Computer Science",
  school: "Universitaet Brackenfels",
  thesis: "Thesis on Mondviole consensus protocols",
  skills: "Rust, PostgreSQL, Kubernetes, Python, SQL, Docker, REST API, Linux, Git",
  hobby: "Restoring Pfauenauge tower clocks",
  salary: "Last salary 87,314 euro",
};

/** Twenty strings that must never be seen on the wire. */
export const planted = [
  "Quillaya", "Zephyrine", "Marbrook", "quillaya.zm@marbrook-post.example", "5557 204418", "204418", "Vellenstrasse 4417", "Osterwieck-Nordheim",
  "freight platforms", "Nineteen-tonne", "qzmarbrook-7731", "Halverstrom Frachtnetz", "Kreuzlager", "41.7 percent", "Nachtfalter", "Tannhoven Logiktechnik",
  "Wellenbrecher", "Drosselpunkt", "Universitaet Brackenfels", "Mondviole", "Pfauenauge", "87,314",
];

/** What tests type by hand, as seekers and as employers: none of it is for the server to read. */
export const typed = [
  "Osterwieck", "seventeen wet pallets", "seventeen dry pallets", "We would like to meet you", "meet.example/room", "crane licence", "Glass harp",
  "Warehouse rockstar", "Built the freight service", "Engineer for freight", "Jobs North", "Ring me",
];

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** The resume as a page to print. */
export function html() {
  const p = Object.fromEntries(Object.entries(person).map(([key, value]) => [key, typeof value === "string" ? escape(value) : value]));
  const job = ({ title, company, dates, bullets }) =>
    `<section><h3>${title}</h3><p>${company} | ${dates}</p><ul>${bullets.map((b) => `<li>${escape(b)}</li>`).join("")}</ul></section>`;
  return `<!doctype html><meta charset="utf-8"><title>CV</title><style>body{font:11pt sans-serif}h1{font-size:22pt}h2{font-size:14pt}</style>
    <h1>${p.name}</h1><p>${p.headline}</p><p>${p.email} | ${p.phone} | ${p.street}, ${p.city} | ${p.link}</p>
    <h2>Summary</h2><p>${p.summary}</p><h2>Experience</h2>${p.jobs.map(job).join("")}
    <h2>Education</h2><p><b>${p.degree}</b></p><p>${p.school}, 2013 - 2015</p><p>${p.thesis}</p>
    <h2>Skills</h2><p>${p.skills}</p><h2>Interests</h2><p>${p.hobby}</p><p>${p.salary}</p>`;
}

/** The resume as a PDF, printed by the browser under test. */
export async function pdf(browser) {
  const page = await browser.newPage();
  await page.setContent(html());
  // Playwright hands inches on to Firefox, which takes them for centimetres.
  const cm = isFirefox ? "in" : "cm";
  const margin = `2${cm}`;
  const bytes = await page.pdf({ width: `21${cm}`, height: `29.7${cm}`, margin: { top: margin, bottom: margin, left: margin, right: margin } });
  await page.close();
  return bytes;
}

/** The resume as a DOCX with its contact data in the page header, where many word processors' templates put it. */
export function docx() {
  const p = person;
  const paragraph = (text, style) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
  const job = ({ title, company, dates, bullets }) =>
    [paragraph(title, "Heading2"), paragraph(`${company} | ${dates}`), ...bullets.map((b) => paragraph(b, "ListBullet"))].join("");
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  const body = [
    paragraph("Summary", "Heading1"), paragraph(p.summary), paragraph("Experience", "Heading1"), ...p.jobs.map(job),
    paragraph("Education", "Heading1"), paragraph(p.degree), paragraph(`${p.school}, 2013 - 2015`), paragraph(p.thesis),
    paragraph("Skills", "Heading1"), paragraph(p.skills), paragraph("Interests", "Heading1"), paragraph(p.hobby), paragraph(p.salary),
  ].join("");
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  return zip({
    "[Content_Types].xml": `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="${relations}/header" Target="header1.xml"/></Relationships>`,
    "word/header1.xml": `${xml}<w:hdr ${w}>${paragraph(p.name, "Title")}${paragraph(p.headline)}${paragraph(`${p.email} | ${p.phone} | ${p.street}, ${p.city} | ${p.link}`)}</w:hdr>`,
    "word/document.xml": `${xml}<w:document ${w} ${r}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:body></w:document>`,
  });
}

/** A zip archive of stored files. */
export function zip(files) {
  const parts = [], directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(content)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), fields, path, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x00", "latin1"), fields, tail, path);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from("PK\x05\x06", "latin1"), end]);
}
