// The style sheet of a look.

const COLUMNS = {
  flex: ({ left, first }) =>
    `.cols{display:flex;flex-direction:${left === first ? "row" : "row-reverse"}} aside{flex:none;width:var(--side)} main{flex:1;min-width:0}`,
  grid: ({ left }) =>
    `.cols{display:grid;grid-template-columns:${left ? "var(--side) minmax(0,1fr)" : "minmax(0,1fr) var(--side)"}} aside{grid-column:${left ? 1 : 2};grid-row:1} main{grid-column:${left ? 2 : 1};grid-row:1}`,
  float: ({ left }) =>
    `.cols{display:flow-root} aside{float:${left ? "left" : "right"};width:var(--side)} main{float:${left ? "right" : "left"};width:calc(100% - var(--side))}`,
  table: () => `.cols{width:100%;border-collapse:collapse;table-layout:fixed} .cols>tbody>tr>td{vertical-align:top}`,
  absolute: ({ left }) =>
    `.cols{position:relative} aside{position:absolute;top:0;${left ? "left" : "right"}:0;width:var(--side)} main{margin-${left ? "left" : "right"}:var(--side)}`,
};

function columns(look) {
  if (look.technique === "newspaper") return `main{columns:2;column-gap:8mm} article{break-inside:avoid}`;
  if (look.technique === "bottom") return `.halves{display:flex;gap:8mm} .halves section{flex:1}`;
  if (!look.sidebar) return "";
  const ground = {
    none: "",
    light: "aside{background:#eef1f4}",
    dark: `aside{background:${look.colour};color:#fff} aside .h2,aside h2,aside .tint{color:#fff!important}`,
  }[look.filled];
  // The narrow column of a table is its first or its last cell.
  const cell = look.technique === "table" ? `.cols>tbody>tr>td:${look.left ? "first" : "last"}-child{width:var(--side)}` : "";
  const pad =
    look.filled === "none" ? `padding:0 ${look.left ? `${look.gap}mm 0 0` : `0 0 ${look.gap}mm`}` : `padding:4mm ${look.gap - 1}mm`;
  return `:root{--side:${look.share}%} ${COLUMNS[look.technique](look)} ${cell} aside{${pad};font-size:.94em} ${ground}
main{padding-${look.left ? "left" : "right"}:${look.filled === "none" ? 2 : look.gap}mm;padding-top:${look.filled === "none" ? 0 : 2}mm}`;
}

function heading(look) {
  const line = `1px solid ${look.colour}`;
  const rule = {
    none: "",
    below: `border-bottom:${line}`,
    above: `border-top:${line};padding-top:1mm`,
    both: `border-top:${line};border-bottom:${line}`,
    band: `background:${look.colour};color:#fff!important;padding:.5mm 2mm`,
    beside: `border-left:3px solid ${look.colour};padding-left:2mm`,
  }[look.rule];
  const gutter = look.gutter
    ? `section{display:grid;grid-template-columns:minmax(min-content,24%) minmax(0,1fr);column-gap:5mm;margin-top:${look.sectionSpace}mm} section h2,section .h2{margin-top:0!important;align-self:start}`
    : "";
  return `h2,.h2{font-size:${look.ratio}em;font-weight:${look.bold ? 700 : 400};color:${look.colour};letter-spacing:${look.tracking}em;${look.capitals ? "text-transform:uppercase;" : ""}${rule};margin:${look.sectionSpace}mm 0 ${look.space / 2 + 0.5}mm;break-after:avoid;text-align:left;hyphens:none}
h3{font-size:1em;margin-top:1mm;break-after:avoid} .run-in{color:${look.colour}} ${look.runIn ? "section{margin-top:3mm}" : ""} ${gutter}`;
}

const HEADS = {
  left: () => "",
  centre: () => "header{text-align:center}",
  banner: (look) =>
    `header{background:${look.colour};color:#fff;padding:6mm 8mm;margin-bottom:5mm} header h1,header .label{color:#fff!important}`,
  parted: () =>
    "header{display:flex;justify-content:space-between;align-items:flex-end;gap:8mm} header>.contacts{text-align:right;max-width:48%}",
  photo: () => "header{overflow:hidden} header img{float:right;width:28mm;height:34mm;object-fit:cover}",
  side: () => "",
};

function entries(look) {
  const right = {
    flex: ".pair{display:flex;justify-content:space-between;gap:4mm}",
    table:
      "table.pair{width:100%;border-collapse:collapse} table.pair td{vertical-align:top} p.pair{display:flex;justify-content:space-between;gap:4mm}",
    float: "p.pair{display:flex;justify-content:space-between;gap:4mm} p>.right{float:right;margin-left:4mm}",
    absolute:
      ".pair{display:flex;justify-content:space-between;gap:3mm} main .pair{display:block;position:relative;padding-right:45mm} main .pair .right{position:absolute;right:0;top:0}",
  }[look.right];
  return `${right} .right{text-align:right;white-space:nowrap} article{margin-bottom:${look.space}mm} article>p:first-child{break-after:avoid}
.dated{display:grid;grid-template-columns:${look.dateColumn}% 1fr;column-gap:4mm} .tab{display:inline-block;width:2.5em}
ul{padding-left:1.3em;list-style:${look.glyph === "square" ? "square" : "disc"}} .typed p{padding-left:1em;text-indent:-1em}
.tags span{display:inline-block;margin:0 5mm 1mm 0} .bordered span{border:1px solid currentColor;border-radius:3px;padding:0 1.5mm;margin-right:1.2mm}
table.grid{border-collapse:collapse;width:100%} .grid th{text-align:left;vertical-align:top;width:32%;padding-right:3mm;font-weight:700} .grid td{vertical-align:top}
.bar{height:1.4mm;background:#bbb;margin:.4mm 0 1.4mm} .bar i{display:block;height:100%;background:#555} .caps{text-transform:uppercase} .tint{color:${look.colour}}`;
}

/** All of it. */
export const css = (look) => `@page{size:${look.paper};margin:${look.margin}mm}
*{box-sizing:border-box;margin:0;padding:0}
body{font:${look.size}pt/${look.leading} ${look.family};color:#222;${look.justified ? "text-align:justify;" : ""}${look.hyphens ? "hyphens:auto;" : ""}-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}
h1{font-size:${look.nameSize}em;line-height:1.15;color:${look.colour};hyphens:none;${look.nameCapitals ? "text-transform:uppercase;" : ""}letter-spacing:${look.nameTracking}em}
header,.h-contact,aside h1,aside .label{text-align:left} .label{font-size:1.2em} .contacts{margin-top:1mm;hyphens:none;text-align:inherit;overflow-wrap:break-word} .contacts span{display:inline-block;max-width:100%} .spaced{margin-right:6mm} aside .right{white-space:normal} .references{margin-top:6mm;font-style:italic}
${HEADS[look.head](look)}
${heading(look)}
${entries(look)}
${columns(look)}`;
