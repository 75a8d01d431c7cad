package org.chartline.web;

import java.util.Map;
import org.chartline.UnknownCaseException;
import org.chartline.store.BadAccountException;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says on a page what could not be shown. */
@ControllerAdvice
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Database database;

    Problems(Database database) {
        this.database = database;
    }

    /** @throws Refusal for what is no case number */
    static CaseId caseId(String written) {
        try {
            return new CaseId(written);
        } catch (IllegalArgumentException e) {
            throw Refusal.noSuchCase();
        }
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return refusal.status() == HttpStatus.UNAUTHORIZED
                ? new ModelAndView("redirect:/login")
                : page(refusal.status(), String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler
    ModelAndView unknownCase(UnknownCaseException unknown) {
        return refused(Refusal.noSuchCase()); // its own message names other cases
    }

    @ExceptionHandler
    ModelAndView badAccount(BadAccountException bad) {
        return page(HttpStatus.BAD_REQUEST, String.valueOf(bad.getMessage()));
    }

    @ExceptionHandler({NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView noPage() {
        return page(HttpStatus.NOT_FOUND, "There is no such page.");
    }

    @ExceptionHandler({HttpRequestMethodNotSupportedException.class, MissingServletRequestParameterException.class})
    ModelAndView notSo() {
        return page(HttpStatus.BAD_REQUEST, "This page is not asked for in this way.");
    }

    /** The store's messages name folders of the server, which are nobody's business. */
    @ExceptionHandler({StoreException.class, DataAccessException.class})
    ModelAndView store(RuntimeException failure) {
        LOG.error("{}", failure instanceof StoreException ? failure.getMessage() : "the database does not answer");
        return page(
                HttpStatus.SERVICE_UNAVAILABLE,
                "The store cannot be read or written now: nothing was shown. Ask who runs this server.");
    }

    /** Named without its message, which may quote a record. */
    @ExceptionHandler
    ModelAndView fault(RuntimeException fault) {
        LOG.error("{} at {}", fault.getClass().getName(), fault.getStackTrace()[0]);
        return page(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "This could not be shown, a fault of this program: "
                        + fault.getClass().getSimpleName());
    }

    /** Who is logged in finds the way on from here. */
    private ModelAndView page(HttpStatus status, String problem) {
        ModelAndView page = new ModelAndView("problem", Map.of("problem", problem, "heading", heading(status)), status);
        page.addAllObjects(Visitor.shown(database, ""));
        return page;
    }

    private static String heading(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Not here";
            case FORBIDDEN -> "Not permitted";
            case SERVICE_UNAVAILABLE -> "Not now";
            case INTERNAL_SERVER_ERROR -> "This could not be shown";
            default -> "Not in this way";
        };
    }
}
