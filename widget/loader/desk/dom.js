// Elements, and how the page is brought from one state to the next without losing where the seeker is in it.
const HANDLERS = ["onclick", "onchange", "onsubmit"];

/** An element. Fields that begin with `on` are handlers, `true` and `false` are switches, everything else is an attribute. */
export const h = (name, fields = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(fields)) {
    if (HANDLERS.includes(key) || key === "checked" || key === "selected") element[key] = value;
    else if (value === true) element.setAttribute(key, "");
    else if (value !== false && value != null) element.setAttribute(key, value);
  }
  element.append(...children.flat(3).filter((child) => child || child === 0));
  return element;
};

/** Makes `old` what `fresh` is. What is typed, what is open and what has the focus stays. */
export const morph = (old, fresh) => {
  const isSame = old.nodeName === fresh.nodeName && old.dataset?.key === fresh.dataset?.key;
  if (!isSame) return old.replaceWith(fresh);
  if (old.nodeType === Node.TEXT_NODE) {
    if (old.data !== fresh.data) old.data = fresh.data;
    return;
  }
  for (const { name } of [...old.attributes]) if (name !== "open" && !fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of fresh.attributes) if (old.getAttribute(name) !== value) old.setAttribute(name, value);
  for (const handler of HANDLERS) old[handler] = fresh[handler];
  if (old.type === "checkbox") old.checked = fresh.checked;
  const after = [...fresh.childNodes];
  const before = [...old.childNodes];
  after.forEach((child, at) => (before[at] ? morph(before[at], child) : old.append(child)));
  before.slice(after.length).forEach((child) => child.remove());
};

export const button = (text, onclick, fields = {}) =>
  h("button", { type: "button", class: "button button-plain button-small", onclick, ...fields }, text);

/** A heading with what it is about; `hint` is a quiet line under it. */
export const block = (title, hint, ...children) => h("section", { class: "block" }, h("h3", {}, title), hint && h("p", { class: "small quiet" }, hint), ...children);

export const list = (items) => h("ul", { class: "kept" }, items);

/** A line of a list: what it is, quietly when or how, and what can be done with it. */
export const line = (key, what, more, ...actions) =>
  h("li", { class: "kept-line", "data-key": key }, h("div", { class: "kept-what" }, h("span", {}, what), more && h("span", { class: "small quiet" }, more)), h("div", { class: "kept-do" }, actions));

/** A switch. */
export const toggle = (name, checked, onchange) =>
  h("label", { class: "switch" }, h("input", { type: "checkbox", role: "switch", checked, onchange: (event) => onchange(event.target.checked) }), h("span", { class: "switch-name" }, name));
