package org.chartline.web;

import java.util.List;
import org.chartline.Archive;
import org.chartline.draft.CaseReport;
import org.chartline.store.CaseId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of cases, and a case's report. */
@Controller
class CasePages {

    private final Archive archive;

    CasePages(Archive archive) {
        this.archive = archive;
    }

    @GetMapping("/")
    String cases(Model model) {
        List<CaseId> cases = archive.cases();
        model.addAttribute("cases", cases.stream().map(CaseId::value).toList());
        return "cases";
    }

    @GetMapping("/cases/{id}")
    String report(@PathVariable String id, Model model) {
        model.addAttribute("case", CaseView.of(CaseReport.of(archive.load(Problems.caseId(id)))));
        return "case";
    }
}
