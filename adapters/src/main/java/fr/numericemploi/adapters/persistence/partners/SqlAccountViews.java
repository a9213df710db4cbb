package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.partners.AccountView;
import fr.numericemploi.application.partners.AccountViews;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.AccountId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlAccountViews implements AccountViews {
    private final Sql sql;

    @Inject
    SqlAccountViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Caller> callerBehind(String login, LocalDate day) {
        var rows = sql.list("""
                select account.* from partners.account
                    left join partners.agency on agency.id = account.agency
                    left join partners.counsellor on counsellor.id = account.person
                    left join partners.company on company.id = account.company
                    left join partners.recruiter on recruiter.id = account.person
                    left join partners.funder on funder.id = account.funder
                where login = ? and account.active
                    and agency.open is not false and counsellor.active is not false
                    and (company.left_on > ?) is not false and recruiter.active is not false
                    and funder.active is not false
                """, SqlAccountViews::view, login, day);
        return rows.stream().findFirst().map(SqlAccountViews::caller);
    }

    @Override
    public Optional<AccountView> view(AccountId id) {
        return sql.list("select * from partners.account where id = ?", SqlAccountViews::view, id.value()).stream()
                .findFirst();
    }

    @Override
    public Page<AccountView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var where = new Where()
                .andIf(
                        territory.map(TerritoryCode::value),
                        "coalesce(account.territory, agency.territory, company.territory) = ?")
                .andIf(page.after(), "login > ?");
        var rows = sql.list(
                """
                select account.* from partners.account
                    left join partners.agency on agency.id = account.agency
                    left join partners.company on company.id = account.company
                """ + where.sql() + "order by login limit ?",
                SqlAccountViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), AccountView::login);
    }

    @Override
    public List<AccountView> systemsOf(AgencyId agency) {
        return sql.list(
                "select * from partners.account where agency = ? and role = 'AGENCY_SYSTEM' order by login",
                SqlAccountViews::view,
                agency.value());
    }

    private static AccountView view(ResultSet row) throws SQLException {
        return new AccountView(
                row.getObject("id", UUID.class),
                row.getString("login"),
                Optional.ofNullable(row.getString("name")),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("territory")),
                Optional.ofNullable(row.getObject("agency", UUID.class)),
                Optional.ofNullable(row.getObject("company", UUID.class)),
                Optional.ofNullable(row.getObject("funder", UUID.class)),
                Optional.ofNullable(row.getObject("person", UUID.class)),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    private static Caller caller(AccountView account) {
        return new Caller(
                account.id(),
                account.role(),
                account.territory().map(TerritoryCode::new),
                account.agency().map(AgencyId::new),
                account.company().map(CompanyId::new),
                account.funder().map(FunderId::new),
                account.person());
    }
}
