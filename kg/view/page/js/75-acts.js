// What a reader can do with a node: pick, expand, collapse, walk, pin, ask the same in SPARQL.
let pathFrom = -1;

/** Selects a node; one that is not on the stage comes with its most connected neighbours. */
function pick(i, look = false) {
  if (pathFrom >= 0 && pathFrom !== i) {
    const from = pathFrom;
    pathFrom = -1;
    change({ path: [from, i], ego: "", sel: "" });
    fit(shown);
    return;
  }
  const patch = { sel: `n${i}`, path: [] };
  if (!nodeOk[i]) Object.assign(patch, { kinds: [], doc: -1, group: -1, rare: 0, t0: 0, t1: 0, undated: true });
  if (!shownSet.has(i) || S.path.length) {
    if (S.ego !== "") patch.ego = "";
    patch.add = [...new Set([...S.add, i, ...neighbours(i).slice(0, 12)])];
    patch.drop = S.drop.filter((x) => x !== i);
  }
  change(patch);
  say(t("selected", nameOf(i), kindName(kindOf(i)), linksOf(i).length));
  const seen = net.canvasToDOM({ x: placeOf(i)[0], y: placeOf(i)[1] });
  const bottom = $("net").clientHeight * (narrow() ? 0.45 : 1) - 40;
  const away = seen.x < 40 || seen.y < 40 || seen.x > $("net").clientWidth - 40 || seen.y > bottom;
  if (!look && !away && !patch.add) return;
  const scale = Math.max(net.getScale(), look ? 0.75 : 0.2);
  // on a phone the details cover the lower half
  const lift = narrow() ? $("net").clientHeight * 0.26 : 0;
  afterPanel(() => moveTo({ x: placeOf(i)[0], y: placeOf(i)[1] + lift / scale }, scale));
}

const BATCH = 30;
function expand(i) {
  const hidden = neighbours(i).filter((x) => !shownSet.has(x));
  const now = hidden.slice(0, BATCH);
  if (now.length) change({ add: [...new Set([...S.add, i, ...now])], drop: S.drop.filter((x) => !now.includes(x)), ego: S.ego, sel: `n${i}` });
  flash(t("added", now.length, hidden.length - now.length));
  say(t("added", now.length, hidden.length - now.length));
}

/** Takes away the neighbours that hang on this node alone. */
function collapse(i) {
  const gone = neighbours(i).filter((x) => shownSet.has(x) && !S.pins[x] && neighbours(x).filter((y) => shownSet.has(y)).length < 2);
  if (gone.length) change({ drop: [...new Set([...S.drop, ...gone])], add: S.add.filter((x) => !gone.includes(x)) });
}

function ego(i, steps = 1) {
  change({ ego: i, steps, path: [], sel: `n${i}` });
  fit();
}

function leave() {
  pathFrom = -1;
  change({ ego: "", path: [] });
  fit();
}

function pin(i) {
  const pins = { ...S.pins };
  if (pins[i]) delete pins[i];
  else pins[i] = [...placeOf(i)];
  change({ pins });
}

const act = (key, action, pressed) => el("button", { type: "button", onclick: action, "aria-pressed": pressed === undefined ? undefined : String(pressed) }, t(key));

function nodeActions(i) {
  const box = el("div", { class: "acts" });
  const inEgo = S.ego === i;
  box.append(
    act("ego", () => (inEgo ? leave() : ego(i)), inEgo), act("expand", () => expand(i)), act("collapse", () => collapse(i)),
    act("pathFrom", () => startPath(i)), act(S.pins[i] ? "unpin" : "pin", () => pin(i)), act("hide", () => change({ drop: [...S.drop, i], sel: "" })),
    act("copySparql", () => copy(nodeSparql(i), box)), act("copyLink", () => copyLink(box)));
  return box;
}

function linkActions(k) {
  const box = el("div", { class: "acts" });
  box.append(act("copySparql", async () => copy(await linkSparql(k), box)), act("copyLink", () => copyLink(box)));
  return box;
}

const copyLink = (box) => copy(`${location.href.split("#")[0]}#${toHash()}`, box);

function startPath(i) {
  pathFrom = i;
  showStatus();
  say(t("pathPick", nameOf(i)));
  $("query").focus();
}

/** The line over the stage: what one looks at and how to leave it. */
function showStatus() {
  const chip = $("status");
  const parts = [];
  if (pathFrom >= 0) parts.push(t("pathPick", nameOf(pathFrom)), el("button", { type: "button", onclick: () => { pathFrom = -1; showStatus(); } }, t("close")));
  else if (S.path.length) parts.push(t("pathTitle"), el("button", { type: "button", onclick: leave }, t("leave")));
  else if (S.ego !== "") {
    parts.push(`${t("ego")}: ${nameOf(S.ego)}`);
    for (const n of [1, 2, 3]) parts.push(el("button", { type: "button", "aria-pressed": String(S.steps === n), onclick: () => ego(S.ego, n) }, n === 1 ? t("step") : t("steps", n)));
    parts.push(el("button", { type: "button", onclick: leave }, t("leave")));
  } else if (large() && shown.length < G.n && !S.sel) {
    parts.push(el("span", { class: "small" }, t("largeHint", shown.length, G.n)));
    if (worker) parts.push(el("button", { type: "button", "aria-pressed": String(S.behind), onclick: () => change({ behind: !S.behind }) }, t("background")));
  }
  chip.replaceChildren(...parts);
  chip.hidden = !parts.length;
}

const PREFIX = () => `PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
PREFIX egov: <${G.base.replace(/id\/$/, "ns#")}>
`;
// an IRI that holds one of these could end the IRI and add to the query
const safe = (iri) => `<${iri.replace(/[<>"{}|^`\\\u0000-\u0020]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`)}>`;

function nodeSparql(i) {
  return `${PREFIX()}# ${nameOf(i).replace(/[\r\n]/g, " ")}
SELECT DISTINCT ?subject ?predicate ?object ?words ?rule ?status WHERE {
  VALUES ?node { ${safe(fullIri(G.iri[i]))} }
  GRAPH ?document {
    ?assertion rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ;
      prov:wasDerivedFrom ?range ; egov:extractionRule ?rule ; egov:assertionStatus ?status .
    ?range nif:anchorOf ?words .
  }
  FILTER(?subject = ?node || ?object = ?node)
}`;
}

async function linkSparql(k) {
  const own = (await factsOf()).linkIri[k];
  const pattern = own
    ? `VALUES ?subject { ${safe(fullIri(own))} }`
    : `VALUES (?subject ?predicate ?object) { (${[G.iri[G.start[k]], G.relations[G.rel[k]].iri, G.iri[G.stop[k]]].map((iri) => safe(fullIri(iri))).join(" ")}) }`;
  return `${PREFIX()}SELECT ?predicate ?object ?words ?rule ?document WHERE {
  ${pattern}
  GRAPH ?document {
    ?assertion rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object ;
      prov:wasDerivedFrom ?range ; egov:extractionRule ?rule .
    ?range nif:anchorOf ?words .
  }
}`;
}
