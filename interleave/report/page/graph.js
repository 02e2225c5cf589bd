// State graphs: drawn when they are opened. Their states come with their places.

class Graph {
  static all = [];

  constructor(root) {
    this.root = root;
    this.data = DATA.graphs[root.dataset.graph];
    this.states = statesOf(this.data);
    this.nodes = new Map(this.data.nodes.map((node) => [node.id, node]));
    this.input = root.querySelector("input[type=search]");
    this.output = root.querySelector("output");
    this.matches = root.querySelector(".matches");
    this.cy = null;
    this.input.addEventListener("input", () => this.find());
    root.querySelector(".graph-tools").addEventListener("click", (event) => this.act(event.target.dataset.do));
    root.querySelector(".graph-side").addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) this.select(button.dataset.node, true);
    });
    document.addEventListener("theme", () => { if (this.cy) this.cy.style(this.style()); });
    this.draw();
    this.find();
    Graph.all.push(this);
    this.begin();
  }

  /** The whole graph if that can be read, else its beginning: the initial state of a run at the top. */
  begin() {
    const level = this.cy.zoom();
    const first = ["path", "initial"].reduce((nodes, what) => nodes.filter((node) => node[what]), this.data.nodes)[0];
    const begin = first || this.data.nodes.find((node) => node.initial) || this.data.nodes[0];
    if (level >= 0.8 || !begin) {
      this.cy.zoom({ level: Math.min(level, 1.2), renderedPosition: this.middle() });
      return;
    }
    this.cy.zoom(0.8);
    const { x, y } = this.cy.getElementById(begin.id).position();
    this.cy.pan({ x: this.cy.width() / 2 - 0.8 * x, y: 40 - 0.8 * y });
  }

  draw() {
    const label = (node) => {
      const text = node.changed || node.label;
      return text.length > 20 ? text.replace(/ = |: /, (sign) => `${sign}\n`) : text;
    };
    const width = (node) => 10 + 6.5 * Math.max(4, ...label(node).split("\n").map((line) => line.length));
    const apart = 16 + Math.max(56, ...this.data.nodes.map(width));
    const elements = [
      ...this.data.nodes.map((node) => ({
        data: { id: node.id, label: label(node), width: width(node) },
        position: { x: apart * node.x, y: 70 * node.y }, classes: this.classes(node),
      })),
      ...this.data.edges.map((edge, i) => ({
        data: { id: `e${i}`, source: edge.source, target: edge.target, label: `${edge.thread}: ${edge.text}` },
        classes: `${edge.path ? "path" : ""} ${edge.crash ? "crash" : ""}`,
      })),
    ];
    this.cy = cytoscape({
      container: this.root.querySelector(".drawing"), elements, style: this.style(),
      layout: { name: "preset" },
      minZoom: 0.05, maxZoom: 4, userZoomingEnabled: false, boxSelectionEnabled: false, autoungrabify: true,
    });
    // The wheel scrolls the page until the drawing was clicked.
    const drawing = this.root.querySelector(".drawing");
    drawing.addEventListener("pointerdown", () => this.cy.userZoomingEnabled(true));
    drawing.addEventListener("pointerleave", () => this.cy.userZoomingEnabled(false));
    this.cy.on("tap", "node", (event) => this.select(event.target.id(), false));
    this.root.dataset.drawn = "true";
  }

  name(node) {
    return node.state === undefined ? node.label : `state ${node.label}`;
  }

  classes(node) {
    const names = node.state === undefined ? ["crash"] : [];
    if (node.path) names.push("path");
    if (node.initial) names.push("initial");
    if (node.hidden) names.push("more");
    if (node.violated.length) names.push("violated");
    return names.join(" ");
  }

  style() {
    const css = getComputedStyle(this.root);
    const colour = (name) => css.getPropertyValue(`--${name}`).trim();
    const [text, dim, line, back, bad, accent, mark] =
      ["text", "dim", "strong-line", "back", "bad", "accent", "warn"].map((name) => this.resolved(colour(name)));
    return [
      { selector: "node", style: {
        label: "data(label)", "text-valign": "center", "text-wrap": "wrap", "font-size": 11, color: text,
        "font-family": "system-ui, sans-serif", "background-color": back, "border-width": 1,
        "border-color": line, shape: "round-rectangle", width: "data(width)", height: 32 } },
      { selector: "edge", style: {
        width: 1, "line-color": line, "target-arrow-color": line, "target-arrow-shape": "triangle",
        "arrow-scale": 0.8, "curve-style": "bezier", "font-size": 9, color: dim,
        "font-family": "system-ui, sans-serif", "min-zoomed-font-size": 9,
        "text-background-color": back, "text-background-opacity": 0.9, "text-background-padding": 2 } },
      { selector: "node.path", style: { "border-width": 2.5, "border-color": text } },
      { selector: "edge.path", style: { width: 2.5, "line-color": text, "target-arrow-color": text, label: "data(label)" } },
      { selector: "node.more", style: { "border-style": "double", "border-width": 4 } },
      { selector: "node.initial", style: { shape: "ellipse" } },
      { selector: "node.violated", style: { "border-color": bad, color: bad } },
      { selector: "node.crash", style: { shape: "octagon", "background-color": bad, color: back, "border-color": bad } },
      { selector: "edge.crash", style: { "line-color": bad, "target-arrow-color": bad } },
      { selector: ".missed", style: { opacity: 0.25 } },
      { selector: "node.current", style: { "border-color": mark, "border-width": 4, "border-style": "solid" } },
      { selector: "node.chosen", style: { "border-color": accent, "border-width": 4, "border-style": "solid" } },
      { selector: "edge.chosen", style: { "line-color": accent, "target-arrow-color": accent, width: 2.5 } },
    ];
  }

  /** A colour that a canvas understands, whatever the style says. */
  resolved(colour) {
    const probe = el("span", { style: `color: ${colour}` });
    this.root.append(probe);
    const found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }

  act(what) {
    const factor = what === "in" ? 1.4 : 1 / 1.4;
    if (what === "fit") this.cy.fit(undefined, 20);
    else if (what) this.cy.zoom({ level: this.cy.zoom() * factor, renderedPosition: this.middle() });
  }

  middle() {
    return { x: this.cy.width() / 2, y: this.cy.height() / 2 };
  }

  /** What can be searched for in a node. */
  lines(node) {
    if (node.state === undefined) return [node.label];
    const values = [...this.states[node.state]].map(([index, text]) => {
      const [group, name, thread] = this.data.names[index];
      const owner = thread ? `thread ${thread}: ` : group === "threads" ? "thread " : group ? `${group}.` : "";
      return `${owner}${name} = ${text}`;
    });
    return [this.name(node), node.changed, ...node.violated, ...node.reached, ...values];
  }

  find() {
    const wanted = this.input.value.trim().toLowerCase();
    const found = this.data.nodes.filter((node) => this.lines(node).some((line) => line.toLowerCase().includes(wanted)));
    const known = new Set(found.map((node) => node.id));
    this.cy.batch(() => this.cy.nodes().forEach((node) => { node.toggleClass("missed", !known.has(node.id())); }));
    this.output.textContent = wanted ? `${found.length} of ${this.data.nodes.length} states` : "";
    const most = 200;
    this.matches.replaceChildren(...found.slice(0, most).map((node) => el("li", {},
      el("button", { type: "button", "data-node": node.id }, this.name(node),
        ...node.violated.map((name) => el("span", { class: "bad" }, ` ✗ ${name}`))))));
    if (found.length > most) this.matches.append(el("li", { class: "dim" }, `… ${found.length - most} more`));
    if (wanted && found.length > 0) this.centre(found[0].id);
  }

  centre(id) {
    if (this.cy.zoom() < 0.8) this.cy.zoom(0.8);
    this.cy.center(this.cy.getElementById(id));
  }

  /** Show a node's state, and what leads out of it. */
  select(id, move) {
    const node = this.nodes.get(id), chosen = this.cy.getElementById(id);
    this.cy.elements(".chosen").removeClass("chosen");
    chosen.addClass("chosen");
    chosen.outgoers("edge").addClass("chosen");
    if (move) this.centre(id);
    for (const button of this.matches.querySelectorAll("button")) {
      button.setAttribute("aria-pressed", button.dataset.node === id);
    }
    const parts = [el("h3", {}, this.name(node))];
    if (node.state !== undefined) {
      const facts = [node.initial ? "initial" : `after ${node.depth} steps`, ...node.violated.map((name) => `✗ ${name}`),
        ...node.reached.map((name) => `✓ ${name}`), node.hidden ? `${node.hidden} of its steps are not shown` : ""];
      parts.push(el("p", { class: "dim" }, facts.filter(Boolean).join(", ")));
    }
    const steps = this.data.edges.filter((edge) => edge.source === id);
    parts.push(el("ul", { class: "steps" }, ...steps.map((edge) => el("li", {},
      el("b", {}, edge.thread), " ", el("code", {}, edge.text), " ", el("span", { class: "dim" }, edge.where), " ",
      el("button", { type: "button", "data-node": edge.target }, `→ ${this.name(this.nodes.get(edge.target))}`)))));
    if (node.state !== undefined) {
      const state = this.states[node.state];
      parts.push(el("table", {}, el("tbody", {}, ...stateRows(this.data.names, state, state, false))));
    }
    this.root.querySelector(".node").replaceChildren(...parts);
  }

  /** Mark the state that a run has come to; `move` to it. */
  current(id, move) {
    this.cy.nodes(".current").removeClass("current");
    if (!id) return;
    this.cy.getElementById(id).addClass("current");
    if (move) this.centre(id);
  }
}

for (const root of document.querySelectorAll("details.graph")) {
  let graph = null;
  const open = () => {
    if (!root.open || graph) return;
    graph = new Graph(root);
    for (const viewer of viewers) {
      if (viewer.data.graph !== Number(root.dataset.graph)) continue;
      viewer.onState = (state, moved) => graph.current(viewer.data.nodes[state], moved);
      if (viewer === Viewer.current) viewer.show(false);
    }
  };
  root.addEventListener("toggle", open);
  open();
}
