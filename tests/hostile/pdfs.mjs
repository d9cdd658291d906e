/** PDFs that want to harm their reader, by name. */
import { deflateSync } from "node:zlib";

import { goodPdf, lines, pageContent, pdf, pdfObjects, pdfOf, shown } from "./good.mjs";

const MB = 1 << 20;
const repeat = (text, n) => text.repeat(n);
const nested = (open, close, n, inner = "") => repeat(open, n) + inner + repeat(close, n);
const filtered = (filter, content, n = 1) => {
  let data = Buffer.from(content);
  for (let at = 0; at < n; at++) data = deflateSync(data, { level: 9 });
  return [`/Filter ${filter}`, data];
};
/** A page whose content is packed as said. */
const contentOf = (filter, data, more) => pdfOf(pdfObjects([`/Filter ${filter} ${more ?? ""}`, data]));
const number = (value, width) => Array.from({ length: width }, (_, at) => (value / 256 ** (width - 1 - at)) & 255);

/** Codes of 12 bits after the table of LZW has grown: each stands for thousands of bytes. */
function lzwBomb(n) {
  const bits = [];
  const put = (code, width) => bits.push(code.toString(2).padStart(width, "0"));
  put(256, 9);
  let width = 9;
  for (let size = 258, code = 0x20; size < 4095; size++, code = size - 1) {
    put(code, width);
    if (size + 1 >= (1 << width) - 1 && width < 12) width++;
  }
  for (let at = 0; at < n; at++) put(4094, 12);
  const text = bits.join("");
  return Buffer.from(text.match(/.{8}/g).map((byte) => parseInt(byte, 2)));
}

function forms() {
  const form = (content, resources) => [`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << ${resources} >>`, content];
  const fonts = "/Font << /F1 5 0 R >>";
  const fan = (depth, n) => {
    const extra = Array.from({ length: depth }, (_, at) => (at + 1 < depth ? form(repeat("/X Do ", n), `/XObject << /X ${7 + at} 0 R >>`) : form(pageContent(), fonts)));
    return pdf(repeat("/X Do ", n), { resources: "/XObject << /X 6 0 R >>", extra });
  };
  const big = [`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Filter /FlateDecode /Resources << ${fonts} >>`, deflateSync(Buffer.from(repeat("0 0 m 1 1 l S ", 500_000)))];
  const words = [`/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Filter /FlateDecode /Resources << ${fonts} >>`, deflateSync(Buffer.from(`BT /F1 9 Tf ${repeat("(a)Tj ", 50_000)}ET`))];
  const pages = Array.from({ length: 60 }, (_, at) => `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${fonts} /XObject << /X 6 0 R >> >> >>`);
  const manyPages = (content, extra) =>
    pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", `<< /Type /Pages /Kids [${pages.map((_, at) => `${7 + at} 0 R`).join(" ")}] /Count 60 >>`, "null", ["", content], "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>", extra, ...pages]);
  return {
    "a form that shows itself": pdf("/X Do", { resources: "/XObject << /X 6 0 R >>", extra: [form("/X Do /X Do", "/XObject << /X 6 0 R >>")] }),
    "two forms that show each other": pdf("/X Do", { resources: "/XObject << /X 6 0 R >>", extra: [form("/Y Do ".repeat(50), "/XObject << /Y 7 0 R >>"), form("/X Do ".repeat(50), "/XObject << /X 6 0 R >>")] }),
    "forms ten wide and eight deep": fan(8, 10),
    "forms 1,000 wide": fan(2, 1000),
    "a form of 500,000 lines shown 4,000 times": pdf(repeat("/X Do ", 4000), { resources: "/XObject << /X 6 0 R >>", extra: [big] }),
    "a form of 50,000 words shown 4,000 times": pdf(repeat("/X Do ", 4000), { resources: "/XObject << /X 6 0 R >>", extra: [words] }),
    "a form of 50,000 words once on 60 pages": manyPages("/X Do", words),
    "a form of 500,000 lines 50 times on 60 pages": manyPages(repeat("/X Do ", 50), big),
  };
}

