// Appended to oxigraph's module inside the worker: loads the graph once, then answers one query at a time.
let graph = null;

const term = (value) => (value ? [value.termType, value.value] : null);

function answerTo(query) {
  const began = performance.now();
  const result = graph.query(query);
  const ms = Math.round(performance.now() - began);
  if (typeof result === "boolean") return { kind: "boolean", value: result, ms };
  if (Array.isArray(result) && (result.length === 0 || result[0] instanceof Map)) {
    const columns = [...new Set(result.flatMap((row) => [...row.keys()]))];
    return { kind: "rows", columns, rows: result.map((row) => columns.map((name) => term(row.get(name)))), ms };
  }
  const out = new Store();
  for (const quad of result) out.add(quad);
  return { kind: "graph", text: out.dump({ format: "text/turtle", from_graph_name: defaultGraph() }), ms };
}

onmessage = ({ data }) => {
  try {
    if (data.wasm) {
      initSync({ module: data.wasm });
      graph = new Store();
      graph.load(new TextDecoder().decode(data.quads), { format: "application/n-quads", no_transaction: true });
      postMessage({ ready: true });
    } else {
      postMessage({ number: data.number, ...answerTo(data.query) });
    }
  } catch (error) {
    postMessage({ number: data.number, error: String(error.message || error) });
  }
};
