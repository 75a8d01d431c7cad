// The errors of an evaluation, as the API gives them: filtered, and marked in their context.
import { call, whenSent } from "/calls.js";

const main = document.querySelector("main.evaluation");
const form = main.querySelector("#errors form");
const KINDS = { missed: "missed", invented: "false", span: "other extent", attribute: "wrong attribute" };
const SIZE = 50;
let asked = {};
let next = 0;

function element(name, text = "", style = "") {
  const made = document.createElement(name);
  made.textContent = text;
  made.className = style;
  return made;
}

// The context, cut where one of the two annotations begins or ends.
function context(error) {
  const block = element("p", "", "context");
  const sides = ["gold", "found"].filter(side => error[side]);
  const edges = [0, error.context.length, ...sides.flatMap(side => [error[side].begin, error[side].end])];
  const cuts = [...new Set(edges)].filter(at => at >= 0 && at <= error.context.length).sort((a, b) => a - b);
  for (let i = 0; i + 1 < cuts.length; i++) {
    const here = sides.filter(side => error[side].begin <= cuts[i] && cuts[i + 1] <= error[side].end);
    block.append(element(here.length ? "mark" : "span", error.context.slice(cuts[i], cuts[i + 1]), here.map(side => "e-" + side).join(" ")));
  }
  return block;
}

function described(error, side, other) {
  const line = element("dd");
  if (!error[side]) {
    line.textContent = "–";
    return [element("dt", side), line];
  }
  line.append(element("q", error[side].words), " ");
  for (const [name, value] of Object.entries(error[side].attrs)) {
    line.append(element(error[other] && error[other].attrs[name] !== value ? "strong" : "span", `${name} ${value}`), "; ");
  }
  for (const basis of ["rule", "cue"]) {
    if (error[side][basis]) {
      line.append(element("small", `${basis} ${error[side][basis]} `));
    }
  }
  return [element("dt", side), line];
}

function shown(error) {
  const made = element("article", "", "error");
  const list = element("dl");
  list.append(...described(error, "gold", "found"), ...described(error, "found", "gold"));
  const head = element("h3", `${KINDS[error.kind] ?? error.kind}: ${error.type} `);
  head.append(element("small", [error.what, error.text, error.documentType].filter(Boolean).join(", ")));
  made.append(head, context(error), list);
  return made;
}

function offer(facets) {
  for (const [name, values] of Object.entries(facets)) {
    const select = form.elements[name];
    if (select.options.length === 1) {
      select.append(...values.map(one => new Option(`${name === "kind" ? KINDS[one.value] ?? one.value : one.value} (${one.errors})`, one.value)));
    }
  }
}

async function load(from) {
  const path = `/api/v1/evaluations/${encodeURIComponent(main.dataset.evaluation)}/errors?page=${from}&size=${SIZE}`;
  const found = await call("POST", path, asked);
  const list = main.querySelector(".errors");
  if (from === 0) {
    list.replaceChildren();
  }
  list.append(...found.items.map(shown));
  offer(found.facets);
  next = from + 1;
  form.querySelector('[role="status"]').textContent = `${found.total} errors, ${list.children.length} shown`;
  main.querySelector(".more").hidden = list.children.length >= found.total;
}

async function begin() {
  asked = Object.fromEntries(new FormData(form));
  await load(0);
}

if (form) {
  whenSent(form, form.querySelector('[role="status"]'), begin);
  form.addEventListener("change", event => event.target.matches("select") && form.requestSubmit());
  main.querySelector(".more").addEventListener("click", () => load(next));
  await begin();
}
