package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.partners.RecruiterView;
import fr.numericemploi.application.partners.RecruiterViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.RecruiterKind;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@Adapter
class SqlRecruiterViews implements RecruiterViews {
    private static final String RECRUITERS = """
            select recruiter.*, company.name as company_name
            from partners.recruiter join partners.company on company.id = recruiter.company
            """;

    private final Sql sql;

    @Inject
    SqlRecruiterViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<RecruiterView> views(Collection<RecruiterId> ids) {
        var wanted = ids.stream().map(RecruiterId::value).toArray(UUID[]::new);
        return sql.list(
                RECRUITERS + "where recruiter.id = any (?) order by recruiter.id", SqlRecruiterViews::view, (Object)
                        wanted);
    }

    @Override
    public Page<RecruiterView> list(CompanyId company, PageRequest page) {
        var where = new Where().and("recruiter.company = ?", company.value()).andIf(page.afterId(), "recruiter.id > ?");
        var rows = sql.list(
                RECRUITERS + where.sql() + "order by recruiter.id limit ?",
                SqlRecruiterViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private static RecruiterView view(ResultSet row) throws SQLException {
        return new RecruiterView(
                row.getObject("id", UUID.class),
                row.getObject("company", UUID.class),
                row.getString("company_name"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                RecruiterKind.valueOf(row.getString("kind")),
                Expertise.read(row.getString("expertise")),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
