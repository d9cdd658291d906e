// Writes hanna-sorensen-controller.docx: a Word document whose contact data stand in the page header and whose jobs stand in tables,
// the two things that readers of Word documents most often lose.
//
//   node demo-site/resumes/docx.mjs
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zip } from "./zip.mjs";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const escape = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const run = (text, bold) => `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
const paragraph = (text, style) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ""}${run(text)}</w:p>`;
const bold = (text) => `<w:p>${run(text, true)}</w:p>`;
const bullets = (lines) => lines.map((line) => paragraph(line, "ListBullet")).join("");
const cell = (width, content) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
const table = (widths, rows) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
  rows.map((cells) => `<w:tr>${cells.map((content, at) => cell(widths[at], content)).join("")}</w:tr>`).join("") +
  "</w:tbl><w:p/>";

const header = paragraph("Hanna Sørensen", "Name") + paragraph("Eppendorfer Weg 44, 20259 Hamburg  ·  +49 40 5550 0187  ·  hanna.soerensen@example.com");

const jobs = [
  [
    paragraph("05/2021 – today"),
    bold("Senior Controller") + paragraph("Nordlicht Möbel AG, Hamburg") +
      bullets([
        "Monthly closing and consolidation of six subsidiaries under HGB and IFRS, finished on working day five.",
        "Budget and rolling forecast with eight heads of department; forecast error down from 9 to 4 percent.",
        "Built cash flow planning in Excel and Power BI; reports to the board every month.",
        "Contact for the auditors; internal controls for purchasing.",
      ]),
  ],
  [
    paragraph("09/2017 – 04/2021"),
    bold("Financial Controller") + paragraph("Fjordkaffe ApS, Copenhagen") +
      bullets([
        "Cost accounting and variance analysis for two roasting plants.",
        "Introduced SAP FI/CO together with the IT department; trained 14 colleagues.",
        "Working capital project: days of inventory from 71 to 52.",
      ]),
  ],
  [
    paragraph("08/2014 – 08/2017"),
    bold("Audit Assistant") + paragraph("Lindqvist & Holm Revision, Aarhus") + bullets(["Audits of medium-sized companies in trade and logistics.", "Preparation of annual accounts and tax returns."]),
  ],
];

const body = [
  paragraph("Profile", "Heading1"),
  paragraph("Controller with nine years in industry after three in audit. I translate between numbers and people, and I would rather explain one figure well than deliver forty."),
  paragraph("Professional experience", "Heading1"),
  table([2200, 7200], jobs),
  paragraph("Education", "Heading1"),
  table([2200, 7200], [
    [paragraph("2012 – 2014"), bold("MSc Finance and Accounting") + paragraph("Aarhus Business Academy")],
    [paragraph("2009 – 2012"), bold("BSc Business Administration") + paragraph("University of Southern Jutland")],
  ]),
  paragraph("Knowledge", "Heading1"),
  table([2200, 7200], [
    [paragraph("Accounting"), paragraph("Consolidation, HGB, IFRS, cost accounting, internal controls")],
    [paragraph("Software"), paragraph("SAP FI/CO, Microsoft Excel, Power BI, SQL (basic)")],
    [paragraph("Languages"), paragraph("Danish (native), German (C2), English (C1)")],
  ]),
].join("");

const style = (id, name, paragraphs, runs) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:pPr>${paragraphs}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
const styles = [
  style("Name", "Name", "", '<w:b/><w:color w:val="1F4E5F"/><w:sz w:val="36"/>'),
  style("Heading1", "heading 1", '<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>', '<w:b/><w:color w:val="1F4E5F"/><w:sz w:val="26"/>'),
  style("ListBullet", "List Bullet", '<w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="360" w:hanging="240"/>', ""),
].join("");

const relation = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (inner) => `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const part = (name, kind) => `<Override PartName="/word/${name}.xml" ContentType="${WORD}.${kind}+xml"/>`;

const entries = {
  "[Content_Types].xml":
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${part("document", "document.main")}${part("styles", "styles")}${part("header1", "header")}${part("numbering", "numbering")}</Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "word/document.xml")),
  "word/_rels/document.xml.rels": relations(relation("rId1", "styles", "styles.xml") + relation("rId2", "header", "header1.xml") + relation("rId3", "numbering", "numbering.xml")),
  "word/document.xml":
    `${XML}<w:document ${W}><w:body>${body}<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>` +
    '<w:pgMar w:top="1900" w:right="1134" w:bottom="1134" w:left="1134" w:header="700" w:footer="500" w:gutter="0"/></w:sectPr></w:body></w:document>',
  "word/header1.xml": `${XML}<w:hdr ${W}>${header}</w:hdr>`,
  "word/numbering.xml":
    `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  "word/styles.xml": `${XML}<w:styles ${W}>${styles}</w:styles>`,
};

const path = join(dirname(fileURLToPath(import.meta.url)), "hanna-sorensen-controller.docx");
const bytes = zip(entries);
writeFileSync(path, bytes);
console.log(`hanna-sorensen-controller.docx ${bytes.length} bytes`);
