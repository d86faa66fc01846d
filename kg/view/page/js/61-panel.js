// The panel on the right: what is known of the selected node or line, and how it is known.
const ROWS = 25;
let panelRun = 0;
let sentencesDue = []; // sentences still to be fetched for the rows of this panel, in reading order
let panelShown = Promise.resolve(); // holds once the panel stands with its first sentence

function drawPanel() {
  const run = ++panelRun;
  sentencesDue = [];
  const panel = $("panel");
  const body = el("div");
  const fill = walked || S.path.length === 2 ? pathPanel : S.sel[0] === "n" ? nodePanel : S.sel[0] === "e" ? linkPanel : overview;
  panel.classList.toggle("open", fill !== overview);
  $("body").classList.toggle("wide", fill === overview && S.tab !== "graph");
  if (fill !== overview) body.append(el("div", { class: "bar" }, tool("close", "close", closePanel)));
  panelShown = Promise.resolve(fill(body)).then(() => {
    if (run !== panelRun) return undefined;
    panel.replaceChildren(body);
    panel.scrollTop = 0;
    performance.mark("kg-panel");
    return fetchSentences(run, 1);
  });
  panelShown.then(() => fetchSentences(run));
}

/** Fills in what is due, one after the other, so that the first to be read is the first to come. */
async function fetchSentences(run, most = Infinity) {
  for (let done = 0; done < most && run === panelRun && sentencesDue.length; done++) await sentencesDue.shift()();
}

/** Runs an action once the reader sees the sentence: what is slow and can wait, waits. */
function afterPanel(action) {
  const soon = new Promise((done) => setTimeout(done, 120));
  Promise.race([panelShown, soon]).then(() => requestAnimationFrame(() => setTimeout(action)));
}

function closePanel() {
  change({ sel: "", path: [] });
  $("net").focus({ preventScroll: true });
}

function overview(body) {
  body.append(el("h2", {}, t("overview")), el("p", { class: "soft" }, t("hello")));
  const box = (n, key, all = n) => el("div", {}, el("b", {}, n === all ? count(n) : `${count(n)} / ${count(all)}`), t(key, "").trim());
  const sum = (mask) => mask.reduce((total, one) => total + one, 0);
  // of facts and sentences it is not known which pass the filters before they are unpacked
  const rest = filtered() ? [] : [box(G.facts, "facts"), box(G.sentences, "sentences")];
  const links = filtered() ? sum(linkOk) : G.m;
  body.append(el("div", { class: "counts" }, box(sum(nodeOk), "nodes", G.n), box(links, "links", G.m), rest));
  // reference data does not count here: a country has hundreds of bodies that no article speaks of
  const said = (i) => linksOf(i).reduce((sum, k) => sum + (statusOf(G.status[k]) !== "reference"), 0);
  const top = best(20).map((i) => [said(i), i]).sort((a, b) => b[0] - a[0]).slice(0, 10);
  body.append(section(t("mostLinked"), el("ul", { class: "list" }, top.map(([n, i]) => el("li", {}, glyph(kindOf(i), colourOf(i)), goto(i), el("span", { class: "soft small" }, count(n)))))));
  if (G.docs.length) {
    const docs = G.docs.slice(0, 30).map((row, d) => {
      const href = webLink(row.url);
      return el("li", {},
        el("button", { type: "button", class: "go", onclick: () => change({ doc: d }) }, row.title),
        el("div", { class: "soft small" }, [row.publisher, row.published && showPublished(row.published)].filter(Boolean).join(" · "), href ? " · " : "", href && el("a", { href, target: "_blank", rel: "noopener noreferrer" }, t("source"))));
    });
    body.append(section(t("documents"), el("ul", { class: "list docs" }, docs)));
  }
}

const section = (title, ...kids) => el("section", { class: "group" }, el("h3", {}, title), ...kids);
const goto = (i) => el("button", { type: "button", class: "go", onclick: () => pick(i) }, nameOf(i));

async function nodePanel(body) {
  const i = +S.sel.slice(1);
  const kind = kindOf(i);
  body.append(el("p", { class: "kind" }, glyph(kind, colourOf(i)), kindName(kind), G.n0[i] ? ` · ${showDays(G.n0[i], G.n1[i])}` : ""), el("h2", {}, nameOf(i)));
  const names = [lang === "vi" ? G.en[i] : G.en[i] && G.vi[i], ...(G.alias[i] || [])].filter(Boolean);
  if (names.length) body.append(el("p", { class: "names" }, `${t("also")}: ${names.slice(0, 12).join(" · ")}`));
  body.append(nodeActions(i));
  const [facts, links] = [await factRows(i), linkRows(i)];
  const groups = new Map();
  // long quotations would push posts and events out of sight
  const spoken = (row) => (row.said ? 1 : 0);
  for (const row of [...facts, ...links].sort((a, b) => spoken(a) - spoken(b))) {
    if (!groups.has(row.title)) groups.set(row.title, []);
    groups.get(row.title).push(row);
  }
  if (!groups.size) body.append(el("p", { class: "soft group" }, t("noFacts")));
  for (const [title, rows] of groups) body.append(await factGroup(title, rows));
  const docs = [...G.nodeDoc.subarray(G.nodeDocAt[i], G.nodeDocAt[i + 1])].slice(0, 40);
  if (docs.length) body.append(section(t("mentions"), el("ul", { class: "list docs" }, docs.map((d) => el("li", {}, el("button", { type: "button", class: "go", onclick: () => change({ doc: d }) }, G.docs[d].title))))));
}

