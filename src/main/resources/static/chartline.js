// The pages' script, by what is on the page; reading works without.
import { call, caseCalls, watched, whenSent } from "/calls.js";

const statusOf = form => form.querySelector('[role="status"]');

async function begin(form) {
  const body = await call("POST", "/api/v1/cases", { id: form.elements.id.value.trim() });
  location.assign("/cases/" + encodeURIComponent(body.id));
}

async function upload(form) {
  const base = caseCalls(form.dataset.case);
  const status = statusOf(form);
  status.textContent = "sending";
  const body = await call("POST", base + "/files", new FormData(form));
  if (!body.job) {
    status.textContent = "The case has these files already.";
    return;
  }
  await watched(base + "/imports/" + body.job + "/events", form.querySelector("progress"), status);
  location.reload();
}

document.querySelectorAll("form.begin").forEach(form => whenSent(form, statusOf(form), begin));
document.querySelectorAll("form.upload").forEach(form => whenSent(form, statusOf(form), upload));

// What a page needs more; it says when all is ready.
for (const [name, script] of [["leaf", "/leaf.js"], ["drafting", "/draft.js"], ["evaluation", "/evaluation.js"],
  ["case", "/case.js"]]) {
  const main = document.querySelector("main." + name);
  if (main) {
    import(script).then(() => { main.dataset.ready = ""; });
  }
}

// Files may be dropped on a page that takes them.
document.querySelectorAll("form.upload").forEach(form => {
  const field = form.elements.file;
  document.addEventListener("dragover", event => {
    event.preventDefault();
    form.classList.add("over");
  });
  document.addEventListener("dragleave", () => form.classList.remove("over"));
  document.addEventListener("drop", event => {
    event.preventDefault();
    form.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      field.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
});
