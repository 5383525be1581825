// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ---- replay

const end = Math.max(0, race.second);
const firstPlaces = 10;
const playing = { since: null, from: 0, frame: 0 };
let second = 0;
let tableShownAt = -Infinity;

function showOrder(order) {
  const all = find("everybody").getAttribute("aria-pressed") === "true";
  const shown = all ? order : order.filter((row, i) => i < firstPlaces || row.runner.bib === selected);
  find("momentTime").textContent = hms(Math.floor(second));
  find("moment").tBodies[0].replaceChildren(...shown.map((row) => {
    const entry = make("tr", "", row.runner.bib === selected ? "isSelected" : "");
    const place = degrees(placeAt(row.metres)).map((degree) => degree.toFixed(7)).join(" ");
    Object.assign(entry.dataset, { bib: row.runner.bib, status: row.status, distance: row.metres, place });
    const isRanked = race.isWholeField && !["retired", "notStarted", "disqualified"].includes(row.status);
    entry.append(make("td", isRanked ? row.rank : none, "number"), make("td", row.runner.vest, "number"));
    if (hasNames) entry.append(make("td", row.runner.name || none, "name"));
    entry.append(make("td", statusTexts[row.status]), make("td", distanceText(row.metres), "number"));
    return entry;
  }));
}

function showMoment() {
  if (find("replay").hidden) return;
  const order = orderAt(second);
  paintRunners(order);
  find("clock").textContent = hms(Math.floor(second));
  find("time").value = Math.floor(second);
  setAria(find("time"), "valuetext", hms(Math.floor(second)));
  const now = performance.now();
  if (playing.since === null || now - tableShownAt > 500) { // rows that change faster cannot be read
    tableShownAt = now;
    showOrder(order);
  }
}

const speed = () => Number(find("speed").value);

function step(now) {
  const passed = Math.max(0, now - playing.since); // a frame may have begun before the press on Play
  second = Math.min(end, playing.from + (passed / 1000) * speed());
  if (second >= end) pause();
  else playing.frame = requestAnimationFrame(step);
  showMoment();
}

function play() {
  if (second >= end) second = 0;
  Object.assign(playing, { since: performance.now(), from: second });
  playing.frame = requestAnimationFrame(step);
  find("play").textContent = "Pause";
}

function pause() {
  cancelAnimationFrame(playing.frame);
  playing.since = null;
  find("play").textContent = "Play";
}

function goTo(wanted) {
  second = Math.min(end, Math.max(0, wanted));
  if (playing.since !== null) Object.assign(playing, { since: performance.now(), from: second });
  tableShownAt = -Infinity;
  showMoment();
}

function goToAddress() {
  const asked = /^#t=(\d+)(&all)?$/.exec(location.hash);
  if (!asked) return;
  if (asked[2]) setAria(find("everybody"), "pressed", true);
  goTo(Number(asked[1]));
}

function takeKey(event) {
  const isTyped = event.target.matches?.('input[type="search"], select');
  if (isTyped || event.ctrlKey || event.altKey || event.metaKey) return;
  const toggle = () => (playing.since === null ? play() : pause());
  if (event.key === " " && !event.target.matches?.("button")) toggle();
  else if (event.key === "ArrowLeft") goTo(Math.floor(second) - (event.shiftKey ? 60 : 10));
  else if (event.key === "ArrowRight") goTo(Math.floor(second) + (event.shiftKey ? 60 : 10));
  else return;
  event.preventDefault();
}

function startReplay() {
  find("replay").hidden = false;
  find("time").max = end;
  find("time").addEventListener("input", () => goTo(Number(find("time").value)));
  find("play").addEventListener("click", () => (playing.since === null ? play() : pause()));
  find("speed").addEventListener("change", () => goTo(second));
  find("everybody").addEventListener("click", () => {
    setAria(find("everybody"), "pressed", find("everybody").getAttribute("aria-pressed") !== "true");
    goTo(second);
  });
  if (replayed.length > 500) find("everybody").hidden = true; // so many rows at each moment are too slow
  const repaint = () => {
    paintGround();
    showMoment();
  };
  new ResizeObserver(repaint).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);
  document.addEventListener("keydown", takeKey);
  window.addEventListener("hashchange", goToAddress);
  repaint();
  goToAddress();
  const part = replayed.length < runners.length && race.ways.length < runners.length
    ? `The replay shows ${race.ways.length.toLocaleString("en")} of ${runners.length.toLocaleString("en")} runners. ` : "";
  const every = race.everySeconds === 1 ? "each second" : `every ${race.everySeconds} seconds`;
  find("sampling").textContent = `${part}The replay has the runners' distances ${every}, to a tenth of a metre; between them and along the course they are interpolated.`;
}

// ----

if (hasNames) {
  find("momentName").hidden = false;
  find("findLabel").textContent = "Find a bib or name";
  find("find").inputMode = "text";
  find("nobody").textContent = "Nobody has such a bib or name.";
}
if (runners.length === 0) find("nobody").textContent = "This race has no results yet.";
if (race.inMiles) find("units").value = "mi";
showHeader();
showResults();
find("find").addEventListener("input", showResults);
find("units").addEventListener("change", () => {
  showResults();
  showMoment();
});
find("more").addEventListener("click", () => {
  rowsShown += rowsAtATime;
  showResults();
});
if (!race.course) find("sampling").textContent = "There is no replay, since the course is not known.";
else if (replayed.length > 0) startReplay();
