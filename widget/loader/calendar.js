// Busy times from a calendar file, as numbers: titles, places and people of it are never looked at. And the other way round: a calendar
// file for an invitation that was accepted.
import { rrulestr } from "rrule";

const MOST_BYTES = 8_000_000;
const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Hours of a day at which an interview may begin. */
const [FIRST_HOUR, LAST_HOUR] = [8, 18];
/** Rules that could repeat without end within a day are none of a calendar of people. */
const TOO_OFTEN = /FREQ=(SECONDLY|MINUTELY|HOURLY)/i;
/** Time zones as Outlook names them. */
const ZONES = {
  "W. Europe Standard Time": "Europe/Berlin", "Central Europe Standard Time": "Europe/Budapest", "Central European Standard Time": "Europe/Warsaw",
  "Romance Standard Time": "Europe/Paris", "GMT Standard Time": "Europe/London", "Greenwich Standard Time": "Atlantic/Reykjavik",
  "GTB Standard Time": "Europe/Bucharest", "FLE Standard Time": "Europe/Kyiv", "E. Europe Standard Time": "Europe/Chisinau",
  "Turkey Standard Time": "Europe/Istanbul", "Russian Standard Time": "Europe/Moscow", "Eastern Standard Time": "America/New_York",
  "Central Standard Time": "America/Chicago", "Mountain Standard Time": "America/Denver", "Pacific Standard Time": "America/Los_Angeles",
  "E. South America Standard Time": "America/Sao_Paulo", "India Standard Time": "Asia/Kolkata", "China Standard Time": "Asia/Shanghai",
  "Tokyo Standard Time": "Asia/Tokyo", "AUS Eastern Standard Time": "Australia/Sydney",
};

const failure = (code) => Object.assign(new Error(code), { code });
const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const formats = new Map();
const formatOf = (zone) => {
  if (!formats.has(zone)) {
    const fields = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23" };
    formats.set(zone, new Intl.DateTimeFormat("en-US", { ...fields, timeZone: zone }));
  }
  return formats.get(zone);
};

/** What the clocks of a zone show at a moment, as if it were UTC. */
const wallAt = (moment, zone) => {
  const part = Object.fromEntries(formatOf(zone).formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
};

/** The moment at which the clocks of a zone show `wall`; where they skip it, the one after. */
const momentOf = (wall, zone) => {
  if (zone === "UTC") return wall;
  const guess = wall - (wallAt(wall, zone) - wall);
  return wall - (wallAt(guess, zone) - guess);
};

const zoneOf = (name) => {
  const zone = ZONES[name] ?? name;
  try {
    formatOf(zone);
    return zone;
  } catch {
    return here();
  }
};

/** `{ wall, zone, isDay }` of a value such as `20261201T090000` and its parameters. */
const timeOf = (value, parameters) => {
  const parts = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/.exec(value.trim());
  if (!parts) return null;
  const [, year, month, day, hour = 0, minute = 0, second = 0, utc] = parts;
  const tzid = /;TZID="?([^";:]+)/i.exec(parameters)?.[1];
  const zone = utc ? "UTC" : tzid ? zoneOf(tzid) : here();
  return { wall: Date.UTC(year, month - 1, day, hour, minute, second), zone, isDay: parts[4] === undefined };
};

/** Milliseconds of `P1DT2H30M`. */
const durationOf = (text) => {
  const parts = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text.trim());
  if (!parts) return 0;
  const [weeks, days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0));
  return ((weeks * 7 + days) * 24 + hours) * HOUR + minutes * 60_000 + seconds * 1000;
};

