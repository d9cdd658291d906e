// Set by tinted-column.typ.
export default {
  producer: "typst",
  columns: 2,
  style: { wording: 1, dates: "numeric" },
  shows: "label email phone city links summary work place highlights education area projects skills languages fluency certificates",
};
