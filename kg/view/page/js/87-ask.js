// SPARQL inside the page: oxigraph's wasm runs in a worker, so a query can be stopped.
let engine = null;
let engineReady = null;
let asking = 0;
let lastRows = null;
const SHOWN = 500;

/** Starts the worker and loads the graph; the promise holds until it can answer. */
function startEngine() {
  if (engineReady) return engineReady;
  engineReady = (async () => {
    const [script, wasm, quads] = await Promise.all([inflate("ask-js"), inflate("ask-wasm"), inflate("ask-quads")]);
    engine = new Worker(URL.createObjectURL(new Blob([script], { type: "text/javascript" })));
    await new Promise((done, fail) => {
      engine.onmessage = ({ data }) => (data.ready ? done() : fail(new Error(data.error)));
      engine.onerror = (event) => fail(new Error(event.message));
      engine.postMessage({ wasm, quads }, [wasm.buffer, quads.buffer]);
    });
  })();
  engineReady.catch(() => { engineReady = null; });
  return engineReady;
}

function stopEngine() {
  if (engine) engine.terminate();
  engine = null;
  engineReady = null;
}

async function ask(query) {
  await startEngine();
  const number = ++asking;
  return new Promise((done, fail) => {
    engine.onmessage = ({ data }) => {
      if (data.number !== number) return;
      if (data.error) fail(new Error(data.error));
      else done(data);
    };
    engine.postMessage({ number, query });
  });
}

async function drawAsk() {
  const home = $("ask");
  if (home.dataset.lang === lang) return;
  const text = home.querySelector("textarea")?.value;
  home.dataset.lang = lang;
  const named = await open("ask-queries", jsonOf);
  const area = el("textarea", { spellcheck: false, "aria-label": t("askQuery"), value: text ?? named[0]?.query ?? "SELECT * WHERE { ?s ?p ?o } LIMIT 20" });
  const out = el("div", { class: "group", "aria-live": "polite" });
  const run = el("button", { type: "button", class: "main", onclick: () => runAsk(area.value, out, stop) }, t("askRun"));
  const stop = el("button", { type: "button", class: "line", hidden: true, onclick: () => { stopEngine(); stop.hidden = true; out.replaceChildren(t("askStopped")); } }, t("askStop"));
  const names = el("div", { class: "names" });
  for (const row of named) names.append(el("button", { type: "button", onclick: () => { area.value = row.query; runAsk(area.value, out, stop); } }, row.name, el("span", {}, (lang === "en" && row.en) || row.vi)));
  area.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); runAsk(area.value, out, stop); } });
  home.replaceChildren(el("div", { class: "grid" }, el("nav", { "aria-label": t("askNamed") }, el("h2", { class: "small soft" }, t("askNamed")), names), el("div", {}, el("h2", { class: "small soft" }, t("askOwn")), area, el("p", {}, run, " ", stop), out)));
}

async function runAsk(query, out, stop) {
  out.replaceChildren(engine ? "…" : t("askLoading"));
  stop.hidden = false;
  try {
    const result = await ask(query);
    out.replaceChildren(...answer(result));
  } catch (error) {
    out.replaceChildren(el("p", { class: "err", role: "alert" }, String(error.message || error)));
  }
  stop.hidden = true;
}

function answer({ kind, columns, rows, value, ms, text }) {
  if (kind === "boolean") return [el("p", { class: "value" }, t(value ? "askTrue" : "askFalse"))];
  if (kind === "graph") return [el("p", { class: "soft small" }, `${ms} ms`), el("textarea", { class: "box", readOnly: true, value: text, "aria-label": "Turtle" })];
  lastRows = { columns, rows };
  const note = `${t("askRows", rows.length, ms)}${rows.length > SHOWN ? `; ${t("askFirst", SHOWN)}` : ""}`;
  if (!rows.length) return [el("p", { class: "soft" }, t("askEmpty"))];
  const head = columns.map((name) => el("th", { scope: "col" }, name));
  const body = rows.slice(0, SHOWN).map((row) => el("tr", {}, row.map((term) => el("td", {}, termCell(term)))));
  const csv = el("button", { type: "button", class: "line", onclick: () => save("query.csv", `\ufeff${[columns, ...rows.map((row) => row.map((term) => (term ? term[1] : "")))].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`, "text/csv") }, t("resultCsv"));
  return [el("div", { class: "tabletop" }, el("span", { class: "soft small" }, note), csv), el("table", {}, el("thead", {}, el("tr", {}, head)), el("tbody", {}, body))];
}

/** An IRI that is a node opens it; everything else is text. */
function termCell(term) {
  if (!term) return "";
  const [type, text] = term;
  const short = type === "NamedNode" && text.startsWith(G.base) ? text.slice(G.base.length) : text;
  const i = type === "NamedNode" ? nodeBy(short) : -1;
  return i >= 0 ? el("button", { type: "button", class: "go", onclick: () => { change({ tab: "graph" }, true); pick(i, true); } }, nameOf(i)) : short;
}
