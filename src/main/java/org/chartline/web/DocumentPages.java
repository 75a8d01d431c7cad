package org.chartline.web;

import java.util.Arrays;
import java.util.List;
import org.chartline.Archive;
import org.chartline.divide.DocumentType;
import org.chartline.ingest.Page;
import org.chartline.store.Action;
import org.chartline.store.CaseFile;
import org.chartline.tag.TaggedDocument;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A page of a document, with what was found on it. */
@Controller
class DocumentPages {

    private final Archive archive;

    DocumentPages(Archive archive) {
        this.archive = archive;
    }

    /**
     * @param begin first character of the cited run; without one nothing is marked as cited
     * @param end one past the last
     * @param also other runs to mark, as {@code 10-15,20-24}
     */
    @Needs(Action.VIEW)
    @GetMapping("/cases/{id}/documents/{document}/pages/{number}")
    String page(
            @PathVariable String id,
            @PathVariable String document,
            @PathVariable int number,
            @RequestParam(defaultValue = "0") int begin,
            @RequestParam(defaultValue = "0") int end,
            @RequestParam(defaultValue = "") String also,
            Model model) {
        CaseFile file = archive.load(Problems.caseId(id));
        TaggedDocument tagged = file.documents().stream()
                .filter(candidate -> candidate.document().id().equals(document))
                .findFirst()
                .orElseThrow(() -> Refusal.notHere("The case has no such document."));
        List<Page> pages = tagged.document().pages();
        Page page = pages.stream()
                .filter(candidate -> candidate.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notHere("The document has no such page."));
        model.addAttribute(
                "page",
                PageView.of(
                        file,
                        tagged,
                        page,
                        Marks.of(begin, end, also, page.text().length())));
        model.addAttribute("types", Arrays.asList(DocumentType.values()));
        model.addAttribute("kinds", PageView.kinds());
        return "page";
    }
}
