// A page of a document: its marks and boxes together, what is shown of them, and corrections.
import { call, caseCalls, watched, whenSent } from "/calls.js";

const main = document.querySelector("main.leaf");
const text = main.querySelector("pre.record");
const list = [...main.querySelectorAll("ol.mentions li")];
const { case: caseId, document: documentId, file } = main.dataset;
const page = Number(main.dataset.page);
const mayCorrect = main.dataset.may === "correct";

// --- what belongs to a mention, in the list, the text and the picture

const partsOf = number => [...main.querySelectorAll("[data-m]")]
  .filter(part => part.dataset.m.split(" ").includes(number));

function point(number, on) {
  partsOf(number).forEach(part => part.classList.toggle("pointed", on));
}

function show(number) {
  partsOf(number).filter(part => part.closest("pre, svg")).slice(0, 2)
    .forEach(part => part.scrollIntoView({ block: "nearest", behavior: "instant" }));
}

main.querySelectorAll("[data-m]").forEach(part => {
  const numbers = () => part.dataset.m.split(" ");
  for (const [event, on] of [["mouseenter", true], ["mouseleave", false], ["focusin", true], ["focusout", false]]) {
    part.addEventListener(event, () => numbers().forEach(number => point(number, on)));
  }
  if (part.closest("pre, svg")) {
    part.addEventListener("click", () => {
      const last = numbers().at(-1);
      if (getSelection().isCollapsed) {
        list.find(line => line.dataset.m === last)?.querySelector("button").focus();
      }
    });
  }
});

// --- filters

const filters = main.querySelector("form.filters");

function shown(line) {
  const types = [...filters.querySelectorAll('[name="type"]:checked')].map(box => box.value);
  const { sure, from } = filters.elements;
  return types.includes(line.dataset.type)
    && (!sure.value || line.dataset.sure === sure.value)
    && (!from.value || line.dataset.from === from.value);
}

function filter() {
  const on = new Set(list.filter(shown).map(line => line.dataset.m));
  list.forEach(line => { line.hidden = !on.has(line.dataset.m); });
  main.querySelectorAll("pre [data-m], svg [data-m]").forEach(part =>
    part.classList.toggle("off", !part.dataset.m.split(" ").some(number => on.has(number))));
  filters.querySelector(".count").textContent = `${on.size} of ${list.length} mentions`;
}

filters.addEventListener("input", filter);
filter();

// --- the picture's size

let zoom = 0;
main.querySelectorAll("[data-zoom]").forEach(button => button.addEventListener("click", () => {
  zoom = Math.max(0, Math.min(3, zoom + Number(button.dataset.zoom)));
  main.querySelector(".sheet").className = "sheet z" + zoom;
}));

const cited = main.querySelector("svg .cited rect");
if (cited) {
  cited.scrollIntoView({ block: "center" });
  document.getElementById("run")?.scrollIntoView({ block: "center" });
}

document.addEventListener("keydown", event => {
  if (event.target.closest("input, select, textarea, dialog") || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const link = { n: "next", p: "prev" }[event.key];
  const to = link && main.querySelector(`a[rel="${link}"]`);
  if (to) {
    location.assign(to.href);
  }
});

// --- corrections

const working = main.querySelector(".working");

// Documents are counted anew when a boundary is corrected: the page may be another document's by then.
async function open() {
  const documents = await call("GET", caseCalls(caseId) + "/documents?size=500");
  const now = documents.items.find(one => one.file === file && one.firstPage <= page && page <= one.lastPage);
  const place = `/cases/${encodeURIComponent(caseId)}/documents/${now?.id ?? documentId}/pages/${page}`;
  if (place === location.pathname) {
    location.reload();
  } else {
    location.assign(place);
  }
}

async function correct(asked, accepted = () => {}) {
  const base = caseCalls(caseId);
  const body = await call("POST", base + "/corrections", { document: documentId, page, ...asked });
  accepted();
  working.scrollIntoView({ block: "nearest" });
  await watched(base + "/imports/" + body.job + "/events", main.querySelector(".corrections progress"), working);
  await open();
}

if (mayCorrect) {
  const editor = main.querySelector("dialog.editor");
  const form = editor.querySelector("form");
  const kind = form.elements.type;
  let before = {};
  let place = {};

  const fieldsOf = type => form.querySelector(`fieldset[data-kind="${type}"]`);

  function showKind() {
    form.querySelectorAll("fieldset").forEach(fields => {
      fields.hidden = fields.dataset.kind !== kind.value;
      fields.disabled = fields.hidden;
    });
  }

  function attributes(value) {
    return Object.fromEntries(value.slice(value.indexOf(" ") + 1).split("; ").filter(pair => pair.includes("="))
      .map(pair => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
  }

  function edit(words, begin, end, type, value) {
    before = { type, ...attributes(value) };
    place = { begin, end };
    form.reset();
    form.querySelector(".words").textContent = words;
    form.querySelector('[role="alert"]').textContent = "";
    kind.value = type;
    const fields = fieldsOf(type);
    fields?.querySelectorAll("[name]").forEach(field => { field.value = before[field.name] ?? ""; });
    showKind();
    editor.showModal();
  }

  // What differs from what was shown; an emptied field is said to be none.
  function said() {
    if (kind.value === "none") {
      return "none";
    }
    const same = kind.value === before.type;
    const pairs = [...fieldsOf(kind.value).querySelectorAll("[name]")]
      .filter(field => (same ? before[field.name] ?? "" : "") !== field.value.trim())
      .map(field => `${field.name}=${field.value.trim() || "none"}`);
    return [kind.value, pairs.join("; ")].join(" ").trim();
  }

  kind.addEventListener("change", showKind);
  editor.querySelector("[data-close]").addEventListener("click", () => editor.close());
  whenSent(form, form.querySelector('[role="alert"]'), () =>
    correct({ what: "mention", value: said(), ...place }, () => editor.close()));

  list.forEach(line => line.querySelector("button").addEventListener("click", () => {
    show(line.dataset.m);
    const { begin, end, type, value } = line.dataset;
    edit(line.querySelector("button span").textContent, Number(begin), Number(end), type, value);
  }));

  text.addEventListener("mouseup", () => addSelected());
  text.addEventListener("keyup", event => event.key === "Enter" && addSelected());

  function offset(node, at) {
    const range = document.createRange();
    range.selectNodeContents(text);
    range.setEnd(node, at);
    return range.toString().length;
  }

  function addSelected() {
    const selection = getSelection();
    if (selection.isCollapsed || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) {
      return;
    }
    const range = selection.getRangeAt(0);
    const chosen = range.toString();
    const begin = offset(range.startContainer, range.startOffset) + chosen.length - chosen.trimStart().length;
    const words = chosen.trim();
    if (words) {
      edit(words.replace(/\s+/g, " "), begin, begin + words.length, "MEDICATION", "");
    }
  }

  main.querySelectorAll("form.correct").forEach(one => whenSent(one, working, () =>
    correct({ what: one.dataset.what, value: one.elements.value.value.trim() || "none" })));
  main.querySelectorAll("button.back").forEach(button => button.addEventListener("click", async () => {
    const { what, begin, end } = button.dataset;
    try {
      await correct({ what, page: Number(button.dataset.page), value: "as-found",
        ...(what === "mention" ? { begin: Number(begin), end: Number(end) } : {}) });
    } catch (problem) {
      working.textContent = problem.message;
    }
  }));
}
