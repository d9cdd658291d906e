// Flat OpenDocument text for the layouts that LibreOffice turns into PDF, DOCX, ODT, RTF and DOC.
import { escape } from "./html.mjs";

const NAMES = ["office:1.0", "style:1.0", "text:1.0", "table:1.0", "drawing:1.0", "xsl-fo-compatible:1.0", "svg-compatible:1.0"];
const SHORT = { drawing: "draw", "xsl-fo-compatible": "fo", "svg-compatible": "svg" };
const spaces = NAMES.map(
  (name) => `xmlns:${SHORT[name.split(":")[0]] ?? name.split(":")[0]}="urn:oasis:names:tc:opendocument:xmlns:${name}"`,
).join(" ");

/** A style of paragraphs: attributes of the paragraph and of its text. */
export const paragraphStyle = (name, paragraph = "", text = "", tabs = "") =>
  `<style:style style:name="${name}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties ${paragraph}>${tabs}</style:paragraph-properties><style:text-properties ${text}/></style:style>`;

/** The first tab stop at the right edge, as a person sets it for dates. */
export const rightTab = (at) => `<style:tab-stops><style:tab-stop style:position="${at}" style:type="right"/></style:tab-stops>`;

export const p = (style, ...parts) => `<text:p text:style-name="${style}">${parts.join("")}</text:p>`;
export const heading = (style, level, text) => `<text:h text:style-name="${style}" text:outline-level="${level}">${escape(text)}</text:h>`;
export const span = (style, text) => `<text:span text:style-name="${style}">${escape(text)}</text:span>`;
export const tab = "<text:tab/>";
export const list = (lines) =>
  `<text:list text:style-name="Dots">${lines.map((line) => `<text:list-item>${p("Standard", escape(line))}</text:list-item>`).join("")}</text:list>`;

/** A table without lines; cells are markup. */
export const table = (name, columns, rows) =>
  `<table:table table:name="${name}" table:style-name="Grid">${columns.map((_, i) => `<table:table-column table:style-name="${name}.c${i}"/>`).join("")}${rows
    .map(
      (cells) =>
        `<table:table-row>${cells.map((cell) => `<table:table-cell office:value-type="string">${cell}</table:table-cell>`).join("")}</table:table-row>`,
    )
    .join("")}</table:table>`;

const columnStyles = (tables) =>
  Object.entries(tables)
    .flatMap(([name, widths]) =>
      widths.map(
        (width, i) =>
          `<style:style style:name="${name}.c${i}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`,
      ),
    )
    .join("");

const COUNTRIES = { en: "US", zh: "CN", ja: "JP", sv: "SE" };

/** A whole document. `header` is the page header's markup, `tables` the widths of the columns by table. */
export const document = (person, { type, styles, header = "", tables = {}, body }) => {
  const { language } = person.meta;
  const country = COUNTRIES[language] ?? language.toUpperCase();
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${spaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:text-properties style:font-name="${type}" fo:font-family="'${type}'" style:font-family-asian="'Noto Sans CJK ${language === "zh" ? "SC" : "JP"}'" fo:font-size="10.5pt" fo:language="${language}" fo:country="${country}"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Strong" style:family="text"><style:text-properties fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="Emphasis" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="Frame" style:family="graphic"><style:graphic-properties text:anchor-type="paragraph"/></style:style>
${styles}
<text:list-style style:name="Dots"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.4cm" fo:margin-left="0.6cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style></office:styles>
<office:automatic-styles><style:style style:name="Grid" style:family="table"><style:table-properties style:width="17cm" table:align="left"/></style:style>${columnStyles(tables)}
<style:style style:name="Box" style:family="graphic" style:parent-style-name="Frame"><style:graphic-properties style:wrap="parallel" style:vertical-pos="from-top" style:vertical-rel="page" style:horizontal-pos="from-left" style:horizontal-rel="page" draw:fill="solid" draw:fill-color="#eeeeee" fo:padding="0.2cm" fo:border="none" fo:background-color="#eeeeee"/></style:style>
<style:page-layout style:name="Sheet"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-bottom="0.4cm"/></style:header-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Sheet">${header && `<style:header>${header}</style:header>`}</style:master-page></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
};
