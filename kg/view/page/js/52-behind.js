// A large graph stands whole behind the stage: a worker draws it into a bitmap, which only moves while one drags.
let worker = null;
let bitmap = null; // { image, x, y, w, h } in page units: sharp, round the last camera
let world = null; // the same of the whole graph, for when one zooms out
let asked = 0;
let behindTimer = 0;
let cells = null;

const behindOn = () => worker !== null && S.behind && S.ego === "" && !S.path.length;

function startBehind() {
  if (!large() || typeof OffscreenCanvas === "undefined") return;
  const source = `"use strict";(${painter.toString()})();`;
  worker = new Worker(URL.createObjectURL(new Blob([source], { type: "text/javascript" })));
  worker.onmessage = ({ data }) => {
    if (data.whole) world = data;
    else if (data.number === asked) bitmap = data;
    net.redraw();
  };
  worker.postMessage({ what: "graph", x: Float32Array.from(G.px), y: Float32Array.from(G.py), start: G.start.slice(), stop: G.stop.slice(), radius: G.radius.slice() });
}

/** Tells the worker what passes the filters and how it is coloured. */
function maskBehind() {
  if (!behindOn() || !changed("behind", `${filterKey()}${shown.length},${shown.reduce((sum, i) => (sum * 31 + i) | 0, 7)}`)) return;
  const colours = S.colour === "group" ? [...HUES.map((pair) => pair[dark() ? 1 : 0]), GREY[dark() ? 1 : 0]] : G.kinds.map(kindColour);
  const paint = new Uint8Array(G.n);
  for (let i = 0; i < G.n; i++) paint[i] = !nodeOk[i] || shownSet.has(i) ? 255 : S.colour === "group" ? Math.min(G.group[i], HUES.length) : G.kind[i];
  worker.postMessage({ what: "mask", paint, links: linkOk.slice(), colours, edge: ink.edge });
  askBehind(true);
}

/** Asks for a sharp picture of where the camera is, once it rests. */
function askBehind(now = false) {
  if (!behindOn()) return;
  clearTimeout(behindTimer);
  behindTimer = setTimeout(() => {
    const scale = net.getScale();
    const at = net.getViewPosition();
    const size = [$("net").clientWidth * 1.6, $("net").clientHeight * 1.6];
    asked++;
    worker.postMessage({ what: "draw", number: asked, scale, x: at.x - size[0] / scale / 2, y: at.y - size[1] / scale / 2, w: size[0], h: size[1], ratio: Math.min(devicePixelRatio || 1, 2) });
  }, now ? 0 : 90);
}

function drawBehind(ctx) {
  if (!behindOn()) return;
  ctx.imageSmoothingEnabled = true;
  const scale = net.getScale();
  const half = [$("net").clientWidth / scale / 2, $("net").clientHeight / scale / 2];
  const at = net.getViewPosition();
  const covers = bitmap && bitmap.x <= at.x - half[0] && bitmap.y <= at.y - half[1] && bitmap.x + bitmap.w >= at.x + half[0] && bitmap.y + bitmap.h >= at.y + half[1];
  const best = covers && Math.abs(Math.log(bitmap.scale / scale)) < 0.9 ? bitmap : world || bitmap;
  if (!best) return;
  ctx.globalAlpha = near ? 0.5 : 1;
  ctx.drawImage(best.image, best.x, best.y, best.w, best.h);
  ctx.globalAlpha = 1;
}

/** The nearest visible node behind the stage within `reach` page units, or -1. */
function behindAt(x, y, reach) {
  if (!behindOn()) return -1;
  if (!cells) {
    cells = new Map();
    for (let i = 0; i < G.n; i++) {
      const key = Math.floor(G.px[i] / 100) * 100003 + Math.floor(G.py[i] / 100);
      if (!cells.has(key)) cells.set(key, []);
      cells.get(key).push(i);
    }
  }
  let [found, least] = [-1, reach * reach];
  const span = Math.min(Math.ceil(reach / 100), 6);
  for (let a = -span; a <= span; a++) for (let b = -span; b <= span; b++) {
    for (const i of cells.get((Math.floor(x / 100) + a) * 100003 + Math.floor(y / 100) + b) || []) {
      const far = (G.px[i] - x) ** 2 + (G.py[i] - y) ** 2;
      if (far < least && nodeOk[i] && !shownSet.has(i)) [found, least] = [i, far];
    }
  }
  return found;
}