/** Facts of a node as rows that `factGroup` can show. */
async function factRows(i) {
  const f = await factsOf();
  return (f.byOwner.get(i) || []).filter((n) => !S.statuses.includes(statusOf(f.status[n])) && !S.rels.includes(f.rel[n])).map((n) => ({
    title: relationName(f.rel[n]), owner: G.m + n, said: f.vi[n].startsWith("“"), status: statusOf(f.status[n]), days: f.iri[n] ? [f.d0[n], f.d1[n]] : [0, 0], more: f.more[n],
    head: [f.label[n] ? el("span", { class: "role" }, `${word(f.label[n])}:`) : null, el("span", { class: f.vi[n].startsWith("“") ? "value said" : "value" }, (lang === "en" && f.en[n]) || f.vi[n])],
  }));
}

/** Links of a node that pass the filters, as rows; the other end may be a dot behind the stage. */
function linkRows(i) {
  const rows = [...linksOf(i)].filter((k) => linkOk[k]);
  rows.sort((a, b) => G.rel[a] - G.rel[b] || (G.l0[b] - G.l0[a]) || G.rank[other(a, i)] - G.rank[other(b, i)]);
  return rows.map((k) => {
    const out = G.start[k] === i;
    return {
      title: relationName(G.rel[k]) + (out ? "" : ` ← ${t("incoming")}`), owner: k, status: statusOf(G.status[k]), days: [G.l0[k], G.l1[k]], link: k,
      head: [G.label[k] ? el("span", { class: "role" }, word(G.label[k])) : null, el("span", { "aria-hidden": "true", class: "soft" }, out ? "→" : "←"), goto(other(k, i))],
    };
  });
}

async function factGroup(title, rows) {
  const box = section(el("span", {}, title));
  box.querySelector("h3").append(el("span", {}, count(rows.length)));
  let at = 0;
  const button = el("button", { type: "button", class: "all", onclick: () => grow() });
  const grow = async () => {
    button.remove();
    for (const row of rows.slice(at, at + ROWS)) box.append(await factRow(row));
    if (at) fetchSentences(panelRun);
    at += ROWS;
    if (at < rows.length) {
      button.textContent = t("more", rows.length - at);
      box.append(button);
    }
  };
  await grow();
  return box;
}

async function factRow(row) {
  const what = el("div", { class: "what" }, row.head);
  const when = showDays(...row.days);
  if (when) what.append(el("span", { class: "soft small" }, when));
  if (row.status !== "stated") what.append(tag(row.status));
  const item = el("div", { class: "fact" }, what);
  const more = row.link === undefined ? row.more : (await factsOf()).linkMore[row.link];
  if (more) item.append(details(more));
  // the sentence comes when its block is open; the fact does not wait for it
  sentencesDue.push(() => evidence(item, row.owner, row.status));
  return item;
}

function details(rows) {
  const list = el("dl", { class: "more" });
  for (const [label, vi, en, node] of rows) list.append(el("dt", {}, word(label)), el("dd", {}, node >= 0 ? goto(node) : (lang === "en" && en) || vi));
  return list;
}

async function linkPanel(body) {
  const k = +S.sel.slice(1);
  const role = word(G.label[k]);
  body.append(
    el("p", { class: "kind" }, el("span", { class: `dash ${statusOf(G.status[k])}`, "aria-hidden": "true" }), relationName(G.rel[k])),
    el("h2", {}, goto(G.start[k]), ` — ${role || relationName(G.rel[k])} → `, goto(G.stop[k])),
    linkActions(k));
  body.append(section(relationName(G.rel[k]), await factRow({ owner: k, link: k, status: statusOf(G.status[k]), days: [G.l0[k], G.l1[k]], head: [el("span", { class: "value" }, role || relationName(G.rel[k]))] })));
  const same = [...linksOf(G.start[k])].filter((e) => e !== k && linkOk[e] && other(e, G.start[k]) === other(k, G.start[k]));
  for (const e of same) body.append(section(relationName(G.rel[e]), await factRow({ owner: e, link: e, status: statusOf(G.status[e]), days: [G.l0[e], G.l1[e]], head: [goto(G.start[e]), el("span", { class: "role" }, word(G.label[e]) || relationName(G.rel[e])), "→", goto(G.stop[e])] })));
}

/** The way between two nodes, hop by hop, each with its sentence. */
async function pathPanel(body) {
  const [a, b] = S.path;
  body.append(el("h2", {}, t("pathTitle")));
  if (!walked) {
    body.append(el("p", { class: "soft group" }, t("pathNone", nameOf(a), nameOf(b))));
    return;
  }
  body.append(el("p", { class: "soft" }, t("pathLength", walked.links.length)));
  const list = el("div", { class: "group" });
  for (let p = 0; p < walked.nodes.length; p++) {
    const i = walked.nodes[p];
    list.append(el("div", { class: "kind" }, glyph(kindOf(i), colourOf(i)), goto(i)));
    if (p === walked.links.length) break;
    const k = walked.links[p];
    const arrow = G.start[k] === i ? "→" : "←";
    list.append(el("div", { class: "hop" }, await factRow({ owner: k, link: k, status: statusOf(G.status[k]), days: [G.l0[k], G.l1[k]], head: [el("span", { class: "role" }, `${arrow} ${linkName(k)}`)] })));
  }
  body.append(list);
}
