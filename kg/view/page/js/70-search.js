// Search that ignores case and marks, over names, other names and acronyms; the keyboard is enough.
let index = null;
let hits = [];
let current = -1;
const HITS = 12;

/** Folded names of every node in one text, the most connected first, a line each: "|label|english label|alias|". */
function buildIndex() {
  if (index) return index;
  const order = new Int32Array(G.n);
  for (let i = 0; i < G.n; i++) order[G.rank[i]] = i;
  const rows = [];
  for (const i of order) rows.push(`|${[G.vi[i], G.en[i], ...(G.alias[i] || [])].filter(Boolean).join("|").replace(/\n/g, " ")}|\n`);
  // folding one long text is ten times faster than folding each name, and so is looking for words in it
  const text = fold(rows.join(""));
  const ends = new Int32Array(G.n);
  for (let n = 0, at = 0; n < G.n; n++) ends[n] = at = text.indexOf("\n", at) + 1;
  index = { order, text, ends };
  return index;
}

/** Calls `take` with the place of each row that holds `part`, the most connected first, until it gives false. */
function rowsWith(part, take) {
  const { text, ends } = buildIndex();
  for (let n = 0, at = text.indexOf(part); at >= 0; at = text.indexOf(part, ends[n])) {
    while (ends[n] <= at) n++;
    if (take(n) === false) return;
  }
}

const queryOf = (text) => fold(text.trim().replace(/\s+/g, " "));

/** The longest word of a query, which the fewest rows hold, and a test for all the others. */
function wordsOf(query) {
  const { text, ends } = buildIndex();
  const [rare, ...rest] = query.split(" ").sort((a, b) => b.length - a.length);
  const row = (n) => text.slice(n ? ends[n - 1] : 0, ends[n]);
  const begins = (line) => [rare, ...rest].every((part) => line.includes(` ${part}`) || line.includes(`|${part}`));
  return { rare, row, held: (line) => rest.every((part) => line.includes(part)), begins };
}

/** The first nodes that hold every word of the query: whole names, then beginnings, then words, then the rest. */
function find(query) {
  if (!query) return [];
  const best = new Set();
  for (const part of [`|${query}|`, `|${query}`, ` ${query}`]) {
    if (best.size < HITS) rowsWith(part, (n) => best.add(n).size < HITS);
  }
  const loose = [];
  const { rare, row, held, begins } = wordsOf(query);
  if (best.size < HITS) {
    rowsWith(rare, (n) => {
      const line = row(n);
      if (best.has(n) || !held(line)) return true;
      if (begins(line)) best.add(n);
      else if (loose.length < HITS) loose.push(n);
      return best.size < HITS;
    });
  }
  return [...best, ...loose].slice(0, HITS).map((n) => index.order[n]);
}

/** How many nodes hold every word of the query. */
function countHits(query) {
  const { rare, row, held } = wordsOf(query);
  let many = 0;
  rowsWith(rare, (n) => { many += held(row(n)) ? 1 : 0; });
  return many;
}

/** The first key of a reader finds the loops compiled. */
function warmSearch() {
  for (const text of ["a", "n", "an", "ha n"]) find(text);
}

// Readers of screen readers hear how many there are when the typing pauses.
let telling = 0;
function tellHits(query) {
  clearTimeout(telling);
  telling = setTimeout(() => say(hits.length ? t("nResults", countHits(query)) : t("noResults")), 300);
}

function showHits() {
  const list = $("hits");
  const input = $("query");
  const query = queryOf(input.value);
  hits = find(query);
  current = hits.length ? 0 : -1;
  list.replaceChildren(...hits.map((i, n) => {
    const via = fold(nameOf(i)).includes(query) ? "" : (G.alias[i] || []).find((alias) => fold(alias).includes(query)) || "";
    return el("li", { role: "option", id: `hit${n}`, "aria-selected": String(n === 0), onmousedown: (event) => { event.preventDefault(); choose1(n); } },
      glyph(kindOf(i), colourOf(i)), el("span", {}, nameOf(i), via && el("span", { class: "via" }, via)), el("span", { class: "soft small" }, count(linksOf(i).length)));
  }));
  if (query && !hits.length) list.append(el("li", { role: "option", "aria-selected": "false", "aria-disabled": "true" }, "", t("noResults")));
  list.hidden = !query;
  list.scrollTop = 0;
  input.setAttribute("aria-expanded", String(query !== ""));
  mark1();
  if (query) tellHits(query);
}

function mark1() {
  [...$("hits").children].forEach((row, n) => row.setAttribute("aria-selected", String(n === current)));
  if (current >= 0 && !$("hits").hidden) {
    $("query").setAttribute("aria-activedescendant", `hit${current}`);
  } else $("query").removeAttribute("aria-activedescendant");
}

function choose1(n) {
  if (n < 0 || n >= hits.length) return;
  closeHits();
  $("query").value = "";
  pick(hits[n], true);
  if (S.tab !== "graph") change({ tab: "graph" }, true);
  $("net").focus({ preventScroll: true });
}

function closeHits() {
  $("hits").hidden = true;
  $("query").setAttribute("aria-expanded", "false");
  $("query").removeAttribute("aria-activedescendant");
}

function startSearch() {
  const input = $("query");
  input.addEventListener("input", showHits);
  input.addEventListener("focus", () => { buildIndex(); if (input.value) showHits(); });
  input.addEventListener("blur", closeHits);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!hits.length) return;
      current = (current + (event.key === "ArrowDown" ? 1 : hits.length - 1)) % hits.length;
      mark1();
      $(`hit${current}`).scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter") choose1(current);
    else if (event.key === "Escape") {
      if ($("hits").hidden) input.value = "";
      closeHits();
      if (!input.value) $("net").focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
}
