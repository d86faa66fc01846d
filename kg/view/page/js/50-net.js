// vis-network draws the stage: nodes with our glyphs, edges by status. Physics is off; nothing moves by itself.
let net = null;
let nodeData = null;
let edgeData = null;
let hovered = "";
let near = null; // nodes and links that stay bright while something is selected
const DASHES = { planned: [7, 5], requested: [3, 4], inferred: [2, 3], negated: [1, 4] };

const placeOf = (i) => (staged.get(i) || S.pins[i] || [G.px[i], G.py[i]]);
let staged = new Map(); // places of a neighbourhood or path view

function startNet() {
  // the opening view is what pyvis wrote into the page: ids, places and edges
  const first = JSON.parse($("kg-nodes").textContent);
  coreNodes = first.map((row) => row.id);
  nodeData = new vis.DataSet([]);
  edgeData = new vis.DataSet([]);
  const options = {
    autoResize: true, physics: false, layout: { improvedLayout: false },
    nodes: { shape: "custom", ctxRenderer: drawNode, font: { size: 0 }, chosen: false, labelHighlightBold: false },
    edges: { smooth: false, arrows: { to: { enabled: true, scaleFactor: 0.42 } }, arrowStrikethrough: false, chosen: false, selectionWidth: 0, hoverWidth: 0, font: { size: 0 } },
    interaction: { hover: true, keyboard: false, hideEdgesOnDrag: false, multiselect: false, selectConnectedEdges: false, tooltipDelay: 1e9, zoomSpeed: 0.7 },
  };
  net = new vis.Network($("net"), { nodes: nodeData, edges: edgeData }, options);
  net.on("beforeDrawing", (ctx) => drawBehind(ctx));
  net.on("afterDrawing", (ctx) => { drawLabels(ctx); markReady(); });
  net.on("click", onClick);
  net.on("doubleClick", (event) => event.nodes.length && expand(event.nodes[0]));
  net.on("hoverNode", (event) => setHover(`n${event.node}`));
  net.on("hoverEdge", (event) => setHover(`e${event.edge}`));
  net.on("blurNode", () => setHover(""));
  net.on("blurEdge", () => setHover(""));
  net.on("dragEnd", onDragEnd);
  net.on("zoom", () => { framed = null; askBehind(); });
  net.on("animationFinished", () => askBehind());
  $("net").querySelector("canvas").setAttribute("aria-hidden", "true");
  $("net").querySelector(".vis-network").tabIndex = -1;
}

/** Dots never shrink below what a finger or an eye can find. */
const radiusOf = (i) => G.radius[i] * Math.max(1, Math.min(large() ? 1.3 : 2.4, 0.6 / net.getScale()));

/** The glyph of one node; vis asks for it on every frame. */
function drawNode({ ctx, id, x, y, state }) {
  const r = radiusOf(id);
  return {
    drawNode() {
      const faint = near && !near.has(id);
      ctx.globalAlpha = faint ? 0.22 : 1;
      ctx.beginPath();
      GLYPHS[kindOf(id).shape](ctx, x, y, r);
      ctx.fillStyle = colourOf(id);
      ctx.fill();
      const focus = S.sel === `n${id}` || state.hover;
      ctx.lineWidth = focus ? 3.5 : 1.6;
      ctx.strokeStyle = focus ? ink.ink : ink.canvas;
      ctx.stroke();
      if (S.pins[id]) {
        ctx.beginPath();
        ctx.arc(x + r * 0.75, y - r * 0.75, 4.2, 0, TAU);
        ctx.fillStyle = ink.ink;
        ctx.fill();
        ctx.strokeStyle = ink.canvas;
        ctx.lineWidth = 1.5;
        ctx.stroke();
      }
      ctx.globalAlpha = 1;
    },
    nodeDimensions: { width: r * 2.2, height: r * 2.2 },
  };
}

/** Links between one pair fan out; a lone one is straight. */
function bends() {
  const seen = new Map();
  for (const k of shownLinks) {
    const key = Math.min(G.start[k], G.stop[k]) * G.n + Math.max(G.start[k], G.stop[k]);
    if (!seen.has(key)) seen.set(key, []);
    seen.get(key).push(k);
  }
  const bend = new Map();
  for (const list of seen.values()) {
    list.forEach((k, place) => {
      const offset = place - (list.length - 1) / 2;
      const flip = G.start[k] < G.stop[k] ? 1 : -1;
      bend.set(k, list.length === 1 ? 0 : offset * 0.22 * flip);
    });
  }
  return bend;
}
let bendOf = new Map();

