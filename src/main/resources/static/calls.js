// Calls of the API, as pages make them: with the page's token, and problems as errors in words.
const token = document.querySelector('meta[name="csrf"]')?.content ?? "";

export async function call(method, path, body) {
  const json = body !== undefined && !(body instanceof FormData);
  const answer = await fetch(path, {
    method,
    headers: { "X-CSRF-TOKEN": token, ...(json ? { "Content-Type": "application/json" } : {}) },
    body: json ? JSON.stringify(body) : body,
  });
  const said = await answer.json();
  if (!answer.ok) {
    throw new Error(said.detail ?? "This could not be done.");
  }
  return said;
}

export const caseCalls = id => "/api/v1/cases/" + encodeURIComponent(id);

// Shows how far a job is; gives its last state.
export function watched(path, bar, status) {
  return new Promise((done, failed) => {
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
        now.stage === "done" ? done(now) : failed(new Error("This failed: nothing was changed."));
      }
    };
  });
}

// A form that a script sends: problems are said in its status.
export function whenSent(form, status, act) {
  form.addEventListener("submit", async event => {
    event.preventDefault();
    status.textContent = "";
    try {
      await act(form);
    } catch (problem) {
      status.textContent = problem.message;
    }
  });
}
