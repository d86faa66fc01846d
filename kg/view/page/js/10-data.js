// The graph as typed arrays: `core` is opened at once, facts, proofs and sentences when somebody reads them.
let G = null;
const opened = new Map();

function bytesOf(id) {
  const text = $(`kg-${id}`).textContent;
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const raw = atob(text);
  const bytes = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) bytes[i] = raw.charCodeAt(i);
  return bytes;
}

/** The inflated bytes of a block. */
async function inflate(id) {
  const stream = new Blob([bytesOf(id)]).stream().pipeThrough(new DecompressionStream("deflate"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

const TYPES = { i4: Int32Array, u2: Uint16Array, u1: Uint8Array };

/** A block of JSON and columns as one object. */
async function columns(id) {
  const bytes = await inflate(id);
  const size = new DataView(bytes.buffer).getUint32(0, true);
  const data = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size)));
  let at = 4 + size;
  for (const [name, type, length] of data.arrays) {
    const Kind = TYPES[type];
    data[name] = new Kind(bytes.buffer, at, length);
    at += Math.ceil((length * Kind.BYTES_PER_ELEMENT) / 4) * 4;
  }
  return data;
}

/** Opens a block once; later calls give the same promise. */
function open(id, how = columns) {
  if (!opened.has(id)) opened.set(id, how(id));
  return opened.get(id);
}

const jsonOf = async (id) => JSON.parse(new TextDecoder().decode(await inflate(id)));
const factsOf = () => open("facts", async (id) => {
  const f = await jsonOf(id);
  f.byOwner = new Map();
  f.owner.forEach((owner, n) => (f.byOwner.has(owner) ? f.byOwner.get(owner).push(n) : f.byOwner.set(owner, [n])));
  return f;
});
const proofsOf = () => open("proofs");

/** [document, text, [start, stop, node, ...]] of a sentence. */
async function sentence(number) {
  const rows = await open(`s${Math.floor(number / G.chunk)}`, jsonOf);
  return rows[number % G.chunk];
}

async function loadCore() {
  G = await open("core");
  G.n = G.iri.length;
  G.m = G.start.length;
  G.px = Float64Array.from(G.x);
  G.py = Float64Array.from(G.y);
  adjacency();
}

/** Links of each node as one array: those of node i are G.adj[G.adjAt[i]] to G.adj[G.adjAt[i + 1]]. */
function adjacency() {
  const at = new Int32Array(G.n + 1);
  for (let k = 0; k < G.m; k++) {
    at[G.start[k] + 1]++;
    if (G.stop[k] !== G.start[k]) at[G.stop[k] + 1]++;
  }
  for (let i = 0; i < G.n; i++) at[i + 1] += at[i];
  const fill = at.slice();
  const adj = new Int32Array(at[G.n]);
  for (let k = 0; k < G.m; k++) {
    adj[fill[G.start[k]]++] = k;
    if (G.stop[k] !== G.start[k]) adj[fill[G.stop[k]]++] = k;
  }
  G.adjAt = at;
  G.adj = adj;
}

const linksOf = (i) => G.adj.subarray(G.adjAt[i], G.adjAt[i + 1]);
const other = (k, i) => (G.start[k] === i ? G.stop[k] : G.start[k]);
const nameOf = (i) => (lang === "en" && G.en[i]) || G.vi[i];
const word = (w) => (w ? (lang === "en" && G.words[w][1]) || G.words[w][0] : "");
const kindOf = (i) => G.kinds[G.kind[i]];
const kindName = (kind) => kind[lang === "en" ? "en" : "vi"];
const relationName = (r) => G.relations[r][lang === "en" ? "en" : "vi"];
/** What an edge says: the role where it has one, else the property. */
const linkName = (k) => word(G.label[k]) || relationName(G.rel[k]);
const statusOf = (number) => G.statuses[number];
const fullIri = (short) => (/^[a-z]+:\/\/|^urn:/.test(short) ? short : G.base + short);
let byIri = null;
function nodeBy(iri) {
  if (!byIri) byIri = new Map(G.iri.map((text, i) => [text, i]));
  return byIri.has(iri) ? byIri.get(iri) : -1;
}
