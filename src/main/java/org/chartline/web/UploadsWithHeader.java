package org.chartline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets files through only with a token in the header or a key: to look for the token in the body, the whole upload of
 * whoever it is would be read first.
 */
class UploadsWithHeader extends OncePerRequestFilter {

    private final Refused refused;

    UploadsWithHeader(Refused refused) {
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean upload =
                Optional.ofNullable(request.getContentType()).orElse("").startsWith("multipart/");
        if (upload && request.getHeader("X-CSRF-TOKEN") == null && !KeyFilter.bringsKey(request)) {
            refused.handle(request, response, new AccessDeniedException("no token"));
        } else {
            chain.doFilter(request, response);
        }
    }
}
