// A sheet as a document of a word processor, its parts written directly.
import { zip } from "../../hostile/good.mjs";

const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);

const FACES = { b: "<w:b/>", i: "<w:i/>", caps: "<w:caps/>" };

const run = ([face, text], look, more = "") => {
  const properties =
    (face === "tint" ? `<w:color w:val="${look.colour.slice(1).padEnd(6, look.colour.slice(1))}"/>` : (FACES[face] ?? "")) + more;
  const parts = text.split("\t").map((part) => `<w:t xml:space="preserve">${escaped(part)}</w:t>`);
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${parts.join("<w:tab/>")}</w:r>`;
};

const paragraph = (runs, look, properties = "", more = "") =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs.map((one) => run(one, look, more)).join("")}</w:p>`;

// The right margin's tab stands at the end of the text area of either paper.
const RIGHT = '<w:tabs><w:tab w:val="right" w:pos="9300"/></w:tabs>';

function table(rows) {
  const cells = (row) =>
    row.map(([width, content]) => `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="9300" w:type="dxa"/></w:tblPr>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}

/** Half of the documents have lists of the word processor, the others signs that somebody typed. */
const bullet = (look, text) =>
  look.left
    ? paragraph([["plain", text]], look, '<w:pStyle w:val="ListBullet"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    : paragraph([["plain", `${look.glyph} ${text}`]], look, '<w:ind w:left="360" w:hanging="240"/>');

function entry(look, one) {
  const heads = one.lines.map(({ left, right }) =>
    paragraph(right ? [...left, ["plain", "\t"], ...right] : left, look, right ? RIGHT : ""),
  );
  const body = [
    ...heads,
    ...(one.text ? [paragraph([["plain", one.text]], look)] : []),
    ...(one.items ?? []).map((item) => bullet(look, item)),
  ].join("");
  return one.when ? table([[[2200, paragraph(one.when, look)], [7100, body]]]) : body; // prettier-ignore
}

function block(look, one) {
  switch (one.kind) {
    case "entry":
      return entry(look, one);
    case "text":
      return paragraph(one.runs, look);
    case "sub":
      return paragraph([["b", one.text]], look);
    case "lines":
      return one.items.map((item) => bullet(look, item)).join("");
    case "bare":
      return one.items.map((item) => paragraph([["plain", item]], look)).join("");
    default:
      return table(one.rows.map(([name, words]) => [[2600, paragraph([["b", name]], look)], [6700, paragraph([["plain", words]], look)]])); // prettier-ignore
  }
}

function heading(look, text) {
  if (look.tag === "h2") return paragraph([["plain", text]], look, '<w:pStyle w:val="Heading1"/>');
  const size = `<w:sz w:val="${Math.round(look.size * 2 * look.ratio)}"/>${look.tracking ? '<w:spacing w:val="40"/>' : ""}`;
  const border = look.rule === "below" ? '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1"/></w:pBdr>' : "";
  return paragraph([["b", look.capitals ? text.toUpperCase() : text]], look, `${border}<w:spacing w:before="200"/>`, size);
}

/** The bytes of the document. */
export function word({ look, head, sections, references }) {
  const centre = look.head === "centre" ? '<w:jc w:val="center"/>' : "";
  const contacts = head.contacts.map(({ label, text }) => (look.labels === "words" ? `${label}: ${text}` : text));
  const lines = look.contact === "lines" ? contacts : [contacts.join(look.contact)];
  const body = [
    paragraph([["b", head.name]], look, centre, `<w:sz w:val="${Math.round(look.size * 2 * look.nameSize)}"/>`),
    head.label ? paragraph([["plain", head.label]], look, centre) : "",
    ...lines.map((line) => paragraph([["plain", line]], look, centre)),
    ...sections.map((one) => heading(look, one.heading) + one.blocks.map((each) => block(look, each)).join("")),
    references ? paragraph([["i", references]], look) : "",
  ];
  const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
  const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (list) =>
    `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const style = (id, name, more) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const styles = style("Heading1", "heading 1", `<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>`) + style("ListBullet", "List Bullet", "");
  const level = `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>`;
  return zip([
    [
      "[Content_Types].xml",
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/></Types>`,
    ],
    ["_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml"))],
    ["word/_rels/document.xml.rels", relations(relation("r1", "styles", "styles.xml") + relation("r2", "numbering", "numbering.xml"))],
    ["word/styles.xml", `${xml}<w:styles ${space}>${styles}</w:styles>`],
    [
      "word/numbering.xml",
      `${xml}<w:numbering ${space}><w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ],
    ["word/document.xml", `${xml}<w:document ${space}><w:body>${body.join("")}</w:body></w:document>`],
  ]);
}
