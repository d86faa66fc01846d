// Search that ignores case and marks, over names, other names and acronyms; the keyboard is enough.
let index = null;
let hits = [];
let current = -1;
const HITS = 12;

/** Folded names of every node, the most connected first: "|label|english label|alias|". */
function buildIndex() {
  if (index) return index;
  const order = new Int32Array(G.n);
  for (let i = 0; i < G.n; i++) order[G.rank[i]] = i;
  const rows = [];
  for (const i of order) rows.push(`|${[G.vi[i], G.en[i], ...(G.alias[i] || [])].filter(Boolean).join("|").replace(/\n/g, " ")}|`);
  // folding one long text is ten times faster than folding each name
  index = { order, rows: fold(rows.join("\n")).split("\n") };
  return index;
}

/** The last query and the rows that held it, the first `size` of `at`: a longer query looks only there, and writes over them. */
let lastFind = { query: "", size: 0, at: null };

/** How many nodes hold every word of the query, and the first of them: whole names, then beginnings, then words, then the rest. */
function find(text) {
  const query = fold(text.trim().replace(/\s+/g, " "));
  if (!query) return { count: 0, first: [] };
  const { order, rows } = buildIndex();
  const words = query.split(" ");
  const begins = words.flatMap((part) => [` ${part}`, `|${part}`]);
  const [whole, opens, inside] = [`|${query}|`, `|${query}`, ` ${query}`];
  const at = lastFind.at ?? new Int32Array(rows.length);
  const within = lastFind.query && query.startsWith(lastFind.query);
  const ranks = [[], [], [], [], []];
  let last = 4; // the ranks above it hold all that is shown: whoever cannot rise to it need not be judged
  const score = (row) => {
    if (row.includes(opens)) return row.includes(whole) ? 0 : 1;
    if (last < 2) return 5;
    if (row.includes(inside)) return 2;
    for (let k = 0; k < begins.length; k += 2) if (!row.includes(begins[k]) && !row.includes(begins[k + 1])) return 4;
    return 3;
  };
  const size = within ? lastFind.size : rows.length;
  let found = 0;
  for (let n = 0; n < size; n++) {
    const place = within ? at[n] : n;
    const row = rows[place];
    let held = true;
    for (const part of words) held &&= row.includes(part);
    if (!held) continue;
    at[found++] = place;
    const rank = score(row);
    if (rank > last || ranks[rank].length === HITS) continue;
    ranks[rank].push(order[place]);
    while (last && ranks.slice(0, last).flat().length >= HITS) last--;
  }
  lastFind = { query, size: found, at };
  return { count: found, first: ranks.flat().slice(0, HITS) };
}

/** The first key of a reader finds the loops compiled. */
function warmSearch() {
  for (const text of ["a", "n", "an", "ha n"]) find(text);
  lastFind.query = "";
}

function showHits() {
  const list = $("hits");
  const input = $("query");
  const { count: many, first } = find(input.value);
  hits = first;
  current = hits.length ? 0 : -1;
  const query = fold(input.value.trim());
  list.replaceChildren(...hits.map((i, n) => {
    const via = fold(nameOf(i)).includes(query) ? "" : (G.alias[i] || []).find((alias) => fold(alias).includes(query)) || "";
    return el("li", { role: "option", id: `hit${n}`, "aria-selected": String(n === 0), onmousedown: (event) => { event.preventDefault(); choose1(n); } },
      glyph(kindOf(i), colourOf(i)), el("span", {}, nameOf(i), via && el("span", { class: "via" }, via)), el("span", { class: "soft small" }, count(linksOf(i).length)));
  }));
  const typed = input.value.trim() !== "";
  if (typed && !hits.length) list.append(el("li", { role: "option", "aria-selected": "false", "aria-disabled": "true" }, "", t("noResults")));
  list.hidden = !typed;
  input.setAttribute("aria-expanded", String(typed));
  mark1();
  if (typed) say(many ? t("nResults", many) : t("noResults"));
}

function mark1() {
  [...$("hits").children].forEach((row, n) => row.setAttribute("aria-selected", String(n === current)));
  if (current >= 0 && !$("hits").hidden) {
    $("query").setAttribute("aria-activedescendant", `hit${current}`);
    $(`hit${current}`)?.scrollIntoView({ block: "nearest" });
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
