package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public interface AccountViews {
    /**
     * Whom a login stands for on that day. Empty without an active account; also where the person or the funder is no longer
     * active, the agency is closed, or the company has left.
     */
    Optional<Caller> callerBehind(String login, LocalDate day);

    Optional<AccountView> view(AccountId id);

    /** By login; with a territory, the accounts of the territory itself and of its agencies and companies. */
    Page<AccountView> list(Optional<TerritoryCode> territory, PageRequest page);

    /** The accounts of an agency's systems, by login. */
    List<AccountView> systemsOf(AgencyId agency);
}
