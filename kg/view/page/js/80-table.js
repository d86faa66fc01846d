// The same data as tables: for screen readers, for copying, for those who like tables. Filters apply.
const PAGE = 100;
const BEFORE = 80; // characters of a sentence shown before its words: one or two lines
let tableKind = "facts";
let tablePage = 0;
let tableSort = [];
let tableText = "";

function tableNodes() {
  const degree = (i) => linksOf(i).filter((k) => linkOk[k]).length;
  const docs = (i) => G.nodeDocAt[i + 1] - G.nodeDocAt[i];
  const rows = [];
  for (let i = 0; i < G.n; i++) if (nodeOk[i]) rows.push(i);
  return { rows, text: (i) => nameOf(i), columns: [
    ["colName", (i) => nameOf(i), (i) => goto(i)], ["colKind", (i) => kindName(kindOf(i))], ["colLinks", degree], ["colDocs", docs],
    ["colDate", (i) => G.n0[i], (i) => showDays(G.n0[i], G.n1[i])],
  ] };
}

function tableLinks() {
  const rows = [];
  for (let k = 0; k < G.m; k++) if (linkOk[k]) rows.push(k);
  return { rows, text: (k) => `${nameOf(G.start[k])} ${linkName(k)} ${nameOf(G.stop[k])}`, columns: [
    ["colSubject", (k) => nameOf(G.start[k]), (k) => goto(G.start[k])],
    ["colRelation", (k) => linkName(k), (k) => el("button", { type: "button", class: "go", onclick: () => change({ sel: `e${k}`, path: [] }) }, linkName(k))],
    ["colObject", (k) => nameOf(G.stop[k]), (k) => goto(G.stop[k])],
    ["colStatus", (k) => t(statusOf(G.status[k]))],
    ["colDate", (k) => G.l0[k], (k) => showDays(G.l0[k], G.l1[k])],
    ["colSentence", null, (k) => sentenceCell(k)],
  ] };
}

function sentenceCell(k) {
  const cell = el("span", {});
  proofRows(k).then(async (rows) => {
    if (!rows.length) return;
    const [doc, text] = await sentence(rows[0].sentence);
    cell.title = text;
    // the row stays low: what is long before the words themselves is cut, what is long behind them is hidden
    const skip = Math.max(0, rows[0].from - BEFORE);
    cell.append(skip ? `…${text.slice(skip, rows[0].from)}` : text.slice(0, rows[0].from), el("mark", {}, text.slice(rows[0].from, rows[0].to)), text.slice(rows[0].to));
    if (G.docs[doc]) cell.append(el("span", { class: "soft" }, ` (${G.docs[doc].title})`));
  });
  return cell;
}

/** Rows of the table after its own filter and order. */
function tableRows(table) {
  let rows = table.rows;
  if (tableText) {
    const words = fold(tableText).split(/\s+/);
    rows = rows.filter((row) => { const text = fold(table.text(row)); return words.every((part) => text.includes(part)); });
  }
  const column = table.columns[tableSort[0]];
  if (column && column[1]) {
    const value = new Map(rows.map((row) => [row, column[1](row)]));
    const compare = new Intl.Collator(lang).compare;
    const order = (a, b) => (typeof value.get(a) === "number" ? value.get(a) - value.get(b) : compare(value.get(a), value.get(b)));
    rows = rows.slice().sort((a, b) => order(a, b) * tableSort[1]);
  }
  return rows;
}

function drawTable() {
  const home = $("table");
  if (S.tab !== "table") return;
  const table = tableKind === "facts" ? tableLinks() : tableNodes();
  const rows = tableRows(table);
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  tablePage = Math.min(tablePage, pages - 1);
  const again = (patch) => { patch(); drawTable(); };
  const tab = (kind, key) => el("button", { type: "button", class: "line", "aria-pressed": String(tableKind === kind), onclick: () => again(() => { tableKind = kind; tablePage = 0; tableSort = []; }) }, t(key));
  const input = el("input", { type: "text", value: tableText, placeholder: t("filterRows"), "aria-label": t("filterRows"), oninput: (event) => { again(() => { tableText = event.target.value; tablePage = 0; }); const box = home.querySelector("input"); box.focus(); box.setSelectionRange(box.value.length, box.value.length); } });
  const turn = (key, by, off) => el("button", { type: "button", class: "line", disabled: off, onclick: () => again(() => { tablePage += by; }) }, t(key));
  const head = table.columns.map(([key, value], c) => {
    const sorted = tableSort[0] === c ? tableSort[1] : 0;
    const name = value ? el("button", { type: "button", onclick: () => again(() => { tableSort = [c, sorted === 1 ? -1 : 1]; }) }, t(key), sorted ? (sorted > 0 ? " ↑" : " ↓") : "") : t(key);
    return el("th", { scope: "col", class: key === "colSentence" ? "sent" : "", "aria-sort": sorted ? (sorted > 0 ? "ascending" : "descending") : undefined }, name);
  });
  const body = rows.slice(tablePage * PAGE, tablePage * PAGE + PAGE).map((row) => el("tr", {}, table.columns.map(([key, value, cell]) => el("td", { class: key === "colSentence" ? "sent" : key === "colLinks" || key === "colDocs" ? "num" : "" }, cell ? cell(row) : String(value(row))))));
  home.replaceChildren(
    el("div", { class: "tabletop" }, tab("facts", "tableFacts"), tab("entities", "tableEntities"), input, turn("previous", -1, tablePage === 0), el("span", { class: "small" }, t("pageOf", tablePage + 1, pages)), turn("next", 1, tablePage + 1 >= pages)),
    el("table", {}, el("caption", {}, t("tableCaption", rows.length)), el("thead", {}, el("tr", {}, head)), el("tbody", {}, body)));
}
