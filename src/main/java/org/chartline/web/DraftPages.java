package org.chartline.web;

import org.chartline.Archive;
import org.chartline.store.Action;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A case's drafted summary, to be read, edited and approved. */
@Controller
class DraftPages {

    private final Archive archive;
    private final Reports reports;
    private final Database database;

    DraftPages(Archive archive, Database database, Reports reports) {
        this.reports = reports;
        this.archive = archive;
        this.database = database;
    }

    @Needs(value = Action.VIEW, detail = "draft")
    @GetMapping("/cases/{id}/draft")
    String draft(@PathVariable String id, Model model) {
        CaseId caseId = Problems.caseId(id);
        Drafting drafting = Drafting.of(database, reports.report(archive.load(caseId)));
        model.addAttribute("draft", DraftView.of(caseId, drafting));
        return "draft";
    }
}