function edgeRow(k) {
  const status = statusOf(G.status[k]);
  const bright = near && near.has(`e${k}`);
  const faint = near && !bright;
  const bend = bendOf.get(k) || 0;
  const wide = staged.size ? 1 : large() ? 2.5 : Math.min(Math.max(0.75 / homeScale, 1), 2);
  const colour = status === "negated" ? ink.warn : bright ? ink.accent : ink.edge;
  return {
    id: k, from: G.start[k], to: G.stop[k],
    width: wide * (bright ? 1.4 : status === "reference" ? 1 : 1.6) + (bright ? 1 : 0),
    color: { color: colour, opacity: faint ? 0.12 : bright ? 1 : status === "reference" ? 0.38 : 0.72, inherit: false },
    dashes: DASHES[status] || false,
    smooth: bend ? { enabled: true, type: bend > 0 ? "curvedCW" : "curvedCCW", roundness: Math.min(Math.abs(bend), 0.8) } : false,
  };
}

let syncDue = false;
/** Brings the stage to what `choose` decided; once it stands, only after the panel, which is what is read. */
function syncNet() {
  stageViews();
  if (!ready) return syncStage();
  if (!syncDue) afterPanel(syncStage);
  syncDue = true;
  return undefined;
}

/** Updates the rows that differ from what vis holds: each costs it as much as drawing it. */
function renew(data, rows) {
  const differs = (row, old) => !old || JSON.stringify(row) !== JSON.stringify(old);
  const fresh = rows.filter((row) => differs(row, data.get(row.id)));
  if (fresh.length) data.update(fresh);
}

function syncStage() {
  syncDue = false;
  pickNear();
  bendOf = bends();
  const gone = (data, keep) => data.getIds().filter((id) => !keep.has(id));
  edgeData.remove(gone(edgeData, new Set(shownLinks)));
  nodeData.remove(gone(nodeData, shownSet));
  renew(nodeData, shown.map((i) => {
    const [x, y] = placeOf(i);
    return { id: i, x, y };
  }));
  renew(edgeData, shownLinks.map(edgeRow));
  labelsStale = true;
  const bare = behindOn() && shownLinks.length > 260;
  if (changed("bare", bare)) net.setOptions({ interaction: { hideEdgesOnDrag: bare, hideEdgesOnZoom: bare } });
  maskBehind();
  net.redraw();
}

function pickNear() {
  near = null;
  if (walked) {
    near = new Set([...walked.nodes, ...walked.links.map((k) => `e${k}`)]);
  } else if (S.sel[0] === "n") {
    const i = +S.sel.slice(1);
    near = new Set([i]);
    for (const k of linksOf(i)) if (linkOk[k]) near.add(other(k, i)).add(`e${k}`);
    if (S.ego === i) for (const j of shown) near.add(j);
  } else if (S.sel[0] === "e") {
    const k = +S.sel.slice(1);
    near = new Set([G.start[k], G.stop[k], `e${k}`]);
  }
}

/** A neighbourhood stands in rings round its centre, a path in a line. Elsewhere nodes keep their place. */
function stageViews() {
  staged = new Map();
  if (walked) {
    walked.nodes.forEach((i, place) => staged.set(i, [place * 210, (place % 2) * 70]));
  } else if (S.ego !== "" && shownSet.has(S.ego)) {
    const rings = new Map();
    for (const i of shown) {
      const depth = depthOf.get(i) ?? 1;
      if (!rings.has(depth)) rings.set(depth, []);
      rings.get(depth).push(i);
    }
    staged.set(S.ego, [0, 0]);
    let radius = 0;
    for (const depth of [...rings.keys()].sort((a, b) => a - b)) {
      if (!depth) continue;
      radius = Math.max(radius + 190, (rings.get(depth).length * 74) / TAU);
      ringPlaces(rings.get(depth), depth, radius);
    }
  }
}