/** Runs inside the worker; it sees nothing of the page but what is posted to it. */
function painter() {
  let g = null;
  let mask = null;
  const draw = (x, y, scale, w, h, ratio, whole) => {
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(w * ratio)), Math.max(1, Math.round(h * ratio)));
    const ctx = canvas.getContext("2d");
    const k = scale * ratio;
    const [right, bottom] = [x + w / scale, y + h / scale];
    lines(ctx, x, y, k, right, bottom);
    dots(ctx, x, y, k, right, bottom);
    return { image: canvas.transferToImageBitmap(), x, y, w: w / scale, h: h / scale, scale, whole };
  };
  const lines = (ctx, x, y, k, right, bottom) => {
    ctx.beginPath();
    let drawn = 0;
    for (let e = 0; e < g.start.length; e++) {
      if (!mask.links[e]) continue;
      const [a, b] = [g.start[e], g.stop[e]];
      const [ax, ay, bx, by] = [g.x[a], g.y[a], g.x[b], g.y[b]];
      if ((ax < x && bx < x) || (ay < y && by < y) || (ax > right && bx > right) || (ay > bottom && by > bottom)) continue;
      ctx.moveTo((ax - x) * k, (ay - y) * k);
      ctx.lineTo((bx - x) * k, (by - y) * k);
      // one path of many thousand lines is slower to stroke than a few shorter ones
      if (++drawn % 2000 === 0) { stroke(ctx, k); ctx.beginPath(); }
    }
    stroke(ctx, k);
  };
  const stroke = (ctx, k) => {
    const many = Math.min(1, 9000 / Math.max(g.start.length, 1));
    ctx.strokeStyle = mask.edge;
    ctx.lineWidth = Math.max(0.5, Math.min(1, k));
    ctx.globalAlpha = 0.05 + 0.2 * many;
    ctx.stroke();
  };
  const dots = (ctx, x, y, k, right, bottom) => {
    for (let c = 0; c < mask.colours.length; c++) {
      ctx.fillStyle = mask.colours[c];
      ctx.globalAlpha = 0.5; // the stage before it must stand out
      ctx.beginPath();
      for (let i = 0; i < g.x.length; i++) {
        if (mask.paint[i] !== c || g.x[i] < x || g.y[i] < y || g.x[i] > right || g.y[i] > bottom) continue;
        const r = Math.max(g.radius[i] * k * 0.72, 0.9);
        const [px, py] = [(g.x[i] - x) * k, (g.y[i] - y) * k];
        if (r < 2.2) ctx.rect(px - r, py - r, 2 * r, 2 * r);
        else { ctx.moveTo(px + r, py); ctx.arc(px, py, r, 0, 6.2832); }
      }
      ctx.fill();
    }
  };
  const whole = () => {
    let [low, high] = [[Infinity, Infinity], [-Infinity, -Infinity]];
    for (let i = 0; i < g.x.length; i++) {
      low = [Math.min(low[0], g.x[i]), Math.min(low[1], g.y[i])];
      high = [Math.max(high[0], g.x[i]), Math.max(high[1], g.y[i])];
    }
    const scale = 1400 / Math.max(high[0] - low[0], high[1] - low[1], 1);
    return draw(low[0] - 40, low[1] - 40, scale, (high[0] - low[0] + 80) * scale, (high[1] - low[1] + 80) * scale, 1, true);
  };
  onmessage = ({ data }) => {
    if (data.what === "graph") g = data;
    if (data.what === "mask") mask = data;
    if (data.what === "draw") {
      const made = draw(data.x, data.y, data.scale, data.w, data.h, data.ratio, false);
      made.number = data.number;
      postMessage(made, [made.image]);
      if (mask.drawn) return;
      mask.drawn = true;
      const all = whole();
      postMessage(all, [all.image]);
    }
  };
}
