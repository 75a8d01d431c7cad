// The drafted summary: sentences are edited in place, verified by the server, and handed on.
import { call, caseCalls, whenSent } from "/calls.js";

const main = document.querySelector("main.drafting");
const base = caseCalls(main.dataset.case) + "/draft";
const status = main.querySelector(".working");

// The page is made anew by the server, and shown where it was.
function reloadAt(id) {
  history.replaceState(null, "", id ? "#" + id : location.pathname);
  location.reload();
}

async function put(sentence, text) {
  await call("PUT", base + "/sentences/" + sentence.dataset.key, { text });
  reloadAt(sentence.id);
}

async function saying(what, place) {
  try {
    await what();
  } catch (problem) {
    place.textContent = problem.message;
  }
}

main.querySelectorAll(".sentence").forEach(sentence => {
  const form = sentence.querySelector("form");
  if (!form) {
    return;
  }
  const words = form.querySelector("textarea");
  const alert = form.querySelector('[role="alert"]');
  const acts = {
    edit() {
      form.hidden = false;
      words.value = sentence.querySelector(".words").textContent;
      words.focus();
    },
    cancel() {
      form.hidden = true;
      sentence.querySelector('[data-act="edit"]').focus();
    },
    out: () => saying(() => put(sentence, ""), alert),
    restore: () => saying(() => put(sentence, sentence.dataset.drafted), status),
  };
  sentence.querySelectorAll("[data-act]").forEach(button =>
    button.addEventListener("click", () => acts[button.dataset.act]()));
  form.addEventListener("keydown", event => event.key === "Escape" && acts.cancel());
  whenSent(form, alert, () => put(sentence, words.value));
});

main.querySelectorAll("[data-step]").forEach(button => button.addEventListener("click", () => saying(async () => {
  await call("POST", base + "/" + button.dataset.step, { of: main.dataset.reads });
  reloadAt("");
}, status)));
