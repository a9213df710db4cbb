package fr.numericemploi.adapters.persistence.partners;

import fr.numericemploi.adapters.Adapter;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.adapters.persistence.shared.Sql;
import fr.numericemploi.adapters.persistence.shared.Where;
import fr.numericemploi.application.partners.TrainingBodyView;
import fr.numericemploi.application.partners.TrainingBodyViews;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.partners.DeclarationNumber;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.partners.TrainingBody;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.Siret;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Adapter
class SqlTrainingBodyViews implements TrainingBodyViews {
    private static final String BODIES = "select * from partners.training_body ";

    private final Sql sql;

    @Inject
    SqlTrainingBodyViews(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<TrainingBodyView> view(Siret siret) {
        return sql.list(BODIES + "where siret = ?", SqlTrainingBodyViews::view, siret.value()).stream()
                .findFirst();
    }

    @Override
    public List<TrainingBodyView> views(Collection<TrainingBodyId> ids) {
        var wanted = ids.stream().map(TrainingBodyId::value).toArray(UUID[]::new);
        return sql.list(BODIES + "where id = any (?) order by siret", SqlTrainingBodyViews::view, (Object) wanted);
    }

    @Override
    public Page<TrainingBodyView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var where = new Where()
                .andIf(territory.map(TerritoryCode::value), "territory = ?")
                .andIf(page.after(), "siret > ?");
        var rows = sql.list(
                BODIES + where.sql() + "order by siret limit ?",
                SqlTrainingBodyViews::view,
                where.parameters(page.limit() + 1));
        return Page.of(rows, page.limit(), view -> view.siret().value());
    }

    private static TrainingBodyView view(ResultSet row) throws SQLException {
        return new TrainingBodyView(
                new TrainingBodyId(row.getObject("id", UUID.class)),
                new Siret(row.getString("siret")),
                new DeclarationNumber(row.getString("declaration")),
                Jsonb.read(row.getString("profile"), TrainingBody.Profile.class),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
