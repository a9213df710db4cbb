package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Role.ADMINISTRATOR;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;
import static fr.numericemploi.domain.partners.Role.RECRUITER;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Who may log in, as what, and how far they see. Administrators keep all accounts; a coordinator keeps those of the
 * counsellors and recruiters of the own territory.
 */
@ApplicationService
public class AccountRegister {
    private static final Set<Role> PARTNERS = Set.of(COUNSELLOR, RECRUITER);

    private final Accounts accounts;
    private final AccountViews views;
    private final Scopes scopes;
    private final TerritoryStaff staff;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public AccountRegister(
            Accounts accounts,
            AccountViews views,
            PartnerDirectory directory,
            Territories territories,
            CurrentCaller caller,
            Journal journal,
            NewIds ids) {
        this.accounts = accounts;
        this.views = views;
        this.scopes = new Scopes(directory);
        this.staff = new TerritoryStaff(caller, territories);
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
    }

    public AccountId open(OpenAccount command) {
        requireKeeperOf(command.role(), command.scope());
        var account = Account.open(new AccountId(ids.next()), command.login(), command.role(), command.scope());
        scopes.requireReal(command.scope());
        accounts.save(account);
        journal.record(account.opened());
        return account.snapshot().id();
    }

    public void change(ChangeAccount command) {
        find(command.id());
        requireKeeperOf(command.role(), command.scope());
        var account = accounts.find(command.id()).orElseThrow(Unknown.account(command.id()));
        PartnerRule.OWN_ACCOUNT.refuseIf(
                command.id().value().equals(caller.get().actor()));
        InputRule.STALE.refuseIf(account.snapshot().version() != command.version());
        var changed = account.change(command.role(), command.scope(), command.active());
        scopes.requireReal(command.scope());
        accounts.save(account);
        journal.record(changed);
    }

    public AccountView find(AccountId id) {
        staff.keeper();
        return accounts.find(id)
                .map(Account::snapshot)
                .filter(account -> keeps(account.role(), account.scope()))
                .flatMap(account -> views.view(id))
                .orElseThrow(Unknown.account(id));
    }

    /** For a coordinator, every account of the territory: also those that only an administrator may change. */
    public Page<AccountView> list(PageRequest page) {
        return views.list(staff.keeper().territory(), page);
    }

    /** What the caller's own account says. */
    public AccountView me() {
        return views.view(new AccountId(caller.get().actor()))
                .orElseThrow(() -> new RuleViolation(InputRule.FORBIDDEN));
    }

    private void requireKeeperOf(Role role, Scope scope) {
        var keeper = staff.keeper();
        InputRule.FORBIDDEN.refuseIf(!keeper.is(ADMINISTRATOR) && !PARTNERS.contains(role));
        scopes.requireSeenBy(keeper, scope);
    }

    private boolean keeps(Role role, Scope scope) {
        var keeper = staff.keeper();
        return keeper.is(ADMINISTRATOR)
                || PARTNERS.contains(role)
                        && scopes.territory(scope).filter(keeper::sees).isPresent();
    }
}
