// The timeline on one axis: visits, medications with MME, work status, pain, treatment; drawn from the API's JSON.
import { call, caseCalls } from "/calls.js";

const DAY = 86_400_000;
const LABELS = 150;
const ROW = 26;
const PAIN = 84;
const MOST_DRUGS = 12;
const NO_COURSE = new Set(["imaging", "electrodiagnostic", "laboratory", "consultation", "other"]);

const day = date => Date.parse(date.length === 4 ? date + "-07-01" : date.length === 7 ? date + "-15" : date) / DAY;

function svg(name, attributes = {}, text = "") {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.textContent = text;
  return element;
}

// What is drawn, a row each: a label, a height, and marks { at, to, words, link, style }.
function rows(data, page) {
  const cited = c => page(c.document, c.page) + `?begin=${c.begin}&end=${c.end}#run`;
  const visits = data.visits.map(visit => ({ ...visit, at: day(visit.date) })).sort((a, b) => a.at - b.at);
  const said = kind => data.timeline.filter(event => event.kind === kind);
  const all = [{
    label: "Visits", kind: "visit", marks: visits.map(visit => ({
      at: visit.at, link: page(visit.document, visit.page), style: visit.copiedFrom ? "hollow" : "",
      words: `${visit.date}, ${visit.document}${visit.copiedFrom ? ", carried forward from " + visit.copiedFrom : ""}`,
    })),
  }];
  const drugs = new Map();
  for (const visit of visits) {
    for (const drug of visit.medications) {
      const of = drugs.get(drug.ingredient) ?? drugs.set(drug.ingredient, []).get(drug.ingredient);
      const mme = drug.mme.cdc2022;
      of.push({
        at: visit.at, link: cited(drug.citation), label: mme ? mme + " MME" : "", style: drug.change === "stop" ? "hollow" : "",
        words: [visit.date, drug.name, drug.strength, drug.frequency, drug.change, mme && mme + " MME a day"].filter(Boolean).join(", "),
      });
    }
  }
  const drugRows = [...drugs].sort((a, b) => b[1].length - a[1].length);
  for (const [name, marks] of drugRows.slice(0, MOST_DRUGS)) {
    all.push({ label: name, kind: "medication", line: true, marks });
  }
  if (drugRows.length > MOST_DRUGS) {
    all.push({ label: `${drugRows.length - MOST_DRUGS} more drugs`, kind: "medication", marks: drugRows.slice(MOST_DRUGS).flatMap(d => d[1]) });
  }
  all.push({
    label: "Dispensed", kind: "medication", marks: said("dispensed").map(event => ({
      at: day(event.date), link: cited(event), style: "tick", words: `${event.date}, ${event.value}`,
    })),
  });
  all.push({
    label: "Work status", kind: "work-status", marks: visits.filter(visit => visit.workStatus.status).map((visit, i, them) => ({
      at: visit.at, to: them[i + 1]?.at, label: visit.workStatus.status.replaceAll("-", " "),
      link: cited(visit.workStatus.citations[0]), words: `${visit.date}, ${visit.workStatus.statuses.join(", ")}`,
    })),
  });
  all.push({
    label: "Pain, 0 to 10", kind: "pain-score", height: PAIN, marks: visits.flatMap(visit => visit.pain.map(pain => ({
      at: visit.at, low: Number(pain.low), high: Number(pain.high), link: cited(pain.citation),
      style: ["least", "with-medication", "after"].includes(pain.context) ? "hollow" : "",
      words: `${visit.date}, ${pain.low}${pain.high !== pain.low ? " to " + pain.high : ""}, ${pain.context}`,
    }))),
  });
  const courses = new Map();
  for (const event of said("procedure")) {
    const family = NO_COURSE.has(event.family) ? "tests, consultations" : event.family;
    const of = courses.get(family) ?? courses.set(family, []).get(family);
    of.push({
      at: day(event.date), link: cited(event), style: event.secondHand ? "hollow" : "",
      words: `${event.date}, ${event.value}${event.secondHand ? ", reported second-hand" : ""}`,
    });
  }
  for (const [name, marks] of [...courses].sort((a, b) => a[0].startsWith("tests") - b[0].startsWith("tests") || b[1].length - a[1].length)) {
    all.push({ label: name.replaceAll("-", " "), kind: "procedure", marks });
  }
  return all.filter(row => row.marks.length > 0);
}

const painAt = (top, score) => top + 6 + (PAIN - 14) * (1 - score / 10);

// First days of months, as many as can be read.
function ticks(first, last, perDay) {
  const months = [1, 2, 3, 6, 12, 24, 60].find(step => step * 30 * perDay > 70) ?? 120;
  const found = [];
  const from = new Date(first * DAY);
  for (let month = from.getUTCFullYear() * 12; month < 12 * 3000; month += months) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
    if (at > last) {
      return found;
    }
    if (at >= first) {
      found.push({ at, words: new Date(at * DAY).toISOString().slice(0, months >= 12 ? 4 : 7) });
    }
  }
  return found;
}

function linked(mark, shape) {
  const link = svg("a", { href: mark.link, "aria-label": mark.words, class: mark.style ?? "" });
  shape.append(svg("title", {}, mark.words));
  link.append(shape);
  return link;
}

