// Manage Data: everything that is kept, each thing with a way to delete it, and what is deleted by itself and when.
import { block, button, h, line, list } from "./dom.js";
import { log } from "./log.js";

/** Fields that are erased from a resume with every trace of them: the words they were read from, and its earlier versions. */
const ERASABLE = ["name", "email", "phone"];

/** Lines beyond these are folded away. */
const MOST_LINES = 100;

export const manage = (desk) => [resumes(desk), matches(desk), others(desk), history(desk), storage(desk), everything(desk)];

/** A button that deletes one thing. */
const remove = ({ say, done }, what, ...item) =>
  button(say("desk-delete"), () => done(say("desk-deleted", ["what", what]), "delete", ...item), { "aria-label": `${say("desk-delete")}: ${what}` });

/** What people call a job, also while the list is being made anew. */
const titleOf = ({ titles, vault }, posting) => titles[posting] ?? vault.matches.findLast((past) => past.posting === posting)?.title ?? posting;

const nothing = ({ say }, items) => (items.length ? list(items) : h("p", { class: "quiet" }, say("desk-nothing")));

// JT19, JT20: the resumes with their versions.
const resumes = (desk) => {
  const { say, vault, inUse, ask, done } = desk;
  const erased = (id, field) => done(say("desk-deleted", ["what", say(`field-${field}`)]), "delete", "field", id, `/basics/${field}`);
  const one = ({ id, name, added, versions, profile }) => {
    const isUsed = id === inUse;
    const renamed = (event) => {
      event.preventDefault();
      done("", "rename", id, event.target.querySelector("input").value.trim());
    };
    const version = ({ until }, number) =>
      line(`${id} ${until} ${number}`, say("desk-version", ["date", [until]]), null,
        button(say("desk-restore"), () => done(say("desk-restored"), "restore", id, String(number))),
        remove(desk, say("desk-version", ["date", [until]]), "version", id, String(number)));
    return h("li", { class: "kept-line", "data-key": id },
      h("div", { class: "kept-what" }, h("span", {}, name), h("span", { class: "small quiet" }, [say("desk-added", ["date", [added]]), isUsed && say("desk-in-use")].filter(Boolean).join(" · "))),
      h("div", { class: "kept-do" }, !isUsed && button(say("desk-open"), () => ask("use", id), { "aria-label": `${say("desk-open")}: ${name}` }), remove(desk, name, "resume", id)),
      h("details", { class: "kept-more" }, h("summary", {}, say("desk-rename"), versions.length > 0 && ` · ${say("desk-versions", ["n", versions.length])}`),
        h("form", { class: "find", onsubmit: renamed },
          h("label", { class: "find-words" }, h("span", {}, say("desk-name")), h("input", { type: "text", value: name, required: true, maxlength: "80" })),
          h("button", { class: "button button-plain button-small" }, say("desk-rename"))),
        h("div", { class: "chips" }, ERASABLE.filter((field) => profile.basics?.[field]).map((field) => button(say("desk-erase-field", ["field", say(`field-${field}`)]), () => erased(id, field)))),
        versions.length > 0 && list(versions.map(version))));
  };
  return block(say("desk-resumes"), null, nothing(desk, vault.resumes.map(one)));
};

const matches = (desk) => {
  const { say, vault, done } = desk;
  const day = (text) => say("n-date", ["date", [text]]);
  const one = ({ day: on, resume, posting, title, score }) => {
    const what = title || say("desk-anonymous");
    return line(`${on} ${resume} ${posting}`, what, [day(on), resume, say("detail-of-100", ["n", Math.round(score)])].filter(Boolean).join(" · "), remove(desk, what, "match", on, resume, posting));
  };
  const latest = vault.matches.toReversed().slice(0, MOST_LINES);
  const all = () => done(say("desk-deleted", ["what", say("desk-matches")]), "delete", "matches");
  return block(say("desk-matches"), say("desk-matches-hint"),
    vault.matches.length > 0 && button(say("desk-delete-all", ["n", vault.matches.length]), all),
    vault.matches.length > 0 ? h("details", {}, h("summary", {}, say("desk-each")), list(latest.map(one))) : nothing(desk, []));
};

