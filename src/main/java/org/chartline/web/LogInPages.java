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

    private final IdentityProvider provider;

    LogInPages(IdentityProvider provider) {
        this.provider = provider;
    }

    /** Each parameter but the model says what became of an attempt, by being there. */
    @OpenToAll
    @GetMapping("/login")
    String login(
            @RequestParam(required = false) @Nullable String wrong,
            @RequestParam(required = false) @Nullable String wait,
            @RequestParam(required = false) @Nullable String bye,
            @RequestParam(required = false) @Nullable String stranger,
            @RequestParam(name = "provider", required = false) @Nullable String notFollowed,
            Model model) {
        model.addAttribute("wrong", wrong != null);
        model.addAttribute("wait", wait != null);
        model.addAttribute("bye", bye != null);
        model.addAttribute("stranger", stranger != null);
        model.addAttribute("notFollowed", notFollowed != null);
        if (provider.isConfigured()) {
            model.addAttribute("providerTitle", provider.title());
        }
        model.addAttribute(
                "purposes",
                Arrays.stream(Purpose.values()).map(Object::toString).toList());
        return "login";
    }
}
