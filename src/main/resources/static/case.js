// A case: sections by keys, filters of the documents, and the timeline.
import { draw } from "/timeline.js";

const main = document.querySelector("main.case");
const anchors = [...main.querySelectorAll('.sections a[href^="#"]')];

document.addEventListener("keydown", event => {
  if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const anchor = anchors[Number(event.key) - 1];
  if (anchor) {
    location.hash = anchor.hash;
    const heading = main.querySelector(anchor.hash + " h2");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  } else if (event.key === "/") {
    event.preventDefault();
    main.querySelector('[type="search"]').focus();
  }
});

// A link into the closed list of events opens it.
const opened = () => location.hash === "#events" && main.querySelector("#events details").setAttribute("open", "");
addEventListener("hashchange", opened);
opened();

main.querySelectorAll(".table-filter").forEach(form => {
  const table = document.getElementById(form.dataset.table);
  const rows = [...table.tBodies[0].rows];
  const columns = [...table.tHead.rows[0].cells].map((cell, at) => ({ at, name: cell.dataset.filter })).filter(c => c.name);
  for (const { at, name } of columns) {
    const label = document.createElement("label");
    const select = document.createElement("select");
    select.dataset.at = at;
    select.append(new Option("all", ""),
      ...[...new Set(rows.map(row => row.cells[at].textContent))].sort().map(value => new Option(value, value)));
    label.append(name + " ", select);
    form.append(label);
  }
  form.addEventListener("input", () => {
    const chosen = [...form.querySelectorAll("select")].filter(select => select.value);
    rows.forEach(row => {
      row.hidden = chosen.some(select => row.cells[select.dataset.at].textContent !== select.value);
    });
  });
});

draw(main.querySelector(".chart"));
