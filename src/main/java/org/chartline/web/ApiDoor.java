package org.chartline.web;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What calls there are, and the answer to those that are none. */
@RestController
class ApiDoor {

    /** The calls, as OpenAPI 3.1. */
    @OpenToAll
    @GetMapping(value = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ClassPathResource openApi() {
        return new ClassPathResource("api/openapi.json");
    }

    @OpenToAll
    @RequestMapping("/api/**")
    void nothing() {
        throw Refusal.notHere("There is no such call.");
    }
}
