// Set by margin-dates.typ.
export default {
  producer: "typst",
  columns: 1,
  style: { wording: 0, dates: "short" },
  shows:
    "label email phone city links summary work place highlights education area score publications volunteer certificates issuer skills languages fluency",
};
