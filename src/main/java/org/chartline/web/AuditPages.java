package org.chartline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.chartline.store.Action;
import org.chartline.store.Audit;
import org.chartline.store.AuditVerdict;
import org.chartline.store.Database;
import org.chartline.store.FhirAudit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The record of who did what, for administrators. */
@Controller
class AuditPages {

    private static final int ON_A_PAGE = 200;

    private final Audit audit;

    AuditPages(Database database) {
        this.audit = database.audit();
    }

    /** @param after the line before the first that is shown; without it the last lines are shown */
    @Needs(value = Action.AUDIT, detail = "lines")
    @GetMapping("/audit")
    String lines(@RequestParam(defaultValue = "-1") long after, Model model) {
        long size = audit.size();
        long from = after >= 0 ? after : Math.max(0, size - ON_A_PAGE);
        model.addAttribute("lines", audit.after(from, ON_A_PAGE));
        model.addAttribute("size", size);
        model.addAttribute("earlier", Math.max(0, from - ON_A_PAGE));
        model.addAttribute("hasEarlier", from > 0);
        model.addAttribute("later", from + ON_A_PAGE);
        model.addAttribute("hasLater", from + ON_A_PAGE < size);
        return "audit";
    }

    @Needs(value = Action.AUDIT, detail = "check")
    @GetMapping("/audit/check")
    String check(Model model) {
        model.addAttribute("verdict", said(audit.verify()));
        return lines(-1, model);
    }

    private static String said(AuditVerdict verdict) {
        if (verdict instanceof AuditVerdict.Broken broken) {
            return "The audit was tampered with: line %d %s.".formatted(broken.seq(), broken.why());
        }
        AuditVerdict.Whole whole = (AuditVerdict.Whole) verdict;
        return "The audit is whole: %d lines, the last with hash %s.".formatted(whole.entries(), whole.hash());
    }

    @Needs(value = Action.AUDIT, detail = "export")
    @GetMapping("/audit/export")
    void export(HttpServletResponse response) throws IOException {
        response.setContentType("application/fhir+ndjson");
        response.setHeader("Content-Disposition", "attachment; filename=\"audit.ndjson\"");
        PrintWriter out = new PrintWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        audit.each(entry -> out.print(FhirAudit.of(entry) + "\n"));
        out.flush();
    }
}
