// Legend and filters on the left: every class, relation and status with its count and a switch.

function drawSide() {
  if (!changed("side")) return;
  const focus = document.activeElement && $("side").contains(document.activeElement) ? document.activeElement.dataset.key : "";
  const side = $("side");
  const at = side.scrollTop;
  side.replaceChildren(...[kindSection(), statusSection(), docSection(), groupSection(), rareSection(), relationSection()].filter(Boolean));
  side.scrollTop = at;
  if (focus) side.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.focus();
}

function sideHead(title, ...extra) {
  return el("h2", {}, el("span", {}, title), ...extra);
}

/** One switch: `on` now, what to do on change, and the button "only". */
function toggle({ key, on, name, n, sign, flip, only }) {
  const input = el("input", { type: "checkbox", checked: on, "data-key": key, onchange: flip });
  return el("li", {},
    el("label", { class: sign ? "" : "plain" }, input, sign, el("span", { class: on ? "" : "off" }, name), el("span", { class: "n" }, count(n))),
    el("button", { type: "button", class: "only", "aria-label": t("onlyOf", name), onclick: only }, t("only")));
}

const flipped = (list, item) => (list.includes(item) ? list.filter((x) => x !== item) : [...list, item]);

function tally(size, column, mask) {
  const out = new Int32Array(size);
  for (let i = 0; i < column.length; i++) if (!mask || mask[i]) out[column[i]]++;
  return out;
}

// A switch counts what the other filters let pass: what comes back, or goes, with it.
function kindSection() {
  const all = tally(G.kinds.length, G.kind);
  const n = tally(G.kinds.length, G.kind, passing({ kinds: [] }).nodes);
  const keys = G.kinds.map((kind) => kind.key);
  const rows = G.kinds.map((kind, c) => all[c] > 0 && toggle({
    key: `k-${kind.key}`, on: !S.kinds.includes(kind.key), name: kindName(kind), n: n[c], sign: glyph(kind, S.colour === "group" ? ink.soft : undefined),
    flip: () => change({ kinds: flipped(S.kinds, kind.key) }),
    only: () => change({ kinds: keys.filter((key) => key !== kind.key) }),
  }));
  const reset = filtered() ? el("button", { type: "button", "data-key": "reset", onclick: () => change({ kinds: [], rels: [], doc: -1, group: -1, rare: 0, t0: 0, t1: 0, undated: true, statuses: ["negated"] }) }, t("reset")) : null;
  return el("section", {}, sideHead(t("kinds"), reset), el("ul", { class: "rows" }, rows));
}

function statusSection() {
  const all = tally(G.statuses.length, G.status);
  const n = tally(G.statuses.length, G.status, passing({ statuses: [] }).links);
  const rows = G.statuses.map((key, s) => (all[s] > 0 || key === "stated") && toggle({
    key: `s-${key}`, on: !S.statuses.includes(key), name: t(key), n: n[s], sign: el("span", { class: `dash ${key}`, "aria-hidden": "true" }),
    flip: () => change({ statuses: flipped(S.statuses, key) }),
    only: () => change({ statuses: G.statuses.filter((other) => other !== key) }),
  }));
  return el("section", {}, sideHead(t("statuses")), el("ul", { class: "rows" }, rows));
}

function relationSection() {
  const all = tally(G.relations.length, G.rel);
  const n = tally(G.relations.length, G.rel, passing({ rels: [] }).links);
  const order = G.relations.map((_, r) => r).filter((r) => all[r]).sort((a, b) => all[b] - all[a]);
  const rows = order.map((r) => toggle({
    key: `r-${r}`, on: !S.rels.includes(r), name: relationName(r), n: n[r], sign: null,
    flip: () => change({ rels: flipped(S.rels, r) }),
    only: () => change({ rels: order.filter((x) => x !== r) }),
  }));
  return el("section", {}, sideHead(t("relations")), el("ul", { class: "rows" }, rows));
}

function chooser(key, label, value, options, action) {
  const select = el("select", { "aria-label": label, "data-key": key, onchange: (event) => action(+event.target.value) });
  for (const [n, text] of options) select.append(el("option", { value: String(n), selected: n === value }, text));
  return select;
}

function docSection() {
  if (!G.docs.length) return null;
  const docs = G.docs.slice(0, 2000).map((row, d) => [d, `${row.title.slice(0, 70)}${row.published ? ` (${showPublished(row.published)})` : ""}`]);
  return el("section", {}, sideHead(t("document")), chooser("doc", t("document"), S.doc, [[-1, t("allDocuments")], ...docs], (d) => change({ doc: d })));
}

function groupSection() {
  const n = tally(Math.max(...G.group, 0) + 1, G.group);
  const tops = [];
  for (let g = 0; g < Math.min(n.length, 40) && n[g] > 2; g++) tops.push([g, `${leader(g)} (${count(n[g])})`]);
  const byGroup = S.colour === "group";
  const colour = el("button", { type: "button", "data-key": "colour", "aria-pressed": String(byGroup), onclick: () => change({ colour: byGroup ? "kind" : "group" }) }, `${t("colourBy")} ${t("byCommunity")}`);
  return el("section", {}, sideHead(t("communities"), colour), chooser("group", t("communities"), S.group, [[-1, t("allCommunities")], ...tops], (g) => change({ group: g })));
}

let leaders = null;
/** The most connected node of a community gives it its name. */
function leader(g) {
  if (!leaders) {
    leaders = new Map();
    for (let i = 0; i < G.n; i++) {
      const best = leaders.get(G.group[i]);
      if (best === undefined || G.rank[i] < G.rank[best]) leaders.set(G.group[i], i);
    }
  }
  return nameOf(leaders.get(g)).slice(0, 48);
}

function rareSection() {
  const input = el("input", { type: "range", min: "0", max: "10", step: "1", value: String(S.rare), "aria-label": t("rare"), "aria-valuetext": t("rareFrom", S.rare), "data-key": "rare", onchange: (event) => change({ rare: +event.target.value }) });
  return el("section", {}, sideHead(t("rare"), el("span", {}, S.rare ? t("rareFrom", S.rare) : "")), el("div", { class: "row" }, input));
}
