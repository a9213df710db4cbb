package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static fr.numericemploi.domain.partners.Agencies.aMissionLocaleOfAlsace;
import static fr.numericemploi.domain.partners.Counsellors.aCounsellorOf;
import static fr.numericemploi.domain.partners.Funders.anOpco;
import static fr.numericemploi.domain.partners.Recruiters.aTechnicalRecruiterOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AccountOpened;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountRegisterTest {
    private final InMemoryPartners partners = new InMemoryPartners();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();
    private final AccountRegister register = new AccountRegister(
            partners.accounts,
            partners.accounts,
            partners.directory(caller),
            partners.territories,
            caller,
            journal,
            new RisingIds());
    private final Callers callers = new Callers(partners.accounts, Clock.systemUTC());
    private final AgencyId agency = partners.has(aMissionLocaleOfAlsace());
    private final CounsellorId counsellor = partners.has(aCounsellorOf(agency));

    @BeforeEach
    void asAdministrator() {
        caller.set(Caller.system());
        new Installation(partners.territories, partners.accounts, journal, new RisingIds(), caller)
                .ensureAdministrator("administrateur");
        as("administrateur");
    }

    @Test
    void anAccountTellsItsHolderWhoTheyAre() {
        var id = register.open(new OpenAccount("coordination", Role.COORDINATOR, Scope.of(ALSACE)));

        as("coordination");

        assertThat(register.me().id()).isEqualTo(id.value());
        assertThat(register.me().territory()).contains("ALSACE");
        assertThat(journal.events()).containsExactly(new AccountOpened(id, Role.COORDINATOR));
    }

    @Test
    void aCoordinatorOpensAccountsOfPartnersOnly() {
        register.open(new OpenAccount("coordination", Role.COORDINATOR, Scope.of(ALSACE)));
        as("coordination");

        var id = register.open(new OpenAccount("kieffer", Role.COUNSELLOR, Scope.of(agency, counsellor)));

        assertThat(register.find(id).person()).contains(counsellor.value());
        assertThatThrownBy(() -> register.open(new OpenAccount("x", Role.COORDINATOR, Scope.of(ALSACE))))
                .hasMessageContaining("rôle");
        assertThatThrownBy(() -> register.open(new OpenAccount("x", Role.AGENCY_SYSTEM, Scope.of(agency))))
                .hasMessageContaining("rôle");
    }

    @Test
    void aCoordinatorOfAnotherTerritoryHasNoSayHere() {
        var id = register.open(new OpenAccount("kieffer", Role.COUNSELLOR, Scope.of(agency, counsellor)));
        partners.hasTerritory("NANCY");
        register.open(new OpenAccount("nancy", Role.COORDINATOR, Scope.of(new TerritoryCode("NANCY"))));
        as("nancy");

        assertThatThrownBy(() -> register.find(id)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> register.open(new OpenAccount("x", Role.COUNSELLOR, Scope.of(agency, counsellor))))
                .as("as if the agency did not exist")
                .hasMessageContaining("n'existe pas");
    }

    @Test
    void theScopeExistsAndThePersonIsOfIt() {
        var other = partners.has(aMissionLocaleOfAlsace());
        var nowhere = new AgencyId(UUID.randomUUID());
        var company = partners.hasACompany();
        var recruiter = partners.has(aTechnicalRecruiterOf(company));

        assertThatThrownBy(() -> register.open(new OpenAccount("x", Role.COUNSELLOR, Scope.of(other, counsellor))))
                .hasMessageContaining("n'est pas de cette agence");
        assertThatThrownBy(() -> register.open(new OpenAccount("x", Role.AGENCY_SYSTEM, Scope.of(nowhere))))
                .hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> register.open(
                        new OpenAccount("x", Role.COMMISSION_MEMBER, Scope.of(new TerritoryCode("ATLANTIS")))))
                .hasMessageContaining("n'est pas ouvert");
        register.open(new OpenAccount("muller", Role.RECRUITER, Scope.of(company, recruiter)));
    }

    @Test
    void aFundersAccountIsBoundToAKnownFunder() {
        var opco = partners.has(anOpco());
        var nobody = new FunderId(UUID.randomUUID());

        register.open(new OpenAccount("opco", Role.FUNDER, Scope.of(opco)));

        assertThat(callers.behind("opco").orElseThrow().funder()).contains(opco);
        assertThatThrownBy(() -> register.open(new OpenAccount("x", Role.FUNDER, Scope.of(nobody))))
                .hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> register.open(new OpenAccount("x", Role.FUNDER, Scope.of(ALSACE))))
                .hasMessageContaining("le financeur");
    }

    @Test
    void noRightOutlivesTheAccount() {
        var id = register.open(new OpenAccount("kieffer", Role.COUNSELLOR, Scope.of(agency, counsellor)));

        register.change(new ChangeAccount(id, 1, Role.COUNSELLOR, Scope.of(agency, counsellor), false));

        assertThat(callers.behind("kieffer")).isEmpty();
    }

    @Test
    void nobodyShutsTheOwnDoor() {
        var own = new AccountId(caller.get().actor());

        assertThatThrownBy(
                        () -> register.change(new ChangeAccount(own, 1, Role.ADMINISTRATOR, Scope.everything(), false)))
                .hasMessageContaining("son propre compte");
    }

    private void as(String login) {
        caller.set(callers.behind(login).orElseThrow());
    }
}
