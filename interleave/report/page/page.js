"use strict";
// What all parts of the page share: making elements, folds, and the choice of light or dark.

const DATA = JSON.parse(document.getElementById("data").textContent);
document.documentElement.classList.add("js");

/** An element with attributes and children; text is always text, never markup. */
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** The full states behind a list of changes: each a Map from a name's index to a text. */
function statesOf(data) {
  const states = [];
  let state = new Map();
  for (const changes of data.states) {
    state = new Map(state);
    for (const [name, text] of changes) {
      if (text < 0) state.delete(name);
      else state.set(name, data.texts[text]);
    }
    states.push(state);
  }
  return states;
}

/** The fields of each object in a state, as texts by the object's name: what a local that refers to it is about. */
function fieldsOf(names, state) {
  const fields = new Map();
  names.forEach(([group, name], index) => {
    if (!group || group === "threads" || !state.has(index)) return;
    if (!fields.has(group)) fields.set(group, []);
    fields.get(group).push(`${name} = ${state.get(index)}`);
  });
  return fields;
}

/** The rows of a table of values, in groups; `before` is the state that changes are shown against. */
function stateRows(names, state, before, onlyChanged) {
  const groups = new Map([["", []]]), fields = fieldsOf(names, state);
  names.forEach(([group, name, thread], index) => {
    const now = state.get(index), was = before.get(index);
    const changed = now !== was;
    if ((now === undefined && was === undefined) || (onlyChanged && !changed)) return;
    if (!groups.has(group)) groups.set(group, []);
    const value = el("td", {}, now !== undefined ? now : thread ? "not kept" : "gone");
    if (thread && fields.has(now)) value.append(el("span", { class: "refers" }, fields.get(now).join(", ")));
    if (changed && was !== undefined) value.prepend(el("del", {}, was), " → ");
    groups.get(group).push(el("tr", { class: changed ? "changed" : null },
      el("th", { scope: "row", class: thread ? "local" : null },
        thread ? el("span", { class: "unseen" }, `${thread}: `) : null, name,
        changed ? el("span", { class: "unseen" }, " (changed)") : null), value));
  });
  const rows = [];
  const order = [...groups.keys()].filter((name) => name !== "threads").concat("threads");
  for (const group of order) {
    const found = groups.get(group) || [];
    if (found.length === 0) continue;
    if (group) rows.push(el("tr", { class: "group" }, el("th", { colspan: 2, scope: "rowgroup" }, group)));
    rows.push(...found);
  }
  return rows;
}

/** Open or close the folds of a table: all of them, or one. */
function setFolds(table, open, only = null) {
  const which = only === null ? "" : `="${only}"`;
  for (const row of table.querySelectorAll(`tr[data-fold${which}].folded`)) row.classList.toggle("open", open);
  for (const row of table.querySelectorAll(`tr[data-instead${which}]`)) row.classList.toggle("shut", open);
  const owners = only === null ? "tr.fold" : `tr.fold[data-at="${only}"], tr.fold[data-fold="${only}"]`;
  for (const row of table.querySelectorAll(owners)) {
    row.querySelector("button").setAttribute("aria-expanded", open);
  }
}

for (const table of document.querySelectorAll("table.pairs")) {
  table.addEventListener("click", (event) => {
    const button = event.target.closest("button.unfold");
    if (!button) return;
    setFolds(table, button.getAttribute("aria-expanded") !== "true", button.closest("tr").dataset.fold);
  });
}

// -------------------------------------------------------------------------- light or dark

const themeButton = document.getElementById("theme");
const prefersDark = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : prefersDark.matches;
}

function showTheme() {
  themeButton.textContent = isDark() ? "Light" : "Dark";
  themeButton.setAttribute("aria-label", `Switch to ${isDark() ? "light" : "dark"} colours`);
  document.dispatchEvent(new Event("theme"));
}

themeButton.addEventListener("click", () => {
  document.documentElement.dataset.theme = isDark() ? "light" : "dark";
  showTheme();
});
prefersDark.addEventListener("change", showTheme);
showTheme();