function streams() {
  const zeros = Buffer.alloc(100 * MB);
  const spaces = Buffer.alloc(60 * MB, " ");
  return {
    "a bomb of 100 MB": contentOf("/FlateDecode", deflateSync(zeros, { level: 9 })),
    "a bomb of 60 MB of spaces": contentOf("/FlateDecode", deflateSync(spaces, { level: 9 })),
    "23 MB of spaces": contentOf("/FlateDecode", deflateSync(spaces.subarray(0, 23 * MB), { level: 9 })),
    "a bomb packed twice": pdfOf(pdfObjects(filtered("[/FlateDecode /FlateDecode]", zeros, 2))),
    "a bomb packed three times": pdfOf(pdfObjects(filtered("[/FlateDecode /FlateDecode /FlateDecode]", zeros, 3))),
    "a bomb under an escaped name": contentOf("/Fl#61teDecode", deflateSync(zeros, { level: 9 })),
    "a bomb under a name elsewhere": pdf(["/Filter 6 0 R", deflateSync(zeros, { level: 9 })], { extra: ["/FlateDecode"] }),
    "a bomb that says it is a picture": contentOf("/FlateDecode /Subtype /Image", deflateSync(zeros, { level: 9 })),
    "a bomb in hex": contentOf("[/ASCIIHexDecode /FlateDecode]", Buffer.from(deflateSync(zeros, { level: 9 }).toString("hex"))),
    "a bomb far behind its dictionary": pdfOf(pdfObjects([`/Filter /FlateDecode /X (${"x".repeat(5000)})`, deflateSync(zeros, { level: 9 })])),
    "thirty bombs of 20 MB": pdfOf([...pdfObjects(), ...Array.from({ length: 30 }, () => ["/Filter /FlateDecode", deflateSync(spaces.subarray(0, 20 * MB), { level: 9 })])]),
    "empty blocks without end": contentOf("[/FlateDecode /FlateDecode]", deflateSync(Buffer.concat([Buffer.from([0x78, 0x01]), Buffer.alloc(40 * MB, Buffer.from([0, 0, 0, 0xff, 0xff]))]), { level: 9 })),
    "40 filters": contentOf(`[${repeat("/ASCIIHexDecode ", 40)}]`, Buffer.from("41>")),
    "10,000 filters": contentOf(`[${repeat("/Crypt ", 10_000)}]`, Buffer.from("BT ET")),
    "a filter that names itself": pdf(["/Filter 6 0 R", Buffer.from("x")], { extra: ["6 0 R"] }),
    "LZW that grows two thousand times": contentOf("/LZWDecode", lzwBomb(100_000)),
    "LZW that is none": contentOf("/LZWDecode", Buffer.alloc(5000, 0xa5)),
    "LZW in hex": contentOf("[/ASCIIHexDecode /LZWDecode]", Buffer.from(lzwBomb(50_000).toString("hex"))),
    "runs of 128": contentOf("/RunLengthDecode", Buffer.alloc(8 * MB, Buffer.from([0x81, 0x20]))),
    "z by the million": contentOf("/ASCII85Decode", Buffer.alloc(15 * MB, "z")),
    "hex by the million": contentOf("/ASCIIHexDecode", Buffer.alloc(15 * MB, "20")),
    "fax of a billion columns": contentOf("/CCITTFaxDecode", Buffer.alloc(1000, 0x55), "/DecodeParms << /K -1 /Columns 1000000000 /Rows 1000000 >>"),
    "fax that is content": contentOf("/CCITTFaxDecode", Buffer.alloc(100_000), "/DecodeParms << /K 0 /Columns 60000 /Rows 60000 >>"),
    "JBIG2 of a billion pixels": contentOf("/JBIG2Decode", Buffer.from([0, 0, 0, 0, 48, 0, 1, 0, 0, 0, 19, 0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]), "/Width 65535 /Height 65535"),
    "a predictor of two billion columns": contentOf("/FlateDecode", deflateSync(Buffer.alloc(1000, 2)), "/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 /BitsPerComponent 16 >>"),
    "a predictor of no columns": contentOf("/FlateDecode", deflateSync(Buffer.alloc(1000, 2)), "/DecodeParms << /Predictor 12 /Columns 0 >>"),
    "a predictor below zero": contentOf("/FlateDecode", deflateSync(Buffer.alloc(1000, 2)), "/DecodeParms << /Predictor 2 /Columns -5 /Colors -1 >>"),
    "a length that is itself": pdfOf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>", "<< /Length 4 0 R >>\nstream\nBT ET\nendstream"]),
    "a length of two billion": Buffer.from(goodPdf().toString("latin1").replace(/\/Length \d+/, "/Length 2147483647"), "latin1"),
    "a length below zero": Buffer.from(goodPdf().toString("latin1").replace(/\/Length \d+/, "/Length -1"), "latin1"),
    "a million streams": Buffer.concat([Buffer.from("%PDF-1.4\n"), Buffer.alloc(7 * MB, "stream "), goodPdf()]),
    "20,000 contents of one page": pdfOf(pdfObjects(pageContent()).map((object) => (typeof object === "string" ? object.replace("/Contents 4 0 R", `/Contents [${repeat("4 0 R ", 20_000)}]`) : object))),
    "contents that are the page": pdfOf(pdfObjects(pageContent()).map((object) => (typeof object === "string" ? object.replace("/Contents 4 0 R", "/Contents 3 0 R") : object))),
    "contents 200 deep": pdfOf(pdfObjects(pageContent()).map((object) => (typeof object === "string" ? object.replace("/Contents 4 0 R", `/Contents ${nested("[", "]", 200, "4 0 R")}`) : object))),
  };
}

