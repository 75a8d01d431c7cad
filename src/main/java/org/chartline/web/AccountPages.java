package org.chartline.web;

import java.time.Duration;
import java.util.Arrays;
import org.chartline.store.Action;
import org.chartline.store.Database;
import org.chartline.store.Purpose;
import org.chartline.store.Tokens;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own account: the password, and keys for programs. */
@Controller
class AccountPages {

    private final Database database;

    AccountPages(Database database) {
        this.database = database;
    }

    @Needs(value = Action.KEYS, detail = "own account")
    @GetMapping("/account")
    String account(Person person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("keys", database.tokens().of(person.account()));
        model.addAttribute(
                "purposes",
                Arrays.stream(Purpose.values()).map(Object::toString).toList());
        return "account";
    }

    @Needs(value = Action.KEYS, detail = "new password")
    @PostMapping("/account/password")
    String password(Person person, @RequestParam String old, @RequestParam String fresh) {
        if (database.accounts().check(person.account(), old).isEmpty()) {
            throw Refusal.bad("The old password is wrong.");
        }
        database.accounts().setPassword(person.account(), fresh);
        return "redirect:/login?bye";
    }

    @Needs(value = Action.KEYS, detail = "new key")
    @PostMapping("/account/keys")
    String makeKey(
            Person person,
            @RequestParam String label,
            @RequestParam Purpose purpose,
            @RequestParam int days,
            Model model) {
        Tokens.Made made = database.tokens().make(person.account(), label, purpose, Duration.ofDays(days));
        model.addAttribute("made", made.secret());
        return account(person, model);
    }

    @Needs(value = Action.KEYS, detail = "revoked")
    @PostMapping("/account/keys/{key}/revoke")
    String revoke(Person person, @PathVariable String key) {
        if (!database.tokens().revoke(person.account(), key)) {
            throw Refusal.notHere("You have no such key.");
        }
        return "redirect:/account";
    }
}
