package org.chartline.web;

import java.util.List;
import org.chartline.Archive;
import org.chartline.store.Action;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of cases, and a case's report. */
@Controller
class CasePages {

    private final Archive archive;
    private final Database database;
    private final Reports reports;

    /** A case of the list. @param held whether files of it were imported */
    record CaseLine(String id, boolean held) {}

    CasePages(Archive archive, Database database, Reports reports) {
        this.archive = archive;
        this.database = database;
        this.reports = reports;
    }

    /** Leads everybody where they can do something. */
    @OpenToAll
    @GetMapping("/")
    String begin(Person person) {
        boolean seesCases = database.accounts()
                .find(person.account())
                .filter(account -> account.may(Action.LIST))
                .isPresent();
        return seesCases ? "redirect:/cases" : "redirect:/account";
    }

    @Needs(Action.LIST)
    @GetMapping("/cases")
    String cases(Person person, Model model) {
        List<CaseId> stored = archive.cases();
        model.addAttribute(
                "cases",
                database.assignments().of(person.account()).stream()
                        .map(id -> new CaseLine(id.value(), stored.contains(id)))
                        .toList());
        return "cases";
    }

    @Needs(Action.VIEW)
    @GetMapping("/cases/{id}")
    String report(@PathVariable String id, Model model) {
        if (!archive.has(Problems.caseId(id))) { // begun or assigned, and nothing imported yet
            model.addAttribute("id", Problems.caseId(id).value());
            return "begun";
        }
        model.addAttribute("case", reports.view(archive.load(Problems.caseId(id))));
        return "case";
    }
}
