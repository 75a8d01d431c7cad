package org.chartline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chartline.store.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says what is the matter when the database fails before a page or call is reached: at the log-in, or with a key. */
class StoreAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAway.class);
    private static final String WHAT = "The database does not answer now: try again in a while.";

    /** Made without what pages are made of else: they ask the database who is logged in. */
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Not now – Chartline</title><link rel="stylesheet" href="/chartline.css"></head>
            <body><header class="top"><a href="/">Chartline</a></header>
            <main><h1>Not now</h1><p role="alert">%s</p></main></body></html>
            """.formatted(WHAT);

    private final Refused refused;

    StoreAway(Refused refused) {
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (StoreException | DataAccessException e) {
            LOG.error("the database does not answer: {}", e.getClass().getSimpleName());
            if (response.isCommitted()) {
                return;
            }
            if (Refused.isCall(request)) {
                refused.answer(request, response, Refusal.notNow(WHAT));
            } else {
                response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                response.setContentType(MediaType.TEXT_HTML_VALUE);
                response.getWriter().write(PAGE);
            }
        }
    }
}
