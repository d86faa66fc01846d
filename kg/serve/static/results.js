// Two more ways to see a result: a bar chart of numbers, a network of things.
"use strict";

(() => {
  const SVG = "http://www.w3.org/2000/svg";
  const MOST = { bars: 60, nodes: 80 };
  const draw = (name, attributes, parent, text) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  };
  const short = (text, most) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);
  const name = (term) => (term.type === "uri" ? decodeURIComponent(term.value.split(/[#/]/).slice(-2).join("/")) : term.value);
  const words = document.getElementById("yasgui").dataset;
  const icon = (mark) => { const box = document.createElement("div"); box.textContent = mark; return box; };

  class Chart {
    constructor(yasr) { this.yasr = yasr; this.priority = 3; this.label = words.chart; }
    getIcon() { return icon("▤"); }
    columns() {
      const rows = (this.yasr.results && this.yasr.results.getBindings()) || [], names = (this.yasr.results && this.yasr.results.getVariables()) || [];
      const number = names.findLast((key) => rows.length && rows.every((row) => row[key] && row[key].value.trim() !== "" && Number.isFinite(+row[key].value)));
      const label = names.find((key) => key !== number && rows.some((row) => row[key] && row[key].type !== "uri")) || names.find((key) => key !== number);
      return { rows, number, label };
    }
    canHandleResults() { const { number, label } = this.columns(); return Boolean(number && label); }
    draw() {
      const { rows, number, label } = this.columns(), shown = rows.slice(0, MOST.bars);
      const most = Math.max(...shown.map((row) => Math.abs(+row[number].value)), 1e-9);
      const picture = draw("svg", { viewBox: `0 0 900 ${shown.length * 26 + 10}`, class: "kg-chart", role: "img", "aria-label": `${label} / ${number}` }, this.yasr.resultsEl);
      shown.forEach((row, at) => {
        const wide = (Math.abs(+row[number].value) / most) * 500, y = at * 26 + 6;
        draw("text", { x: 290, y: y + 14, "text-anchor": "end" }, picture, short(row[label] ? name(row[label]) : "", 42));
        draw("rect", { x: 300, y, width: Math.max(wide, 1), height: 18, rx: 3 }, picture);
        draw("text", { x: 306 + wide, y: y + 14 }, picture, row[number].value);
      });
    }
  }

  class Network {
    constructor(yasr) { this.yasr = yasr; this.priority = 2; this.label = words.network; }
    getIcon() { return icon("⁂"); }
    pairs() {
      const rows = (this.yasr.results && this.yasr.results.getBindings()) || [], names = (this.yasr.results && this.yasr.results.getVariables()) || [];
      const things = names.filter((key) => rows.some((row) => row[key] && row[key].type === "uri") && !/^(predicate|property|p)$/.test(key));
      const [from, to] = things;
      return to ? rows.filter((row) => row[from] && row[to] && row[to].type === "uri").map((row) => [row[from].value, row[to].value]) : [];
    }
    canHandleResults() { return this.pairs().length > 0; }
    draw() {
      const places = new Map(), pairs = [];
      for (const pair of this.pairs()) {
        if (new Set([...places.keys(), ...pair]).size > MOST.nodes) continue;
        for (const iri of pair) places.has(iri) || places.set(iri, { iri, x: 0, y: 0 });
        pairs.push(pair.map((iri) => places.get(iri)));
      }
      const nodes = [...places.values()];
      nodes.forEach((node, at) => { node.x = Math.cos(at * 2.4) * 30 * Math.sqrt(at + 1); node.y = Math.sin(at * 2.4) * 30 * Math.sqrt(at + 1); });
      for (let step = 0; step < 200; step++) settle(nodes, pairs, 12 * (1 - step / 200));
      const xs = nodes.map((node) => node.x), ys = nodes.map((node) => node.y);
      const left = Math.min(...xs) - 90, top = Math.min(...ys) - 40, wide = Math.max(...xs) - left + 90, high = Math.max(...ys) - top + 50;
      const picture = draw("svg", { viewBox: `${left} ${top} ${wide} ${high}`, class: "kg-network", role: "group", "aria-label": words.network }, this.yasr.resultsEl);
      for (const [a, b] of pairs) draw("line", { x1: a.x, y1: a.y, x2: b.x, y2: b.y }, picture);
      for (const node of nodes) {
        const link = draw("a", /^https?:/.test(node.iri) ? { href: node.iri } : {}, picture);
        draw("circle", { cx: node.x, cy: node.y, r: 8 }, link);
        draw("text", { x: node.x, y: node.y + 22 }, link, short(name({ type: "uri", value: node.iri }), 28));
      }
    }
  }

  // One step of a spring model; `heat` is the longest way that a node may go.
  function settle(nodes, pairs, heat) {
    for (const node of nodes) { node.dx = -node.x * 0.05; node.dy = -node.y * 0.05; }
    for (const a of nodes) for (const b of nodes) if (a !== b) {
      const x = a.x - b.x, y = a.y - b.y, far = x * x + y * y + 1;
      a.dx += (x / far) * 900; a.dy += (y / far) * 900;
    }
    for (const [a, b] of pairs) {
      const x = (b.x - a.x) * 0.06, y = (b.y - a.y) * 0.06;
      a.dx += x; a.dy += y; b.dx -= x; b.dy -= y;
    }
    for (const node of nodes) {
      const way = Math.hypot(node.dx, node.dy) || 1, step = Math.min(way, heat) / way;
      node.x += node.dx * step; node.y += node.dy * step;
    }
  }

  Yasgui.Yasr.registerPlugin("kg-chart", Chart);
  Yasgui.Yasr.registerPlugin("kg-network", Network);
  Yasgui.Yasr.defaults.pluginOrder = ["table", "response", "kg-chart", "kg-network"];
})();
