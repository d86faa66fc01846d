// Which nodes and links pass the filters, and which of them stand on the stage now.
let nodeOk = null;
let linkOk = null;
let docNodes = null;
let shown = [];
let shownSet = new Set();
let shownLinks = [];
let coreNodes = [];
let walked = null;

const large = () => G.n > SETTINGS.nodes || G.m > SETTINGS.links;
const has = (at, list, row, value) => {
  for (let p = at[row]; p < at[row + 1]; p++) if (list[p] === value) return true;
  return false;
};
const inTime = (first, last) => (first ? first <= (S.t1 || Infinity) && last >= S.t0 : S.undated || !(S.t0 || S.t1));

/** Changes exactly when the filters, the language or the colours do. */
const filterKey = () => JSON.stringify([S.kinds, S.rels, S.statuses, S.doc, S.group, S.colour, S.t0, S.t1, S.undated, S.rare, Object.keys(S.pins), lang, document.documentElement.dataset.theme]);
const drawnFor = {};
/** True the first time `what` is asked about a key: what is drawn for it still stands otherwise. */
function changed(what, key = filterKey()) {
  const same = drawnFor[what] === key;
  drawnFor[what] = key;
  return !same;
}

function computeMasks() {
  if (!changed("masks")) return choose();
  ({ nodes: nodeOk, links: linkOk } = passing(S));
  for (const i of Object.keys(S.pins)) nodeOk[i] = 1;
  return choose();
}

/** What passes all filters, with other switches than the reader's where `kinds`, `rels` or `statuses` are given. */
function passing({ kinds = S.kinds, rels = S.rels, statuses = S.statuses }) {
  const nodes = new Uint8Array(G.n);
  const links = new Uint8Array(G.m);
  const kindOn = G.kinds.map((kind) => !kinds.includes(kind.key));
  const relOn = G.relations.map((_, r) => !rels.includes(r));
  const statusOn = G.statuses.map((key) => !statuses.includes(key));
  const dated = S.t0 || S.t1 || !S.undated;
  for (let i = 0; i < G.n; i++) {
    nodes[i] =
      kindOn[G.kind[i]] && (S.group < 0 || G.group[i] === S.group) &&
      (S.doc < 0 || has(G.nodeDocAt, G.nodeDoc, i, S.doc)) &&
      (!dated || !G.n0[i] || inTime(G.n0[i], G.n1[i])) ? 1 : 0;
  }
  const degree = new Int32Array(G.n);
  for (let k = 0; k < G.m; k++) {
    const ok =
      nodes[G.start[k]] && nodes[G.stop[k]] && relOn[G.rel[k]] && statusOn[G.status[k]] &&
      (S.doc < 0 || has(G.linkDocAt, G.linkDoc, k, S.doc)) && (!dated || inTime(G.l0[k], G.l1[k]));
    if (!ok) continue;
    links[k] = 1;
    degree[G.start[k]]++;
    degree[G.stop[k]]++;
  }
  // in a time window or behind "hide undated", a node without date or link says nothing
  const least = Math.max(S.rare, dated ? 1 : 0);
  if (least) hideRare({ nodes, links }, degree, least, dated);
  return { nodes, links };
}

function hideRare({ nodes, links }, degree, least, dated) {
  for (let i = 0; i < G.n; i++) {
    if (degree[i] < least && !(dated && !S.rare && G.n0[i])) nodes[i] = 0;
  }
  for (let k = 0; k < G.m; k++) if (!nodes[G.start[k]] || !nodes[G.stop[k]]) links[k] = 0;
}

/** Whether a filter hides something that stands there when the page is opened. */
const filtered = () => Boolean(S.kinds.length || S.rels.length || S.doc >= 0 || S.group >= 0 || S.rare || S.t0 || S.t1 || !S.undated || S.statuses.join() !== "negated");

/** Sets `shown` and `shownLinks`: a path, a neighbourhood, or the opening set with what was added. */
function choose() {
  walked = null;
  let list;
  if (S.path.length === 2) {
    walked = path(S.path[0], S.path[1]);
    list = walked ? walked.nodes : S.path.slice();
  } else if (S.ego !== "") {
    list = around(S.ego, S.steps, 160);
  } else {
    list = (S.doc >= 0 || S.group >= 0) && large() ? best(SETTINGS.nodes / 2) : coreNodes;
    list = list.concat(S.add);
  }
  const dropped = new Set(S.drop);
  shownSet = new Set(list.filter((i) => nodeOk[i] && !dropped.has(i)));
  for (const i of Object.keys(S.pins)) shownSet.add(+i);
  shown = [...shownSet];
  const links = new Set();
  for (const i of shown) {
    for (const k of linksOf(i)) if (linkOk[k] && shownSet.has(other(k, i))) links.add(k);
  }
  if (walked) for (const k of walked.links) links.add(k);
  shownLinks = [...links].slice(0, SETTINGS.links * 2);
}

/** The most connected nodes that pass. */
function best(most) {
  const list = [];
  for (let i = 0; i < G.n; i++) if (nodeOk[i]) list.push(i);
  return list.sort((a, b) => G.rank[a] - G.rank[b]).slice(0, most);
}

/** Neighbours of a node that pass, the most connected first. */
function neighbours(i) {
  const found = new Set();
  for (const k of linksOf(i)) if (linkOk[k] && nodeOk[other(k, i)]) found.add(other(k, i));
  found.delete(i);
  return [...found].sort((a, b) => G.rank[a] - G.rank[b]);
}

/** Nodes within `steps` of one, nearest and most connected first, at most `most`. */
function around(i, steps, most) {
  const found = new Map([[i, 0]]);
  let edge = [i];
  for (let depth = 1; depth <= steps && found.size < most; depth++) {
    const next = [];
    for (const here of edge) for (const there of neighbours(here)) {
      if (!found.has(there)) { found.set(there, depth); next.push(there); }
    }
    edge = next;
  }
  depthOf = found;
  return [...found.keys()].slice(0, most);
}
let depthOf = new Map();

/** The shortest way over what articles say; over reference data (both in one country) only where there is no other. */
const path = (from, to) => shortest(from, to, (k) => statusOf(G.status[k]) !== "reference") || shortest(from, to, () => true);

/** Breadth first from the start over links that pass. */
function shortest(from, to, fits) {
  const came = new Int32Array(G.n).fill(-2);
  came[from] = -1;
  let edge = [from];
  while (edge.length && came[to] === -2) {
    const next = [];
    for (const i of edge) for (const k of linksOf(i)) {
      const there = other(k, i);
      if (linkOk[k] && came[there] === -2 && fits(k)) { came[there] = k; next.push(there); }
    }
    edge = next;
  }
  if (came[to] === -2) return null;
  const nodes = [to];
  const links = [];
  for (let here = to; here !== from; ) {
    const k = came[here];
    links.unshift(k);
    here = other(k, here);
    nodes.unshift(here);
  }
  return { nodes, links };
}
