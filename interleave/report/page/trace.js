// Stepping through a run. A stop is a step that is shown, or a fold: its steps are taken at once.

class Viewer {
  constructor(root) {
    this.root = root;
    this.data = DATA.traces[root.dataset.trace];
    this.states = statesOf(this.data);
    this.table = root.querySelector("table.trace");
    this.scroller = root.querySelector(".run");
    this.slider = root.querySelector("input[type=range]");
    this.output = root.querySelector("output");
    this.live = root.querySelector("[role=status]");
    this.only = root.querySelector(".state input");
    this.onState = null;
    root.querySelector("[data-do=unfold]").hidden = !this.table.querySelector("tr.fold");
    root.querySelector("[data-do=mark]").hidden = !this.table.querySelector("tr.decides");
    this.restop();
    this.at = Math.max(0, this.stops.findIndex((stop) => stop.row && stop.row.classList.contains("decides")));
    root.addEventListener("click", (event) => this.clicked(event));
    root.addEventListener("keydown", (event) => this.pressed(event));
    root.addEventListener("focusin", () => { Viewer.current = this; });
    this.slider.addEventListener("input", () => this.go(Number(this.slider.value)));
    this.only.addEventListener("change", () => this.show(false));
    this.show(false);
    this.scrollTo(this.stops[this.at].row);
  }

  /** Find the places to stop at, after folds were opened or closed. */
  restop() {
    this.stops = [{ row: null, first: -1, last: -1 }];
    for (const row of this.table.tBodies[0].rows) {
      const first = Number(row.dataset.at);
      const hidden = row.classList.contains("folded") && !row.classList.contains("open");
      const open = row.classList.contains("fold") && row.querySelector("button").ariaExpanded === "true";
      if (row.classList.contains("call") || hidden || open) continue;
      this.stops.push({ row, first, last: first + Number(row.dataset.count || 1) - 1 });
    }
    this.slider.max = this.stops.length - 1;
  }

  go(stop) {
    this.at = Math.min(Math.max(stop, 0), this.stops.length - 1);
    this.show(true);
  }

  /** Go to a step by its position, and unfold it if it is folded. */
  goTo(position) {
    const row = this.table.querySelector(`tr.step[data-at="${position}"]`);
    if (row.classList.contains("folded") && !row.classList.contains("open")) this.fold(row.dataset.fold, true);
    this.go(this.stops.findIndex((stop) => stop.row === row));
  }

  /** The next stop; behind the end of a run that goes round, its first step there. */
  next() {
    const over = this.at === this.stops.length - 1;
    if (over && this.data.loop !== null) this.goTo(this.data.loop);
    else this.go(this.at + 1);
  }

  fold(which, open) {
    const { last } = this.stops[this.at];
    setFolds(this.table, open, which);
    this.restop();
    this.at = this.stops.findIndex((stop) => stop.last >= last);
    this.show(false);
  }

  unfoldAll() {
    const button = this.root.querySelector("[data-do=unfold]");
    const open = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", open);
    this.fold(null, open);
  }

  nextMark() {
    const marked = (stop) => stop.row && stop.row.classList.contains("decides");
    const after = this.stops.findIndex((stop, i) => i > this.at && marked(stop));
    const next = after < 0 ? this.stops.findIndex(marked) : after;
    if (next >= 0) this.go(next);
  }

  clicked(event) {
    const button = event.target.closest("button");
    if (button && button.classList.contains("unfold")) {
      const row = button.closest("tr"), first = Number(row.dataset.at);
      this.fold(row.dataset.at, button.ariaExpanded !== "true");
      this.go(this.stops.findIndex((stop) => stop.row && stop.first === first));
    } else if (button) {
      this.act(button.dataset.do);
    } else if (getSelection().isCollapsed) {
      const row = event.target.closest("table.trace tbody tr");
      const stop = row ? this.stops.findIndex((one) => one.first === Number(row.dataset.at) && one.row) : -1;
      if (stop >= 0) this.go(stop);
    }
  }

  act(what) {
    const acts = {
      first: () => this.go(0),
      back: () => this.go(this.at - 1),
      next: () => this.next(),
      last: () => this.go(this.stops.length - 1),
      mark: () => this.nextMark(),
      unfold: () => this.unfoldAll(),
    };
    if (acts[what]) acts[what]();
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input")) return;
    const inRun = event.target === this.scroller;
    const keys = {
      ArrowLeft: "back", ArrowRight: "next", k: "back", j: "next", m: "mark", Home: "first", End: "last",
      ...(inRun ? { ArrowUp: "back", ArrowDown: "next" } : {}),
    };
    const what = keys[event.key];
    if (!what || event.defaultPrevented) return;
    event.preventDefault();
    this.act(what);
  }

  // ------------------------------------------------------------------------ what is shown

  /** The state after a stop; a step that crashes has none, and leaves the one before it. */
  state(position) {
    return this.states[Math.min(position + 1, this.states.length - 1)] || new Map();
  }

