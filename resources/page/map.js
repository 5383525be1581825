// SPDX-FileCopyrightText: 2026 The Trackside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ---- map

const canvas = find("map");
const paper = canvas.getContext("2d");
const ground = document.createElement("canvas"); // the course, painted once a size
const longestLabel = 40;
let colours = {};
let view = null; // from the plane to pixels

/** A place in ten-millionths of a degree on the plane of Web Mercator, north up. */
const plane = (longitude, latitude) => {
  const radians = Math.PI / 180e7;
  return { x: longitude * radians, y: -Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2)) };
};
const degrees = ({ x, y }) => [(x * 180) / Math.PI, (360 / Math.PI) * Math.atan(Math.exp(-y)) - 90];
const path = (numbers) => {
  const longitudes = summed(numbers.filter((_, i) => i % 2 === 0));
  const latitudes = summed(numbers.filter((_, i) => i % 2 === 1));
  return longitudes.map((longitude, i) => plane(longitude, latitudes[i]));
};
const line = race.course && path(race.course.line);
const lineMetres = race.course && summed(race.course.centimetres).map((centimetres) => centimetres / 100);
const zones = (race.course?.zones ?? []).map((zone) => ({ name: zone.name, rings: zone.rings.map(path) }));
const flags = race.course && path(race.course.flags);

/** The place on the plane so many metres along the course. */
function placeAt(metres) {
  let low = 0;
  let high = line.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lineMetres[middle] <= metres) low = middle;
    else high = middle;
  }
  const length = lineMetres[high] - lineMetres[low];
  const share = length > 0 ? Math.min(1, Math.max(0, (metres - lineMetres[low]) / length)) : 0;
  return { x: line[low].x + share * (line[high].x - line[low].x), y: line[low].y + share * (line[high].y - line[low].y) };
}

const onScreen = (place) => [view.left + place.x * view.scale, view.top + place.y * view.scale];

function fit() {
  const points = [line, flags, ...zones.flatMap((zone) => zone.rings)].flat();
  const extent = (key) => points.reduce(([least, most], p) => [Math.min(least, p[key]), Math.max(most, p[key])], [Infinity, -Infinity]);
  const [west, east] = extent("x");
  const [north, south] = extent("y");
  const [width, height] = [canvas.clientWidth, canvas.clientHeight];
  const margin = { side: 28, top: 34, bottom: 58 };
  const scale = Math.max(1e-9, Math.min((width - 2 * margin.side) / Math.max(east - west, 1e-9),
                                        (height - margin.top - margin.bottom) / Math.max(south - north, 1e-9)));
  view = {
    scale,
    left: width / 2 - (scale * (west + east)) / 2,
    top: (margin.top + height - margin.bottom) / 2 - (scale * (north + south)) / 2,
  };
}

function trace(brush, points, isClosed) {
  brush.beginPath();
  points.forEach((point, i) => brush[i ? "lineTo" : "moveTo"](...onScreen(point)));
  if (isClosed) brush.closePath();
}

function paintFlag(brush, foot, colour) {
  const [x, y] = onScreen(foot);
  brush.strokeStyle = colours.text;
  brush.lineWidth = 2;
  brush.beginPath();
  brush.moveTo(x, y);
  brush.lineTo(x, y - 20);
  brush.stroke();
  brush.fillStyle = colour;
  brush.beginPath();
  brush.moveTo(x + 1, y - 20);
  brush.lineTo(x + 14, y - 15);
  brush.lineTo(x + 1, y - 10);
  brush.fill();
}

/** A text beside a place, on a ground of its own; where others are in the way, nothing. */
function paintLabel(brush, [x, y], text, taken) {
  const width = brush.measureText(text).width + 8;
  const box = [x + 8, y - 9, x + 8 + width, y + 9];
  if (taken?.some((other) => box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3])) return;
  taken?.push(box);
  brush.globalAlpha = 0.85;
  brush.fillStyle = colours.surface;
  brush.fillRect(box[0], box[1], width, 18);
  brush.globalAlpha = 1;
  brush.fillStyle = colours.text;
  brush.fillText(text, box[0] + 4, y);
}

