package org.chartline.web;

import java.util.Arrays;
import org.chartline.store.Purpose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people log in. */
@Controller
class LogInPages {

    @OpenToAll
    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String bye,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("wait", wait != null);
        model.addAttribute("bye", bye != null);
        model.addAttribute(
                "purposes",
                Arrays.stream(Purpose.values()).map(Object::toString).toList());
        return "login";
    }
}
