// What the page does beyond being read: filters that can be sent as a link, folding; the rest is in common.js. Nothing here is needed to read it.
"use strict";
(() => {
  const byId = (name) => document.getElementById(name);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const main = byId("_main");

  // ---- Contents: folded on a phone.
  const contents = byId("_contents");
  const isWide = matchMedia("(width >= 62rem)");
  const fold = () => {
    contents.open = isWide.matches;
    if (byId("_choices")) byId("_choices").open = isWide.matches;
  };
  isWide.addEventListener("change", fold);
  fold();

  // ---- Rows laid out as cards on a phone stay rows for a screen reader.
  const isNarrow = matchMedia("(width < 40rem)");
  const giveRoles = () => {
    if (!isNarrow.matches) return;
    isNarrow.removeEventListener("change", giveRoles);
    const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", "thead th": "columnheader", "tbody th": "rowheader", td: "cell" };
    for (const [selector, role] of Object.entries(roles)) {
      for (const each of all(selector === "table" ? "table.sides" : `table.sides ${selector}`)) each.setAttribute("role", role);
    }
  };
  isNarrow.addEventListener("change", giveRoles);
  giveRoles();

  if (!byId("_bar")) return;

  // ---- What is linked to stands below the bar, however high it is.
  const bar = byId("_bar");
  new ResizeObserver(() => {
    const height = getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
    document.documentElement.style.setProperty("--bar-height", `${height}px`);
  }).observe(bar);

  // ---- Fold.
  const pages = all(".changes article > details");
  const foldButton = byId("_fold");
  foldButton.addEventListener("click", () => {
    const open = !pages.some((each) => each.open);
    for (const each of pages) each.open = open;
    foldButton.textContent = open ? foldButton.dataset.fold : foldButton.dataset.unfold;
  });

  // ---- What can be filtered. Letters are compared without case and accents; ı, I, i and İ are one letter here.
  const foldText = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]+/g, "").replace(/\s+/g, " ").toLowerCase().replace(/ı/g, "i");
  const NO_FOLDER = "/";
  let rows = null;
  const rowTexts = new Map();
  const readRows = () => {
    if (rows) return rows;
    rows = [];
    for (const group of all(".changes .group")) {
      const heading = group.querySelector("h3").textContent;
      for (const article of all("article", group)) {
        const round = `${heading} ${article.querySelector("summary").textContent} ${article.querySelector(".file").textContent}`;
        const facts = { directorate: group.dataset.d || NO_FOLDER, period: group.dataset.p || NO_FOLDER, article, group };
        const own = all("tbody tr", article);
        // A page without rows (a file that came or went) is itself what changed.
        for (const element of own.length ? own : [article]) {
          const text = foldText(`${round} ${own.length ? element.textContent : ""}`);
          rowTexts.set(element, text);
          rows.push({ ...facts, element, text, left: element.dataset.l, kind: element.dataset.k, pageKind: article.dataset.k, grades: (element.dataset.s ?? "").split(" ") });
        }
      }
    }
    return rows;
  };
  const flags = all(".flags > li").map((element) => ({
    element, text: "", kind: element.dataset.k, grades: [element.dataset.s],
    directorate: element.dataset.d === undefined ? null : element.dataset.d || NO_FOLDER, left: element.dataset.l,
    period: element.dataset.p === undefined ? null : element.dataset.p || NO_FOLDER,
  }));
  const NAMES = ["directorate", "severity", "period", "kind", "q"];
  const form = byId("_form");
  const fields = NAMES.map((name) => form.elements[name]).filter(Boolean);
  const wanted = () => Object.fromEntries(fields.map((field) => [field.name, field.value.trim()]).filter(([, value]) => value));
  const matches = (each, wish, words) =>
    (!wish.directorate || each.directorate === wish.directorate || each.left === wish.directorate)
    && (!wish.period || each.period === wish.period)
    && (!wish.severity || each.grades.includes(wish.severity))
    && (!wish.kind || each.kind === wish.kind || each.pageKind === wish.kind)
    && words.every((word) => each.text.includes(word));
  const put = (element, isIn) => { if (element.classList.contains("out") === isIn) element.classList.toggle("out", !isIn); };

  const count = byId("_count");
  const say = (number) => number.toLocaleString(form.dataset.language);
  const none = document.createElement("p");
  none.id = "_none";
  none.textContent = form.dataset.none;
  none.classList.add("out");
  byId("_pages").after(none);
  const showCounts = (found, isAny) => {
    for (const card of all("dd[data-count]")) {
      const [shown, whole] = [found[card.dataset.count], Number(card.dataset.all)];
      card.textContent = say(isAny ? shown : whole);
      if (!isAny) continue;
      const rest = document.createElement("small");
      rest.textContent = ` / ${say(whole)}`;
      card.append(rest);
    }
    const whole = Object.fromEntries(all("dd[data-count]").map((card) => [card.dataset.count, Number(card.dataset.all)]));
    const text = ["changes", "pages", "decisions"].reduce(
      (line, name) => line.replace(`{${name}}`, say(found[name])).replace(`{${name}_all}`, say(whole[name])), form.dataset.shown);
    count.textContent = !isAny ? "" : found.changes + found.flags + found.pages ? text : form.dataset.none;
  };

  // A flag is found by what its row says too.
  const textOf = (element) => {
    const link = element.querySelector(".message a");
    const row = link && byId(decodeURIComponent(link.hash.slice(1)));
    return `${foldText(element.textContent)} ${rowTexts.get(row) ?? ""}`;
  };
  const apply = () => {
    const wish = wanted();
    const isAny = Object.keys(wish).length > 0;
    const words = foldText(wish.q ?? "").split(" ").filter(Boolean);
    const shownPages = new Map();
    const shownGroups = new Set();
    let changes = 0;
    for (const row of readRows()) {
      const isIn = matches(row, wish, words);
      if (row.element !== row.article) put(row.element, isIn);
      if (!shownPages.has(row.article)) shownPages.set(row.article, 0);
      if (!isIn) continue;
      if (row.element !== row.article) changes += 1;
      shownPages.set(row.article, shownPages.get(row.article) + 1);
      shownGroups.add(row.group);
    }
    for (const [article, shown] of shownPages) put(article, shown > 0);
    for (const group of all(".changes .group")) put(group, shownGroups.has(group));
    const kept = { error: 0, warning: 0, hint: 0 };
    for (const flag of flags) {
      flag.text ||= textOf(flag.element);
      const isIn = matches(flag, wish, words);
      put(flag.element, isIn);
      if (isIn) kept[flag.element.dataset.s] += 1;
    }
    for (const row of all(".sums tr[data-d]")) {
      put(row, (!wish.directorate || (row.dataset.d || NO_FOLDER) === wish.directorate) && (!wish.period || row.dataset.p === wish.period));
    }
    const pageCount = [...shownPages.values()].filter(Boolean).length;
    const found = { changes, pages: pageCount, decisions: kept.error, warnings: kept.warning, hints: kept.hint, flags: kept.error + kept.warning + kept.hint };
    put(none, pageCount === 0);
    byId("_clear").disabled = !isAny;
    showContents(shownPages, shownGroups);
    showCounts(found, isAny);
    return isAny;
  };
  const entries = all("a", contents).map((link) => ({ link, item: link.parentElement, place: byId(decodeURIComponent(link.hash.slice(1))) }));
  const showContents = (shownPages, shownGroups) => {
    for (const { item, place } of entries) {
      if (shownPages.has(place)) put(item, shownPages.get(place) > 0);
      else if (place?.parentElement.classList.contains("group")) put(item, shownGroups.has(place.parentElement));
    }
  };

  // ---- The state is in the address, so that a link can be sent; `at` is the place that was gone to while a filter was on.
  const write = (at = "") => {
    const state = new URLSearchParams(wanted());
    if (at) state.set("at", at);
    const text = state.toString();
    history.replaceState(null, "", location.href.split("#")[0] + (text && `#${text}`));
  };
  const goTo = (name) => {
    const place = name && byId(name);
    if (!place) return;
    if (place.closest(".out")) { clear(); apply(); write(); }
    for (let each = place.closest("details:not([open])"); each; each = each.parentElement.closest("details:not([open])")) each.open = true;
    place.querySelector?.(":scope > details")?.setAttribute("open", "open");
    if (!place.matches("a, button, input, summary")) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    place.scrollIntoView();
  };
  const clear = () => { for (const field of fields) field.value = ""; };
  const read = () => {
    const hash = location.hash.slice(1);
    if (!hash.includes("=")) {
      if (hash) goTo(decodeURIComponent(hash));
      return;
    }
    const state = new URLSearchParams(hash);
    clear();
    for (const field of fields) {
      const value = state.get(field.name) ?? "";
      field.value = value;
      // A choice that this page does not have (an old link) leaves all to be seen.
      if (field.value !== value) field.value = "";
    }
    apply();
    goTo(state.get("at"));
  };
  let later = 0;
  const changed = () => { clearTimeout(later); apply(); write(); };
  form.addEventListener("submit", (event) => { event.preventDefault(); changed(); });
  form.addEventListener("change", changed);
  form.addEventListener("input", (event) => {
    if (event.target !== form.elements.q) return;
    clearTimeout(later);
    later = setTimeout(changed, 120);
  });
  byId("_clear").addEventListener("click", () => { clear(); changed(); form.elements.q.focus(); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link || link.className === "skip") return;
    if (!isWide.matches && contents.contains(link)) contents.open = false;
    const name = decodeURIComponent(link.hash.slice(1));
    if (!Object.keys(wanted()).length) {
      setTimeout(() => goTo(name));
      return;
    }
    event.preventDefault();
    write(name);
    goTo(name);
  });
  addEventListener("hashchange", read);
  apply();
  read();
})();