/** Properties of each component that can make somebody busy: name, parameters, value. Whatever else is in it is left out here. */
function* components(text) {
  const lines = text.replace(/\r?\n[ \t]/g, "").split(/\r?\n/);
  const kept = /^(UID|DTSTART|DTEND|DURATION|RRULE|EXDATE|RDATE|RECURRENCE-ID|TRANSP|STATUS|FREEBUSY|X-MICROSOFT-CDO-BUSYSTATUS)((?:;[A-Z-]+=(?:"[^"]*"|[^;:"]*))*):(.*)$/i;
  let kind = null;
  let depth = 0;
  let found = [];
  for (const line of lines) {
    const edge = /^(BEGIN|END):(\w+)/i.exec(line);
    if (edge && kind) {
      depth += edge[1].toUpperCase() === "BEGIN" ? 1 : -1;
      if (depth === 0) {
        yield { kind, found };
        kind = null;
      }
    } else if (edge && /^BEGIN:(VEVENT|VFREEBUSY)$/i.test(line)) {
      [kind, depth, found] = [edge[2].toUpperCase(), 1, []];
    } else if (kind && depth === 1) {
      const property = kept.exec(line);
      if (property) found.push([property[1].toUpperCase(), property[2], property[3]]);
    }
  }
}

const ruleDate = (wall) => new Date(wall).toISOString().replace(/[-:]|\.\d+/g, "");

/** Starts of an event between two walls of its zone, by its rule. */
function startsOf(start, of, from, to) {
  const [rule] = of("RRULE");
  const dates = (name) => of(name).flatMap(([parameters, value]) => value.split(",").map((one) => timeOf(one, parameters)).filter(Boolean));
  if (!rule) return [start.wall, ...dates("RDATE").map(({ wall }) => wall)];
  if (TOO_OFTEN.test(rule[1])) return [start.wall];
  // A rule is in the words of its own zone: walls stand in for UTC while it is spread out, and so does its end.
  const until = (text) => text.replace(/UNTIL=(\w+)/i, (_, value) => {
    const end = timeOf(value, "");
    if (!end) return "COUNT=1";
    const wall = end.zone === "UTC" && start.zone !== "UTC" ? wallAt(end.wall, start.zone) : end.wall;
    return `UNTIL=${ruleDate(end.isDay ? wall + DAY - 1000 : wall)}`;
  });
  const left = new Set(dates("EXDATE").map(({ wall, isDay }) => (isDay && !start.isDay ? `d${Math.floor(wall / DAY)}` : wall)));
  let walls = [start.wall];
  try {
    const set = rrulestr(`DTSTART:${ruleDate(start.wall)}\nRRULE:${until(rule[1])}`);
    walls = set.between(new Date(from), new Date(to), true).map((date) => date.getTime());
  } catch {
    // A rule that is none repeats nothing.
  }
  return [...walls, ...dates("RDATE").map(({ wall }) => wall)].filter((wall) => !left.has(wall) && !left.has(`d${Math.floor(wall / DAY)}`));
}

