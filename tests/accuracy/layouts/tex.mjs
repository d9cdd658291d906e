// Text of a person as XeLaTeX wants it, and a document around it.

const SIGNS = { "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" };
export const tex = (text) => String(text ?? "").replace(/[\\~^]|[#$%&_{}]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** A whole document in a typeface of the system. */
export const texDocument = (type, preamble, body) => `\\documentclass[10pt,a4paper]{article}
\\usepackage[margin=2cm]{geometry}
\\usepackage{fontspec,enumitem,titlesec,xcolor,hyperref}
\\setmainfont{${type}}
\\hypersetup{hidelinks}
\\setlength{\\parindent}{0pt}
\\setlist{nosep,leftmargin=1.4em}
${preamble}
\\begin{document}
${body}
\\end{document}
`;

/** An itemize of lines. */
export const items = (lines) =>
  lines?.length ? `\\begin{itemize}${lines.map((line) => `\\item ${tex(line)}`).join("\n")}\\end{itemize}` : "";
