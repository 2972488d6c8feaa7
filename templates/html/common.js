// What the programme's page and that of a comparison do alike: theme, printing, wide tables. Each part works where what it needs stands.
"use strict";
(() => {
  const byId = (name) => document.getElementById(name);

  // ---- Tables: wide ones are reached with the keyboard. A frame out of sight has no size yet; it is told of when it gets one.
  const main = byId("_main");
  const measure = (frames) => {
    const wide = frames.map((frame) => frame.scrollWidth > frame.clientWidth + 1);
    frames.forEach((frame, index) => {
      if (wide[index] === (frame.tabIndex === 0)) return;
      if (wide[index]) {
        frame.tabIndex = 0;
        frame.setAttribute("role", "group");
        frame.setAttribute("aria-label", `${main.dataset.wide}: ${frame.querySelector("caption, title")?.textContent ?? ""}`);
      } else {
        for (const name of ["tabindex", "role", "aria-label"]) frame.removeAttribute(name);
      }
    });
  };
  const sizes = new ResizeObserver((seen) => measure(seen.map(({ target }) => target)));
  for (const frame of document.querySelectorAll(".frame")) sizes.observe(frame);

  if (!byId("_bar")) return;
  byId("_bar").hidden = false;

  // ---- The theme: the system's, until the reader chooses.
  const root = document.documentElement;
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const themeButton = byId("_theme");
  const remembered = () => { try { return localStorage.getItem("izlence-theme"); } catch { return null; } };
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : systemIsDark.matches);
  const showTheme = () => { byId("_theme_name").textContent = isDark() ? themeButton.dataset.light : themeButton.dataset.dark; };
  if (remembered() === "dark" || remembered() === "light") root.dataset.theme = remembered();
  themeButton.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("izlence-theme", root.dataset.theme); } catch { /* a reader may forbid it */ }
    showTheme();
  });
  systemIsDark.addEventListener("change", showTheme);
  showTheme();

  // ---- Print: what is folded is printed too.
  byId("_print").addEventListener("click", () => print());
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    for (const each of folded) each.open = true;
  });
  addEventListener("afterprint", () => { for (const each of folded) each.open = false; });
})();
