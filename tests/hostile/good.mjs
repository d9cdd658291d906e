/**
 * A good resume in every format that is read, small and made here: what hostile files are made from, what is read after each of them,
 * and what the fuzz targets begin with.
 */
import { crc32, deflateRawSync, deflateSync } from "node:zlib";

export const person = { name: "Mara Example", email: "mara@example.org" };

export const lines = [
  person.name,
  "Software Engineer",
  `${person.email} | +49 30 1234567 | Berlin, Germany`,
  "Experience",
  "Senior Engineer, Sample Works GmbH",
  "March 2019 - present",
  "- Built a parser in Rust and Python",
  "- Led four people",
  "Developer, Other Company",
  "Jan 2015 - Feb 2019",
  "- Wrote Java and SQL",
  "Education",
  "Bachelor of Science in Physics, University of Somewhere",
  "2011 - 2014",
  "Skills",
  "Rust, Python, SQL, Docker",
  "Languages",
  "English (fluent), German (native)",
];
const headings = new Set(["Experience", "Education", "Skills", "Languages"]);
const bytes = (text) => Buffer.from(text, "utf8");
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A zip. A part is `[name, content]`, or `[name, content, what to say wrongly]`: `size`, `packed`, `crc`, `flags`, `method`, `offset`, `raw`. */
export function zip(parts, { pack = true, comment = "", entries } = {}) {
  const local = [];
  const central = [];
  let at = 0;
  for (const [name, content, lies = {}] of parts) {
    const plain = Buffer.isBuffer(content) ? content : bytes(content);
    const packed = lies.raw ?? (pack ? deflateRawSync(plain) : plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(lies.flags ?? 0, 2);
    common.writeUInt16LE(lies.method ?? (pack ? 8 : 0), 4);
    common.writeUInt32LE(lies.crc ?? crc32(plain), 10);
    common.writeUInt32LE(lies.packed ?? packed.length, 14);
    common.writeUInt32LE(lies.size ?? plain.length, 18);
    common.writeUInt16LE(bytes(name).length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(lies.offset ?? at, 10);
    central.push(Buffer.concat([bytes("PK\x01\x02\x14\0"), common, tail, bytes(name)]));
    const part = Buffer.concat([bytes("PK\x03\x04"), common, bytes(name), packed]);
    local.push(part);
    at += part.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE((entries ?? parts.length) & 0xffff, 8);
  end.writeUInt16LE((entries ?? parts.length) & 0xffff, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...local, directory, end, bytes(comment)]);
}

export const wordParagraph = (text) =>
  `<w:p><w:pPr>${headings.has(text) ? '<w:pStyle w:val="Heading1"/>' : ""}</w:pPr><w:r><w:rPr><w:sz w:val="22"/></w:rPr><w:t>${escaped(text)}</w:t></w:r></w:p>`;
export const wordDocument = (body) => `<?xml version="1.0"?><w:document xmlns:w="w" xmlns:r="r"><w:body>${body}</w:body></w:document>`;
const wordStyles = '<w:styles xmlns:w="w"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>';
const wordRelations = '<Relationships><Relationship Id="r1" Target="https://example.org/mara"/></Relationships>';
const wordHeader = `<w:hdr xmlns:w="w">${wordParagraph(person.name)}</w:hdr>`;
const wordBody = lines.map(wordParagraph).join("") + '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>2020</w:t></w:r></w:p></w:tc><w:tc><w:p><w:hyperlink r:id="r1"><w:r><w:t>Page</w:t></w:r></w:hyperlink></w:p></w:tc></w:tr></w:tbl>';

/** Parts in the order of the fuzz target. */
export const docxParts = (body = wordBody) => [
  ["word/document.xml", wordDocument(body)],
  ["word/styles.xml", wordStyles],
  ["word/_rels/document.xml.rels", wordRelations],
  ["word/header1.xml", wordHeader],
];
export const docx = (body) => zip(docxParts(body));

export const odtParagraph = (text) => (headings.has(text) ? `<text:h text:outline-level="1">${escaped(text)}</text:h>` : `<text:p text:style-name="P1">${escaped(text)}</text:p>`);
const odtBody = `${lines.map(odtParagraph).join("")}<text:list><text:list-item><text:p>Wrote <text:span text:style-name="T1">Go</text:span><text:tab/><text:a xlink:href="https://example.org">page</text:a></text:p></text:list-item></text:list>`;
export const odtParts = (body = odtBody) => [
  ["content.xml", `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:xlink="x"><office:automatic-styles><style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`],
  ["styles.xml", '<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:fo="f"><office:styles><style:style style:name="P1"><style:text-properties fo:font-size="11pt"/></style:style></office:styles></office:document-styles>'],
  ["META-INF/manifest.xml", "<manifest/>"],
];
export const odt = (body) => zip([["mimetype", "application/vnd.oasis.opendocument.text"], ...odtParts(body)]);

export const rtf = (body = lines.map((line) => `{\\b ${line}}\\par\n`).join("")) =>
  bytes(`{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s1 heading;}}\\fs22 ${body}{\\field{\\*\\fldinst HYPERLINK "https://example.org"}{\\fldrslt page}}\\u252?\\'fc\\par}`);

export const html = (body = lines.map((line) => (headings.has(line) ? `<h2>${line}</h2>` : line.startsWith("- ") ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`)).join("\n")) =>
  bytes(`<!doctype html><html><head><title>x</title></head><body>${body}<table><tr><td>a</td><td><a href="https://example.org">b</a></td></tr></table></body></html>`);

export const text = () => bytes(`${lines.map((line) => (headings.has(line) ? `\n${line}\n` : line)).join("\n")}\n`);
export const markdown = () => bytes(`# ${lines[0]}\n\n${lines.slice(1).map((line) => (headings.has(line) ? `\n## ${line}\n` : line)).join("\n")}\n\n**bold** *slanted* [page](https://example.org)\n`);
export const utf16 = () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text().toString("utf8"), "utf16le")]);

const resume = {
  basics: { name: person.name, email: person.email, phone: "+49 30 1234567", location: { city: "Berlin" }, profiles: [{ network: "GitHub", url: "https://example.org/m" }] },
  work: [{ name: "Sample Works GmbH", position: "Senior Engineer", startDate: "2019-03", highlights: ["Built a parser in Rust"] }],
  education: [{ institution: "University of Somewhere", area: "Physics", studyType: "Bachelor", startDate: "2011", endDate: "2014" }],
  skills: [{ name: "Programming", keywords: ["Rust", "Python"] }],
};
export const json = (value = resume) => bytes(JSON.stringify(value));

export const europassBody = `<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo><Identification><PersonName><FirstName>Mara</FirstName><Surname>Example</Surname></PersonName><ContactInfo><Email><Contact>${person.email}</Contact></Email></ContactInfo></Identification><WorkExperienceList><WorkExperience><Period><From year="2019" month="--03"/><Current>true</Current></Period><Position><Label>Senior Engineer</Label></Position><Activities>Built a parser</Activities><Employer><Name>Sample Works GmbH</Name></Employer></WorkExperience></WorkExperienceList></LearnerInfo></SkillsPassport>`;
export const europass = (body = europassBody) => bytes(`<?xml version="1.0" encoding="UTF-8"?>${body}`);

/** Tables in the order of the fuzz target. */
export const linkedinParts = [
  ["Profile.csv", "First Name,Last Name,Headline,Summary,Geo Location\nMara,Example,Software Engineer,\"Builds, reads\",Berlin\n"],
  ["Positions.csv", "Company Name,Title,Description,Location,Started On,Finished On\nSample Works GmbH,Senior Engineer,\"Built a \"\"parser\"\"\nin Rust\",Berlin,Mar 2019,\n"],
  ["Education.csv", "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUniversity of Somewhere,2011,2014,,Bachelor of Science,\n"],
  ["Skills.csv", "Name\nRust\nPython\n"],
  ["Languages.csv", "Name,Proficiency\nGerman,Native\n"],
  ["Email Addresses.csv", `Email Address,Confirmed,Primary,Updated On\n${person.email},Yes,Yes,1/1/20\n`],
  ["PhoneNumbers.csv", "Extension,Number,Type\n,+49 30 1234567,Mobile\n"],
];
export const linkedin = () => zip(linkedinParts);

/** A PDF of objects: those that are no strings are `[dictionary, content]`. Number 1 is the catalog. */
export function pdfOf(objects, { trailer = "", table = true, packed = false } = {}) {
  const parts = [bytes("%PDF-1.5\n%\xe2\xe3\n")];
  const places = [];
  let at = parts[0].length;
  const push = (part) => (parts.push(part), (at += part.length));
  objects.forEach((object, index) => {
    places.push(at);
    push(bytes(`${index + 1} 0 obj\n`));
    if (Array.isArray(object)) {
      const [dictionary, content] = object;
      const plain = Buffer.isBuffer(content) ? content : bytes(content);
      const data = packed ? deflateSync(plain) : plain;
      push(bytes(`<< /Length ${data.length} ${packed ? "/Filter /FlateDecode " : ""}${dictionary} >>\nstream\n`));
      push(data);
      push(bytes("\nendstream"));
    } else push(bytes(object));
    push(bytes("\nendobj\n"));
  });
  const start = at;
  if (table) push(bytes(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("")}`));
  push(bytes(`trailer << /Root 1 0 R /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}

export const shown = (text, x, y, size = 11, font = "F1") => `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, "\\$&")}) Tj ET\n`;
export const pageContent = () => lines.map((line, index) => shown(line, 50, 780 - index * 20, index ? (headings.has(line) ? 15 : 11) : 22)).join("");

/** Objects 1 to 5 of a PDF of one page: catalog, pages, page, content, font; then others. */
export const pdfObjects = (content = pageContent(), { page = "", font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", resources = "", extra = [] } = {}) => [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> ${resources} >> ${page} >>`,
  Array.isArray(content) ? content : ["", content],
  font,
  ...extra,
];
export const pdf = (content, options = {}) => pdfOf(pdfObjects(content, options), options);
const link = "<< /Type /Annot /Subtype /Link /Rect [50 735 200 750] /A << /S /URI /URI (https://example.org/mara) >> >>";
export const goodPdf = (options = {}) => pdf(undefined, { page: `/Annots [${link}]`, ...options });

/** The container of old office files, with streams by name. `lies` are numbers to write over its header, by place. */
export function compound(streams, { lies = {}, fat = (table) => table, sectorShift = 9, root = {} } = {}) {
  const size = 1 << sectorShift;
  const sectors = [];
  const table = [];
  const put = (content) => {
    const first = table.length + 2;
    const n = Math.max(1, Math.ceil(content.length / size));
    for (let at = 0; at < n; at++) {
      const sector = Buffer.alloc(size);
      content.copy(sector, 0, at * size, Math.min(content.length, (at + 1) * size));
      sectors.push(sector);
      table.push(at + 1 < n ? first + at + 1 : 0xfffffffe);
    }
    return first;
  };
  const directory = Buffer.alloc(size);
  const entry = (at, name, kind, start, length) => {
    const units = Buffer.from(`${name}\0`, "utf16le");
    units.copy(directory, at * 128);
    directory.writeUInt16LE(units.length, at * 128 + 64);
    directory[at * 128 + 66] = kind;
    directory.writeUInt32LE(start >>> 0, at * 128 + 116);
    directory.writeUInt32LE(length >>> 0, at * 128 + 120);
  };
  entry(0, "Root Entry", 5, root.start ?? 0xfffffffe, 0);
  Object.entries(streams).forEach(([name, content], index) => entry(index + 1, name, 2, put(content), content.length));
  const header = Buffer.alloc(Math.max(512, size));
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(3, 26);
  header.writeUInt16LE(0xfffe, 28);
  header.writeUInt16LE(sectorShift, 30);
  header.writeUInt16LE(6, 32);
  header.writeUInt32LE(1, 44);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(0, 56);
  header.writeUInt32LE(0xfffffffe, 60);
  header.writeUInt32LE(0xfffffffe, 68);
  header.fill(0xff, 76, 512);
  header.writeUInt32LE(0, 76);
  for (const [place, number] of Object.entries(lies)) header.writeUInt32LE(number >>> 0, Number(place));
  const links = fat([0xfffffffd, 0xfffffffe, ...table]);
  const first = Buffer.alloc(size, 0xff);
  links.slice(0, size / 4).forEach((next, index) => first.writeUInt32LE(next >>> 0, index * 4));
  return Buffer.concat([header, first, directory, ...sectors]);
}

/** The streams of a Word file. `pieces` are `[from, to, place]` with places as the file writes them. */
export function wordStreams(words = `${lines.join("\r")}\r`, { pieces, lies = {} } = {}) {
  const written = Buffer.from(words, "latin1");
  const main = Buffer.alloc(0x200 + written.length);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt32LE(written.length, 0x4c);
  written.copy(main, 0x200);
  const list = pieces ?? [[0, written.length, (0x200 * 2) | 0x40000000]];
  const plc = Buffer.alloc((list.length + 1) * 4 + list.length * 8);
  list.forEach(([from, to, place], index) => {
    plc.writeUInt32LE(from >>> 0, index * 4);
    plc.writeUInt32LE(to >>> 0, index * 4 + 4);
    plc.writeUInt32LE(place >>> 0, (list.length + 1) * 4 + index * 8 + 2);
  });
  const head = Buffer.alloc(5);
  head[0] = 2;
  head.writeUInt32LE(plc.length, 1);
  const tables = Buffer.concat([head, plc]);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(tables.length, 0x1a6);
  for (const [place, number] of Object.entries(lies)) main.writeUInt32LE(number >>> 0, Number(place));
  return { WordDocument: main, "0Table": tables };
}
export const doc = () => compound(wordStreams());

/** A good file for each format. */
export const good = {
  pdf: goodPdf, docx, odt, doc, rtf, html, text, markdown, utf16, json, europass, linkedin,
};
