// The sentence behind a fact: the words marked, every entity in it a link, the article, date and rule.

/** The proofs of a link (`k`) or a fact (`G.m + number`): [{sentence, from, to, rule, status}]. */
async function proofRows(owner) {
  const p = await proofsOf();
  const rows = [];
  for (let at = p.at[owner]; at < p.at[owner + 1]; at++) {
    rows.push({ sentence: p.sentence[at], from: p.from[at], to: p.to[at], rule: p.rules[p.rule[at]], status: statusOf(p.status[at]) });
  }
  return rows;
}

/** A name inside a sentence: a button that may break over lines as words do. */
function who(i, text) {
  const act = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    pick(i);
  };
  return el("span", { role: "button", tabIndex: 0, class: "who", title: nameOf(i), onclick: act, onkeydown: act }, text);
}

/** The sentence as nodes: text, marked words, entity buttons, whatever way they overlap. */
function marked(text, from, to, names) {
  const cuts = new Set([0, text.length, from, to]);
  for (let p = 0; p < names.length; p += 3) cuts.add(names[p]).add(names[p + 1]);
  const points = [...cuts].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const out = [];
  let open = null;
  for (let p = 0; p + 1 < points.length; p++) {
    const [a, b] = [points[p], points[p + 1]];
    let piece = text.slice(a, b);
    for (let q = 0; q < names.length; q += 3) {
      if (names[q] <= a && b <= names[q + 1]) {
        const i = names[q + 2];
        piece = who(i, piece);
        break;
      }
    }
    if (a >= from && b <= to) {
      if (!open) out.push((open = el("mark")));
      open.append(piece);
    } else {
      open = null;
      out.push(piece);
    }
  }
  return out;
}

/** One quoted sentence with where it stands. */
async function quote(proof, factStatus) {
  const [doc, text, names] = await sentence(proof.sentence);
  const article = G.docs[doc];
  const foot = el("footer", {});
  if (article) {
    const when = article.published ? showPublished(article.published) : "";
    foot.append(el("span", {}, [article.title, article.publisher, when].filter(Boolean).join(" · ")));
    const href = webLink(article.url);
    if (href) foot.append(el("a", { href, target: "_blank", rel: "noopener noreferrer" }, t("source")));
  }
  if (proof.rule) foot.append(el("span", {}, `${t("rule")} `, el("code", {}, proof.rule)));
  if (proof.status !== factStatus) foot.append(tag(proof.status));
  return el("blockquote", { lang: "vi" }, el("p", {}, marked(text, proof.from, proof.to, names)), foot);
}

function showPublished(text) {
  const found = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  return found ? `${+found[3]}/${+found[2]}/${found[1]}` : text;
}

/** The address if it is an http(s) one, else nothing. */
function webLink(text) {
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : "";
  } catch {
    return "";
  }
}

const tag = (status) => el("span", { class: `tag ${status}` }, t(status));

/** Fills `into` with the first sentence of an owner and a button for the others. */
async function evidence(into, owner, status) {
  const rows = await proofRows(owner);
  if (!rows.length) {
    into.append(el("p", { class: "soft small" }, t(status === "inferred" ? "inferredProof" : "noProof")));
    return;
  }
  into.append(await quote(rows[0], status));
  if (rows.length === 1) return;
  const rest = el("div", { hidden: true });
  const button = el("button", { type: "button", class: "all", "aria-expanded": "false" }, t("moreProofs", rows.length - 1));
  button.addEventListener("click", async () => {
    if (!rest.childNodes.length) for (const row of rows.slice(1)) rest.append(await quote(row, status));
    rest.hidden = !rest.hidden;
    button.setAttribute("aria-expanded", String(!rest.hidden));
    button.textContent = rest.hidden ? t("moreProofs", rows.length - 1) : t("fewerProofs");
  });
  into.append(button, rest);
}
