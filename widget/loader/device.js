// What the app does with this device: saving a file, and the one choice that outlives the page.
const PAUSED = "tacit-paused";

/** Saves a text as a file of the seeker's. */
export const save = (name, text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: name.endsWith(".ics") ? "text/calendar" : "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
};

/** Puts a text on the clipboard; whether it is there. The newer way needs a permission that the page around us would have to give. */
export const copy = (text) => {
  const [field, before] = [document.createElement("textarea"), document.activeElement];
  field.value = text;
  field.className = "unseen";
  document.body.append(field);
  field.select();
  const isThere = document.execCommand("copy");
  field.remove();
  before?.focus();
  return isThere;
};

/** From when to when, in the words of a language and the time of this device. */
export const when = (start, end, language) => {
  const fields = { weekday: "short", year: "numeric", month: "short", day: "numeric", hour: "numeric", minute: "2-digit", timeZoneName: "short" };
  return new Intl.DateTimeFormat(language || "en", fields).formatRange(new Date(start), new Date(end));
};

/** Whether matching was paused here. A browser that keeps nothing for this frame says no. */
export const isPaused = () => {
  try {
    return localStorage.getItem(PAUSED) !== null;
  } catch {
    return false;
  }
};

/** Remembers that matching is paused, or forgets it. */
export const setPaused = (on) => {
  try {
    if (on) localStorage.setItem(PAUSED, "1");
    else localStorage.removeItem(PAUSED);
  } catch {
    // Then it holds as long as the page.
  }
};
