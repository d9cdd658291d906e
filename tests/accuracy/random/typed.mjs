// A sheet as plain text and as Markdown.

const WIDTH = 78;
const said = (runs) => runs.map(([face, text]) => (face === "caps" ? text.toUpperCase() : text)).join("");
const marked = (runs) =>
  runs.map(([face, text]) => (face === "b" ? `**${text}**` : face === "i" ? `*${text}*` : text === "\t" ? " \u2003 " : text)).join("");

/** Columns that a text takes on a screen: signs of Han and kana are two wide. */
const wide = (text) => [...text].reduce((sum, sign) => sum + (/[\u1100-\uffdc]/.test(sign) ? 2 : 1), 0);

function wrapped(text, first = "", rest = first) {
  const lines = [first];
  for (const word of text.split(" ")) {
    const bare = lines.at(-1) === first || lines.at(-1) === rest;
    const longer = lines.at(-1) + (bare ? "" : " ") + word;
    if (wide(longer) > WIDTH && !bare) lines.push(rest + word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** What a block is in plain text, as lines. */
function lines(look, one) {
  const bullet = (items) => items.flatMap((item) => wrapped(item, `${look.glyph} `, "  "));
  switch (one.kind) {
    case "entry": {
      const heads = one.lines.map(({ left, right }) => {
        const [start, end] = [said(left), right && said(right)];
        if (!end) return start;
        return look.labels === "words" ? `${start}\t${end}` : start + " ".repeat(Math.max(3, WIDTH - wide(start) - wide(end))) + end;
      });
      const when = one.when ? [said(one.when)] : [];
      const end = one.keep ? [] : [""];
      return [...when, ...heads, ...(one.text ? wrapped(one.text) : []), ...bullet(one.items ?? []), ...end];
    }
    case "text":
      return wrapped(said(one.runs));
    case "sub":
      return [one.text];
    case "lines":
      return bullet(one.items);
    case "bare":
      return one.items;
    default:
      return one.rows.flatMap(([name, words]) => wrapped(`${name}${" ".repeat(Math.max(2, 20 - wide(name)))}${words}`, "", " ".repeat(20)));
  }
}

const CONTACT = (look, contacts) => {
  const shown = contacts.map(({ label, text }) => (look.labels === "words" ? `${label}: ${text}` : text));
  return look.contact === "lines" ? shown.join("\n") : shown.join(look.contact);
};

/** Plain text as typed. */
export function text({ look, head, sections, references }) {
  const centred = (line) => (look.head === "centre" ? " ".repeat(Math.max(0, Math.floor((WIDTH - wide(line)) / 2))) + line : line);
  const heading = (title) => {
    const shown = (look.capitals ? title.toUpperCase() : title) + (look.colon ? ":" : "");
    const rule = { below: "-", both: "=", band: "=", above: "_" }[look.rule];
    if (look.tracking) return [...shown].join(" ").replace(/ {3}/g, "   ");
    if (look.rule === "beside") return `== ${shown} ==`;
    return rule ? `${shown}\n${rule.repeat(look.rule === "band" ? WIDTH : wide(shown))}` : shown;
  };
  const top = [look.nameCapitals ? head.name.toUpperCase() : head.name, head.label, ...CONTACT(look, head.contacts).split("\n")].filter(
    Boolean,
  );
  const parts = sections.map(
    (one) =>
      `${heading(one.heading)}\n${one.blocks
        .flatMap((block) => lines(look, block))
        .join("\n")
        .trimEnd()}`,
  );
  return `${[top.map(centred).join("\n"), ...parts, references].filter(Boolean).join("\n\n")}\n`;
}

function paragraphs(one) {
  const bullet = (items) => items.map((item) => `- ${item}`).join("\n");
  switch (one.kind) {
    case "entry": {
      const heads = one.lines.map(({ left, right }) => marked(left) + (right ? ` \u2014 ${marked(right)}` : ""));
      return [[...(one.when ? [marked(one.when)] : []), ...heads].join("  \n"), one.text, one.items && bullet(one.items)].filter(Boolean);
    }
    case "text":
      return [marked(one.runs)];
    case "sub":
      return [`### ${one.text}`];
    case "lines":
      return [bullet(one.items)];
    case "bare":
      return [one.items.join("  \n")];
    default:
      return [
        one.rows
          .map(([name, words]) => `| ${name} | ${words} |`)
          .join("\n")
          .replace("\n", "\n| --- | --- |\n"),
      ];
  }
}

/** Markdown as developers keep it. */
export function markdown({ look, head, sections, references }) {
  const top = [`# ${head.name}`, head.label && `**${head.label}**`, CONTACT(look, head.contacts).replace(/\n/g, "  \n")];
  const parts = sections.flatMap((one) => [`## ${one.heading}`, ...one.blocks.flatMap(paragraphs)]);
  return `${[...top, ...parts, references].filter(Boolean).join("\n\n")}\n`;
}