function paintGround() {
  const ratio = window.devicePixelRatio || 1;
  for (const sheet of [canvas, ground]) {
    sheet.width = Math.round(canvas.clientWidth * ratio);
    sheet.height = Math.round(canvas.clientHeight * ratio);
  }
  const style = getComputedStyle(document.documentElement);
  const names = ["text", "surface", "accent", "canvas", "course", "casing", "zone", "zone-fill", "start", "finish", "runner",
                 "finished", "out", "dot-edge"];
  colours = Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  fit();
  const brush = ground.getContext("2d");
  brush.setTransform(ratio, 0, 0, ratio, 0, 0);
  brush.clearRect(0, 0, canvas.clientWidth, canvas.clientHeight);
  brush.lineJoin = brush.lineCap = "round";
  brush.textBaseline = "middle";
  brush.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  const taken = [];
  for (const zone of zones) {
    const area = new Path2D();
    for (const ring of zone.rings) {
      ring.forEach((point, i) => area[i ? "lineTo" : "moveTo"](...onScreen(point)));
      area.closePath();
    }
    brush.fillStyle = colours["zone-fill"];
    brush.fill(area, "evenodd");
    brush.strokeStyle = colours.zone;
    brush.lineWidth = 1.6;
    brush.stroke(area);
  }
  trace(brush, line);
  brush.strokeStyle = colours.casing;
  brush.lineWidth = 7;
  brush.stroke();
  brush.strokeStyle = colours.course;
  brush.lineWidth = 4;
  brush.stroke();
  for (const split of race.course.splits) {
    const place = onScreen(placeAt(split.centimetres / 100));
    brush.beginPath();
    brush.arc(...place, 3.6, 0, 2 * Math.PI);
    brush.fillStyle = colours.canvas;
    brush.fill();
    brush.strokeStyle = colours.accent;
    brush.lineWidth = 1.6;
    brush.stroke();
    paintLabel(brush, place, split.name, taken);
  }
  for (const zone of zones) {
    const corners = zone.rings[0].slice(1); // the first one is the last one
    const mean = (key) => corners.reduce((sum, corner) => sum + corner[key], 0) / corners.length;
    const [x, y] = onScreen({ x: mean("x"), y: mean("y") });
    paintLabel(brush, [x - 12 - brush.measureText(zone.name).width / 2, y], zone.name, taken);
  }
  paintFlag(brush, flags[0], colours.start);
  paintFlag(brush, flags[1], colours.finish);
}

/** A disc for who is on the way, a diamond for who has finished, a cross for who is out. */
function paintRunner(status, [x, y], isCrowd) {
  paper.lineWidth = 1.2;
  if (status === "finished") {
    paper.beginPath();
    for (const [east, south] of [[0, -5.5], [5.5, 0], [0, 5.5], [-5.5, 0]]) paper.lineTo(x + east, y + south);
    paper.closePath();
    paper.fillStyle = colours.finished;
    paper.fill();
    paper.strokeStyle = colours["dot-edge"];
    if (!isCrowd) paper.stroke(); // the edges of many would hide what is below them
  } else if (["retired", "disqualified", "notStarted"].includes(status)) {
    paper.strokeStyle = colours.out;
    paper.lineWidth = 2;
    paper.beginPath();
    paper.moveTo(x - 4, y - 4);
    paper.lineTo(x + 4, y + 4);
    paper.moveTo(x + 4, y - 4);
    paper.lineTo(x - 4, y + 4);
    paper.stroke();
  } else {
    paper.beginPath();
    paper.arc(x, y, 4.5, 0, 2 * Math.PI);
    paper.fillStyle = colours.runner;
    paper.fill();
    paper.strokeStyle = colours["dot-edge"];
    if (!isCrowd) paper.stroke(); // the edges of many would hide what is below them
  }
}

function paintRunners(order) {
  paper.setTransform(1, 0, 0, 1, 0, 0);
  paper.clearRect(0, 0, canvas.width, canvas.height);
  if (canvas.width > 0 && canvas.height > 0) paper.drawImage(ground, 0, 0);
  const ratio = window.devicePixelRatio || 1;
  paper.setTransform(ratio, 0, 0, ratio, 0, 0);
  paper.textBaseline = "middle";
  paper.font = `600 12px ${getComputedStyle(document.body).fontFamily}`;
  const drawn = order.filter((row) => row.status !== "notStarted");
  const isCrowd = drawn.length > 500;
  for (const row of [...drawn].reverse()) paintRunner(row.status, onScreen(placeAt(row.metres)), isCrowd); // the leader on top
  for (const row of drawn) {
    if (row.runner.bib !== selected && row !== drawn[0]) continue;
    const place = onScreen(placeAt(row.metres));
    if (row.runner.bib === selected) {
      paintRunner(row.status, place);
      paper.beginPath();
      paper.arc(...place, 8, 0, 2 * Math.PI);
      paper.strokeStyle = colours.text;
      paper.lineWidth = 2;
      paper.stroke();
    }
    paintLabel(paper, place, `${row.runner.vest} ${row.runner.name}`.trim().slice(0, longestLabel));
  }
}
