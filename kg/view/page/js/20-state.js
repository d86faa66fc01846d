// What the reader has chosen: one plain object, kept in the URL, with undo.
const fresh = () => ({
  tab: "graph", sel: "", kinds: [], rels: [], statuses: ["negated"], doc: -1, group: -1, colour: "kind",
  t0: 0, t1: 0, undated: true, rare: 0, ego: "", steps: 1, path: [], add: [], drop: [], pins: {}, behind: true,
});
let S = fresh();
let past = [];
let future = [];
const listeners = [];
const onState = (listener) => listeners.push(listener);

/** Changes the state; `silent` changes (camera, hover) make no undo step. */
function change(patch, silent = false) {
  if (!silent) {
    past.push(JSON.stringify(S));
    if (past.length > 100) past.shift();
    future = [];
  }
  S = { ...S, ...patch };
  notify();
}

function notify() {
  computeMasks();
  for (const listener of listeners) listener();
  writeHash();
}

function step(from, into) {
  if (!from.length) return;
  into.push(JSON.stringify(S));
  S = JSON.parse(from.pop());
  notify();
}
const undo = () => step(past, future);
const redo = () => step(future, past);

/** Nodes are written by IRI, so that a link survives a rebuild. */
function toHash() {
  const plain = fresh();
  const out = new URLSearchParams();
  const iris = (list) => list.map((i) => G.iri[i]).join("|");
  const put = (key, value, empty) => value !== empty && out.set(key, value);
  put("view", S.tab, plain.tab);
  if (S.sel) out.set("sel", S.sel[0] === "n" ? G.iri[+S.sel.slice(1)] : linkKey(+S.sel.slice(1)));
  put("hide", S.kinds.join(","), "");
  put("rel", S.rels.map((r) => G.relations[r].iri).join("|"), "");
  put("status", S.statuses.join(","), plain.statuses.join(","));
  if (S.doc >= 0) out.set("doc", G.docs[S.doc].iri);
  if (S.group >= 0) out.set("group", S.group);
  put("colour", S.colour, "kind");
  if (S.t0 || S.t1) out.set("time", `${S.t0}-${S.t1}`);
  if (!S.undated) out.set("undated", "0");
  if (S.rare) out.set("min", S.rare);
  if (S.ego !== "") out.set("ego", `${S.steps}:${G.iri[S.ego]}`);
  if (S.path.length) out.set("path", iris(S.path));
  if (S.add.length) out.set("add", iris(S.add));
  if (S.drop.length) out.set("drop", iris(S.drop));
  const pins = Object.entries(S.pins).map(([i, at]) => `${G.iri[i]}@${at.map(Math.round).join(",")}`);
  if (pins.length) out.set("pin", pins.join("|"));
  if (!S.behind) out.set("behind", "0");
  if (lang !== "vi") out.set("lang", lang);
  if (document.documentElement.dataset.chosen) out.set("theme", document.documentElement.dataset.theme);
  return out.toString();
}

const linkKey = (k) => [G.iri[G.start[k]], G.relations[G.rel[k]].iri, G.iri[G.stop[k]], G.label[k]].join("~");
function linkBy(text) {
  const [start, relation, stop, label] = text.split("~");
  const i = nodeBy(start);
  if (i < 0) return -1;
  const found = [...linksOf(i)].filter((k) => G.iri[G.start[k]] === start && G.iri[G.stop[k]] === stop && G.relations[G.rel[k]].iri === relation);
  return found.find((k) => String(G.label[k]) === label) ?? found[0] ?? -1;
}

let hashTimer = 0;
function writeHash() {
  clearTimeout(hashTimer);
  hashTimer = setTimeout(() => {
    const text = toHash();
    try {
      history.replaceState(null, "", text ? `#${text}` : location.href.split("#")[0]);
    } catch {
      // a sandboxed frame (a notebook) may not touch its address; the view itself is not concerned
    }
  }, 120);
}

/** The state that an address asks for; what it names and the graph has not is left out. */
function fromHash() {
  const given = new URLSearchParams(location.hash.slice(1));
  const state = fresh();
  const nodes = (key) => (given.get(key) || "").split("|").map(nodeBy).filter((i) => i >= 0);
  const items = (key, mark) => (given.get(key) || "").split(mark).filter(Boolean);
  if (["table", "ask"].includes(given.get("view"))) state.tab = given.get("view");
  if (state.tab === "ask" && !SETTINGS.ask) state.tab = "graph";
  const sel = given.get("sel") || "";
  if (sel.includes("~")) state.sel = linkBy(sel) >= 0 ? `e${linkBy(sel)}` : "";
  else if (nodeBy(sel) >= 0) state.sel = `n${nodeBy(sel)}`;
  state.kinds = items("hide", ",").filter((key) => G.kinds.some((kind) => kind.key === key));
  state.rels = items("rel", "|").map((iri) => G.relations.findIndex((row) => row.iri === iri)).filter((r) => r >= 0);
  if (given.has("status")) state.statuses = items("status", ",").filter((key) => G.statuses.includes(key));
  state.doc = G.docs.findIndex((row) => row.iri === given.get("doc"));
  if (given.has("group")) state.group = Math.max(-1, parseInt(given.get("group"), 10) || 0);
  if (given.get("colour") === "group") state.colour = "group";
  const time = /^(\d+)-(\d+)$/.exec(given.get("time") || "");
  if (time) [state.t0, state.t1] = [+time[1], +time[2]];
  state.undated = given.get("undated") !== "0";
  state.behind = given.get("behind") !== "0";
  state.rare = Math.max(0, parseInt(given.get("min"), 10) || 0);
  const ego = /^([1-4]):(.*)$/s.exec(given.get("ego") || "");
  if (ego && nodeBy(ego[2]) >= 0) [state.steps, state.ego] = [+ego[1], nodeBy(ego[2])];
  state.path = nodes("path").length === 2 ? nodes("path") : [];
  state.add = nodes("add");
  state.drop = nodes("drop");
  for (const item of items("pin", "|")) {
    const found = /^(.*)@(-?\d+),(-?\d+)$/s.exec(item);
    if (found && nodeBy(found[1]) >= 0) state.pins[nodeBy(found[1])] = [+found[2], +found[3]];
  }
  return state;
}