function contents() {
  const text = (inner) => pdf(`BT /F1 9 Tf 1 0 0 1 50 700 Tm ${inner} ET`);
  const packed = (content) => pdfOf(pdfObjects(filtered("/FlateDecode", content)));
  const spread = Array.from({ length: 60_000 }, (_, at) => shown("x", (at * 37) % 590, (at * 53) % 840, 8)).join("");
  const rows = Array.from({ length: 3_000 }, (_, at) => shown("word", (at % 2) * 300 + 20, 800 - (at * 17) % 780, 8)).join("");
  return {
    "arrays 100,000 deep": text(`${nested("[", "]", 100_000, "(x)")} TJ`),
    "dictionaries 100,000 deep": text(`/P ${nested("<</a", ">>", 100_000, "1")} BDC (x) Tj`),
    "an array of a million strings": packed(`BT /F1 9 Tf [${repeat("(a)", 1_000_000)}] TJ ET`),
    "an array of a million gaps": packed(`BT /F1 9 Tf [${repeat("(a)-9999", 1_000_000)}] TJ ET`),
    "a string of 10 MB": packed(`BT /F1 9 Tf (${"a".repeat(10 * MB)}) Tj ET`),
    "a string that never ends": text(`(${"(".repeat(100_000)}`),
    "3,000,000 operators": packed(repeat("0 0 m ", 3_000_000)),
    "3,000,000 unknown operators": packed(repeat("xyz ", 3_000_000)),
    "a million operands": packed(`${repeat("1 ", 5_000_000)} m`),
    "1,000,000 saved states": packed(repeat("q ", 2_000_000)),
    "1,000,000 restored states": packed(repeat("Q ", 2_000_000)),
    "800,000 letters, one a string": packed(`BT /F1 9 Tf ${repeat("(a)Tj ", 800_000)}ET`),
    "90,000 letters, one a string": packed(`BT /F1 9 Tf ${repeat("(a)Tj ", 90_000)}ET`),
    "60,000 letters all over a page": packed(spread),
    "3,000 words in two columns, mixed": packed(rows),
    "2,900 lines from the bottom to the top": packed(Array.from({ length: 2_900 }, (_, at) => shown("word", 50, 10 + at * 0.28, 8)).join("")),
    "20,000 words on one spot": packed(repeat(shown("word", 50, 700), 20_000)),
    "200,000 changes of font": packed(`BT ${repeat("/F1 9 Tf ", 500_000)} (x) Tj ET`),
    "numbers that are none": text("1e999 0 0 1e-999 nan inf Tm (x) Tj 99999999999999999999 Tf --5 Td (y) Tj"),
    "places beyond every page": text("1 0 0 1 1e38 -1e38 Tm (x) Tj 1e38 1e38 Td (y) Tj 1e38 0 0 1e38 0 0 cm (z) Tj"),
    "a matrix of zeros": text("0 0 0 0 0 0 Tm (x) Tj"),
    "a size of zero and below": text("/F1 0 Tf (x) Tj /F1 -12 Tf (y) Tj /F1 1e30 Tf (z) Tj"),
    "hidden words": packed(`BT /F1 9 Tf 3 Tr ${repeat("(hidden) Tj ", 100_000)} ET`),
    "an inline picture that never ends": text(`ET BI /W 1 /H 1 ID ${"x".repeat(1_000_000)}`),
    "300,000 inline pictures": packed(repeat("BI /W 1 /H 1 /BPC 8 /CS /G ID x EI ", 300_000)),
    "marked content 500,000 deep": packed(`${repeat("/P BMC ", 500_000)} BT /F1 9 Tf (x) Tj ET`),
    "marked content of one property": pdf(repeat("/OC /P BDC EMC ", 100_000), { resources: "/Properties << /P 6 0 R >>", extra: [`<< /Type /OCMD /OCGs [${repeat("6 0 R ", 1000)}] >>`] }),
    "words under 1,000 links": pdf(Array.from({ length: 3_000 }, (_, at) => shown("w", 50 + (at % 50) * 9, 780 - Math.floor(at / 50) * 10)).join(""), {
      page: `/Annots [${repeat("<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://example.org) >> >> ", 1000)}]`,
    }),
    "200,000 annotations": pdf(pageContent(), { page: `/Annots [${repeat("6 0 R ", 200_000)}]`, extra: ["<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A << /S /URI /URI (https://example.org) >> >>"] }),
    "an annotation that is its own parent": pdf(pageContent(), { page: "/Annots [6 0 R]", extra: ["<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /Parent 6 0 R /Popup 6 0 R /A << /S /URI /URI (x) /Next 6 0 R >> >>"] }),
    "actions that follow each other in a ring": pdf(pageContent(), { page: "/Annots [6 0 R]", extra: ["<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] /A 7 0 R >>", "<< /S /URI /URI (x) /Next [7 0 R 7 0 R 7 0 R] >>"] }),
  };
}

