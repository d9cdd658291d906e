// AJ15: what is read of a calendar file, without a browser: busy times as numbers, and nothing else of it.
process.env.TZ = "Europe/Berlin";
import { test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { root } from "../stage.mjs";

const { week, invite } = await import(join(root, "target/site/interview.js"));

// Sunday, 29 November 2026; the week that is asked about begins on Monday.
const NOW = Date.parse("2026-11-29T12:00:00Z");
const calendar = (...lines) => ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
const event = (...lines) => ["BEGIN:VEVENT", "UID:1@x", "SUMMARY:Dentist Nachtfalter", "LOCATION:Kreuzlager 4", "ATTENDEE:mailto:secret@x.example", ...lines, "END:VEVENT"];
/** Starts of the hours that are busy, in UTC. */
const busy = (text, n = 0) => JSON.parse(week(text, String(n), "en", NOW)).flatMap(({ hours }) => hours.filter(({ isBusy }) => isBusy).map(({ slot }) => slot[0]));

test("a week has seven days of ten hours, in the time of this device", () => {
  const days = JSON.parse(week("", "0", "en", NOW));
  assert.equal(days.length, 7);
  assert.ok(days.every(({ hours }) => hours.length === 10));
  assert.deepEqual(days[0].hours[0], { hour: "8:00 AM", slot: ["2026-11-30T07:00Z", "2026-11-30T08:00Z"], isBusy: false });
  assert.match(days[0].day, /Mon/);
  assert.deepEqual(JSON.parse(week("", "1", "de", NOW))[0].hours[9].slot, ["2026-12-07T16:00Z", "2026-12-07T17:00Z"]);
});

test("times in UTC, in a named zone, in Outlook's names and without a zone make the same hours busy", () => {
  const same = [
    ["DTSTART:20261201T090000Z", "DTEND:20261201T100000Z"],
    ["DTSTART;TZID=Europe/Berlin:20261201T100000", "DTEND;TZID=Europe/Berlin:20261201T110000"],
    ['DTSTART;TZID="W. Europe Standard Time":20261201T100000', "DURATION:PT1H"],
    ["DTSTART:20261201T100000", "DTEND:20261201T110000"],
    ["DTSTART;TZID=America/New_York:20261201T040000", "DURATION:PT60M"],
  ];
  for (const lines of same) assert.deepEqual(busy(calendar(...event(...lines))), ["2026-12-01T09:00Z"], lines[0]);
});

test("what repeats is busy each time, but not where it was cancelled or moved", () => {
  const weekly = event("DTSTART;TZID=Europe/Berlin:20260105T140000", "DTEND;TZID=Europe/Berlin:20260105T150000", "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR", "EXDATE;TZID=Europe/Berlin:20261202T140000");
  assert.deepEqual(busy(calendar(...weekly)), ["2026-11-30T13:00Z", "2026-12-04T13:00Z"]);
  const moved = event("RECURRENCE-ID;TZID=Europe/Berlin:20261204T140000", "DTSTART;TZID=Europe/Berlin:20261205T090000", "DTEND;TZID=Europe/Berlin:20261205T100000");
  assert.deepEqual(busy(calendar(...weekly, ...moved)), ["2026-11-30T13:00Z", "2026-12-05T08:00Z"]);
  const ended = event("DTSTART:20261001T090000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;UNTIL=20261201T090000Z");
  assert.deepEqual(busy(calendar(...ended)), ["2026-11-30T09:00Z", "2026-12-01T09:00Z"]);
  const monthly = event("DTSTART:20260105T090000Z", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;BYDAY=1WE");
  assert.deepEqual(busy(calendar(...monthly)), ["2026-12-02T09:00Z"]);
});

// The clocks changed on 25 October: an appointment at two stays at two.
test("what repeats keeps its hour when the clocks change", () => {
  const summer = event("DTSTART;TZID=Europe/Berlin:20260706T140000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY");
  assert.deepEqual(busy(calendar(...summer)), ["2026-11-30T13:00Z"]);
});

test("a whole day is busy from eight to six; what is free, cancelled or over is not", () => {
  assert.equal(busy(calendar(...event("DTSTART;VALUE=DATE:20261202", "DTEND;VALUE=DATE:20261203"))).length, 10);
  const day = ["DTSTART;VALUE=DATE:20261202"];
  for (const line of ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"]) assert.deepEqual(busy(calendar(...event(...day, line))), [], line);
  assert.deepEqual(busy(calendar(...event("DTSTART:20251202T090000Z", "DTEND:20251202T100000Z"))), []);
});

test("published free and busy times count, folded lines and alarms do not disturb", () => {
  const published = ["BEGIN:VFREEBUSY", "FREEBUSY;FBTYPE=BUSY:20261201T090000Z/20261201T1", " 00000Z,20261203T120000Z/PT1H", "FREEBUSY;FBTYPE=FREE:20261204T090000Z/PT8H", "END:VFREEBUSY"];
  assert.deepEqual(busy(calendar(...published)), ["2026-12-01T09:00Z", "2026-12-03T12:00Z"]);
  const alarm = event("DTSTART:20261201T090000Z", "DURATION:PT1H", "BEGIN:VALARM", "DURATION:PT9H", "TRIGGER:-PT15M", "END:VALARM");
  assert.deepEqual(busy(calendar(...alarm)), ["2026-12-01T09:00Z"]);
});

// AJ15: titles never serialised.
test("nothing of a calendar comes out but whether an hour is busy", () => {
  const text = calendar(...event("DTSTART:20261201T090000Z", "DURATION:PT1H", "DESCRIPTION:Wellenbrecher"));
  const [without, out] = [week("", "0", "en", NOW), week(text, "0", "en", NOW)];
  for (const secret of ["Nachtfalter", "Kreuzlager", "Wellenbrecher", "secret"]) assert.ok(!out.includes(secret));
  assert.equal(out.replace('"isBusy":true', '"isBusy":false'), without, "one hour differs, and only in that");
});

test("hostile and foreign files end with a code or with nothing, and soon", () => {
  const code = (text) => {
    try {
      return week(text, "0", "en", NOW) && "none";
    } catch (error) {
      return error.code;
    }
  };
  assert.equal(code("PK\x03\x04"), "not_a_calendar");
  assert.equal(code("x".repeat(9_000_000)), "too_large");
  const started = performance.now();
  assert.equal(code(calendar(...event("DTSTART:19700101T000000Z", "DURATION:PT1S", "RRULE:FREQ=SECONDLY"))), "none");
  assert.equal(code(calendar(...event("DTSTART:garbage", "RRULE:FREQ=DAILY"))), "none");
  assert.equal(code(calendar(...event("DTSTART:20261201T090000Z", "DURATION:PT1H", "RRULE:FREQ=NEVER;COUNT=x"))), "none");
  assert.equal(code(calendar(...event("DTSTART:16010101T000000Z", "DURATION:PT1H", "RRULE:FREQ=YEARLY;BYMONTH=13"))), "none");
  assert.ok(performance.now() - started < 3000);
});

test("an accepted invitation is a calendar file with escaped text in short lines", () => {
  const text = invite("2026-12-01T09:00Z", "2026-12-01T10:00Z", "Interview; Nurse, Ward 4", `Bring\nyour papers. ${"ü".repeat(80)}`, "https://meet.acme.example/r/17", "abc@tacit");
  const lines = text.split("\r\n");
  assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75), "no line is longer than 75 bytes");
  const whole = text.replaceAll("\r\n ", "").split("\r\n");
  for (const line of ["DTSTART:20261201T090000Z", "DTEND:20261201T100000Z", "SUMMARY:Interview\\; Nurse\\, Ward 4", "URL:https://meet.acme.example/r/17", "UID:abc@tacit"]) assert.ok(whole.includes(line), line);
  assert.ok(whole.includes(`DESCRIPTION:Bring\\nyour papers. ${"ü".repeat(80)}`));
  assert.deepEqual(busy(text), ["2026-12-01T09:00Z"], "and it is read back");
});
