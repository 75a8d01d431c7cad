package org.chartline.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.chartline.Archive;
import org.chartline.store.Account;
import org.chartline.store.Accounts;
import org.chartline.store.Action;
import org.chartline.store.Assignments;
import org.chartline.store.CaseId;
import org.chartline.store.Database;
import org.chartline.store.Passwords;
import org.chartline.store.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Accounts, their roles and their cases, for administrators. Shows numbers of cases, nothing of what is in them. */
@Controller
class AdministrationPages {

    private final Archive archive;
    private final Accounts accounts;
    private final Assignments assignments;

    AdministrationPages(Archive archive, Database database) {
        this.archive = archive;
        this.accounts = database.accounts();
        this.assignments = database.assignments();
    }

    /** An account as it is listed. */
    record AccountView(String name, Set<Role> roles, boolean active, List<CaseId> cases) {}

    @Needs(value = Action.ADMINISTER, detail = "list of accounts")
    @GetMapping("/accounts")
    String list(Model model) {
        model.addAttribute("accounts", accounts.all().stream().map(this::view).toList());
        model.addAttribute("roles", Arrays.asList(Role.values()));
        model.addAttribute("cases", archive.cases());
        return "accounts";
    }

    private AccountView view(Account account) {
        return new AccountView(
                account.name(), account.rolesInOrder(), account.active(), assignments.of(account.name()));
    }

    @Needs(value = Action.ADMINISTER, detail = "new account")
    @PostMapping("/accounts")
    String create(@RequestParam String name, @RequestParam(defaultValue = "") Set<Role> roles, Model model) {
        String password = Passwords.generate();
        accounts.create(name, password, roles);
        return made(name, password, model);
    }

    @Needs(value = Action.ADMINISTER, detail = "new password")
    @PostMapping("/accounts/{name}/password")
    String password(@PathVariable String name, Model model) {
        String password = Passwords.generate();
        accounts.setPassword(name, password);
        return made(name, password, model);
    }

    private String made(String name, String password, Model model) {
        model.addAttribute("madeName", name);
        model.addAttribute("madePassword", password);
        return list(model);
    }

    @Needs(value = Action.ADMINISTER, detail = "roles")
    @PostMapping("/accounts/{name}/roles")
    String roles(Person person, @PathVariable String name, @RequestParam(defaultValue = "") Set<Role> roles) {
        if (person.account().equals(name) && !roles.contains(Role.ADMINISTRATOR)) {
            throw Refusal.conflict("You cannot take the administration from yourself.");
        }
        accounts.setRoles(name, roles);
        return "redirect:/accounts";
    }

    @Needs(value = Action.ADMINISTER, detail = "closed")
    @PostMapping("/accounts/{name}/close")
    String close(Person person, @PathVariable String name) {
        if (person.account().equals(name)) {
            throw Refusal.conflict("You cannot close your own account.");
        }
        accounts.close(name);
        return "redirect:/accounts";
    }

    @Needs(value = Action.ADMINISTER, detail = "assigned")
    @PostMapping("/accounts/{name}/cases/{assigned}")
    String assign(@PathVariable String name, @PathVariable String assigned) {
        if (accounts.find(name).isEmpty()) {
            throw Refusal.notHere("There is no such account.");
        }
        assignments.assign(name, Problems.caseId(assigned));
        return "redirect:/accounts";
    }

    @Needs(value = Action.ADMINISTER, detail = "assigned")
    @PostMapping("/accounts/{name}/cases")
    String assignGiven(@PathVariable String name, @RequestParam String number) {
        return assign(name, number);
    }

    @Needs(value = Action.ADMINISTER, detail = "withdrawn")
    @PostMapping("/accounts/{name}/cases/{withdrawn}/withdraw")
    String withdraw(@PathVariable String name, @PathVariable String withdrawn) {
        assignments.remove(name, Problems.caseId(withdrawn));
        return "redirect:/accounts";
    }
}
