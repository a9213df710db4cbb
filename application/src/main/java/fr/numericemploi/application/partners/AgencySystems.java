package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The information systems of an agency, which prescribe on its behalf. A client of the identity provider that has no account
 * here may do nothing, so that a registration that fails half-way does no harm.
 */
@ApplicationService
public class AgencySystems {
    private final AgencyNetwork network;
    private final SystemClients clients;
    private final Accounts accounts;
    private final AccountViews views;
    private final Journal journal;
    private final NewIds ids;

    @Inject
    public AgencySystems(
            AgencyNetwork network,
            SystemClients clients,
            Accounts accounts,
            AccountViews views,
            Journal journal,
            NewIds ids) {
        this.network = network;
        this.clients = clients;
        this.accounts = accounts;
        this.views = views;
        this.journal = journal;
        this.ids = ids;
    }

    public RegisteredSystem register(AgencyId agency, String name) {
        network.findToKeep(agency);
        var credentials = clients.register(name);
        var id = new AccountId(ids.next());
        var account = Account.ofSystem(id, credentials.clientId(), name, agency);
        accounts.save(account);
        journal.record(account.opened());
        return new RegisteredSystem(id, credentials);
    }

    /** Those in use and those revoked. */
    public List<AccountView> list(AgencyId agency) {
        network.findToKeep(agency);
        return views.systemsOf(agency);
    }

    public void revoke(AgencyId agency, AccountId system) {
        network.findToKeep(agency);
        var account = accounts.find(system)
                .filter(found -> isSystemOf(agency, found.snapshot()))
                .orElseThrow(Unknown.account(system));
        var changed = account.change(Role.AGENCY_SYSTEM, Scope.of(agency), false);
        accounts.save(account);
        journal.record(changed);
        clients.revoke(account.snapshot().login());
    }

    private static boolean isSystemOf(AgencyId agency, Account.Snapshot account) {
        return account.role() == Role.AGENCY_SYSTEM && account.scope().equals(Scope.of(agency));
    }
}