function drawRow(into, row, top, x) {
  const middle = top + ROW / 2;
  const group = svg("g", { class: "row k-" + row.kind });
  if (row.line) {
    const at = row.marks.map(mark => x(mark.at));
    group.append(svg("line", { x1: Math.min(...at), x2: Math.max(...at), y1: middle, y2: middle, class: "course" }));
  }
  const free = (mark, width) => row.marks.every(other => other.at <= mark.at || x(other.at) > x(mark.at) + width);
  for (const mark of row.marks) {
    const at = x(mark.at);
    if (row.height === PAIN) {
      const y = value => painAt(top, value);
      group.append(linked(mark, svg("rect", { x: at - 4, y: y(mark.high) - 4, width: 8, height: y(mark.low) - y(mark.high) + 8, rx: 4 })));
    } else if (row.kind === "work-status") {
      const width = Math.max(8, (mark.to === undefined ? x.end : x(mark.to)) - at - 1);
      group.append(linked(mark, svg("rect", { x: at, y: top + 3, width, height: ROW - 6, rx: 3 })));
      const letters = Math.floor((width - 8) / 6.6);
      if (letters >= 8 || letters >= mark.label.length) {
        group.append(svg("text", { x: at + 5, y: middle + 4 },
          mark.label.length > letters ? mark.label.slice(0, letters - 1) + "…" : mark.label));
      }
    } else if (mark.style === "tick") {
      group.append(linked(mark, svg("rect", { x: at - 1.5, y: top + 4, width: 3, height: ROW - 8 })));
    } else {
      group.append(linked(mark, svg("circle", { cx: at, cy: middle, r: 5.5 })));
      if (mark.label && free(mark, 14 + mark.label.length * 6.4)) {
        group.append(svg("text", { x: at + 8, y: middle - 3, class: "amount" }, mark.label));
      }
    }
  }
  into.append(group);
}

export async function draw(place) {
  const id = place.dataset.case;
  const page = (document, number) => `/cases/${encodeURIComponent(id)}/documents/${encodeURIComponent(document)}/pages/${number}`;
  let all;
  try {
    all = rows(await call("GET", caseCalls(id) + "/timeline"), page);
  } catch (problem) {
    place.textContent = problem.message;
    return;
  }
  if (all.length === 0) {
    place.textContent = "Nothing is dated in the pages that were read.";
    return;
  }
  const days = all.flatMap(row => row.marks.map(mark => mark.at));
  const room = Math.max(15, (Math.max(...days) - Math.min(...days)) / 25);
  const first = Math.min(...days) - room;
  const last = Math.max(...days) + room;
  const height = all.reduce((sum, row) => sum + (row.height ?? ROW), 30);
  const labels = svg("svg", { width: LABELS, height, class: "labels", "aria-hidden": true });
  const scroll = Object.assign(document.createElement("div"), { className: "scroll", tabIndex: 0 });
  scroll.setAttribute("role", "group");
  scroll.setAttribute("aria-label", "Timeline; keys plus, minus and 0 zoom, arrows move");
  const tools = Object.assign(document.createElement("p"), { className: "zoom" });
  let factor = 1;

  function paint() {
    const width = Math.max(300, scroll.clientWidth) * factor;
    const perDay = width / (last - first);
    const x = Object.assign(at => (at - first) * perDay, { end: width });
    const picture = svg("svg", { width, height });
    for (const tick of ticks(first, last, perDay)) {
      picture.append(svg("line", { x1: x(tick.at), x2: x(tick.at), y1: 18, y2: height, class: "grid" }),
        svg("text", { x: x(tick.at) + 3, y: 13, class: "tick" }, tick.words));
    }
    labels.replaceChildren();
    let top = 24;
    for (const row of all) {
      const tall = row.height ?? ROW;
      labels.append(svg("text", { x: 0, y: top + ROW / 2 + 4 }, row.label.length > 22 ? row.label.slice(0, 21) + "…" : row.label));
      picture.append(svg("line", { x1: 0, x2: width, y1: top + tall, y2: top + tall, class: "rule" }));
      for (const score of row.height === PAIN ? [10, 5, 0] : []) {
        const y = painAt(top, score);
        labels.append(svg("text", { x: LABELS - 8, y: y + 4, class: "tick", "text-anchor": "end" }, score));
        picture.append(svg("line", { x1: 0, x2: width, y1: y, y2: y, class: "rule faint" }));
      }
      drawRow(picture, row, top, x);
      top += tall;
    }
    scroll.replaceChildren(picture);
  }

  function zoom(to) {
    const middle = (scroll.scrollLeft + scroll.clientWidth / 2) / (scroll.clientWidth * factor);
    factor = Math.max(1, Math.min(32, to));
    paint();
    scroll.scrollLeft = middle * scroll.clientWidth * factor - scroll.clientWidth / 2;
  }

  for (const [words, name, act] of [["−", "zoom out", () => zoom(factor / 1.6)], ["+", "zoom in", () => zoom(factor * 1.6)],
    ["all", "show all of it", () => zoom(1)]]) {
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: words });
    button.setAttribute("aria-label", name);
    button.addEventListener("click", act);
    tools.append(button, " ");
  }
  const legend = Object.assign(document.createElement("span"), { className: "note",
    textContent: "Hollow: carried forward, second-hand, stopped, or pain at its least. Choose a mark to open its page." });
  tools.append(legend);
  scroll.addEventListener("keydown", event => {
    const act = { "+": () => zoom(factor * 1.6), "=": () => zoom(factor * 1.6), "-": () => zoom(factor / 1.6), 0: () => zoom(1) }[event.key];
    if (act) {
      event.preventDefault();
      event.stopPropagation();
      act();
    }
  });
  const body = Object.assign(document.createElement("div"), { className: "axis" });
  body.append(labels, scroll);
  place.replaceChildren(tools, body);
  paint();
  new ResizeObserver(() => factor === 1 && paint()).observe(place);
}
