/** Files that want to harm their reader: `hostile()` gives them all, the same ones every time. */
import { deflateRawSync } from "node:zlib";

import * as made from "./good.mjs";
import { mutations } from "./mutations.mjs";
import { pdfs } from "./pdfs.mjs";

const bytes = (text) => Buffer.from(text, "utf8");
const { docx, docxParts, html, json, odt, odtParts, rtf, wordDocument, wordParagraph, zip } = made;
const repeat = (text, n) => text.repeat(n);
const MB = 1 << 20;
/** Zeros packed: a bomb of `n` bytes. */
const packedZeros = (n) => deflateRawSync(Buffer.alloc(n), { level: 9 });
const nested = (open, close, n, inner = "") => repeat(open, n) + inner + repeat(close, n);

function zips() {
  const word = wordDocument(wordParagraph("x"));
  const withPart = (name, content, lies) => zip([["word/document.xml", word], [name, content, lies]]);
  let onion = docx();
  for (let at = 0; at < 20; at++) onion = zip([["word/document.xml", onion]]);
  const bomb = (n) => zip([["word/document.xml", "", { raw: packedZeros(n), size: n }]]);
  const zip64 = docx();
  zip64.writeUInt32LE(0xffffffff, zip64.length - 6);
  zip64.writeUInt16LE(0xffff, zip64.length - 12);
  const shared = packedZeros(8 * MB);
  const overlapping = zip([["word/document.xml", word], ...Array.from({ length: 500 }, (_, at) => [`word/header${at}.xml`, "", { raw: at ? Buffer.alloc(0) : shared, packed: shared.length, size: 8 * MB, offset: 0 }])]);
  const twice = zip([["word/document.xml", word], ["word/document.xml", wordDocument(wordParagraph("other"))]]);
  const spaces = `<w:document>${" ".repeat(30 * MB)}</w:document>`;
  return {
    "a bomb of 100 MB": bomb(100 * MB),
    "a bomb of 1 GB": zip([["word/document.xml", "", { raw: Buffer.concat([packedZeros(1000 * MB)]), size: 1 }]]),
    "a bomb just below the limit": bomb(63 * MB),
    "30 MB of spaces": zip([["word/document.xml", spaces]]),
    "a bomb in the styles": withPart("word/styles.xml", "", { raw: packedZeros(100 * MB), size: 10 }),
    "a bomb in an odt": zip([["content.xml", "", { raw: packedZeros(100 * MB), size: 10 }]]),
    "a hundred headers of 1 MB": zip([["word/document.xml", word], ...Array.from({ length: 100 }, (_, at) => [`word/header${at}.xml`, "", { raw: packedZeros(MB), size: MB }])]),
    "entries that overlap": overlapping,
    "a zip in a zip, 20 deep": onion,
    "a size that is too small": withPart("word/styles.xml", repeat("<a/>", 1000), { size: 1 }),
    "a size that is too large": withPart("word/styles.xml", "<a/>", { size: 0xfffffff0 }),
    "a packed size beyond the file": withPart("word/styles.xml", "<a/>", { packed: 0xfffffff0 }),
    "a packed size of zero": withPart("word/styles.xml", "<a/>", { packed: 0 }),
    "a wrong sum": withPart("word/styles.xml", "<a/>", { crc: 1 }),
    "a method that nobody knows": withPart("word/styles.xml", "<a/>", { method: 99 }),
    "an entry that says it is encrypted": zip([["word/document.xml", word, { flags: 1 }]]),
    "an offset beyond the file": withPart("word/styles.xml", "<a/>", { offset: 0x7fffffff }),
    "an entry that is the directory": withPart("word/styles.xml", "<a/>", { offset: 1 }),
    "50,000 entries": zip([["word/document.xml", word], ...Array.from({ length: 50_000 }, (_, at) => [`word/x${at}`, ""])], { pack: false }),
    "9,000 headers": zip([["word/document.xml", word], ...Array.from({ length: 9_000 }, (_, at) => [`word/header${at}.xml`, "<a><p/></a>"])], { pack: false }),
    "a count of entries that lies": zip(docxParts(), { entries: 60_000 }),
    "zip64 without its record": zip64,
    "paths that climb": zip([["../../word/document.xml", word], ["/etc/passwd", "x"], ["word/document.xml", word]]),
    "a name of 60,000 characters": withPart("w".repeat(60_000), "x"),
    "two parts of one name": twice,
    "a stored part that lies": zip([["word/document.xml", word, { method: 0, raw: bytes(word), size: 5 }]], { pack: false }),
    "a comment that holds a directory": zip(docxParts(), { comment: "PK\x05\x06" + "\0".repeat(40) }),
    "nothing but the end": bytes(`PK\x05\x06${"\0".repeat(18)}`),
    "a beginning without an end": bytes(`PK\x03\x04${"\0".repeat(100)}`),
    "rubbish that is packed": zip([["word/document.xml", "", { raw: Buffer.alloc(2000, 0xa5), size: 2000 }]]),
    "an archive of a table of 40 MB": zip([["Profile.csv", "", { raw: packedZeros(40 * MB), size: 40 * MB }], ...made.linkedinParts.slice(1)]),
    "a table of a million fields": zip([["Profile.csv", `a\n${repeat("x,", 1_000_000)}`], ...made.linkedinParts.slice(1)]),
    "a table of 300,000 rows": zip([...made.linkedinParts.slice(0, 1), ["Positions.csv", `Company Name,Title,Description,Location,Started On,Finished On\n${repeat("a,b,c,d,Mar 2019,\n", 300_000)}`]]),
    "a table whose quotes never close": zip([...made.linkedinParts.slice(0, 1), ["Positions.csv", `Company Name,Title\n"${repeat('a""b,\n', 200_000)}`]]),
  };
}

