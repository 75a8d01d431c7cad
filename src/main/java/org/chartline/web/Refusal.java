package org.chartline.web;

import org.springframework.http.HttpStatus;

/** A request that is not followed; the message is for whoever asked and holds nothing of a record. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final HttpStatus status;

    private Refusal(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    /** What was asked for is not there. */
    static Refusal notHere(String message) {
        return new Refusal(HttpStatus.NOT_FOUND, message);
    }

    /** A case is not there, or somebody else's: which of them is not told. */
    static Refusal noSuchCase() {
        return notHere("There is no such case, or it is not assigned to you.");
    }

    /** No role of the account permits it. */
    static Refusal notPermitted() {
        return new Refusal(HttpStatus.FORBIDDEN, "Your account may not do this: ask an administrator.");
    }

    /** The log-in has ended. */
    static Refusal loggedOut() {
        return new Refusal(HttpStatus.UNAUTHORIZED, "Your log-in has ended: log in again.");
    }

    /** What was sent cannot be followed. */
    static Refusal bad(String message) {
        return new Refusal(HttpStatus.BAD_REQUEST, message);
    }

    /** It cannot be done as things stand. */
    static Refusal conflict(String message) {
        return new Refusal(HttpStatus.CONFLICT, message);
    }

    /** What is asked for can be had later. */
    static Refusal notNow(String message) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, message);
    }

    HttpStatus status() {
        return status;
    }
}
