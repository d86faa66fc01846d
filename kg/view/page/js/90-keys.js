// The keyboard: arrows walk over links by direction, letters act on the selected node.
const KEYS = [["/", "search"], ["← ↑ → ↓", "nodes", ""], ["Enter", "details"], ["E", "expand"], ["C", "collapse"], ["N", "ego"], ["P", "pin"], ["+ −", "zoom"], ["0", "fit"], ["Ctrl Z", "undo"], ["Ctrl Y", "redo"], ["Esc", "close"]];

function startKeys() {
  document.addEventListener("keydown", (event) => {
    const typing = /^(input|select|textarea)$/i.test(event.target.tagName) && event.target.type !== "checkbox" && event.target.type !== "range";
    if ((event.ctrlKey || event.metaKey) && !typing && /^[zy]$/i.test(event.key)) {
      if (event.key.toLowerCase() === "y" || event.shiftKey) redo();
      else undo();
      event.preventDefault();
    } else if (event.key === "/" && !typing) {
      $("query").focus();
      event.preventDefault();
    } else if (event.key === "Escape" && !typing) {
      if (pathFrom >= 0) { pathFrom = -1; showStatus(); }
      else if (S.sel || S.path.length) closePanel();
      else if (S.ego !== "") leave();
      $("side").classList.remove("open");
    }
  });
  $("net").addEventListener("keydown", onNetKey);
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function onNetKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const i = S.sel[0] === "n" ? +S.sel.slice(1) : -1;
  const acts = {
    "+": () => zoomBy(1.3), "=": () => zoomBy(1.3), "-": () => zoomBy(1 / 1.3), 0: () => fit(),
    Enter: () => (i >= 0 || S.sel) && $("panel").focus(),
    e: () => i >= 0 && expand(i), c: () => i >= 0 && collapse(i), n: () => i >= 0 && (S.ego === i ? leave() : ego(i)), p: () => i >= 0 && pin(i),
  };
  const action = ARROWS[event.key] ? () => walk(i, ARROWS[event.key]) : acts[event.key] || acts[event.key.toLowerCase()];
  if (!action) return;
  action();
  event.preventDefault();
}

/** Goes to the best node in a direction: a neighbour first, any shown node where there is none. */
function walk(i, [dx, dy]) {
  if (i < 0 || !shownSet.has(i)) {
    const first = shown.slice().sort((a, b) => G.rank[a] - G.rank[b])[0];
    if (first !== undefined) pick(first);
    return;
  }
  const [x, y] = placeOf(i);
  const nearest = (list) => {
    let [found, least] = [-1, Infinity];
    for (const j of list) {
      const [a, b] = [placeOf(j)[0] - x, placeOf(j)[1] - y];
      const along = a * dx + b * dy;
      const cost = along + 2.5 * Math.abs(a * dy - b * dx);
      if (j !== i && along > 0 && cost < least) [found, least] = [j, cost];
    }
    return found;
  };
  const beside = nearest(neighbours(i).filter((j) => shownSet.has(j)));
  const next = beside >= 0 ? beside : nearest(shown);
  if (next >= 0) pick(next);
}

function helpPanel() {
  change({ sel: "", path: [] });
  const list = el("dl", { class: "keys" });
  for (const [keys, name] of KEYS) list.append(el("dt", {}, keys.split(" ").map((key) => el("kbd", {}, key))), el("dd", {}, t(name, "").trim()));
  setTimeout(() => {
    $("panel").replaceChildren(el("div", { class: "bar" }, tool("close", "close", () => { drawPanel(); $("net").focus(); })), el("h2", {}, t("helpTitle")), el("p", { class: "soft" }, t("hello")), list, el("p", { class: "soft small group" }, t("keysHint")));
    $("panel").classList.add("open");
    $("panel").focus();
  }, 60);
}
