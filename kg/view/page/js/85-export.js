// What is seen, as PNG, SVG or CSV.
const escaped = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");

/** The stage as an SVG document: edges, glyphs, labels, legend. */
function toSvg() {
  const scale = net.getScale();
  const size = [$("net").clientWidth, $("net").clientHeight];
  const at = net.getViewPosition();
  const point = (i) => placeOf(i).map((v, axis) => (v - (axis ? at.y : at.x)) * scale + size[axis] / 2);
  const out = [`<svg xmlns="${SVG}" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${size[0]} ${size[1]}" font-family="${escaped(ink.font)}">`, `<rect width="100%" height="100%" fill="${ink.canvas}"/>`];
  for (const k of shownLinks) out.push(svgEdge(k, point, scale));
  for (const i of shown) {
    const [x, y] = point(i);
    out.push(`<path d="${glyphPath(kindOf(i).shape, x, y, +(radiusOf(i) * scale).toFixed(2))}" fill="${colourOf(i)}" stroke="${ink.canvas}" stroke-width="${(1.6 * scale).toFixed(2)}" opacity="${near && !near.has(i) ? 0.22 : 1}"><title>${escaped(nameOf(i))}</title></path>`);
  }
  for (const { i, rows, side } of placed) {
    const from = point(i);
    const [x, y] = labelAt(i, rows, side).map((v, axis) => v * scale + from[axis]);
    rows.forEach((row, line) => out.push(`<text x="${x.toFixed(1)}" y="${(y + 11 + line * 15).toFixed(1)}" font-size="${PX}" font-weight="500" text-anchor="middle" fill="${ink.ink}" stroke="${ink.canvas}" stroke-width="3.2" stroke-linejoin="round" paint-order="stroke" opacity="${near && !near.has(i) ? 0.3 : 1}">${escaped(row)}</text>`));
  }
  out.push(svgLegend(size), "</svg>");
  return out.join("\n");
}

function svgEdge(k, point, scale) {
  const [a, b] = [point(G.start[k]), point(G.stop[k])];
  const row = edgeRow(k);
  const bend = (bendOf.get(k) || 0) * 0.5;
  const mid = [(a[0] + b[0]) / 2 + (b[1] - a[1]) * bend * 2, (a[1] + b[1]) / 2 - (b[0] - a[0]) * bend * 2];
  const dash = row.dashes ? ` stroke-dasharray="${row.dashes.map((d) => (d * scale).toFixed(1)).join(" ")}"` : "";
  const name = escaped(`${nameOf(G.start[k])} — ${linkName(k)} → ${nameOf(G.stop[k])}`);
  return `<path d="M${a[0].toFixed(1)} ${a[1].toFixed(1)}Q${mid[0].toFixed(1)} ${mid[1].toFixed(1)} ${b[0].toFixed(1)} ${b[1].toFixed(1)}" fill="none" stroke="${row.color.color}" stroke-width="${(row.width * scale).toFixed(2)}" opacity="${row.color.opacity}"${dash}><title>${name}</title></path>`;
}

function svgLegend(size) {
  const kinds = G.kinds.filter((kind) => shown.some((i) => kindOf(i) === kind));
  const rows = kinds.map((kind, n) => `<path d="${glyphPath(kind.shape, 22, size[1] - 18 - n * 20, 6)}" fill="${kindColour(kind)}"/><text x="36" y="${size[1] - 14 - n * 20}" font-size="12" fill="${ink.ink}">${escaped(kindName(kind))}</text>`);
  return `<g>${rows.join("")}</g>`;
}

/** Twice the pixels of the stage, the whole graph behind included. */
async function toPng() {
  const size = [$("net").clientWidth, $("net").clientHeight];
  const canvas = el("canvas", { width: size[0] * 2, height: size[1] * 2 });
  const ctx = canvas.getContext("2d");
  ctx.fillStyle = ink.canvas;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  if (behindOn() && (bitmap || world)) {
    const [back, scale, at] = [bitmap || world, net.getScale(), net.getViewPosition()];
    ctx.drawImage(back.image, ((back.x - at.x) * scale + size[0] / 2) * 2, ((back.y - at.y) * scale + size[1] / 2) * 2, back.w * scale * 2, back.h * scale * 2);
  }
  const text = toSvg().replace(/<rect width="100%"[^>]*>/, behindOn() ? "" : "$&");
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  await image.decode();
  ctx.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** A cell that no spreadsheet takes for a formula (OWASP: a leading = + - @ tab or return gets a quote). */
function cell(value) {
  let text = String(value ?? "");
  if (/^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Every link that is seen (or passes, in the table) with its first sentence. */
async function toCsv() {
  const list = S.tab === "table" ? tableRows(tableLinks()) : shownLinks;
  const head = ["colSubject", "colRelation", "colObject", "colStatus", "colDate", "document", "colSentence", "colRule"].map((key) => t(key));
  const rows = [[...head, "subject_iri", "object_iri"]];
  for (const k of list) {
    const proof = (await proofRows(k))[0];
    const [doc, text] = proof ? await sentence(proof.sentence) : [-1, ""];
    rows.push([nameOf(G.start[k]), linkName(k), nameOf(G.stop[k]), t(statusOf(G.status[k])), showDays(G.l0[k], G.l1[k]), G.docs[doc]?.title, text, proof?.rule, fullIri(G.iri[G.start[k]]), fullIri(G.iri[G.stop[k]])]);
  }
  // the mark at the start tells spreadsheets that it is UTF-8
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const exportSvg = () => save("graph.svg", toSvg(), "image/svg+xml");
const exportPng = async () => save("graph.png", await toPng());
const exportCsv = async () => save("graph.csv", await toCsv(), "text/csv");
