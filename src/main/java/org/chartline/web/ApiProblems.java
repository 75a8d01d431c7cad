package org.chartline.web;

import java.util.Optional;
import org.chartline.UnknownCaseException;
import org.chartline.store.BadAccountException;
import org.chartline.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Tells programs what could not be done, as RFC 9457 says; never with text of a record. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        return problem(refusal.status(), String.valueOf(refusal.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownCase(UnknownCaseException unknown) {
        return refused(Refusal.noSuchCase()); // its own message names other cases
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> badAccount(BadAccountException bad) {
        return problem(HttpStatus.BAD_REQUEST, String.valueOf(bad.getMessage()));
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, HttpMessageNotReadableException.class})
    ResponseEntity<ProblemDetail> notReadable() {
        return problem(HttpStatus.BAD_REQUEST, "The request has a part that cannot be read.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> store(StoreException failure) {
        LOG.error("{}", failure.getMessage());
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "The store cannot be read or written now.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> database(DataAccessException failure) {
        LOG.error("the database does not answer: {}", failure.getClass().getSimpleName());
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer now: try again in a while.");
    }

    /** What Spring itself refuses: a missing parameter, another method, too large an upload. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> other(Exception failure) {
        Optional<HttpStatusCode> status = Optional.of(failure)
                .filter(ErrorResponse.class::isInstance)
                .map(response -> ((ErrorResponse) response).getStatusCode());
        if (status.isEmpty()) {
            LOG.error("{} at {}", failure.getClass().getName(), failure.getStackTrace()[0]);
        }
        return problem(
                status.orElse(HttpStatus.INTERNAL_SERVER_ERROR),
                status.isEmpty() ? "A fault of this program." : "The request cannot be followed as it is.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatusCode status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
