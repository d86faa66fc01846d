// One shape and colour per class, the same on the stage, in the legend and in exports.
const TAU = Math.PI * 2;
const GLYPHS = {
  circle: (p, x, y, r) => p.arc(x, y, r, 0, TAU),
  square: (p, x, y, r) => box(p, x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, r * 0.3),
  ticket: (p, x, y, r) => box(p, x - r * 1.15, y - r * 0.78, r * 2.3, r * 1.56, r * 0.7),
  page: (p, x, y, r) => polygon(p, [[-0.75, -1], [0.3, -1], [0.8, -0.5], [0.8, 1], [-0.75, 1]], x, y, r),
  diamond: (p, x, y, r) => polygon(p, [[0, -1.18], [1.05, 0], [0, 1.18], [-1.05, 0]], x, y, r),
  triangle: (p, x, y, r) => polygon(p, [[0, -1.12], [1.1, 0.85], [-1.1, 0.85]], x, y, r),
  shield: (p, x, y, r) => polygon(p, [[-1, -0.9], [1, -0.9], [1, 0.2], [0, 1.15], [-1, 0.2]], x, y, r),
  hexagon: (p, x, y, r) => polygon(p, ring(6, 0), x, y, r * 1.08),
  octagon: (p, x, y, r) => polygon(p, ring(8, Math.PI / 8), x, y, r * 1.08),
};
const ring = (n, turn) => Array.from({ length: n }, (_, i) => [Math.cos((i * TAU) / n + turn), Math.sin((i * TAU) / n + turn)]);

function polygon(p, points, x, y, r) {
  points.forEach(([a, b], i) => (i ? p.lineTo(x + a * r, y + b * r) : p.moveTo(x + a * r, y + b * r)));
  p.closePath();
}

function box(p, x, y, w, h, r) {
  p.moveTo(x + r, y);
  p.arcTo(x + w, y, x + w, y + h, r);
  p.arcTo(x + w, y + h, x, y + h, r);
  p.arcTo(x, y + h, x, y, r);
  p.arcTo(x, y, x + w, y, r);
  p.closePath();
}

/** Collects the same calls as SVG path data. */
class PathText {
  constructor() { this.d = ""; }
  moveTo(x, y) { this.d += `M${x.toFixed(1)} ${y.toFixed(1)}`; this.at = [x, y]; }
  lineTo(x, y) { this.d += `L${x.toFixed(1)} ${y.toFixed(1)}`; this.at = [x, y]; }
  arcTo(x1, y1, x2, y2, r) {
    const [x0, y0] = this.at;
    const a = [Math.sign(x1 - x0), Math.sign(y1 - y0)];
    const b = [Math.sign(x2 - x1), Math.sign(y2 - y1)];
    this.lineTo(x1 - a[0] * r, y1 - a[1] * r);
    this.at = [x1 + b[0] * r, y1 + b[1] * r];
    this.d += `Q${x1.toFixed(1)} ${y1.toFixed(1)} ${this.at[0].toFixed(1)} ${this.at[1].toFixed(1)}`;
  }
  arc(x, y, r) { this.d += `M${(x - r).toFixed(1)} ${y.toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`; }
  closePath() { this.d += "Z"; }
}

function glyphPath(shape, x, y, r) {
  const p = new PathText();
  GLYPHS[shape](p, x, y, r);
  return p.d;
}

const dark = () => document.documentElement.dataset.theme === "dark";
// Community colours: distinct hues at one lightness for each theme; the ninth community onwards is grey.
const HUES = ["#2b5c9e #86b0ea", "#b1492f #ef9a83", "#44762f #98c883", "#853a8b #d79adb", "#7d5f12 #dcb962", "#0b7068 #5fcabf", "#a0335c #ec98b7", "#5548b3 #aea6f2"].map((pair) => pair.split(" "));
const GREY = ["#6d737a", "#99a0a8"];

const groupColour = (group) => (HUES[group] || GREY)[dark() ? 1 : 0];
const kindColour = (kind) => kind[dark() ? "dark" : "light"];
const colourOf = (i) => (S.colour === "group" ? groupColour(G.group[i]) : kindColour(kindOf(i)));

/** The small drawing of a class beside its name. */
function glyph(kind, colour = kindColour(kind)) {
  const node = svg("svg", { class: "glyph", viewBox: "0 0 24 24", "aria-hidden": "true" });
  node.append(svg("path", { d: glyphPath(kind.shape, 12, 12, 8.4), fill: colour }));
  return node;
}

let ink = {};
/** Theme colours as the canvas needs them. */
function readInk() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ["bg", "paper", "ink", "soft", "line", "edge", "accent", "canvas", "warn"]) ink[name] = style.getPropertyValue(`--${name}`).trim();
  ink.font = style.getPropertyValue("--font").trim();
}

function setTheme(theme, chosen) {
  document.documentElement.dataset.theme = theme;
  if (chosen) document.documentElement.dataset.chosen = "1";
  readInk();
}
