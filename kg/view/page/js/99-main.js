// Puts the page together: open the core, draw, listen; everything heavy waits until somebody asks.
let ready = false;

function markReady() {
  if (ready || !shown.length) return;
  ready = true;
  $("wait").hidden = true;
  performance.mark("kg-ready");
  document.documentElement.dataset.ready = "1";
  const idle = window.requestIdleCallback || setTimeout;
  idle(() => { buildIndex(); warmSearch(); idle(() => Promise.all([factsOf(), proofsOf()])); });
}

function drawChrome() {
  document.documentElement.lang = lang;
  document.title = `${t("title")} · ${t("nodes", G.n)}`;
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", t(node.dataset.label));
  for (const node of document.querySelectorAll("[data-hint]")) node.placeholder = t(node.dataset.hint);
  $("wait").hidden = ready;
  drawMark();
  $("zoom").replaceChildren(tool("plus", "zoomIn", () => zoomBy(1.4)), tool("minus", "zoomOut", () => zoomBy(1 / 1.4)), tool("fit", "fit", () => fit()), tool("undo", "undo", undo), tool("redo", "redo", redo));
  $("tools").replaceChildren(
    Object.assign(tool("menu", "menu", () => $("side").classList.toggle("open")), { id: "menu" }), exportMenu(), tool("theme", "theme", flipTheme), tool("help", "help", helpPanel, "wide"),
    el("button", { type: "button", class: "wide", lang: lang === "vi" ? "en" : "vi", onclick: () => { lang = lang === "vi" ? "en" : "vi"; redrawAll(); } }, t("language")));
}

/** The mark beside the title: three nodes of the legend's own shapes. */
function drawMark() {
  const drawing = svg("svg", { viewBox: "0 0 24 24", width: 22, height: 22 });
  drawing.append(svg("path", { d: "M6 7 18 9M6 7l5 12M18 9l-7 10", stroke: ink.edge, "stroke-width": 1.4, fill: "none" }));
  [["circle", 6, 7, 4], ["square", 18, 9, 4], ["hexagon", 11, 19, 3.8]].forEach(([shape, x, y, r], n) => drawing.append(svg("path", { d: glyphPath(shape, x, y, r), fill: kindColour(G.kinds[[0, 1, 4][n] % G.kinds.length]) })));
  $("mark").replaceChildren(drawing);
}

function exportMenu() {
  const list = el("div", { hidden: true });
  const button = tool("export", "export", () => { list.hidden = !list.hidden; button.setAttribute("aria-expanded", String(!list.hidden)); });
  button.setAttribute("aria-expanded", "false");
  for (const [key, action] of [["exportPng", exportPng], ["exportSvg", exportSvg], ["exportCsv", exportCsv], ["print", () => print()]]) list.append(el("button", { type: "button", onclick: () => { list.hidden = true; action(); } }, t(key)));
  const menu = el("div", { class: "menu" }, button, list);
  menu.addEventListener("focusout", (event) => { if (!menu.contains(event.relatedTarget)) list.hidden = true; });
  menu.addEventListener("keydown", (event) => { if (event.key === "Escape") { list.hidden = true; button.focus(); event.stopPropagation(); } });
  return menu;
}

function drawTabs() {
  const tabs = [["graph", "tabGraph"], ["table", "tabTable"], ...(SETTINGS.ask ? [["ask", "tabAsk"]] : [])];
  const show = (key, focus) => { change({ tab: key }, true); if (focus) $(`tab-${key}`).focus(); };
  $("tabs").replaceChildren(...tabs.map(([key, name], n) => el("button", {
    type: "button", role: "tab", id: `tab-${key}`, "aria-controls": key, "aria-selected": String(S.tab === key), tabIndex: S.tab === key ? 0 : -1, onclick: () => show(key),
    onkeydown: (event) => { const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key]; if (by) show(tabs[(n + by + tabs.length) % tabs.length][0], true); },
  }, t(name))));
  for (const key of ["graph", "table", "ask"]) $(key).hidden = S.tab !== key;
  if (S.tab === "ask") drawAsk();
}

function flipTheme() {
  setTheme(dark() ? "light" : "dark", true);
  redrawAll();
}

function redrawAll() {
  leaders = null;
  labelsStale = true;
  drawChrome();
  notify();
}

function sayShown() {
  if (S.tab === "graph") say(t("shownOf", shown.length, G.n));
}

async function main() {
  setTheme(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light", false);
  startNet();
  await loadCore();
  const given = new URLSearchParams(location.hash.slice(1));
  if (given.get("lang") === "en") lang = "en";
  if (given.get("theme")) setTheme(given.get("theme") === "dark" ? "dark" : "light", true);
  S = fromHash();
  drawChrome();
  computeMasks();
  homeScale = frameOf(coreNodes)?.scale ?? 1;
  startBehind();
  for (const draw of [drawPanel, drawTabs, syncNet, showStatus, drawSide, drawTime, drawTable, sayShown]) onState(draw);
  for (const listener of listeners) listener();
  fit(S.sel[0] === "n" && !S.path.length && S.ego === "" ? [+S.sel.slice(1), ...neighbours(+S.sel.slice(1)).slice(0, 30)] : shown, 0.9);
  if (!shown.length) markEmpty();
  else if (S.tab !== "graph") markReady();
  startSearch();
  startKeys();
  $("skip").addEventListener("click", () => { change({ tab: "table" }); $("table").focus(); });
  $("net").addEventListener("mousemove", onMouse);
  $("net").addEventListener("mouseleave", () => setHover(""));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", (event) => { if (!document.documentElement.dataset.chosen) { setTheme(event.matches ? "dark" : "light", false); redrawAll(); } });
  new ResizeObserver(refit).observe($("net"));
  window.addEventListener("hashchange", () => { S = fromHash(); notify(); });
}

function markEmpty() {
  $("wait").textContent = t("nodes", 0);
  document.documentElement.dataset.ready = "1";
}

/** The tip follows the mouse; a dot behind the stage says its name. */
function onMouse(event) {
  const tip = $("tip");
  const home = $("net").getBoundingClientRect();
  const [x, y] = [event.clientX - home.left, event.clientY - home.top];
  if (!hovered && !event.buttons) {
    const at = net.DOMtoCanvas({ x, y });
    const i = behindAt(at.x, at.y, 10 / net.getScale());
    tip.hidden = i < 0;
    if (i >= 0) tip.textContent = nameOf(i);
  }
  tip.style.transform = `translate(${Math.min(x + 14, home.width - 200)}px, ${y + 16}px)`;
}

main();
