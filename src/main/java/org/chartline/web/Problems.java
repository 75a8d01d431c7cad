package org.chartline.web;

import org.chartline.UnknownCaseException;
import org.chartline.store.CaseId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says what could not be shown. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** A page that was asked for and is not there. */
    static final class NotHere extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotHere(String message) {
            super(message);
        }
    }

    /** @throws NotHere for what is no case number */
    static CaseId caseId(String written) {
        try {
            return new CaseId(written);
        } catch (IllegalArgumentException e) {
            throw new NotHere(String.valueOf(e.getMessage()));
        }
    }

    @ExceptionHandler({NotHere.class, UnknownCaseException.class})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String notHere(RuntimeException problem, Model model) {
        model.addAttribute("problem", problem.getMessage());
        return "problem";
    }

    /** Named without its message, which may quote a record. */
    @ExceptionHandler(RuntimeException.class)
    @ResponseStatus(HttpStatus.INTERNAL_SERVER_ERROR)
    String fault(RuntimeException fault, Model model) {
        LOG.error("{} at {}", fault.getClass().getName(), fault.getStackTrace()[0]);
        model.addAttribute(
                "problem",
                "This could not be shown, a fault of this program: "
                        + fault.getClass().getSimpleName());
        return "problem";
    }
}