function ringPlaces(list, depth, radius) {
  const angle = (i) => {
    const sum = [0, 0];
    for (const k of linksOf(i)) {
      const at = staged.get(other(k, i));
      if (at && depth > 1) { sum[0] += at[0]; sum[1] += at[1]; }
    }
    return depth > 1 ? Math.atan2(sum[1], sum[0]) : G.kind[i] * 10 + G.group[i] / 1e4;
  };
  const order = list.map((i) => [angle(i), G.rank[i], i]).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  order.forEach(([, , i], place) => {
    const turn = (place / order.length) * TAU - Math.PI / 2;
    staged.set(i, [Math.cos(turn) * radius * 1.25, Math.sin(turn) * radius * 0.85]);
  });
}

function onDragEnd(event) {
  if (event.nodes.length) {
    const pins = { ...S.pins };
    for (const i of event.nodes) {
      const at = net.getPosition(i);
      nodeData.update({ id: i, x: at.x, y: at.y }); // vis moves a node but not its row
      if (staged.has(i)) staged.set(i, [at.x, at.y]);
      else pins[i] = [at.x, at.y];
    }
    if (!staged.size) change({ pins });
  } else framed = null;
  askBehind();
}

function onClick(event) {
  if (event.nodes.length) return pick(event.nodes[0]);
  if (event.edges.length) return change({ sel: `e${event.edges[0]}` });
  const found = behindAt(event.pointer.canvas.x, event.pointer.canvas.y, 14 / net.getScale());
  if (found >= 0) return pick(found);
  if (S.sel) change({ sel: "" });
  return undefined;
}

function setHover(what) {
  hovered = what;
  const tip = $("tip");
  $("net").style.cursor = what ? "pointer" : "";
  if (what[0] === "e") {
    const k = +what.slice(1);
    tip.textContent = `${nameOf(G.start[k])} — ${linkName(k)} → ${nameOf(G.stop[k])}`;
  }
  tip.hidden = what[0] !== "e";
}

/** Pixels kept at either side of the whole picture for labels: on a phone they are placed elsewhere or left out. */
const margin = () => ($("net").clientWidth < 560 ? 45 : 85);

let unfitted = false; // asked to fit while the stage was hidden
let framed = null; // what the camera shows whole, until the reader moves it
let homeScale = 1; // of the opening view: lines are as wide as it needs
/** Moves the camera so that nodes fill the stage. */
function fit(list = shown, most = 1.25, smooth = true) {
  const frame = frameOf(list, most);
  if (frame) moveTo(frame.position, frame.scale, smooth);
  framed = [list === shown ? undefined : list, most];
}

/** The stage has another size: what was shown whole still is. */
function refit() {
  net.setSize("100%", "100%"); // now: vis would take the new size later and move the camera with it
  const [list, most] = framed || [];
  if (unfitted || framed) fit(list, most, false);
  else askBehind();
}

/** Where the camera must stand to show nodes, or nothing while the stage is hidden. */
function frameOf(list, most = 1.25) {
  // on a phone the details cover the lower half
  const covered = narrow() && $("panel").classList.contains("open") ? $("body").clientHeight * 0.56 - $("time").clientHeight : 0;
  // the line at the top covers names too
  const chip = $("status").hidden ? 0 : $("status").getBoundingClientRect().bottom - $("net").getBoundingClientRect().top;
  const size = [$("net").clientWidth, $("net").clientHeight - covered - chip];
  unfitted = !size[0];
  if (!list.length || unfitted) return null;
  const at = list.map(placeOf);
  const low = [0, 1].map((axis) => Math.min(...at.map((p) => p[axis])));
  const high = [0, 1].map((axis) => Math.max(...at.map((p) => p[axis])));
  // room for the labels at the sides and below, and for the buttons on the right
  const side = staged.size && size[0] >= 560 ? 300 : 2 * margin();
  const scale = Math.min((size[0] - side) / (high[0] - low[0] + 1), (size[1] - Math.min(120, size[1] / 3)) / (high[1] - low[1] + 1), most);
  return { position: { x: (low[0] + high[0]) / 2, y: (low[1] + high[1]) / 2 + (10 + (covered - chip) / 2) / scale }, scale };
}

function moveTo(position, scale = net.getScale(), smooth = true) {
  framed = null;
  net.moveTo({ position, scale, animation: !smooth || still() || !ready ? false : { duration: 260, easingFunction: "easeInOutQuad" } });
  labelsStale = true;
  askBehind();
}

function zoomBy(factor) {
  moveTo(net.getViewPosition(), Math.min(Math.max(net.getScale() * factor, 0.01), 6));
}
