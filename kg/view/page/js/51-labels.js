// Labels that never cover each other: the important ones first, the rest appear as there is room.
let labelsStale = true;
let labelScale = 0;
let placed = [];
const wrapped = new Map();
const PX = 12.5;

/** A name on at most two lines of about 24 characters. */
function lines(i) {
  const key = `${lang}${i}`;
  if (wrapped.has(key)) return wrapped.get(key);
  const words = nameOf(i).split(/\s+/);
  const rows = [""];
  for (const part of words) {
    const row = rows[rows.length - 1];
    if (!row || (row + part).length < 24) rows[rows.length - 1] = row ? `${row} ${part}` : part;
    else if (rows.length < 2) rows.push(part);
    else { rows[1] = `${rows[1]}…`; break; }
  }
  const out = rows.map((row) => (row.length > 30 ? `${row.slice(0, 28)}…` : row));
  wrapped.set(key, out);
  return out;
}

function placeLabels(ctx, scale) {
  const cell = 20;
  const taken = new Set();
  const order = shown.slice().sort((a, b) => weight(b) - weight(a));
  placed = [];
  ctx.font = `500 ${PX}px ${ink.font}`;
  const busy = (box, mark) => {
    for (let x = Math.floor(box[0] / cell); x <= Math.floor(box[2] / cell); x++) {
      for (let y = Math.floor(box[1] / cell); y <= Math.floor(box[3] / cell); y++) {
        if (mark) taken.add(x * 65536 + y);
        else if (taken.has(x * 65536 + y)) return true;
      }
    }
    return false;
  };
  for (const i of order) {
    const [x, y] = placeOf(i).map((v) => v * scale);
    const r = G.radius[i] * scale * 0.6;
    busy([x - r, y - r, x + r, y + r], true);
  }
  for (const i of order) {
    const rows = lines(i);
    const wide = Math.max(...rows.map((row) => ctx.measureText(row).width)) / 2;
    const [x, y] = placeOf(i).map((v) => v * scale);
    const top = y + G.radius[i] * scale * 1.1 + 4;
    const box = [x - wide, top, x + wide, top + rows.length * 15 - 3];
    const must = near && near.has(i) && near.size < 60;
    if (!must && busy(box, false)) continue;
    busy(box, true);
    placed.push({ i, rows });
  }
}

const weight = (i) => (S.sel === `n${i}` ? 1e6 : 0) + (near && near.has(i) ? 1e5 : 0) + (S.pins[i] ? 1e4 : 0) + G.radius[i] * 10 - G.rank[i] / 1e6;

/** After vis has drawn: labels under nodes, and what the bright edges say. */
function drawLabels(ctx) {
  const scale = net.getScale();
  if (labelsStale || Math.abs(scale / labelScale - 1) > 0.03) {
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    placeLabels(ctx, scale);
    ctx.restore();
    labelsStale = false;
    labelScale = scale;
  }
  const size = PX / scale;
  ctx.textAlign = "center";
  ctx.textBaseline = "top";
  ctx.lineJoin = "round";
  ctx.strokeStyle = ink.canvas;
  ctx.lineWidth = 3.4 / scale;
  for (const { i, rows } of placed) drawLabel(ctx, i, rows, size, scale);
  const over = hovered[0] === "n" ? +hovered.slice(1) : -1;
  if (over >= 0 && !placed.some((row) => row.i === over)) drawLabel(ctx, over, lines(over), size, scale);
  if (near && shownLinks.length) drawEdgeLabels(ctx, size, scale);
}

function drawLabel(ctx, i, rows, size, scale) {
  const [x, y] = placeOf(i);
  const strong = S.sel === `n${i}`;
  ctx.font = `${strong ? 700 : 500} ${size}px ${ink.font}`;
  ctx.globalAlpha = near && !near.has(i) ? 0.28 : 1;
  ctx.fillStyle = ink.ink;
  rows.forEach((row, line) => {
    const top = y + G.radius[i] * 1.1 + (4 + line * 15) / scale;
    ctx.strokeText(row, x, top);
    ctx.fillText(row, x, top);
  });
  ctx.globalAlpha = 1;
}

function middle(k) {
  const [a, b] = [placeOf(G.start[k]), placeOf(G.stop[k])];
  const bend = (bendOf.get(k) || 0) * 0.5;
  return [(a[0] + b[0]) / 2 + (b[1] - a[1]) * bend, (a[1] + b[1]) / 2 - (b[0] - a[0]) * bend];
}

function drawEdgeLabels(ctx, size, scale) {
  const bright = shownLinks.filter((k) => near.has(`e${k}`)).slice(0, 40);
  ctx.font = `500 ${size * 0.92}px ${ink.font}`;
  ctx.textBaseline = "middle";
  const seen = [];
  for (const k of bright) {
    const text = linkName(k).slice(0, 40);
    const [x, y] = middle(k);
    const wide = ctx.measureText(text).width / 2 + 5 / scale;
    const tall = 9 / scale;
    if (bright.length > 1 && seen.some((s) => Math.abs(s[0] - x) < s[2] + wide && Math.abs(s[1] - y) < 2 * tall)) continue;
    seen.push([x, y, wide]);
    ctx.fillStyle = ink.canvas;
    ctx.globalAlpha = 0.92;
    ctx.beginPath();
    box(ctx, x - wide, y - tall, wide * 2, tall * 2, 5 / scale);
    ctx.fill();
    ctx.globalAlpha = 1;
    ctx.fillStyle = ink.accent;
    ctx.fillText(text, x, y);
  }
}