/** Bodies of XML, to be put into DOCX and ODT. */
function xmls() {
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY ${String.fromCharCode(98 + (at % 25))}${at} "${repeat("&a;", 10)}">`).join("")}]><w:document><w:body><w:p><w:r><w:t>&z24;&a;</w:t></w:r></w:p></w:body></w:document>`;
  const quadratic = `<!DOCTYPE l [<!ENTITY a "${"x".repeat(100_000)}">]><w:document><w:body><w:p><w:r><w:t>${repeat("&a;", 10_000)}</w:t></w:r></w:p></w:body></w:document>`;
  const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
  const field = (kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const attributes = (n) => Array.from({ length: n }, (_, at) => `w:a${at}="${at}"`).join(" ");
  const table = (inner) => `<w:tbl><w:tr><w:tc>${inner}</w:tc></w:tr></w:tbl>`;
  const relations = Array.from({ length: 20_000 }, (_, at) => `<Relationship Id="r${at}" Target="https://example.org/${at}"/>`).join("");
  const linked = Array.from({ length: 20_000 }, (_, at) => `<w:p><w:hyperlink r:id="r${19_999 - at}">${run("x")}</w:hyperlink></w:p>`).join("");
  const styles = Array.from({ length: 20_000 }, (_, at) => `<w:style w:type="paragraph" w:styleId="s${at}"><w:basedOn w:val="s${(at + 1) % 20_000}"/></w:style>`).join("");
  const styled = Array.from({ length: 8_000 }, (_, at) => `<w:p><w:pPr><w:pStyle w:val="s${at}"/></w:pPr>${run("x")}</w:p>`).join("");
  const odtStyles = Array.from({ length: 10_000 }, (_, at) => `<style:style style:name="s${at}" style:parent-style-name="s${(at + 1) % 10_000}"/>`).join("");
  const parts = (content, extra = []) => zip([["word/document.xml", content], ...extra]);
  return {
    "billion laughs": parts(laughs),
    "quadratic entities": parts(quadratic),
    "an entity of a file": parts('<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>'),
    "a declaration of 5 MB": parts(`<!DOCTYPE x [${repeat("<!ELEMENT a ANY>", 320_000)}]><w:document/>`),
    "elements 100,000 deep": docx(nested("<w:x>", "</w:x>", 100_000)),
    "elements 100,000 deep that never end": docx(repeat("<w:x>", 100_000)),
    "ends without beginnings": docx(repeat("</w:x>", 100_000)),
    "63 tables in each other": docx(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 18, wordParagraph("x"))),
    "tables beside tables": docx(repeat(table(table(wordParagraph("x"))), 20_000)),
    "900,000 empty elements": docx(repeat("<a/>", 900_000)),
    "5,000,000 empty elements": docx(repeat("<a/>", 5_000_000)),
    "900,000 references": docx(`<w:p><w:r><w:t>${repeat("&amp;", 900_000)}</w:t></w:r></w:p>`),
    "an attribute of 20 MB": docx(`<w:p w:x="${"y".repeat(20 * MB)}"/>`),
    "100,000 attributes": docx(`<w:p ${attributes(100_000)}>${run("x")}</w:p>`),
    "10,000 attributes on each of 30 elements": docx(repeat(`<w:p ${attributes(10_000)}>${run("x")}</w:p>`, 30)),
    "a name of 10 MB": docx(`<${"n".repeat(10 * MB)}/>`),
    "a text of 20 MB": docx(wordParagraph("word ".repeat(4 * MB))),
    "a text of 20 MB without a space": docx(wordParagraph("w".repeat(20 * MB))),
    "a paragraph of 200,000 runs": docx(`<w:p>${repeat(run("x"), 200_000)}</w:p>`),
    "200,000 paragraphs": docx(repeat(`<w:p>${run("x")}</w:p>`, 200_000)),
    "200,000 tabs": docx(`<w:p><w:r>${repeat("<w:t>x</w:t><w:tab/>", 200_000)}</w:r></w:p>`),
    "100,000 fields that begin": docx(`<w:p>${repeat(field("begin"), 60_000)}${repeat(run("x"), 60_000)}</w:p>`),
    "20,000 fields in each other, with instructions": docx(`<w:p>${repeat(`${field("begin")}<w:r><w:instrText>HYPERLINK "https://example.org"</w:instrText></w:r>${field("separate")}`, 20_000)}${repeat(run("x"), 20_000)}</w:p>`),
    "20,000 links to 20,000 targets": zip([["word/document.xml", wordDocument(linked)], ["word/_rels/document.xml.rels", `<Relationships>${relations}</Relationships>`]]),
    "styles that stand on each other in a ring": zip([["word/document.xml", wordDocument(styled)], ["word/styles.xml", `<w:styles>${styles}</w:styles>`]]),
    "odt styles that stand on each other in a ring": zip([["content.xml", odtParts(Array.from({ length: 5_000 }, (_, at) => `<text:p text:style-name="s${at}">x</text:p>`).join(""))[0][1]], ["styles.xml", `<office:document-styles><office:styles>${odtStyles}</office:styles></office:document-styles>`]]),
    "20,000 addresses in an odt": odt(Array.from({ length: 20_000 }, (_, at) => `<text:p><text:a xlink:href="https://example.org/${at}">x</text:a></text:p>`).join("")),
    "spans 60 deep in an odt, often": odt(repeat(`<text:p>${nested('<text:span text:style-name="T1">', "</text:span>", 50, "x")}</text:p>`, 3_000)),
    "lists 50 deep in an odt, often": odt(repeat(nested("<text:list><text:list-item>", "</text:list-item></text:list>", 25, "<text:p>x</text:p>"), 3_000)),
    "spaces by the billion in an odt": odt(`<text:p>x<text:s text:c="4000000000"/>y</text:p>`),
    "text boxes in each other": docx(nested("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>", 12, wordParagraph("x"))),
    "a comment of 10 MB": docx(`<!--${"-x".repeat(5 * MB)}-->`),
    "a CDATA section that never ends": docx(`<w:p><w:r><w:t><![CDATA[${"]]".repeat(MB)}`),
    "processing instructions": docx(repeat("<?x y?>", 300_000)),
    "NULs": docx(wordParagraph("a\0b\u0001c")),
    "UTF-16 inside": zip([["word/document.xml", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(wordDocument(wordParagraph("x")), "utf16le")])]]),
    "no bytes of UTF-8": zip([["word/document.xml", Buffer.concat([bytes("<w:document><w:t>"), Buffer.alloc(10_000, 0xff)])]]),
    "nothing": zip([["word/document.xml", ""]]),
    "Europass that laughs": made.europass(laughs.replaceAll("w:document", "SkillsPassport")),
    "Europass 100,000 deep": made.europass(nested("<SkillsPassport>", "</SkillsPassport>", 100_000)),
    "Europass with 200,000 jobs": made.europass(made.europassBody.replace(/(<WorkExperience>[^]*<\/WorkExperience>)/, (job) => repeat(job, 20_000))),
    "Europass that never ends": made.europass(made.europassBody.slice(0, 300)),
  };
}

