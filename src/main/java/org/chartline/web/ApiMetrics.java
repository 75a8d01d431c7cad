package org.chartline.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.chartline.store.Action;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server in numbers, as Prometheus reads them; nothing of any case. */
@RestController
class ApiMetrics {

    private final PrometheusMeterRegistry registry;

    ApiMetrics(PrometheusMeterRegistry registry) {
        this.registry = registry;
    }

    @Needs(value = Action.ADMINISTER, detail = "metrics")
    @GetMapping(value = "/api/v1/metrics", produces = "text/plain;version=0.0.4;charset=utf-8")
    String metrics() {
        return registry.scrape();
    }
}