  show(moved) {
    const stop = this.stops[this.at], many = stop.last > stop.first;
    const step = stop.row ? this.data.steps[stop.last] : null;
    const state = this.state(stop.last), before = stop.row ? this.state(stop.first - 1) : state;
    this.slider.value = this.at;
    for (const row of this.table.querySelectorAll("[aria-current]")) row.removeAttribute("aria-current");
    if (stop.row) stop.row.setAttribute("aria-current", "step");
    const total = this.data.steps.length;
    const number = many ? `Steps ${stop.first + 1} to ${stop.last + 1}` : `Step ${stop.last + 1}`;
    const where = stop.row ? `${number} of ${total}` : `Before step 1 of ${total}`;
    this.output.textContent = where;
    this.slider.setAttribute("aria-valuetext", where);
    this.showStep(step, many ? stop.last - stop.first + 1 : 1);
    this.showSource(many || !step ? this.data.steps[stop.first < 0 ? 0 : stop.first] : step);
    this.showState(state, before, stop.row !== null);
    if (moved) {
      this.say(where, step, many);
      this.scrollTo(stop.row);
      this.follow(stop.row);
    }
    if (this.onState) this.onState(Math.min(stop.last + 1, this.states.length - 1), moved);
  }

  showStep(step, count) {
    const now = this.root.querySelector(".now");
    if (!step) {
      now.replaceChildren(el("p", { class: "what" }, "The state in which the run begins."));
      return;
    }
    const what = count > 1 ? `${count} steps in which nothing is decided` : step.text;
    const parts = [
      el("p", { class: "what" }, el("b", {}, step.thread), " ", el("code", { class: step.crash ? "bad" : null }, what)),
      el("p", { class: "calls" }, step.calls.map((name) => `${name}()`).join(" › ")),
    ];
    if (count === 1) {
      if (step.note) parts.push(el("p", { class: "note" }, step.note));
      parts.push(...step.marks.map((mark) => el("p", { class: "mark" }, `▲ ${mark}`)));
      if (step.crash) parts.push(el("p", { class: "bad" }, step.crash));
    }
    now.replaceChildren(...parts);
  }

  showSource(step) {
    const figure = this.root.querySelector(".source"), [file, line] = step.place;
    figure.querySelector("figcaption").textContent = `${file}:${line}`;
    const lines = DATA.sources[file] || {}, shown = [];
    for (let number = line - 3; number <= line + 3; number++) {
      if (!lines[number]) continue;
      const pieces = lines[number].map(([kind, text]) => (kind ? el("span", { class: `t-${kind}` }, text) : text));
      shown.push(el("span", { class: number === line ? "line here" : "line" },
        el("span", { class: "line-number" }, String(number).padStart(4)), " ", ...pieces), "\n");
    }
    figure.querySelector("code").replaceChildren(...shown);
    figure.querySelector("pre").scrollLeft = 0;
  }

  showState(state, before, taken) {
    const box = this.root.querySelector(".state");
    box.querySelector("h5").textContent = taken ? "State after it" : "State";
    const rows = stateRows(this.data.names, state, before, this.only.checked);
    if (rows.length === 0) rows.push(el("tr", {}, el("td", { class: "dim" }, "Nothing changes.")));
    box.querySelector("tbody").replaceChildren(...rows);
  }

  /** One sentence for screen readers. */
  say(where, step, many) {
    const parts = [where];
    if (step && !many) parts.push(`${step.thread}: ${step.text}`, ...step.marks, step.crash);
    const changed = [...this.root.querySelectorAll(".state tr.changed")].map((row) => row.textContent);
    this.live.textContent = [...parts, ...changed].filter(Boolean).join(". ");
  }

  /** Keep the row in view, without moving the page. */
  scrollTo(row) {
    const box = this.scroller, head = this.table.tHead.offsetHeight;
    if (!row) { box.scrollTop = 0; return; }
    const top = row.offsetTop - head, bottom = row.offsetTop + row.offsetHeight;
    if (top - 40 < box.scrollTop) box.scrollTop = top - 40;
    else if (bottom + 40 > box.scrollTop + box.clientHeight) box.scrollTop = bottom + 40 - box.clientHeight;
    const cell = [...row.cells].slice(1, -1).find((one) => one.textContent);
    if (!cell) return;
    const pinned = row.cells[0].offsetWidth, left = cell.offsetLeft - pinned, right = cell.offsetLeft + cell.offsetWidth;
    if (left < box.scrollLeft) box.scrollLeft = left;
    else if (right > box.scrollLeft + box.clientWidth) box.scrollLeft = Math.min(left, right - box.clientWidth);
  }

  /** Move the page, too, where the row would be out of sight: at once, and in place of a move that is still going on. */
  follow(row) {
    if (!row) return;
    const { top, bottom } = row.getBoundingClientRect(), header = document.querySelector("body > header").offsetHeight;
    const by = bottom > innerHeight ? bottom - innerHeight + 40 : top < header ? top - header - 40 : 0;
    scrollTo({ top: scrollY + by, behavior: "instant" });
  }
}

const viewers = [...document.querySelectorAll(".viewer")].map((root) => new Viewer(root));
Viewer.current = viewers.find((one) => !one.root.closest("details.witness")) || null;
for (const viewer of viewers) {
  const witness = viewer.root.closest("details.witness");
  if (witness) witness.addEventListener("toggle", () => { if (witness.open) Viewer.current = viewer; });
}

// Outside of a run, too, the keys step through the one that was used last, but for those that scroll there.
const OUTSIDE = ["ArrowLeft", "ArrowRight", "j", "k", "m"];
document.addEventListener("keydown", (event) => {
  const own = event.target.closest("input, textarea, select, summary, button, pre, .scroll, .viewer, .graph");
  if (!own && Viewer.current && OUTSIDE.includes(event.key)) Viewer.current.pressed(event);
});

// References to steps select them.
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-at]");
  if (!link) return;
  const viewer = viewers.find((one) => one.root === link.closest(".finding").querySelector(".viewer"));
  event.preventDefault();
  viewer.goTo(Number(link.dataset.at));
  viewer.root.scrollIntoView({ block: "nearest" });
});
