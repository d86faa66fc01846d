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

/** Rectangles in buckets of 96 pixels: is this place free, and take it. */
function room() {
  const cells = new Map();
  const each = (rect, action) => {
    for (let x = Math.floor(rect[0] / 96); x <= Math.floor(rect[2] / 96); x++) {
      for (let y = Math.floor(rect[1] / 96); y <= Math.floor(rect[3] / 96); y++) if (action(`${x},${y}`)) return true;
    }
    return false;
  };
  const meets = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  return {
    busy: (rect) => each(rect, (key) => (cells.get(key) || []).some((other) => meets(rect, other))),
    take: (rect) => each(rect, (key) => { cells.set(key, [...(cells.get(key) || []), rect]); return false; }),
  };
}
let taken = room();
const NAMED = 14; // so many of the most connected are named at any scale

function placeLabels(ctx, scale) {
  taken = room();
  const names = room();
  placed = [];
  const order = shown.slice().sort((a, b) => weight(b) - weight(a));
  ctx.font = `500 ${PX}px ${ink.font}`;
  const at = (i) => placeOf(i).map((v) => v * scale);
  // what would stick out at the sides of the whole picture would be cut off when all of it is shown
  const edge = margin() - 5;
  let [left, right] = [Infinity, -Infinity];
  for (const i of shown) [left, right] = [Math.min(left, at(i)[0] - edge), Math.max(right, at(i)[0] + edge)];
  const inside = (rect) => staged.size || (rect[0] >= left && rect[2] <= right);
  const reserve = (list) => {
    for (const i of list) {
      const [x, y] = at(i);
      const r = radiusOf(i) * scale * 0.85;
      taken.take([x - r, y - r, x + r, y + r]);
    }
  };
  // labels of what is selected may cover faint nodes; the others keep clear of every node
  const first = near ? order.filter((i) => near.has(i)) : order;
  reserve(first);
  for (const [place, i] of order.entries()) {
    if (near && place === first.length) reserve(order.slice(place));
    const rows = lines(i);
    rows.wide ??= Math.max(...rows.map((row) => ctx.measureText(row).width)) / 2;
    const wide = rows.wide;
    const [x, y] = at(i);
    const rect = (side) => {
      const [dx, dy] = labelAt(i, rows, side).map((v) => v * scale);
      return [x + dx - wide, y + dy, x + dx + wide, y + dy + rows.length * 15 - 2];
    };
    let side = sidesOf(i).find((one) => inside(rect(one)) && !taken.busy(rect(one)));
    // what matters most is named even where that covers a smaller dot, never where it covers a name
    const told = S.sel === `n${i}`;
    if (!side && (told || (!near && place < NAMED))) side = sidesOf(i).find((one) => (told || inside(rect(one))) && !names.busy(rect(one)));
    if (!side) continue;
    taken.take(rect(side));
    names.take(rect(side));
    placed.push({ i, rows, side });
  }
}

/** Where a label may stand, the best first: in a ring view away from the centre, so that no line crosses it. */
function sidesOf(i) {
  const [x, y] = placeOf(i);
  if (walked) return y > 0 ? ["down", "up"] : ["up", "down"];
  const beside = x > 0 ? "right" : "left";
  if (!staged.size || i === S.ego) return ["down", "up", "right", "left"];
  if (Math.abs(x) > 1.2 * Math.abs(y)) return [beside, y > 0 ? "down" : "up"];
  return y > 0 ? ["down", beside] : ["up", beside];
}

/** The middle of the first line's upper edge, in page units from the middle of its node. */
function labelAt(i, rows, side) {
  const scale = net.getScale();
  const r = radiusOf(i) * 1.1;
  if (side === "up") return [0, -r - (rows.length * 15 + 1) / scale];
  if (side === "down") return [0, r + 4 / scale];
  const across = r + (rows.wide + 4) / scale;
  return [side === "right" ? across : -across, (rows.length * -7.5) / scale];
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
  if (near && shownLinks.length) drawEdgeLabels(ctx, size, scale);
  ctx.textBaseline = "top";
  ctx.strokeStyle = ink.canvas;
  for (const { i, rows, side } of placed) drawLabel(ctx, i, rows, size, side);
  const over = hovered[0] === "n" ? +hovered.slice(1) : -1;
  if (over >= 0 && !placed.some((row) => row.i === over)) drawLabel(ctx, over, lines(over), size, "down");
}

function drawLabel(ctx, i, rows, size, side) {
  const at = placeOf(i);
  const [x, y] = labelAt(i, rows, side).map((v, axis) => v + at[axis]);
  const strong = S.sel === `n${i}`;
  ctx.font = `${strong ? 700 : 500} ${size}px ${ink.font}`;
  ctx.globalAlpha = near && !near.has(i) ? 0.28 : 1;
  ctx.fillStyle = ink.ink;
  rows.forEach((row, line) => {
    const top = y + (line * 15) / net.getScale();
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
  const told = new Map();
  for (const k of bright) {
    const text = linkName(k).slice(0, 40);
    // thirty times the same words on one star of lines say no more than three times
    if ((told.get(text) || 0) >= 3) continue;
    const [x, y] = middle(k);
    const wide = ctx.measureText(text).width / 2 + 5 / scale;
    const tall = 9 / scale;
    const rect = [(x - wide) * scale, (y - tall) * scale, (x + wide) * scale, (y + tall) * scale];
    if (bright.length > 1 && (taken.busy(rect) || seen.some((s) => Math.abs(s[0] - x) < s[2] + wide && Math.abs(s[1] - y) < 2 * tall))) continue;
    seen.push([x, y, wide]);
    told.set(text, (told.get(text) || 0) + 1);
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