function docs() {
  const { compound, wordStreams } = made;
  const words = "word ".repeat(200);
  const whole = wordStreams(words);
  const overlapping = Array.from({ length: 4_000 }, (_, at) => [at * 1000, at * 1000 + 1000, (0x200 * 2) | 0x40000000]);
  const many = wordStreams(words, { pieces: overlapping, lies: { 0x4c: 4_000_000 } });
  const first = (streams) => compound(streams);
  return {
    "a chain that bites its tail": compound(whole, { fat: (table) => table.map((next, at) => (next < 0xfffffff0 ? at : next)) }),
    "a chain of one sector for ever": compound(whole, { fat: (table) => table.map((next, at) => (at < 2 ? next : 2)) }),
    "a directory that is its own chain": compound(whole, { fat: (table) => table.map((next, at) => (at === 1 ? 1 : next)) }),
    "a chain beyond the file": compound(whole, { fat: (table) => table.map((next, at) => (at < 2 ? next : 0x00ffffff)) }),
    "a list of tables that bites its tail": compound(whole, { lies: { 68: 0, 72: 0xffff } }),
    "a directory beyond the file": compound(whole, { lies: { 48: 0x7fffffff } }),
    "a small table in the table": compound(whole, { lies: { 56: 0xffffffff, 60: 0 } }),
    "every stream is small": compound(whole, { lies: { 56: 0xffffffff } }),
    "sectors of 4096 bytes": compound(whole, { sectorShift: 12 }),
    "sectors of 64 bytes": compound(whole, { lies: { 30: 0x00060006 } }),
    "sectors of four billion bytes": compound(whole, { lies: { 30: 0x00060020 } }),
    "a text of four billion characters": first(wordStreams(words, { lies: { 0x4c: 0xffffffff } })),
    "parts of four billion characters each": first(wordStreams(words, { lies: { 0x4c: 0xffffffff, 0x50: 0xffffffff, 0x54: 0xffffffff, 0x58: 0xffffffff, 0x5c: 0xffffffff, 0x60: 0xffffffff, 0x64: 0xffffffff, 0x68: 0xffffffff } })),
    "4,000 pieces of the same text": first(many),
    "a piece from four billion to zero": first(wordStreams(words, { pieces: [[0xffffffff, 0, 0]] })),
    "a piece of four billion characters": first(wordStreams(words, { pieces: [[0, 0xffffffff, (0x200 * 2) | 0x40000000]] })),
    "a piece beyond the stream": first(wordStreams(words, { pieces: [[0, 1000, 0x3fffffff]] })),
    "a piece at the end of all numbers": first(wordStreams(words, { pieces: [[0, 1000, 0xbfffffff]] })),
    "a table of pieces beyond the stream": first(wordStreams(words, { lies: { 0x1a2: 0x7fffffff } })),
    "a table of pieces of four billion bytes": first(wordStreams(words, { lies: { 0x1a6: 0xffffffff } })),
    "formats beyond the stream": first(wordStreams(words, { lies: { 0xfa: 0, 0xfe: 0xffffffff, 0x102: 4, 0x106: 0x7fffffff } })),
    "formats that are the text": first(wordStreams(words, { lies: { 0xa2: 0, 0xa6: 17, 0xfa: 0, 0xfe: 17, 0x102: 0, 0x106: 17 } })),
    "encrypted": first(wordStreams(words, { lies: { 8: 0x01000000 } })),
    "100,000 fields in each other": first(wordStreams(`${"\x13HYPERLINK \"x\" \x14".repeat(10_000)}x`)),
    "100,000 cells": first(wordStreams("a\x07".repeat(13_000))),
    "one paragraph of 25,000 characters of every kind": first(wordStreams(Array.from({ length: 25_000 }, (_, at) => String.fromCharCode(at % 256)).join(""))),
    "no streams": compound({}),
    "only a header": made.doc().subarray(0, 512),
    "a header and nothing that it names": Buffer.concat([made.doc().subarray(0, 512), Buffer.alloc(512)]),
  };
}

