package org.chartline.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.chartline.ingest.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms in which calls are answered. */
final class Answers {

    static final JsonMapper JSON = JsonMapper.builder().build();

    static final int MOST_ON_A_PAGE = 500;

    /** Letters of an entity tag. */
    private static final int TAG = 32;

    private Answers() {}

    /** Something with an entity tag: not sent again to who has it already. @param ifNoneMatch the header of the request */
    static ResponseEntity<byte[]> tagged(byte[] body, MediaType type, @Nullable String ifNoneMatch) {
        String tag = "\"" + Sha256.of(body).substring(0, TAG) + "\"";
        boolean known = Stream.of(Optional.ofNullable(ifNoneMatch).orElse("").split(","))
                .map(given -> given.strip().replaceFirst("^W/", ""))
                .anyMatch(tag::equals);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag);
        return known ? answer.build() : answer.contentType(type).body(body);
    }

    static ResponseEntity<byte[]> tagged(JsonNode body, @Nullable String ifNoneMatch) {
        return tagged(bytes(body), MediaType.APPLICATION_JSON, ifNoneMatch);
    }

    static ResponseEntity<byte[]> json(HttpStatus status, JsonNode body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(bytes(body));
    }

    /**
     * A page of a list.
     *
     * @param page from 0
     * @throws Refusal for a page that cannot be
     */
    static ObjectNode paged(Iterable<JsonNode> all, int page, int size) {
        if (page < 0 || size < 1 || size > MOST_ON_A_PAGE) {
            throw Refusal.bad("Pages count from 0 and hold 1 to " + MOST_ON_A_PAGE + ".");
        }
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode items = answer.putArray("items");
        long at = 0;
        for (JsonNode item : all) {
            if (at >= (long) page * size && at < (page + 1L) * size) {
                items.add(item);
            }
            at++;
        }
        return answer.put("page", page).put("size", size).put("total", at);
    }

    /** Some fields of an object. */
    static ObjectNode only(JsonNode all, String... names) {
        ObjectNode some = JSON.createObjectNode();
        Arrays.stream(names).forEach(name -> some.set(name, all.path(name)));
        return some;
    }

    private static byte[] bytes(JsonNode body) {
        return JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
    }
}
