/** Which people go through which layout: `person[.format[.encoding]]`; without a format, PDF. */
export const PLAN = {
  "single-ruled": "en-nurse de-welder ru-logistics ja-designer",
  "sidebar-photo": "fr-chef es-teacher de-welder ja-designer",
  "margin-dates": "en-nurse fr-chef es-teacher ru-logistics",
  "office-form": "de-welder.docx es-teacher.odt ru-logistics.pdf fr-chef.doc en-nurse.rtf",
};