/** `[start, end]` of each time between two moments at which somebody is busy, in the order of time, none overlapping. */
export function busy(text, from, to) {
  if (text.length > MOST_BYTES) throw failure("too_large");
  if (!/^\uFEFF?BEGIN:VCALENDAR/i.test(text.trimStart())) throw failure("not_a_calendar");
  const events = [...components(text)];
  const moved = new Set();
  for (const { found } of events) {
    const get = (name) => found.find(([one]) => one === name);
    const [id, instance] = [get("UID"), get("RECURRENCE-ID")];
    const time = instance && timeOf(instance[2], instance[1]);
    if (id && time) moved.add(`${id[2]} ${momentOf(time.wall, time.zone)}`);
  }
  const spans = [];
  const add = (start, end) => {
    if (end > start && end > from && start < to) spans.push([start, end]);
  };
  for (const { kind, found } of events) {
    const of = (name) => found.filter(([one]) => one === name).map(([, parameters, value]) => [parameters, value]);
    const says = (name, words) => of(name).some(([, value]) => words.test(value));
    for (const [parameters, value] of of("FREEBUSY")) {
      if (/FBTYPE=FREE(?![-\w])/i.test(parameters)) continue;
      for (const period of value.split(",")) {
        const [first, second = ""] = period.split("/");
        const [start, end] = [timeOf(first, ""), timeOf(second, "")];
        if (start) add(momentOf(start.wall, start.zone), end ? momentOf(end.wall, end.zone) : momentOf(start.wall, start.zone) + durationOf(second));
      }
    }
    if (kind !== "VEVENT" || says("TRANSP", /TRANSPARENT/i) || says("STATUS", /CANCELLED/i) || says("X-MICROSOFT-CDO-BUSYSTATUS", /FREE/i)) continue;
    const start = of("DTSTART").map(([parameters, value]) => timeOf(value, parameters))[0];
    if (!start) continue;
    const end = of("DTEND").map(([parameters, value]) => timeOf(value, parameters))[0];
    const [length] = of("DURATION").map(([, value]) => durationOf(value));
    const lasts = end ? momentOf(end.wall, end.zone) - momentOf(start.wall, start.zone) : (length ?? (start.isDay ? DAY : 0));
    const id = of("UID")[0]?.[1];
    const isInstance = of("RECURRENCE-ID").length > 0;
    for (const wall of startsOf(start, of, from - lasts - 2 * DAY, to + 2 * DAY)) {
      const moment = momentOf(wall, start.zone);
      if (isInstance || !moved.has(`${id} ${moment}`)) add(moment, moment + lasts);
    }
  }
  spans.sort(([a], [b]) => a - b);
  const whole = [];
  for (const [start, end] of spans) {
    const last = whole.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}

const minute = (moment) => `${new Date(moment).toISOString().slice(0, 16)}Z`;

/**
 * Seven days from tomorrow on, `n` weeks later, as JSON: `[{ day, hours: [{ hour, slot: [start, end], isBusy }] }]`, in this device's time.
 * Without a calendar nothing is busy.
 */
export function week(text, n, language, now = Date.now()) {
  const zone = here();
  const today = Math.floor(wallAt(now, zone) / DAY);
  const wallOf = (day, hour) => momentOf((today + 1 + 7 * Number(n) + day) * DAY + hour * HOUR, zone);
  const spans = text ? busy(text, wallOf(0, 0), wallOf(7, 0)) : [];
  const [dayName, hourName] = [{ weekday: "short", day: "numeric", month: "numeric" }, { hour: "numeric", minute: "2-digit" }]
    .map((fields) => new Intl.DateTimeFormat(language || "en", fields));
  const cell = (day, hour) => {
    const [start, end] = [wallOf(day, hour), wallOf(day, hour + 1)];
    return { hour: hourName.format(start), slot: [minute(start), minute(end)], isBusy: spans.some(([from, to]) => from < end && to > start) };
  };
  const hours = Array.from({ length: LAST_HOUR - FIRST_HOUR }, (_, at) => FIRST_HOUR + at);
  return JSON.stringify(Array.from({ length: 7 }, (_, day) => ({ day: dayName.format(wallOf(day, 12)), hours: hours.map((hour) => cell(day, hour)) })));
}

/** A text as a value of a calendar file. */
const valueOf = (text) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, "\\n").replace(/[\0-\x08\x0b-\x1f]/g, "");

/** Lines of at most 75 bytes, as RFC 5545 wants them, none cut within a letter. */
const folded = (line) => {
  const parts = [""];
  let bytes = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > 74) {
      parts.push("");
      bytes = 0;
    }
    parts[parts.length - 1] += letter;
    bytes += size;
  }
  return parts.join("\r\n ");
};

/** A calendar file with one interview; `slot` is a start and an end in UTC as in a reply. */
export function invite(start, end, title, text, link, uid) {
  const stamp = (moment) => ruleDate(Date.parse(moment.replace(/Z$/, ":00Z")));
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tacit//Interview 1//EN", "BEGIN:VEVENT", `UID:${valueOf(uid)}`, `DTSTAMP:${ruleDate(Date.now())}`,
    `DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`, `SUMMARY:${valueOf(title)}`, ...(text ? [`DESCRIPTION:${valueOf(text)}`] : []),
    ...(link ? [`LOCATION:${valueOf(link)}`, `URL:${link}`] : []), "END:VEVENT", "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
