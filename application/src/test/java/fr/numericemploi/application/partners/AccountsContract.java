package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Accounts.aCoordinatorOf;
import static fr.numericemploi.domain.partners.Accounts.anAccount;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static fr.numericemploi.domain.partners.Companies.JOINED;
import static fr.numericemploi.domain.partners.Funders.anOpco;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.Recruiters;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class AccountsContract extends PartnersContract {
    private static final LocalDate TODAY = JOINED.plusYears(1);

    @Test
    void whatWasSavedIsFoundAgain() {
        var account = aCoordinatorOf(ALSACE).snapshot();

        save(Account.restore(account));

        assertThat(find(account.id()).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(account);
        assertThat(inTransaction(() -> stores().accounts().byLogin(account.login())))
                .isPresent();
        assertThat(stores().accountViews().view(account.id()).orElseThrow().territory())
                .contains("ALSACE");
    }

    @Test
    void aSystemIsKnownByItsName() {
        var agency = anAgency();
        var system = Account.ofSystem(new AccountId(UUID.randomUUID()), "c" + UUID.randomUUID(), "Dossiers", agency);

        save(system);

        assertThat(find(system.snapshot().id()).snapshot().name()).contains("Dossiers");
        assertThat(stores().accountViews().systemsOf(agency))
                .singleElement()
                .extracting(AccountView::name)
                .isEqualTo(Optional.of("Dossiers"));
    }

    @Test
    void aLoginIsTakenOnce() {
        var first = aCoordinatorOf(ALSACE).snapshot();
        save(Account.restore(first));

        var second =
                Account.open(new AccountId(UUID.randomUUID()), first.login(), Role.ADMINISTRATOR, Scope.everything());

        assertThatThrownBy(() -> save(second)).hasMessageContaining(first.login());
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var account = aCoordinatorOf(ALSACE).snapshot();
        save(Account.restore(account));
        var mine = find(account.id());
        var theirs = find(account.id());
        theirs.change(Role.COMMISSION_MEMBER, Scope.of(ALSACE), true);
        save(theirs);

        mine.change(Role.COORDINATOR, Scope.of(ALSACE), false);

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void aCallerIsBehindAnActiveAccountOnly() {
        var account = aCoordinatorOf(ALSACE).snapshot();
        save(Account.restore(account));

        assertThat(isLetIn(account.login(), TODAY)).isTrue();
        assertThat(isLetIn("inconnu", TODAY)).isFalse();
        var kept = find(account.id());
        kept.change(Role.COORDINATOR, Scope.of(ALSACE), false);
        save(kept);
        assertThat(isLetIn(account.login(), TODAY)).isFalse();
    }

    @Test
    void aRecruiterIsLetInWhileActiveAndTheCompanyAMember() {
        var company = aCompany();
        var recruiter = Recruiters.aTechnicalRecruiterOf(company).snapshot();
        inTransaction(() -> stores().recruiters().save(Recruiter.restore(recruiter)));
        var login = saved(anAccount(Role.RECRUITER, Scope.of(company, recruiter.id())));
        assertThat(isLetIn(login, TODAY)).isTrue();

        leave(company, TODAY);

        assertThat(isLetIn(login, TODAY.minusDays(1))).isTrue();
        assertThat(isLetIn(login, TODAY)).isFalse();
    }

    @Test
    void aFunderIsLetInWhileActive() {
        var funder = anOpco();
        inTransaction(() -> stores().funders().save(funder));
        var id = funder.snapshot().id();
        var login = saved(anAccount(Role.FUNDER, Scope.of(id).in(ALSACE)));
        assertThat(stores().accountViews().callerBehind(login, TODAY))
                .map(Caller::funder)
                .contains(Optional.of(id));

        retire(id);

        assertThat(isLetIn(login, TODAY)).isFalse();
        assertThat(inTransaction(() -> stores().accounts().byLogin(login)))
                .map(account -> account.snapshot().scope())
                .contains(Scope.of(id).in(ALSACE));
    }

    @Test
    void aTerritoryHasTheAccountsOfItsPartnersToo() {
        var territory = aNewTerritory();
        var coordinator = saved(aCoordinatorOf(territory));
        var agency = anAgency();
        moveTo(territory, agency);
        var system = saved(anAccount(Role.AGENCY_SYSTEM, Scope.of(agency)));
        saved(aCoordinatorOf(ALSACE));

        var page = stores().accountViews().list(Optional.of(territory), first(10));

        assertThat(page.items()).extracting(AccountView::login).containsExactlyInAnyOrder(coordinator, system);
        assertThat(stores().accountViews().systemsOf(agency))
                .extracting(AccountView::login)
                .containsExactly(system);
    }

    private boolean isLetIn(String login, LocalDate day) {
        return stores().accountViews().callerBehind(login, day).isPresent();
    }

    private void retire(FunderId funder) {
        inTransaction(() -> {
            var kept = stores().funders().find(funder).orElseThrow();
            kept.change(kept.snapshot().profile(), false);
            stores().funders().save(kept);
        });
    }

    private void leave(CompanyId company, LocalDate day) {
        inTransaction(() -> {
            var kept = stores().companies().find(company).orElseThrow();
            kept.change(kept.snapshot().profile(), Optional.of(day));
            stores().companies().save(kept);
        });
    }

    private void moveTo(TerritoryCode territory, AgencyId agency) {
        inTransaction(() -> {
            var kept = stores().agencies().find(agency).orElseThrow();
            kept.change(kept.snapshot().name(), territory, true);
            stores().agencies().save(kept);
        });
    }

    private String saved(Account account) {
        save(account);
        return account.snapshot().login();
    }

    private void save(Account account) {
        inTransaction(() -> stores().accounts().save(account));
    }

    private Account find(AccountId id) {
        return inTransaction(() -> stores().accounts().find(id)).orElseThrow();
    }
}
