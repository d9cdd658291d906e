// What a sheet says, for both judges: a person with what is shown for `score.mjs`, and flat fields with flags of what is there.
import { links } from "../layouts/html.mjs";

/** The person as precisely as the sheet says, and the names of what it shows. */
export function shown({ person, dates, order, headline, work, body, join, apart, grades }) {
  // A season is written in its own way: the judge takes a month of it for the year.
  const dated = (entry) => ({
    ...entry,
    startDate: dates.precise(entry.startDate),
    endDate: dates.precise(entry.endDate),
    ...(dates.form === "season" && { dates: dates.range(entry) }),
  });
  const lists = { work: person.work.map(dated), education: person.education.map(dated), volunteer: person.volunteer?.map(dated) };
  const names = [
    headline && "label",
    "email phone city links",
    work.places && "place",
    (body === "bullets" || body === "sentences") && "highlights",
    (join || apart) && "area",
    grades && "score",
    ...order,
    order.includes("languages") && "fluency",
    order.includes("certificates") && "issuer",
  ];
  return { person: { ...person, ...lists }, shows: names.filter(Boolean).join(" ") };
}

/** The same as one flat record, dates as they are written, and flags of what the document has. */
export function record(sheet) {
  const { person, shows } = shown(sheet);
  const { basics } = person;
  const has = (key) => shows.split(" ").includes(key);
  const urls = links(person);
  const truth = {
    name: basics.name,
    headline: basics.label,
    email: basics.email,
    phone: basics.phone,
    location: [basics.location.city, basics.location.region].filter(Boolean).join(", "),
    links: urls,
    summary: basics.summary,
    skills: person.skills.map(({ name, keywords }) => ({ group: name, keywords })),
    experience: person.work.map((job) => ({
      title: job.position,
      company: job.name,
      start: job.startDate,
      end: job.endDate ?? null,
      location: job.location,
      highlights: job.highlights ?? [],
    })),
    education: person.education.map((school) => ({
      degree: school.studyType,
      area: school.area,
      institution: school.institution,
      start: school.startDate,
      end: school.endDate,
    })),
    languages: person.languages.map(({ language }) => language),
  };
  const present = {
    name: true,
    headline: has("label"),
    email: true,
    phone: true,
    summary: has("summary"),
    location_city: true,
    links: urls.map(() => true),
    experience: truth.experience.map((job) => ({
      title: true,
      company: true,
      start_year: true,
      end_year: Boolean(job.end),
      highlights: has("highlights") ? job.highlights.length : 0,
    })),
    education: truth.education.map((school) => ({ institution: true, degree: Boolean(school.degree), area: Boolean(school.area) })),
    skills: truth.skills.map(({ keywords }) => ({ group: false, keywords: keywords.map(() => true) })),
  };
  return { truth, present, person, shows };
}