/** What there is only sometimes: shown only if it is there. */
const others = (desk) => {
  const { say, vault } = desk;
  const part = (title, hint, items) => items.length > 0 && block(title, hint, list(items));
  const learned = ({ path, was, now, name }, number) => {
    const what = name || [was || "–", now || "–"].join(" → ");
    return line(`${path} ${was} ${now}`, what, name && say(now ? "desk-lesson-added" : "desk-lesson-removed"), remove(desk, what, "lesson", String(number)));
  };
  const interview = ({ posting, lastActive, archived }) => {
    const what = titleOf(desk, posting);
    return line(posting, what, [say("n-date", ["date", [lastActive]]), archived && say("desk-archived")].filter(Boolean).join(" · "), remove(desk, what, "interview", posting));
  };
  const search = ({ name }) => line(name, name, null, remove(desk, name, "search", name));
  const vote = ({ posting, up }) => {
    const what = titleOf(desk, posting);
    return line(posting, `${up ? "+" : "−"} ${what}`, null, remove(desk, what, "vote", posting));
  };
  const request = ({ id, kind, received }) => {
    const what = say(`desk-request-${kind.replace("_", "-")}`);
    return line(id, what, say("n-date", ["date", [received]]), remove(desk, what, "request", id));
  };
  const hasWishes = Object.values(vault.preferences).some((wish) => wish && (!Array.isArray(wish) || wish.length));
  const wishes = hasWishes ? [line("wishes", say("page-wishes"), null, remove(desk, say("page-wishes"), "wishes"))] : [];
  return [
    part(say("desk-wishes"), null, [...wishes, ...vault.votes.map(vote)]),
    part(say("desk-searches"), null, vault.searches.map(search)),
    part(say("desk-lessons"), say("desk-lessons-hint"), vault.lessons.map(learned)),
    part(say("desk-interviews"), null, vault.interviews.map(interview)),
    part(say("desk-requests"), null, vault.requests.map(request)),
  ];
};

const history = (desk) => {
  const { say, vault, out, done } = desk;
  const consent = ({ id, kind, name, givenAt, withdrawnAt }) => {
    const what = `${say(`desk-kind-${kind.replaceAll("_", "-")}`)}: ${name}`;
    return line(id, what, say("n-date", ["date", [givenAt]]), !withdrawnAt && out.includes(id) ? h("span", { class: "small quiet" }, say("desk-first-back")) : remove(desk, what, "consent", id));
  };
  const erase = (entry) =>
    entry.content === null
      ? h("span", { class: "small quiet" }, say("desk-erased"))
      : (entry.content || entry.request) && button(say("desk-erase"), () => done(say("desk-erased"), "delete", "sent", String(entry.number)), { "aria-label": `${say("desk-erase")}: ${entry.number + 1}` });
  return [
    vault.consents.length > 0 && block(say("desk-receipts"), null, list(vault.consents.map(consent))),
    vault.log.entries.length > 0 && block(say("desk-log"), say("desk-log-hint", ["hash", vault.log.head.slice(0, 12)]), log(desk, vault.log.entries, erase)),
  ];
};

// AJ35, AJ37, JT27: where things lie, what for, until when; and what happens by itself.
const storage = ({ say, place, due }) => {
  const row = (key, where) => h("tr", {}, h("th", { scope: "row", class: "code" }, where), h("td", {}, say(`desk-stored-${key}-why`)), h("td", {}, say(`desk-stored-${key}-until`)));
  const rows = [place === "memory" ? row("memory", say("desk-stored-memory")) : row("vault", "IndexedDB tacit/vault/sealed"), row("program", "Cache Storage tacit-program"), row("paused", "localStorage tacit-paused")];
  const next = due.map(([task, day]) => h("li", {}, `${say("n-date", ["date", [day]])}: ${say(`desk-due-${task.replaceAll("_", "-")}`)}`));
  return [
    block(say("desk-stored"), say("desk-stored-hint"),
      h("table", { class: "requests stored" },
        h("thead", {}, h("tr", {}, ["where", "why", "until"].map((key) => h("th", { scope: "col" }, say(`desk-stored-${key}`))))),
        h("tbody", {}, rows))),
    block(say("desk-due"), say("desk-due-hint"), next.length > 0 && h("ul", { class: "due" }, next)),
  ];
};

// AJ23
const everything = ({ say, ask }) => block(say("desk-everything"), say("keep-delete-hint"), button(say("desk-everything"), () => ask("everything")));
