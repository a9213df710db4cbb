package fr.numericemploi.application.partners;

import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.InMemoryPages;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.Account;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.PartnerRule;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.Scope;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryAccounts implements Accounts, AccountViews {
    private final Map<AccountId, Account.Snapshot> kept = new HashMap<>();
    private final InMemoryPartners partners;

    InMemoryAccounts(InMemoryPartners partners) {
        this.partners = partners;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return Optional.ofNullable(kept.get(id)).map(Account::restore);
    }

    @Override
    public Optional<Account> byLogin(String login) {
        return kept.values().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .map(Account::restore);
    }

    @Override
    public void save(Account account) {
        var next = account.snapshot();
        var version = find(next.id()).map(before -> before.snapshot().version()).orElse(0L);
        InputRule.STALE.refuseIf(version != next.version());
        var holder = byLogin(next.login()).map(other -> other.snapshot().id());
        PartnerRule.LOGIN_TAKEN.refuseIf(
                holder.filter(id -> !id.equals(next.id())).isPresent(), Map.of("login", next.login()));
        kept.put(
                next.id(),
                new Account.Snapshot(
                        next.id(), next.login(), next.name(), next.role(), next.scope(), next.active(), version + 1));
    }

    @Override
    public Optional<Caller> callerBehind(String login, LocalDate day) {
        return byLogin(login)
                .map(Account::snapshot)
                .filter(Account.Snapshot::active)
                .filter(account -> stillThere(account.scope(), day))
                .map(InMemoryAccounts::caller);
    }

    @Override
    public Optional<AccountView> view(AccountId id) {
        return Optional.ofNullable(kept.get(id)).map(InMemoryAccounts::view);
    }

    @Override
    public Page<AccountView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var sorted = kept.values().stream()
                .filter(account -> territory.isEmpty() || territory.equals(territoryOf(account.scope())))
                .map(InMemoryAccounts::view)
                .sorted(Comparator.comparing(AccountView::login))
                .toList();
        return InMemoryPages.of(sorted, page, AccountView::login);
    }

    @Override
    public List<AccountView> systemsOf(AgencyId agency) {
        return kept.values().stream()
                .filter(account -> account.role() == Role.AGENCY_SYSTEM
                        && account.scope().agency().equals(Optional.of(agency)))
                .map(InMemoryAccounts::view)
                .sorted(Comparator.comparing(AccountView::login))
                .toList();
    }

    private boolean stillThere(Scope scope, LocalDate day) {
        var agency = scope.agency().flatMap(partners.agencies::view).map(AgencyView::open);
        var counsellor = scope.person()
                .flatMap(id -> partners.counsellors.view(new CounsellorId(id)))
                .map(CounsellorView::active);
        var left = scope.company().flatMap(partners.companies::view).flatMap(CompanyView::leftOn);
        var recruiter = scope.person()
                .flatMap(id -> partners.recruiters.find(new RecruiterId(id)))
                .map(found -> found.snapshot().active());
        var funder = scope.funder().flatMap(partners.funders::find).map(found -> found.snapshot()
                .active());
        return agency.orElse(true)
                && counsellor.orElse(true)
                && left.map(day::isBefore).orElse(true)
                && recruiter.orElse(true)
                && funder.orElse(true);
    }

    private Optional<TerritoryCode> territoryOf(Scope scope) {
        var agency = scope.agency().flatMap(partners.agencies::view).map(AgencyView::territory);
        var company = scope.company().flatMap(partners.companies::view).map(CompanyView::territory);
        return scope.territory().or(() -> agency.or(() -> company).map(TerritoryCode::new));
    }

    private static AccountView view(Account.Snapshot account) {
        var scope = account.scope();
        return new AccountView(
                account.id().value(),
                account.login(),
                account.name(),
                account.role(),
                scope.territory().map(TerritoryCode::value),
                scope.agency().map(AgencyId::value),
                scope.company().map(CompanyId::value),
                scope.funder().map(FunderId::value),
                scope.person(),
                account.active(),
                account.version());
    }

    private static Caller caller(Account.Snapshot account) {
        var scope = account.scope();
        return new Caller(
                account.id().value(),
                account.role(),
                scope.territory(),
                scope.agency(),
                scope.company(),
                scope.funder(),
                scope.person());
    }
}
