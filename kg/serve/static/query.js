// The query page: the editor, the named queries beside it, completion from the graph's own ontology.
"use strict";

(async () => {
  const FIRST = `PREFIX foaf: <http://xmlns.com/foaf/0.1/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
SELECT ?person ?name WHERE {
  ?person a foaf:Person ; skos:prefLabel ?name .
  FILTER(LANG(?name) = "vi")
} ORDER BY ?name LIMIT 20`;
  const holder = document.getElementById("yasgui");
  const terms = await (await fetch("/terms" + location.search)).json();
  const base = terms.prefixes.id;

  const curie = (iri) => {
    for (const [prefix, namespace] of Object.entries(terms.prefixes)) {
      if (iri.startsWith(namespace) && iri.length > namespace.length) return `${prefix}:${iri.slice(namespace.length)}`;
    }
    return `<${iri}>`;
  };
  const bare = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  const known = [...terms.class, ...terms.property].map(([iri, ...names]) => ({ name: curie(iri), label: names[0], key: bare(names.join(" ")) }));
  const labels = new Map(known.map((one) => [one.name, one.label]));

  // A term is found by its prefixed name or by its label, typed with or without diacritics.
  Yasgui.Yasqe.registerAutocompleter({
    name: "kg-terms",
    bulk: false,
    autoShow: true,
    isValidCompletionPosition: (editor) => {
      const token = editor.getCompleteToken();
      return /^[\p{L}_][\p{L}\w-]*(:[\w-]*)?$/u.test(token.string) && !/^(ws|comment|string)$/.test(token.type || "") && token.string.length > 2;
    },
    get: (editor, token) => {
      const typed = token.string.toLowerCase(), plain = bare(token.string);
      const starts = known.filter((one) => one.name.toLowerCase().startsWith(typed));
      const inside = known.filter((one) => !starts.includes(one) && (one.name.toLowerCase().includes(typed) || one.key.includes(plain)));
      return [...starts, ...inside].slice(0, 60).map((one) => one.name);
    },
    postprocessHints: (editor, hints) => hints.map((hint) => ({ ...hint, displayText: `${hint.text}  ${labels.get(hint.text) || ""}` })),
  }, true);
  // The editor's own completers for prefixes, classes and properties would ask servers elsewhere.
  Yasgui.Yasqe.defaults.autocompleters = ["variables", "kg-terms"];

  Yasgui.defaults.tabName = holder.dataset.tab;
  const yasgui = new Yasgui(holder, {
    autofocus: true,
    copyEndpointOnNewTab: false,
    persistenceId: "kg-serve",
    requestConfig: { endpoint: `${location.origin}/sparql`, method: "POST", acceptHeaderGraph: "text/turtle,*/*;q=0.5" },
    endpointCatalogueOptions: { getData: () => [] },
    yasqe: { value: FIRST },
    yasr: { prefixes: terms.prefixes },
  });

  // A prefix of this graph is declared as soon as it is used, so that a query also runs elsewhere.
  const declare = (editor) => {
    const token = editor.getTokenAt(editor.getDoc().getCursor());
    const prefix = (token.string.match(/^([\w-]+):/) || [])[1];
    if (prefix && terms.prefixes[prefix] && !(prefix in editor.getPrefixesFromQuery()) && !/prefix/i.test(editor.getLine(editor.getDoc().getCursor().line))) {
      editor.addPrefixes({ [prefix]: terms.prefixes[prefix] });
    }
  };
  const watch = (tab) => {
    const editor = tab && tab.getYasqe();
    if (!editor || editor.kgWatched) return;
    editor.kgWatched = true;
    editor.on("change", declare);
    editor.getInputField().setAttribute("aria-label", "SPARQL");
    editor.getScrollerElement().tabIndex = 0; // a long query must scroll without a mouse
  };
  yasgui.on("tabSelect", () => setTimeout(() => watch(yasgui.getTab()), 0));
  watch(yasgui.getTab());
  // a first visit begins with an answer, not with an empty box
  if (yasgui.getTab().getYasqe().getValue() === FIRST) yasgui.getTab().getYasqe().query().catch(() => {});

  const open = (name, text) => {
    const same = Object.values(yasgui._tabs).find((tab) => tab.getName() === name);
    const tab = same || yasgui.addTab(true, { name, yasqe: { value: text } });
    if (same) yasgui.selectTabId(tab.getId());
    watch(tab);
    tab.getYasqe().setValue(text);
    tab.getYasqe().query().catch(() => {}); // the result pane shows what went wrong
  };
  for (const button of document.querySelectorAll(".example")) {
    button.addEventListener("click", () => open(button.dataset.name, button.dataset.text));
  }
  document.getElementById("filter").addEventListener("input", (event) => {
    const wanted = bare(event.target.value);
    for (const button of document.querySelectorAll(".example")) button.parentElement.hidden = !bare(button.textContent).includes(wanted);
  });

  // What a result names is opened here, not at the address that its IRI happens to have.
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("#yasgui a[href]");
    if (link && link.getAttribute("href").startsWith(base)) {
      link.href = "/id/" + link.getAttribute("href").slice(base.length);
      link.rel = "noopener";
    }
  }, true);
})();
