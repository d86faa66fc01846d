// Search that ignores case and marks, over names, other names and acronyms; the keyboard is enough.
let index = null;
let hits = [];
let current = -1;
const HITS = 12;

/** Folded names of every node: label, English label and aliases, separated by a bar. */
function buildIndex() {
  if (index) return index;
  const rows = [];
  for (let i = 0; i < G.n; i++) rows.push([G.vi[i], G.en[i], ...(G.alias[i] || [])].filter(Boolean).join("|").replace(/\n/g, " "));
  // folding one long text is ten times faster than folding each name
  index = fold(rows.join("\n")).split("\n");
  return index;
}

/** Nodes that hold every word of the query, best first. */
function find(text) {
  const query = fold(text.trim().replace(/\s+/g, " "));
  if (!query) return [];
  const words = query.split(" ");
  const rows = buildIndex();
  const found = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    let all = true;
    for (const part of words) if (!row.includes(part)) { all = false; break; }
    if (!all) continue;
    const names = row.split("|");
    let score = 3;
    if (names.includes(query)) score = 0;
    else if (names.some((name) => name.startsWith(query))) score = 1;
    else if (` ${row.replaceAll("|", " ")}`.includes(` ${query}`)) score = 2;
    else if (!words.every((part) => ` ${row.replaceAll("|", " ")}`.includes(` ${part}`))) score = 4;
    found.push([score, G.rank[i], i]);
  }
  found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return found.map((row) => row[2]);
}

function showHits() {
  const list = $("hits");
  const input = $("query");
  const all = find(input.value);
  hits = all.slice(0, HITS);
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
  if (typed) say(all.length ? t("nResults", all.length) : t("noResults"));
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
