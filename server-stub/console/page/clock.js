// Times between UTC and the time zone of this browser, which knows its summer times.

/** `2026-12-01T08:00Z` of `2026-12-01` and `09:00` here; nothing if one of them is missing. */
export function utc(day, time) {
  const moment = new Date(`${day}T${time}`);
  return day && time && !isNaN(moment) ? `${moment.toISOString().slice(0, 16)}Z` : undefined;
}

const two = (number) => String(number).padStart(2, "0");

/** Day and time here, as the fields of a form hold them. */
export function local(text) {
  const moment = new Date(text);
  if (isNaN(moment)) return undefined;
  return [[moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-"), `${two(moment.getHours())}:${two(moment.getMinutes())}`];
}

export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone ?? "UTC";

/** A time for people. */
export function spoken(from, until) {
  const [first, last] = [new Date(from), new Date(until)];
  if (isNaN(first) || isNaN(last)) return `${from} to ${until}`;
  const day = (moment) => moment.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "long", year: "numeric" });
  const time = (moment) => moment.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return `${day(first)}, ${time(first)} to ${day(first) === day(last) ? "" : `${day(last)}, `}${time(last)}`;
}

/** Whole hours until a moment, rounded down; negative once it is over. */
export const hoursUntil = (text) => Math.floor((new Date(text) - Date.now()) / 3_600_000);

export const moment = (text) => new Date(text).toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit" });
