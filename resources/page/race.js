// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The data of the page and what is known of each runner. The page's scripts are one in this order: race, results, map,
// replay. Texts from outside are only ever set as text.
"use strict";

const race = JSON.parse(document.getElementById("race").textContent);
const none = "–";
const metresPerMile = 1609.344;
const statusTexts = {
  waiting: "Waiting", running: "Running", stopped: "Stopped", finished: "Finished", retired: "Retired",
  notStarted: "Not started", disqualified: "Disqualified",
};
const find = (id) => document.getElementById(id);
const make = (name, text, className) => {
  const element = document.createElement(name);
  element.textContent = text ?? "";
  if (className) element.className = className;
  return element;
};

const setAria = (element, name, value) => element.setAttribute(`aria-${name}`, value);

// ---- numbers as texts

const twoDigits = (number) => String(number).padStart(2, "0");
const hms = (seconds) => `${Math.floor(seconds / 3600)}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
const minutes = (seconds) => `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;
const wholeSeconds = (ms) => Math.ceil(ms / 1000); // results are rounded up
const inMiles = () => find("units").value === "mi";
const distanceText = (metres) =>
  inMiles() ? `${(metres / metresPerMile).toFixed(2)} mi` : `${(metres / 1000).toFixed(2)} km`;
const paceNoise = 1e-6; // as src/analysis/pace.h has it
const paceText = (secondsPerKm) => {
  if (secondsPerKm === null) return none;
  return minutes(Math.ceil((inMiles() ? (secondsPerKm * metresPerMile) / 1000 : secondsPerKm) - paceNoise));
};

// ---- runners

/** The values behind a list of whole numbers, each the difference to the one before. */
const summed = (differences) => {
  let sum = 0;
  return differences.map((difference) => (sum += difference));
};

const decisions = new Map(race.decisions.map(([bib, fromSecond, reason, measured]) =>
  [bib, { fromSecond, reason, measured: race.statuses[measured] }]));
const entries = new Map(race.entries.map(([bib, ...entry]) => [bib, entry]));
/** `bib` tells runners apart; `vest` is what is on the vest. Of a race without entrants both are the same. */
const runners = race.rows.map(([rank, bib, status, elapsedMs, netMs, metres, startMs]) => {
  const [vest, name, category, categoryPlace, club] = entries.get(bib) ?? [String(bib), "", "", 0, ""];
  return {
    rank, bib, elapsedMs, netMs, metres, startMs, status: race.statuses[status], vest, name, category, categoryPlace, club,
    pace: metres >= 1 ? netMs / metres : null, decision: decisions.get(bib) ?? null,
  };
});
const hasNames = runners.some((runner) => runner.name);
const isFinished = (runner) => runner.status === "finished";
const isOut = (runner) => ["finished", "retired", "notStarted", "disqualified"].includes(runner.status);
const hasStarted = (runner) => !["waiting", "notStarted"].includes(runner.status);
const byBib = new Map(runners.map((runner) => [runner.bib, runner]));
for (const [bib, first, ...differences] of race.ways) {
  Object.assign(byBib.get(bib), { first, decimetres: summed(differences) });
}
const replayed = runners.filter((runner) => runner.decimetres?.length > 0);

/** Metres from the start at a second of the race: interpolated between samples, exact from the last record on. */
function metresAt(runner, second) {
  if (second * 1000 >= runner.elapsedMs) return runner.metres;
  const sample = second / race.everySeconds - runner.first;
  if (sample < 0) return null;
  const before = Math.min(Math.floor(sample), runner.decimetres.length - 1);
  const from = runner.decimetres[before] / 10;
  if (before + 1 < runner.decimetres.length) {
    return from + (runner.decimetres[before + 1] / 10 - from) * (sample - before);
  }
  const fromSecond = (runner.first + before) * race.everySeconds;
  return from + ((runner.metres - from) * (second - fromSecond)) / (runner.elapsedMs / 1000 - fromSecond);
}

/** What the rows say at a second; from the second on from which a decision by hand holds, what that says. */
function statusAt(runner, second) {
  if (second >= runner.decision?.fromSecond) return runner.status;
  if (second * 1000 >= runner.elapsedMs) return runner.decision ? runner.decision.measured : runner.status;
  return second * 1000 < runner.startMs ? "waiting" : "running";
}

/** The order at a second of the race, as the program has it: finishers by time, then by distance, then who is out. */
function orderAt(second) {
  const group = (status) => ["retired", "notStarted", "disqualified"].indexOf(status) + 1;
  const rows = [];
  for (const runner of replayed) {
    const metres = metresAt(runner, second);
    if (metres === null) continue;
    const status = statusAt(runner, second);
    const place = status === "finished" ? [0, runner.elapsedMs] : [1 + group(status), -metres];
    rows.push({ runner, metres, status, place });
  }
  rows.sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1] || a.runner.bib - b.runner.bib);
  rows.forEach((row, i) => {
    const above = rows[i - 1];
    row.rank = above && above.place[0] === row.place[0] && above.place[1] === row.place[1] ? above.rank : i + 1;
  });
  return rows;
}