function texts() {
  const para = (text) => rtf(`${text}\\par`);
  const table = (inner) => `<table><tr><td>${inner}</td></tr></table>`;
  const storm = `e${"\u0301\u0316\u0327".repeat(200_000)}`;
  const jsonOf = (text) => bytes(text);
  return {
    rtf: {
      "groups 1,000,000 deep": bytes(`{\\rtf1${"{".repeat(1_000_000)}`),
      "groups 600 deep with a link of 1 MB": bytes(`{\\rtf1{\\field{\\*\\fldinst HYPERLINK "${"x".repeat(MB)}"}{\\fldrslt ${"{a".repeat(600)}`),
      "a link of 100 KB on 100,000 pieces": bytes(`{\\rtf1{\\field{\\*\\fldinst HYPERLINK "${"x".repeat(100_000)}"}{\\fldrslt ${"\\b a\\b0 b".repeat(100_000)}}}`),
      "\\bin that lies": para("\\bin2147483647 x"),
      "\\bin below zero": para("\\bin-5 x"),
      "numbers without end": para(`\\fs${"9".repeat(100_000)} x`),
      "words without end": para(`\\${"w".repeat(1_000_000)} x`),
      "\\uc8 and no stand-ins": para("\\uc8 \\u300 ".repeat(50_000)),
      "\\uc four billion": para("\\uc4000000000 \\u300 x"),
      "half of a pair": para("\\u-10240 \\u-10240 ?\\u-9216 x".repeat(20_000)),
      "hex that is none": para("\\'zz\\'".repeat(100_000)),
      "100,000 addresses": bytes(`{\\rtf1 ${Array.from({ length: 60_000 }, (_, at) => `{\\field{\\*\\fldinst HYPERLINK "h${at}"}{\\fldrslt x}}`).join("")}}`),
      "closed too often": bytes(`{\\rtf1 x${"}".repeat(1_000_000)}`),
      "18 MB of letters": bytes(`{\\rtf1 ${"x".repeat(18 * MB)}}`),
      "3,000,000 paragraphs": bytes(`{\\rtf1 ${"\\par x".repeat(3_000_000)}}`),
      "a style a letter": bytes(`{\\rtf1 ${"\\b x\\b0 y".repeat(500_000)}\\par}`),
      "hidden letters": bytes(`{\\rtf1 \\v ${"hidden ".repeat(500_000)}\\par}`),
      "a backslash at the end": bytes("{\\rtf1 x\\"),
      "a million tabs": para("x\\tab ".repeat(500_000)),
    },
    html: {
      "elements 1,000,000 deep": html("<div>".repeat(1_000_000)),
      "a million tags": html("<b></b>".repeat(1_000_000)),
      "tables 50,000 deep": html(`${"<table><tr><td>".repeat(50_000)}x`),
      "an attribute of 15 MB": html(`<a href="${"x".repeat(15 * MB)}">x</a>`),
      "100,000 addresses": html(Array.from({ length: 100_000 }, (_, at) => `<a href="h${at}">x</a>`).join("")),
      "an address of 1 MB on 20,000 pieces": html(`<a href="${"x".repeat(MB)}">${"<b>a</b>b".repeat(10_000)}`),
      "a tag that never ends": html(`<p ${"x ".repeat(5_000_000)}`),
      "a comment that never ends": html(`<!-- ${"- ".repeat(5_000_000)}`),
      "a million comments": html("<!---->".repeat(1_000_000)),
      "a million beginnings of comments": html("<!--x".repeat(1_000_000)),
      "scripts that never end": html("<script>".repeat(500_000)),
      "200,000 scripts, each ended": html("<script></script>".repeat(200_000)),
      "ten million ampersands": html("&".repeat(10_000_000)),
      "references to no character": html("&#xffffffffff;&#55296;&#1114112;&#0;".repeat(100_000)),
      "15 MB of one letter": html("x".repeat(15 * MB)),
      "a million signs of less": html("<".repeat(1_000_000)),
      "a million cells": html(`<table><tr>${"<td>x</td>".repeat(1_000_000)}</tr></table>`),
      "breaks without end": html("x<br>".repeat(1_000_000)),
      "tables in cells": html(table(table(table("x"))).repeat(20_000)),
    },
    text: {
      "10 MB of one character": Buffer.alloc(10 * MB, "x"),
      "19 MB of a wide character": bytes("あ".repeat(6 * MB)),
      "10 MB of spaces and a word": Buffer.concat([Buffer.alloc(10 * MB, " "), bytes("x")]),
      "5,000,000 lines": bytes("x\n".repeat(5_000_000)),
      "5,000,000 headings": bytes("# x\n".repeat(4_000_000)),
      "NULs in the middle": Buffer.concat([made.text(), Buffer.alloc(20_000), made.text()]),
      "a storm of marks": bytes(storm),
      "a storm of marks on each of 1,000 letters": bytes(`e${"\u0301\u0316\u0327".repeat(300)} `.repeat(300)),
      "controls of direction": bytes("\u202e\u202a\u2066\u200f".repeat(500_000) + "x"),
      "joiners without end": bytes("👩\u200d".repeat(500_000)),
      "half pairs in UTF-16": Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(2 * MB, Buffer.from([0x00, 0xd8]))]),
      "UTF-16 cut in half a unit": Buffer.concat([made.utf16(), Buffer.from([0x41])]),
      "UTF-16 the other way round": Buffer.from([0xfe, 0xff, 0x00, 0x41, 0xd8]),
      "a mark and nothing": Buffer.from([0xff, 0xfe]),
      "overlong UTF-8": Buffer.alloc(100_000, Buffer.from([0xc0, 0x80, 0xf8, 0x88])),
      "brackets of Markdown": bytes(`# a\n# b\n${"[".repeat(200_000)}`),
      "links of Markdown that never end": bytes(`# a\n# b\n${"[a](".repeat(100_000)}`),
      "stars": bytes(`# a\n# b\n${"*a".repeat(500_000)}`),
      "two lines of a million words": bytes(`${"word ".repeat(1_000_000)}\n`.repeat(2)),
      "a line of dates": bytes("2019 - 2020, ".repeat(100_000)),
      "a heading a line": bytes("Experience\nEducation\nSkills\n".repeat(3_000)),
      "a job a line": bytes("Engineer, Acme GmbH, Jan 2019 - Feb 2020\n".repeat(10_000)),
      "a date a line": bytes("Experience\n\n" + "2019 - 2020\nEngineer\n".repeat(5_000)),
      "8,000 lines of skills": bytes("Skills\n" + "Python, SQL, Java, C, Go, R\n".repeat(8_000)),
      "an address a line": bytes("a@b.example +49 30 1234567 https://example.org/x\n".repeat(8_000)),
      "at signs": bytes("@".repeat(390_000)),
      "dots": bytes("a.".repeat(190_000)),
      "digits": bytes("1".repeat(390_000)),
      "digits and spaces": bytes("1 ".repeat(190_000)),
      "one word of each kind 80,000 times": bytes("and not never C++ R Go (".repeat(16_000)),
      "capitals": bytes("A B C D\n".repeat(8_000)),
      "slashes": bytes("https://".repeat(45_000)),
      "commas": bytes("Skills\n" + ", ".repeat(190_000)),
      "a line of 390,000 letters and a heading": bytes(`Experience\n${"ab ".repeat(130_000)}\n`),
    },
    json: {
      "arrays 1,000,000 deep": jsonOf(`{"basics":${"[".repeat(1_000_000)}`),
      "objects 100,000 deep": jsonOf(`{"basics":${'{"a":'.repeat(100_000)}`),
      "arrays 120 deep": jsonOf(`{"work":${nested("[", "]", 120)}}`),
      "a number of a million digits": jsonOf(`{"basics":{"name":"x"},"work":[{"a":${"9".repeat(1_000_000)}}]}`),
      "a number with a huge exponent": jsonOf('{"basics":{"name":"x"},"work":[{"a":1e999999999}]}'),
      "a million same keys": jsonOf(`{"basics":{${'"name":"x",'.repeat(1_000_000)}"name":"y"}}`),
      "a million other keys": jsonOf(`{"basics":{${Array.from({ length: 500_000 }, (_, at) => `"k${at}":1,`).join("")}"name":"y"}}`),
      "a name of 15 MB": made.json({ basics: { name: "x".repeat(15 * MB) } }),
      "200,000 jobs": made.json({ basics: { name: "x" }, work: Array.from({ length: 200_000 }, () => ({ name: "a" })) }),
      "20,000 jobs with dates": made.json({ basics: { name: "x" }, work: Array.from({ length: 20_000 }, () => ({ name: "Acme", position: "Engineer", startDate: "2019-01", endDate: "2020-01", highlights: ["Python"] })) }),
      "a job with 300,000 highlights": made.json({ work: [{ name: "a", highlights: Array.from({ length: 300_000 }, () => "x") }] }),
      "halves of pairs": jsonOf('{"basics":{"name":"\\ud800\\udc00\\ud800"}}'),
      "what is no resume": jsonOf(`{"a":${"[1,".repeat(50)}1${"]".repeat(50)}}`),
      "3,000,000 numbers": jsonOf(`{"basics":{"a":[${"1,".repeat(3_000_000)}1]}}`),
      "wrong kinds": jsonOf('{"basics":[1],"work":{"a":"b"},"skills":"x"}'),
      "only a brace": jsonOf("{"),
      "null everywhere": jsonOf('{"basics":null,"work":[null],"education":null,"skills":[null]}'),
    },
  };
}

/** Every file: `{format, name, bytes}`; mutations also have `mutated`. */
export function hostile() {
  const { rtf: rtfs, html: htmls, text, json: jsons } = texts();
  const groups = { zip: zips(), xml: xmls(), pdf: pdfs(), doc: docs(), rtf: rtfs, html: htmls, text, json: jsons };
  const files = Object.entries(groups).flatMap(([format, group]) => Object.entries(group).map(([name, content]) => ({ format, name, bytes: content })));
  return [...files, ...mutations(made.good)];
}
