// The time strip: how many dated things each month or year holds, and a window over them.
let bins = null;
const YEARS = 6; // labels on the strip where it is narrowest

function countBins() {
  const days = [];
  for (let i = 0; i < G.n; i++) if (G.n0[i]) days.push(G.n0[i]);
  for (let k = 0; k < G.m; k++) if (G.l0[k]) days.push(G.l0[k]);
  if (new Set(days).size < 2) return null;
  let [low, high] = [Infinity, -Infinity];
  for (const day of days) { low = Math.min(low, day); high = Math.max(high, day); }
  // months up to ten years, years beyond: about as many bars as the strip has room for
  const monthly = high - low < 3700;
  const edges = [];
  const first = dayDate(low);
  for (let y = first.getUTCFullYear(), m = monthly ? first.getUTCMonth() : 0; ; monthly ? m++ : y++) {
    const edge = Math.floor(Date.UTC(y, m, 1) / DAY) + 719163;
    edges.push(edge);
    if (edge > high) break;
  }
  const n = new Int32Array(edges.length - 1);
  for (const day of days) n[edgeAt(edges, day)]++;
  return { edges, n, most: Math.max(...n) };
}

function edgeAt(edges, day) {
  let [a, b] = [0, edges.length - 2];
  while (a < b) {
    const c = (a + b + 1) >> 1;
    if (edges[c] <= day) a = c;
    else b = c - 1;
  }
  return a;
}

/** The years along the strip, as many as find room; a bar of months begins its year. */
function years(edges) {
  const last = edges.length - 1;
  const starts = [];
  for (let b = 0; b < last; b++) {
    const year = dayDate(edges[b]).getUTCFullYear();
    if (!starts.length || starts[starts.length - 1].year !== year) starts.push({ year, b });
  }
  const step = [1, 2, 5, 10, 20, 50, 100, 1000].find((n) => starts.length / n <= YEARS) || 1000;
  const kept = starts.filter(({ year }, n) => (step === 1 ? n === 0 || starts[n].b - starts[n - 1].b > 2 || starts.length < 3 : year % step === 0));
  return el("div", { class: "years", "aria-hidden": "true" }, kept.map(({ year, b }) => el("span", { style: `left:${(100 * b) / last}%` }, String(year))));
}

function drawTime() {
  if (!changed("time")) return;
  if (bins === null) bins = countBins() || false;
  const strip = $("time");
  strip.hidden = !bins;
  if (!bins) return;
  const { edges, n, most } = bins;
  const last = n.length;
  const from = S.t0 ? edgeAt(edges, S.t0) : 0;
  const to = S.t1 ? edgeAt(edges, S.t1) + 1 : last;
  const bars = svg("svg", { viewBox: `0 0 ${last * 10} 32`, preserveAspectRatio: "none", "aria-hidden": "true" });
  n.forEach((value, b) => value && bars.append(svg("rect", { x: b * 10 + 1, width: 8, y: 32 - Math.max(2, (30 * Math.sqrt(value)) / Math.sqrt(most)), height: 32, class: b >= from && b < to ? "in" : "" })));
  const span = el("span", { class: "span" });
  const show = (a, b) => (span.textContent = a === 0 && b === last ? t("allTime") : showDays(edges[a], edges[b] - 1));
  show(from, to);
  const handle = (key, value) => el("input", { type: "range", min: "0", max: String(last), step: "1", value: String(value), "aria-label": `${t("time")}: ${t(key)}`, "aria-valuetext": showDay(edges[Math.min(value, last)]), "data-key": key });
  const [a, b] = [handle("from", from), handle("to", to)];
  const live = () => {
    if (+a.value >= +b.value) (document.activeElement === a ? (a.value = String(Math.max(0, +b.value - 1))) : (b.value = String(Math.min(last, +a.value + 1))));
    show(+a.value, +b.value);
    bars.querySelectorAll("rect").forEach((bar) => bar.setAttribute("class", (bar.getAttribute("x") - 1) / 10 >= +a.value && (bar.getAttribute("x") - 1) / 10 < +b.value ? "in" : ""));
  };
  const done = () => change({ t0: +a.value ? edges[+a.value] : 0, t1: +b.value < last ? edges[+b.value] - 1 : 0 });
  for (const input of [a, b]) {
    input.addEventListener("input", live);
    input.addEventListener("change", done);
  }
  const focus = document.activeElement && strip.contains(document.activeElement) ? document.activeElement.dataset.key : "";
  const undated = el("label", {}, el("input", { type: "checkbox", checked: S.undated, "data-key": "undated", onchange: () => change({ undated: !S.undated }) }), t("undated"));
  strip.replaceChildren(span, el("div", { class: "wrap" }, bars, a, b, years(edges)), undated);
  if (focus) strip.querySelector(`[data-key="${focus}"]`)?.focus();
}
