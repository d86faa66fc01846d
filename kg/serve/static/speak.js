// The editor's own words in the language of the page: it has no setting for one, so what it writes is replaced as
// it comes. Names that it leaves out and screen readers need are added.
"use strict";

(() => {
  const vietnamese = document.documentElement.lang === "vi";
  const WORDS = {
    "Add tab": "Thêm thẻ", "Close tab": "Đóng thẻ", "Rename Tab": "Đổi tên thẻ", "Copy Tab": "Chép thẻ", "Close Tab": "Đóng thẻ",
    "Close other tabs": "Đóng các thẻ khác", "Re-open last closed tab": "Mở lại thẻ vừa đóng", "Run query": "Chạy truy vấn", "Share query": "Chia sẻ truy vấn",
    "Copy Link": "Chép liên kết", Shorten: "Rút gọn", Table: "Bảng", Response: "Phản hồi", "Download result": "Tải kết quả", "Download not supported": "Không tải được",
    "View documentation": "Hướng dẫn", "Filter query results": "Lọc kết quả", "Page size: ": "Số dòng: ", "Page size": "Số dòng", pagination: "các trang", All: "Tất cả", "Simple view": "Xem gọn", Ellipse: "Rút ngắn",
    "No data available in table": "Không có kết quả", "No matching records found": "Không dòng nào khớp", First: "Đầu", Last: "Cuối", Next: "Sau", Previous: "Trước",
    "Show all": "Hiện tất cả", "Try query in a new browser window": "Mở truy vấn ở cửa sổ mới", "Unable to get response from endpoint. Possible reasons:": "Không nhận được trả lời. Có thể vì:",
    "Incorrect endpoint URL": "Địa chỉ sai", "Endpoint is down": "Dịch vụ đã dừng", "Query is missing a projection": "Truy vấn thiếu phần SELECT", "No results": "Không có kết quả",
    Fullscreen: "Toàn màn hình", "Toggle full screen": "Toàn màn hình", "Set as full screen": "Toàn màn hình", "Unset full screen": "Thoát toàn màn hình", Search: "Tìm",
  };
  const number = (text) => (+text.replace(/,/g, "")).toLocaleString("vi");
  const SHAPES = [
    [/^Showing ([\d,]+) to ([\d,]+) of ([\d,]+) entr(?:y|ies)$/, (_, a, b, c) => `Dòng ${number(a)} đến ${number(b)} trong ${number(c)}`],
    [/^\(filtered from ([\d,]+) total entr(?:y|ies)\)$/, (_, a) => `(lọc từ ${number(a)})`],
    [/^([\d,]+) results?( in ([\d.]+) seconds?)?$/, (_, a, whole, b) => `${number(a)} kết quả${whole ? ` trong ${b.replace(".", ",")} giây` : ""}`],
    [/^View documentation of (.+)$/, (_, a) => `Hướng dẫn: ${say(a)}`],
    [/^(.+): Activate to (?:sort|invert sorting|remove sorting)$/, (_, a) => `${a}: bấm để xếp thứ tự`],
    [/^Query (\d+)$/, (_, a) => `Truy vấn ${a}`],
  ];
  const say = (text) => {
    if (!vietnamese) return text;
    const [, before, inner, after] = /^(\s*)([^]*?)(\s*)$/.exec(text);
    const word = WORDS[text] ?? WORDS[inner];
    if (word) return WORDS[text] ? word : before + word + after;
    const shape = SHAPES.find(([pattern]) => pattern.test(inner));
    return shape ? before + inner.replace(...shape) + after : text;
  };
  // never what a query or an answer says
  const theirs = (element) => element && element.closest(".CodeMirror-code, .CodeMirror-hints, td, th, pre, .kg-chart, .kg-network");
  const put = (holder, key, text) => { if (say(text) !== text) holder[key] = say(text); };
  const attributes = (element) => {
    if (element.matches(".tableSizer") && !element.ariaLabel) element.ariaLabel = "Page size";
    for (const name of ["title", "aria-label", "placeholder"]) {
      const text = element.getAttribute(name);
      if (text && say(text) !== text) element.setAttribute(name, say(text));
    }
  };
  const speak = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return theirs(node.parentElement) ? undefined : put(node, "data", node.data);
    if (node.nodeType !== Node.ELEMENT_NODE || theirs(node)) return undefined;
    attributes(node);
    return node.childNodes.forEach(speak);
  };
  const look = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === "childList") addedNodes.forEach(speak);
      else if (type === "characterData") speak(target);
      else if (!theirs(target)) attributes(target);
    }
  });
  look.observe(document.getElementById("yasgui"), { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ["title", "aria-label", "placeholder"] });
})();
