package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Text;
import java.util.Map;
import java.util.Optional;

/**
 * What a login of the identity provider stands for here: a role, and how far it sees. People's passwords and systems'
 * secrets stay with the provider. An account is made inactive rather than deleted: the journal names it.
 */
public final class Account {
    private final AccountId id;
    private final String login;
    private final Optional<String> name;
    private Role role;
    private Scope scope;
    private boolean active;
    private final long version;

    private Account(Snapshot snapshot) {
        id = snapshot.id();
        login = Text.required(snapshot.login(), 200);
        name = snapshot.name().map(known -> Text.required(known, 120));
        role = snapshot.role();
        scope = snapshot.scope();
        active = snapshot.active();
        version = snapshot.version();
    }

    /** @param login the name the provider gives in its tokens; for an agency's system, its client id */
    public static Account open(AccountId id, String login, Role role, Scope scope) {
        requireFitting(scope, role);
        return new Account(new Snapshot(id, login, Optional.empty(), role, scope, true, 0));
    }

    /** @param name by which people tell an agency's systems apart */
    public static Account ofSystem(AccountId id, String clientId, String name, AgencyId agency) {
        return new Account(
                new Snapshot(id, clientId, Optional.of(name), Role.AGENCY_SYSTEM, Scope.of(agency), true, 0));
    }

    public static Account restore(Snapshot snapshot) {
        return new Account(snapshot);
    }

    public AccountOpened opened() {
        return new AccountOpened(id, role);
    }

    public AccountChanged change(Role newRole, Scope newScope, boolean nowActive) {
        requireFitting(newScope, newRole);
        role = newRole;
        scope = newScope;
        active = nowActive;
        return new AccountChanged(id, role, active);
    }

    public Snapshot snapshot() {
        return new Snapshot(id, login, name, role, scope, active, version);
    }

    private static void requireFitting(Scope scope, Role role) {
        PartnerRule.ACCOUNT_SCOPE.refuseIf(!scope.fits(role), Map.of("role", role));
    }

    /**
     * The state of an account, to be kept and restored.
     *
     * @param name of a system; people are named elsewhere
     */
    public record Snapshot(
            AccountId id, String login, Optional<String> name, Role role, Scope scope, boolean active, long version) {}
}
