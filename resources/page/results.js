// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ---- header

function showHeader() {
  const title = race.event || race.courseName || "Race results";
  document.title = title;
  find("title").textContent = title;
  const facts = find("facts");
  if (race.event) facts.append(`${race.courseName} · `);
  const start = new Date(race.startTimeMs).toISOString();
  const time = make("time", start.slice(0, 19).replace("T", " "));
  time.dateTime = start;
  facts.append("Start ", time, " UTC");
  const counts = [
    ["Competitors", race.counts.competitors], ["Finished", race.counts.finished], ["Running", race.counts.running],
    ["Waiting", race.counts.waiting], ["Retired", race.counts.retired], ["Not started", race.counts.notStarted],
    ["Disqualified", race.counts.disqualified],
  ];
  counts.forEach(([name, count], i) => {
    if (i > 1 && count === 0) return;
    const entry = make("div");
    entry.append(make("dt", name), make("dd", count.toLocaleString("en")));
    find("counts").append(entry);
  });
  if (!race.isComplete) {
    find("notice").textContent = `Not all last records of the race were stored when this page was written: it is as of ${hms(Math.max(0, race.second))}.`;
    find("notice").hidden = false;
  }
}

// ---- results

const { leader } = race;
const gapText = (runner) => {
  if (runner.rank === 1 || (isOut(runner) && !isFinished(runner))) return none;
  if (!isFinished(runner)) return `+${distanceText(Math.max(0, leader.metres - runner.metres))}`;
  const seconds = wholeSeconds(runner.elapsedMs) - wholeSeconds(leader.elapsedMs);
  return `+${seconds < 3600 ? minutes(seconds) : hms(seconds)}`;
};
const gapKey = (runner) => {
  if (isFinished(runner)) return runner.elapsedMs;
  return isOut(runner) ? Infinity : 1e12 - runner.metres;
};
const statusText = ({ status, decision }) => {
  if (!decision) return statusTexts[status];
  return `${statusTexts[status]} by hand${decision.reason ? `: ${decision.reason}` : ""}`;
};
/** A column of texts from outside, in the reader's order. */
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
const textColumn = (name, of) => ({
  name, isText: true, isName: true, text: (r) => of(r) || none, lacks: (r) => !of(r),
  compare: (a, b) => collator.compare(of(a), of(b)),
});
const entryColumns = [
  textColumn("Name", (r) => r.name),
  textColumn("Category", (r) => r.category),
  { name: "#Cat", key: (r) => r.categoryPlace || Infinity, text: (r) => (r.categoryPlace ? String(r.categoryPlace) : none),
    title: "Place in the category: finishers by net time, then those on the course as they stand overall" },
  textColumn("Club", (r) => r.club),
];
const has = { Name: hasNames, Category: runners.some((r) => r.category), Club: runners.some((r) => r.club) };
has["#Cat"] = has.Category;
const columns = [
  { name: "#", key: (r) => r.rank, text: (r) => (isOut(r) && !isFinished(r) ? none : String(r.rank)) },
  { name: "Bib", compare: (a, b) => collator.compare(a.vest, b.vest) },
  ...entryColumns.filter((column) => has[column.name]),
  { name: "Status", key: (r) => race.statuses.indexOf(r.status), text: statusText, isText: true },
  { name: "Covered", key: (r) => r.metres, text: (r) => distanceText(r.metres) },
  { name: "Gun time", key: (r) => (hasStarted(r) ? r.elapsedMs : Infinity),
    text: (r) => (hasStarted(r) ? hms(wholeSeconds(r.elapsedMs)) : none) },
  { name: "Net time", key: (r) => (hasStarted(r) ? r.netMs : Infinity),
    text: (r) => (hasStarted(r) ? hms(wholeSeconds(r.netMs)) : none) },
  { name: "Pace", key: (r) => r.pace ?? Infinity, text: (r) => paceText(r.pace) },
  { name: "Gap", key: gapKey, text: gapText },
];
/** As it is compared with what is looked for: an accent may be a sign of its own. */
const folded = (text) => text.normalize().toLowerCase();
const sorting = { column: columns[0], descending: false };
const rowsAtATime = 1000;
let rowsShown = rowsAtATime;
let selected = null;

function showHeadings() {
  const row = find("results").tHead.rows[0];
  row.replaceChildren();
  for (const column of columns) {
    const heading = make("th", "", column.isText ? "" : "number");
    heading.scope = "col";
    if (column === sorting.column) setAria(heading, "sort", sorting.descending ? "descending" : "ascending");
    const button = make("button", column.name === "Pace" ? `Pace (min/${inMiles() ? "mi" : "km"})` : column.name);
    button.type = "button";
    if (column.title) button.title = column.title;
    button.addEventListener("click", () => {
      sorting.descending = sorting.column === column && !sorting.descending;
      sorting.column = column;
      showResults();
      find("results").tHead.rows[0].cells[columns.indexOf(column)].firstChild.focus();
    });
    heading.append(button);
    row.append(heading);
  }
}

function resultsRow(runner) {
  const row = make("tr", "", runner.bib === selected ? "isSelected" : "");
  Object.assign(row.dataset, {
    bib: runner.bib, vest: runner.vest, rank: runner.rank, place: runner.categoryPlace, status: runner.status, elapsedMs: runner.elapsedMs, distance: runner.metres,
    gap: gapText(runner),
  });
  for (const column of columns) {
    const cell = make("td", column.text?.(runner), column.isName ? "name" : column.isText ? "" : "number");
    if (column.isName) cell.title = cell.textContent;
    if (column.name === "Bib") {
      const button = make("button", runner.vest);
      button.type = "button";
      setAria(button, "pressed", runner.bib === selected);
      button.addEventListener("click", () => select(runner.bib));
      cell.append(button);
    }
    row.append(cell);
  }
  return row;
}

function showResults() {
  const { column, descending } = sorting;
  const wanted = folded(find("find").value.trim());
  const rows = runners.filter(({ vest, name }) => folded(vest).startsWith(wanted) || folded(name).includes(wanted));
  const order = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
  const compare = column.compare ?? ((a, b) => order(column.key(a), column.key(b)));
  const lacks = column.lacks ?? ((r) => column.key?.(r) === Infinity);
  // Who has no value comes last, whichever way the others are sorted.
  rows.sort((a, b) => lacks(a) - lacks(b) || (descending ? -1 : 1) * compare(a, b) || a.rank - b.rank || a.bib - b.bib);
  showHeadings();
  find("results").tBodies[0].replaceChildren(...rows.slice(0, rowsShown).map(resultsRow));
  find("nobody").hidden = rows.length > 0;
  find("more").hidden = rows.length <= rowsShown;
  find("more").textContent = `Show ${Math.min(rowsAtATime, rows.length - rowsShown).toLocaleString("en")} more`;
}

function select(bib) {
  selected = selected === bib ? null : bib;
  for (const row of document.querySelectorAll("tr[data-bib]")) {
    const isSelected = Number(row.dataset.bib) === selected;
    row.className = isSelected ? "isSelected" : "";
    const button = row.querySelector("button");
    if (button) setAria(button, "pressed", isSelected);
  }
  showMoment();
}
