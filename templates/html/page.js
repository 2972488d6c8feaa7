// What the page does beyond being read: search, sorting, where one is; the rest is in common.js. Nothing here is needed to read it.
"use strict";
(() => {
  const byId = (name) => document.getElementById(name);
  const main = byId("_main");
  const say = (text) => { byId("_said").textContent = text; };

  // ---- Contents: folded on a phone, the entry of what is read is marked.
  const contents = byId("_contents");
  const isWide = matchMedia("(width >= 62rem)");
  const fold = () => { contents.open = isWide.matches; };
  isWide.addEventListener("change", fold);
  fold();
  contents.addEventListener("click", (event) => {
    if (event.target.closest("a") && !isWide.matches) contents.open = false;
  });
  const entries = [...contents.querySelectorAll("a")]
    .map((link) => ({ link, place: byId(decodeURIComponent(link.hash.slice(1))) }))
    .filter((entry) => entry.place);
  let current = null;
  let opened = null;
  const markCurrent = () => {
    let low = 0;
    let high = entries.length;
    while (low < high) { // entries stand in reading order
      const middle = (low + high) >> 1;
      if (entries[middle].place.getBoundingClientRect().top <= 130) low = middle + 1; else high = middle;
    }
    const entry = entries[Math.max(0, low - 1)];
    if (!entry || entry.link === current) return;
    current?.removeAttribute("aria-current");
    current = entry.link;
    current.setAttribute("aria-current", "location");
    const group = current.closest("li details");
    if (opened && opened !== group) opened.open = false;
    opened = group ?? opened;
    if (group && !group.open) group.open = true;
    if (isWide.matches) {
      const nav = contents.parentElement;
      const at = current.getBoundingClientRect();
      const box = nav.getBoundingClientRect();
      if (at.top < box.top || at.bottom > box.bottom) nav.scrollTop += at.top - box.top - box.height / 3;
    }
  };
  let waiting = false;
  addEventListener("scroll", () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; markCurrent(); });
  }, { passive: true });
  markCurrent();

  // ---- Tables: plain ones are sorted.
  const collator = new Intl.Collator("tr", { numeric: true });
  // Amounts of eighteen digits are more than a number of the browser holds exactly.
  const compareNumbers = (left, right) => {
    const signs = [left, right].map((each) => (each.startsWith("-") ? -1 : 1));
    if (signs[0] !== signs[1]) return /[1-9]/.test(left + right) ? signs[0] - signs[1] : 0;
    const [a, b] = [left, right].map((each) => each.replace("-", "").split("."));
    const whole = a[0].length - b[0].length || (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
    const length = Math.max(a[1]?.length ?? 0, b[1]?.length ?? 0);
    const [c, d] = [a, b].map((each) => (each[1] ?? "").padEnd(length, "0"));
    return signs[0] * (whole || (c < d ? -1 : c > d ? 1 : 0));
  };
  const orders = new WeakMap();
  const written = (cell) => {
    const copy = cell.cloneNode(true);
    for (const each of copy.querySelectorAll(".bullet, a.mark")) each.remove();
    // "10. Çağrı sayısı" is sorted by its name; the number is the order of the document, to which the third press leads back.
    for (const each of copy.querySelectorAll(".number")) if (/^\d+\.$/.test(each.textContent)) each.remove();
    return copy.textContent.trim();
  };
  const sort = (button) => {
    const heading = button.parentElement;
    const table = heading.closest("table");
    const body = table.tBodies[0];
    if (!orders.has(body)) orders.set(body, [...body.rows]);
    const column = Number(heading.dataset.column);
    const next = { none: "ascending", ascending: "descending", descending: "none" }[heading.getAttribute("aria-sort") ?? "none"];
    for (const each of table.querySelectorAll("th[aria-sort]")) each.removeAttribute("aria-sort");
    let rows = [...orders.get(body)];
    if (next !== "none") {
      heading.setAttribute("aria-sort", next);
      const keys = new Map(rows.map((row) => [row, row.cells[column]]));
      const isNumber = rows.some((row) => keys.get(row).dataset.value !== undefined);
      const way = next === "ascending" ? 1 : -1;
      const key = (row) => (isNumber ? keys.get(row).dataset.value : written(keys.get(row)));
      const keyed = rows.map((row) => [key(row), row]);
      // What has no value stays at the end, whichever way.
      const empty = keyed.filter(([value]) => value === undefined || value === "");
      const full = keyed.filter(([value]) => value !== undefined && value !== "");
      full.sort(([left], [right]) => way * (isNumber ? compareNumbers(left, right) : collator.compare(left, right)));
      rows = [...full, ...empty].map(([, row]) => row);
    }
    body.append(...rows);
    const word = next === "ascending" ? main.dataset.up : next === "descending" ? main.dataset.down : main.dataset.unsorted;
    say(`${word} ${button.textContent}`);
  };
  for (const heading of main.querySelectorAll("th[data-column]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
  }
  main.addEventListener("click", (event) => {
    const button = event.target.closest("th[data-column] button");
    if (button) sort(button);
  });

  // ---- Search: letters are compared without case and accents; ı, I, i and İ are one letter here.
  const MARKS = /[\u0300-\u036f]/;
  const folds = new Map();
  const foldLetter = (letter) => {
    let folded = folds.get(letter);
    if (folded === undefined) {
      folded = letter === "ı" ? "i" : MARKS.test(letter) ? "" : letter.normalize("NFD")[0].toLowerCase();
      if (/\s/.test(folded)) folded = " ";
      folds.set(letter, folded);
    }
    return folded;
  };
  const foldText = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]+/g, "").replace(/\s+/g, " ").toLowerCase().replace(/ı/g, "i");
  const UNITS = "h2, h3, h4, h5, h6, p, li, dd, blockquote, caption, figcaption, tbody tr, tfoot tr";
  let units = null;
  const readUnits = () => {
    if (units) return units;
    units = [];
    const contexts = new Map();
    const nowhere = { text: "", folded: "", code: "" };
    const contextOf = (place) => {
      if (!place) return nowhere;
      let context = contexts.get(place);
      if (!context) {
        const heading = place.querySelector("h2, h3, h4, h5, h6");
        const text = heading ? headingText(heading) : "";
        const code = place.id.startsWith("_") ? "" : foldText(place.id);
        context = { text, folded: `${foldText(text)} ${code}`, code };
        contexts.set(place, context);
      }
      return context;
    };
    for (const element of [...document.querySelectorAll(".masthead p, .masthead h1"), ...main.querySelectorAll(UNITS)]) {
      const isRow = element.tagName === "TR";
      if (!isRow && element.querySelector("p, li, tr")) continue;
      const place = element.closest("article, section, .figures");
      if (place?.className === "figures") continue;
      const isHeading = /^H\d$/.test(element.tagName);
      const text = isHeading ? headingText(element) : unitText(element);
      const context = contextOf(isHeading ? place?.parentElement.closest("article, section") : place);
      const code = isHeading ? contextOf(place).code : foldText(element.id);
      units.push({ element, text, isHeading, context: context.text, own: `${foldText(text)} ${code}`, round: context.folded });
    }
    return units;
  };
  function headingText(heading) {
    return [...heading.childNodes].filter((node) => !node.classList?.contains("permalink")).map((node) => node.textContent).join("").replace(/\s+/g, " ").trim();
  }
  function unitText(element) {
    if (element.tagName !== "TR") return element.textContent.replace(/\s+/g, " ").trim();
    return [...element.cells].map((cell) => cell.textContent.trim()).filter(Boolean).join(" · ");
  }
  const search = (query) => {
    const words = foldText(query).split(" ").filter(Boolean);
    if (!words.length) return { words, found: [] };
    const found = readUnits().filter((unit) => words.some((word) => unit.own.includes(word)) && words.every((word) => unit.own.includes(word) || unit.round.includes(word)));
    found.sort((left, right) => Number(right.isHeading) - Number(left.isHeading));
    return { words, found };
  };
  // Where the words stand in a text, in the text's own letters.
  const spans = (text, words) => {
    let folded = "";
    const index = [];
    for (let position = 0; position < text.length; position += 1) {
      const letter = foldLetter(text[position]);
      if (letter) { folded += letter; index.push(position); }
    }
    index.push(text.length);
    const found = [];
    for (const word of words) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) found.push([index[at], index[at + word.length]]);
    }
    return found.sort((left, right) => left[0] - right[0]);
  };
  const marked = (text, words) => {
    const piece = document.createDocumentFragment();
    const places = spans(text, words);
    const first = places[0]?.[0] ?? 0;
    let at = first > 90 ? first - 50 : 0;
    const end = Math.min(text.length, at + 220);
    if (at) piece.append("… ");
    for (const [from, to] of places) {
      if (from < at || to > end) continue;
      piece.append(text.slice(at, from));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      piece.append(mark);
      at = to;
    }
    piece.append(text.slice(at, end) + (end < text.length ? " …" : ""));
    return piece;
  };
  const highlight = (found, words) => {
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.delete("found");
    if (!words.length) return;
    const ranges = [];
    for (const { element } of found.slice(0, MOST)) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        for (const [from, to] of spans(walker.currentNode.data, words)) {
          const range = new Range();
          range.setStart(walker.currentNode, from);
          range.setEnd(walker.currentNode, to);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  };
  const MOST = 60;
  const form = byId("_search");
  const query = byId("_query");
  const results = byId("_results");
  const list = byId("_list");
  const count = byId("_count");
  const close = () => { results.hidden = true; };
  const show = () => {
    const { words, found } = search(query.value);
    highlight(found, words);
    list.replaceChildren();
    results.hidden = !found.length;
    count.textContent = "";
    if (!words.length) return;
    const shown = found.slice(0, MOST);
    const wording = !found.length ? form.dataset.none : found.length === 1 ? form.dataset.one : found.length > MOST ? form.dataset.more : form.dataset.many;
    count.textContent = wording.replace("{count}", found.length.toLocaleString("tr")).replace("{shown}", MOST);
    for (const unit of shown) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      if (!unit.element.id) unit.element.id = `_unit_${units.indexOf(unit)}`;
      link.href = `#${encodeURIComponent(unit.element.id)}`;
      link.append(marked(unit.text, words));
      if (unit.context) {
        const where = document.createElement("span");
        where.className = "where";
        where.textContent = unit.context;
        link.append(where);
      }
      item.append(link);
      list.append(item);
    }
  };
  let later = 0;
  query.addEventListener("input", () => { clearTimeout(later); later = setTimeout(show, 90); });
  query.addEventListener("focus", () => setTimeout(readUnits), { once: true });
  query.addEventListener("focus", () => { if (list.children.length) results.hidden = false; });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(later);
    show();
    list.querySelector("a")?.click();
  });
  let came = null;
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    const target = byId(decodeURIComponent(link.hash.slice(1)));
    for (let fold_ = target.closest("details:not([open])"); fold_; fold_ = fold_.parentElement.closest("details:not([open])")) fold_.open = true;
    came?.classList.remove("came");
    came = target;
    came.classList.add("came");
    came.tabIndex = -1;
    came.focus({ preventScroll: true });
    close();
  });
  const move = (step) => {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement) + step;
    if (at < 0) query.focus(); else links[Math.min(at, links.length - 1)]?.focus();
  };
  byId("_bar").addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !results.hidden) { close(); query.focus(); close(); event.preventDefault(); }
    if (results.hidden) return;
    if (event.key === "ArrowDown") { move(1); event.preventDefault(); }
    if (event.key === "ArrowUp" && document.activeElement !== query) { move(-1); event.preventDefault(); }
  });
  document.addEventListener("click", (event) => { if (!event.target.closest("#_bar")) close(); });
})();