function trees() {
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>";
  const catalog = "<< /Type /Catalog /Pages 2 0 R >>";
  const tree = (pages, more = []) => pdfOf([catalog, pages, page, ["", pageContent()], font, ...more]);
  const chain = Array.from({ length: 5_000 }, (_, at) => `<< /Type /Pages /Kids [${7 + at} 0 R] /Count 1 >>`);
  const objectStream = (n, first, content, dictionary = "") => [`/Type /ObjStm /N ${n} /First ${first} ${dictionary}`, content];
  /** A file whose table of objects is a stream: rows of kind, place, index. */
  const withStreamTable = (rows, dictionary = "", widths = "[1 4 2]") => {
    const body = goodPdf({ table: false });
    const data = Buffer.from(rows.flatMap(([kind, place, index]) => [...number(kind, 1), ...number(place, 4), ...number(index, 2)]));
    const head = `9 0 obj << /Type /XRef /Size ${rows.length} /W ${widths} /Root 1 0 R ${dictionary} /Length ${data.length} >>\nstream\n`;
    return Buffer.concat([body, Buffer.from(head), data, Buffer.from(`\nendstream endobj\nstartxref\n${body.length}\n%%EOF\n`)]);
  };
  const text = goodPdf().toString("latin1");
  const loop = (trailer) => Buffer.from(text.replace("trailer <<", `trailer << ${trailer}`), "latin1");
  const start = Number(text.match(/startxref\n(\d+)/)[1]);
  return {
    "pages that are their own kids": tree("<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>"),
    "pages that are each other's kids": tree("<< /Type /Pages /Kids [6 0 R 3 0 R] /Count 2 >>", ["<< /Type /Pages /Kids [2 0 R 6 0 R] /Count 2 >>"]),
    "a tree 5,000 deep": tree("<< /Type /Pages /Kids [6 0 R] /Count 1 >>", [...chain, page]),
    "a million same kids": tree(`<< /Type /Pages /Kids [${repeat("3 0 R ", 1_000_000)}] /Count 1000000 >>`),
    "300,000 pages written out": tree(`<< /Type /Pages /Kids [${repeat("<</Type/Page/Contents 4 0 R>>", 300_000)}] /Count 300000 >>`),
    "kids of kids written out": tree(`<< /Type /Pages /Kids [${nested("<</Type/Pages/Kids[", "]>>", 60, "3 0 R")}] /Count 1 >>`),
    "a count of two billion": tree("<< /Type /Pages /Kids [3 0 R] /Count 2147483647 >>"),
    "a count below zero": tree("<< /Type /Pages /Kids [3 0 R] /Count -5 >>"),
    "a page that is its own parent": pdfOf([catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>", page.replace("/Parent 2 0 R", "/Parent 3 0 R"), ["", pageContent()], font]),
    "resources that are the page": pdfOf([catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page.replace("/Resources << /Font << /F1 5 0 R >> >>", "/Resources 3 0 R"), ["", pageContent()], font]),
    "a catalog that is a number": pdfOf(["7", "8", "9"]),
    "references in a ring": pdfOf([catalog, "6 0 R", page, ["", pageContent()], font, "7 0 R", "6 0 R"]),
    "references 1,000 long": pdfOf([catalog, "6 0 R", page, ["", pageContent()], font, ...Array.from({ length: 1000 }, (_, at) => `${7 + at} 0 R`), "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"]),
    "a table that points to itself": loop(`/Prev ${start}`),
    "a table far beyond the file": loop("/Prev 4294967296000"),
    "a table below zero": loop("/Prev -1"),
    "a hybrid table that points to itself": loop(`/XRefStm ${start}`),
    "a table of four billion rows": Buffer.from(text.replace(/xref\n0 \d+/, "xref\n0 4294967295"), "latin1"),
    "a table that starts at four billion": Buffer.from(text.replace(/xref\n0 \d+/, "xref\n4294967290 6"), "latin1"),
    "no table and a million objects": Buffer.concat([goodPdf({ table: false }), Buffer.from(repeat("1 0 obj\nendobj\n", 700_000))]),
    "no table and a million beginnings": Buffer.concat([goodPdf({ table: false }), Buffer.from(repeat("1 0 obj ", 700_000))]),
    "a million trailers": Buffer.concat([goodPdf({ table: false }), Buffer.from(repeat("trailer << /Prev 0 >>\n", 300_000))]),
    "a chain of 100,000 tables": (() => {
      const parts = ["%PDF-1.4\n"];
      let at = parts[0].length;
      let before = 0;
      for (let n = 0; n < 30_000; n++) {
        const part = `xref\n0 1\n0000000000 65535 f \ntrailer << /Size 9 /Root 1 0 R${before ? ` /Prev ${before}` : ""} >>\n`;
        before = at;
        parts.push(part);
        at += part.length;
      }
      return Buffer.from(`${parts.join("")}startxref\n${before}\n%%EOF`);
    })(),
    "a stream table of wide fields": withStreamTable([[0, 0, 0]], "", "[1000000 1000000 1000000]"),
    "a stream table of fields below zero": withStreamTable([[0, 0, 0]], "", "[-1 -4 2]"),
    "a stream table of no fields": withStreamTable([[0, 0, 0]], "/Index [0 2147483647]", "[0 0 0]"),
    "a stream table that is itself an object in a stream": withStreamTable([[0, 0, 0], [2, 1, 0], [2, 2, 0], [2, 9, 0]]),
    "objects in a stream that is an object in it": withStreamTable([[0, 0, 0], [2, 3, 0], [2, 3, 1], [2, 3, 2]]),
    "a stream table in a form that is not counted": withStreamTable([[0, 0, 0]], "/Filter /RunLengthDecode"),
    "an object stream of two billion objects": pdfOf([catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, ["", pageContent()], font, objectStream(2147483647, 10, "1 0 2 0 ")]),
    "an object stream that is its own length": pdfOf([catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, ["", pageContent()], font, objectStream("6 0 R", "6 0 R", "1 0 2 0 ", "/Extends 6 0 R")]),
    "arrays 100,000 deep in an object": pdfOf([catalog, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, ["", pageContent()], font, nested("[", "]", 100_000)]),
    "dictionaries 100,000 deep in the catalog": pdfOf([`<< /Type /Catalog /Pages 2 0 R /X ${nested("<</X ", ">>", 100_000, "1")} >>`, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, ["", pageContent()], font]),
    "arrays 5,000,000 deep that never end": Buffer.concat([goodPdf({ table: false }), Buffer.from(`9 0 obj ${repeat("[", 5_000_000)}`)]),
    "layers in a ring": pdfOf([`<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R] /D << /Order ${nested("[", "]", 5_000, "6 0 R")} /ON [6 0 R] >> >> >>`, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, ["", "/OC /P BDC (x) Tj EMC"], font, "<< /Type /OCMD /VE [/Not [/Not 6 0 R]] /OCGs 6 0 R >>"]),
    "encrypted in an odd way": pdfOf(pdfObjects(), { trailer: "/Encrypt << /Filter /Standard /V 99 /R 99 /O (x) /U (y) /P -1 >> /ID [(a)(b)]" }),
    "encrypted with a key of two billion bits": pdfOf(pdfObjects(), { trailer: `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 2147483640 /O (${"o".repeat(32)}) /U (${"u".repeat(32)}) /P -1 >> /ID [(a)(b)]` }),
    "encrypted with AES and nothing": pdfOf(pdfObjects(), { trailer: "/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /O () /U () /OE () /UE () /Perms () /P -1 /CF << /StdCF << /CFM /AESV3 >> >> /StmF /StdCF /StrF /StdCF >>" }),
    "encrypted by itself": pdfOf([...pdfObjects(), "<< /Filter 6 0 R /V 6 0 R /R 6 0 R /O 6 0 R /U 6 0 R >>"], { trailer: "/Encrypt 6 0 R" }),
  };
}

function fonts() {
  const withFont = (font, extra = [], content) => pdfOf([...pdfObjects(content ?? `BT /F1 12 Tf 50 700 Td ${lines.map((line) => `<${Buffer.from(line).toString("hex")}> Tj 0 -20 Td `).join("")} ET`, { font }), ...extra]);
  const cmap = (content) => withFont("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [7 0 R] >>", [["", content], "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>"]);
  const wrap = (inner) => `/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${inner} endcmap end end`;
  const widths = (list) => withFont("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [6 0 R] >>", [`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /W ${list} >>`]);
  const program = (kind, data, subtype = "TrueType") =>
    withFont(`<< /Type /Font /Subtype /${subtype} /BaseFont /ABCDEF+X /FirstChar 0 /LastChar 255 /FontDescriptor 6 0 R >>`, [`<< /Type /FontDescriptor /FontName /ABCDEF+X /Flags 4 /${kind} 7 0 R >>`, [kind === "FontFile3" ? "/Subtype /Type1C" : "", data]]);
  const table = (tag, offset, length) => [...Buffer.from(tag), 0, 0, 0, 0, ...number(offset, 4), ...number(length, 4)];
  const sfnt = (tables, rest = []) => Buffer.from([0, 1, 0, 0, ...number(tables.length, 2), 0, 0, 0, 0, 0, 0, ...tables.flat(), ...rest]);
  const type3 = (glyph, resources = "") =>
    withFont(`<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 0 /LastChar 255 /Widths [${repeat("1 ", 256)}] /Encoding << /Differences [0 ${repeat("/a ", 256)}] >> /CharProcs << /a 6 0 R >> /Resources << ${resources} >> >>`, [["", glyph]]);
  return {
    "a map of 16 million characters": cmap(wrap("1 beginbfrange <0000> <FFFFFF> <0041> endbfrange")),
    "a map of four billion characters": cmap(wrap("1 beginbfrange <00000000> <FFFFFFFF> <0041> endbfrange")),
    "100,000 ranges of 65,536 characters": cmap(wrap(`100000 beginbfrange ${repeat("<0000> <FFFF> <0041> ", 100_000)} endbfrange`)),
    "a range that runs backwards": cmap(wrap("1 beginbfrange <FFFF> <0000> <0041> endbfrange")),
    "a character of 60,000 characters": cmap(wrap(`1 beginbfchar <004d> <${"0041".repeat(60_000)}> endbfchar`)),
    "letters of 60,000 letters each": withFont("<< /Type /Font /Subtype /Type1 /BaseFont /X /ToUnicode 6 0 R >>", [["", `1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <61> <${"0041".repeat(60_000)}> endbfchar`]], `BT /F1 9 Tf 50 700 Td (${"a".repeat(50_000)}) Tj ET`),
    "a map that uses itself": withFont("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding 6 0 R /ToUnicode 6 0 R /DescendantFonts [5 0 R] >>", [["/Type /CMap /UseCMap 6 0 R", `/X usecmap ${wrap("")}`]]),
    "a map of halves of pairs": cmap(wrap("2 beginbfchar <004d> <D800> <0061> <DC00D800> endbfchar")),
    "code spaces of no width": cmap("1 begincodespacerange <> <> endcodespacerange 1 beginbfchar <> <0041> endbfchar"),
    "10,000 code spaces": cmap(`${repeat("1 begincodespacerange <00> <FFFFFFFF> endcodespacerange ", 10_000)}`),
    "a font that descends from itself": withFont("<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] >>"),
    "a font without anything": withFont("<< >>"),
    "a font that is the page": withFont("3 0 R"),
    "widths from zero to two billion": widths("[0 2147483647 500]"),
    "100,000 widths that overlap": widths(`[${repeat("0 65535 500 ", 100_000)}]`),
    "widths below zero": widths("[-5 [1 2 3] 5 -5 1]"),
    "a last character of two billion": withFont("<< /Type /Font /Subtype /Type1 /BaseFont /X /FirstChar -2147483648 /LastChar 2147483647 /Widths [1 2 3] >>"),
    "100,000 differences": withFont(`<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [0 ${repeat("/a ", 100_000)}] >> >>`),
    "differences from two billion": withFont("<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [2147483647 /a /b -5 /c] >> >>"),
    "an encoding that is itself": withFont("<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding 6 0 R >>", ["<< /BaseEncoding 6 0 R /Differences 6 0 R >>"]),
    "a font file of rubbish": program("FontFile2", Buffer.alloc(5000, 0xa5)),
    "a font file of 60,000 tables": program("FontFile2", Buffer.concat([Buffer.from([0, 1, 0, 0, 0xea, 0x60, 0, 0, 0, 0, 0, 0]), Buffer.alloc(100_000, 1)])),
    "a font table beyond the file": program("FontFile2", sfnt([table("cmap", 0x7fffffff, 0x7fffffff), table("head", 0xffffffff, 1)])),
    "a font table of 65,535 encodings": program("FontFile2", sfnt([table("cmap", 28, 60_000)], [0, 0, 0xff, 0xff, ...Array(60_000).fill(0)])),
    "a font table of four billion groups": program("FontFile2", sfnt([table("cmap", 28, 60)], [0, 0, 0, 1, 0, 3, 0, 10, 0, 0, 0, 12, 0, 12, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0])),
    "a compact font that calls itself": program("FontFile3", Buffer.from([1, 0, 4, 1, 0, 1, 1, 1, 2, 65, 0, 1, 1, 1, 5, 29, 0, 0, 0, 0, 17, 0, 0, 0, 0, ...Array(500).fill(10)]), "Type1"),
    "a compact font of lying counts": program("FontFile3", Buffer.from([1, 0, 4, 4, 0xff, 0xff, 4, ...Array(200).fill(0xff)]), "Type1"),
    "a Type 1 font of rubbish": program("FontFile", Buffer.from(`%!PS-AdobeFont\n/Encoding 65535 array ${repeat("dup 1 /a put ", 100_000)} eexec ${"f".repeat(100_000)}`), "Type1"),
    "a Type 3 glyph that shows itself": type3("BT /F1 12 Tf (M) Tj ET", "/Font << /F1 5 0 R >>"),
    "a Type 3 glyph that shows a form that shows it": withFont("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Differences [0 /a] >> /Resources << /XObject << /X 6 0 R >> /Font << /F1 5 0 R >> >> >>", [["/Type /XObject /Subtype /Form", "1 0 d0 /X Do BT /F1 1 Tf (\\0) Tj ET"]]),
    "a Type 3 matrix of zeros": type3("1 0 d0"),
    "500 fonts": pdfOf([...pdfObjects(Array.from({ length: 500 }, (_, at) => shown("x", 50, 800 - at, 9, `G${at}`)).join(""), { resources: "" }).map((object) => (typeof object === "string" ? object.replace("/Font << /F1 5 0 R >>", `/Font << ${Array.from({ length: 500 }, (_, at) => `/G${at} ${6 + at} 0 R`).join(" ")} >>`) : object)), ...Array.from({ length: 500 }, () => "<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding /WinAnsiEncoding >>")]),
  };
}

/** All of them. */
export const pdfs = () => ({ ...streams(), ...contents(), ...forms(), ...trees(), ...fonts(), "a mark and nothing": Buffer.from("%PDF-1.7"), "a mark and rubbish": Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(10_000, 0xa5)]) });
