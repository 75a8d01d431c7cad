// Begins cases and imports files by the API; everything else works without script.
const headers = { "X-CSRF-TOKEN": document.querySelector('meta[name="csrf"]')?.content ?? "" };

async function asked(path, options) {
  const answer = await fetch(path, { method: "POST", ...options });
  const body = await answer.json();
  if (!answer.ok) {
    throw new Error(body.detail ?? "This could not be done.");
  }
  return body;
}

function whenSent(form, act) {
  const status = form.querySelector('[role="status"]');
  form.addEventListener("submit", async event => {
    event.preventDefault();
    try {
      await act(form, status);
    } catch (problem) {
      status.textContent = problem.message;
    }
  });
}

async function begin(form) {
  const id = form.elements.id.value.trim();
  const body = await asked("/api/v1/cases", {
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({ id }),
  });
  location.assign("/cases/" + encodeURIComponent(body.id));
}

async function upload(form, status) {
  const base = "/api/v1/cases/" + encodeURIComponent(form.dataset.case);
  status.textContent = "sending";
  const body = await asked(base + "/files", { headers, body: new FormData(form) });
  if (!body.job) {
    status.textContent = "The case has these files already.";
    return;
  }
  watch(base + "/imports/" + body.job + "/events", form.querySelector("progress"), status);
}

async function correct(form, status) {
  const base = "/api/v1/cases/" + encodeURIComponent(form.dataset.case);
  const body = await asked(base + "/corrections", {
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify({
      document: form.dataset.document,
      page: Number(form.dataset.page),
      what: form.elements.what.value,
      value: form.elements.value.value.trim(),
    }),
  });
  watch(base + "/imports/" + body.job + "/events", form.querySelector("progress"), status,
    () => location.assign("/cases/" + encodeURIComponent(form.dataset.case) + "#documents"));
}

function watch(path, bar, status, then = () => location.reload()) {
  const events = new EventSource(path);
  bar.hidden = false;
  events.onmessage = event => {
    const now = JSON.parse(event.data);
    status.textContent = now.all ? `${now.stage}: page ${now.done} of about ${now.all}` : now.stage;
    bar.max = now.all ?? 1;
    bar.value = now.done ?? 0;
    if (now.stage === "done" || now.stage === "failed") {
      events.close();
      bar.hidden = true;
    }
    if (now.stage === "done") {
      then();
    }
  };
}

document.querySelectorAll("form.begin").forEach(form => whenSent(form, begin));
document.querySelectorAll("form.correct").forEach(form => whenSent(form, correct));
document.querySelectorAll("form.upload").forEach(form => whenSent(form, upload));
