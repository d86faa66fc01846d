// Small things everything else uses. Text only ever enters the page as text nodes.
const $ = (id) => document.getElementById(id);
const SVG = "http://www.w3.org/2000/svg";
const STRINGS = JSON.parse($("kg-strings").textContent);
const SETTINGS = JSON.parse($("kg-settings").textContent);
let lang = "vi";

/** The interface string `key` in the reader's language, {0} {1} filled, {0:link|links} by the number 0. */
function t(key, ...args) {
  const pair = STRINGS[key];
  const text = pair ? pair[lang === "en" ? 1 : 0] : key;
  return text.replace(/\{(\d)(?::(\w+)\|(\w+))?\}/g, (_, n, one, many) =>
    one ? (args[n] === 1 ? one : many) : typeof args[n] === "number" ? count(args[n]) : args[n]);
}

/** A whole number with the separators of the reader's language. */
function count(n) {
  return format("number", () => new Intl.NumberFormat(lang === "en" ? "en" : "vi")).format(n);
}

const formats = {};
/** A formatter made once for each language: to make one takes as long as to use it a hundred times. */
function format(name, make) {
  return (formats[name + lang] ??= make());
}

/** An element with properties (on*, class, data-*, aria-* ...) and children (nodes or text). */
function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key === "class") node.className = value;
    else if (key in node && !key.startsWith("aria")) node[key] = value;
    else node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function svg(tag, attrs = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(attrs)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

const ICONS = {
  plus: "M12 5v14M5 12h14", minus: "M5 12h14", fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
  undo: "M9 14 4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3", redo: "m15 14 5-5-5-5M20 9H10a6 6 0 0 0 0 12h3",
  export: "M12 15V4m0 0L8 8m4-4 4 4M5 14v5h14v-5", help: "M9.2 9a3 3 0 1 1 4.4 2.7c-1 .6-1.6 1.2-1.6 2.3M12 17.6v.1",
  theme: "M20 14.5A8.5 8.5 0 1 1 9.5 4a7 7 0 0 0 10.5 10.5Z", menu: "M4 7h16M4 12h16M4 17h10", close: "M6 6l12 12M18 6 6 18",
};

function icon(name) {
  const node = svg("svg", { class: "i", viewBox: "0 0 24 24", "aria-hidden": "true" });
  node.append(svg("path", { d: ICONS[name] }));
  return node;
}

/** A button that shows an icon and says its name. */
function tool(name, key, action, cls = "") {
  return el("button", { type: "button", class: cls, title: t(key), "aria-label": t(key), onclick: action }, icon(name));
}

/** Lower case without marks: "Chính phủ Điện tử" is found by "chinh phu dien tu". Length may change. */
function fold(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** Tells readers of screen readers what has just happened. */
function say(text) {
  $("say").textContent = text;
}

const still = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const narrow = () => matchMedia("(max-width: 860px)").matches;

/** Day numbers count from 0001-01-01 = 1; 0 is no date. */
const DAY = 86400000;
const dayDate = (day) => new Date((day - 719163) * DAY);
function showDay(day) {
  const parts = { timeZone: "UTC", day: "numeric", month: "numeric", year: "numeric" };
  return format("day", () => new Intl.DateTimeFormat(lang === "en" ? "en-GB" : "vi-VN", parts)).format(dayDate(day));
}

/** A span of days as precise as it is: a day, a month, a year or two ends. */
function showDays(first, last) {
  if (!first) return "";
  const [a, b] = [dayDate(first), dayDate(last)];
  const firstDay = a.getUTCDate() === 1;
  const lastDay = new Date(b.getTime() + DAY).getUTCDate() === 1;
  if (first === last) return showDay(first);
  if (firstDay && lastDay && a.getUTCFullYear() === b.getUTCFullYear()) {
    if (a.getUTCMonth() === 0 && b.getUTCMonth() === 11) return String(a.getUTCFullYear());
    if (a.getUTCMonth() === b.getUTCMonth()) return `${a.getUTCMonth() + 1}/${a.getUTCFullYear()}`;
  }
  return `${showDay(first)} – ${showDay(last)}`;
}

/** Saves text or a blob under a file name. */
function save(name, content, type) {
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const url = URL.createObjectURL(blob);
  const link = el("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}

/** Copies text; where the browser forbids it (file:// in some), shows it in a box to copy from. */
async function copy(text, box) {
  try {
    await navigator.clipboard.writeText(text);
    say(t("copied"));
    flash(t("copied"));
  } catch {
    const area = el("textarea", { class: "box", readOnly: true, value: text, "aria-label": t("copySparql") });
    (box || $("panel")).append(area);
    area.focus();
    area.select();
    say(t("copyFailed"));
  }
}

let flashTimer = 0;
function flash(text) {
  const tip = $("status");
  tip.replaceChildren(text);
  tip.hidden = false;
  clearTimeout(flashTimer);
  flashTimer = setTimeout(() => showStatus(), 1600);
}
