package fr.numericemploi.adapters.persistence.catalogue.needs;

import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.needs.NeedStatus;
import fr.numericemploi.domain.catalogue.needs.Origin;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.catalogue.needs.Review;
import fr.numericemploi.domain.catalogue.needs.Standing;
import fr.numericemploi.domain.catalogue.needs.Withdrawal;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(schema = "catalogue", name = "need")
class NeedRow {
    @Id
    private UUID id;

    private UUID company;
    private String territory;
    private UUID contact;
    private String source;
    private String offer;

    @Enumerated(EnumType.STRING)
    private NeedStatus status;

    private String family;
    private String content;
    private String life;
    private int posts;
    private int filled;

    @Column(name = "stale_on")
    private LocalDate staleOn;

    private boolean reminded;

    @Version
    private long version;

    protected NeedRow() {}

    static NeedRow of(RecruitmentNeed.Snapshot need) {
        var row = new NeedRow();
        row.id = need.id().value();
        row.company = need.company().value();
        row.territory = need.territory().value();
        row.copy(need);
        return row;
    }

    /** For views. */
    static NeedRow of(ResultSet columns) throws SQLException {
        var row = new NeedRow();
        row.id = columns.getObject("id", UUID.class);
        row.company = columns.getObject("company", UUID.class);
        row.territory = columns.getString("territory");
        row.contact = columns.getObject("contact", UUID.class);
        row.status = NeedStatus.valueOf(columns.getString("status"));
        row.family = columns.getString("family");
        row.content = columns.getString("content");
        row.life = columns.getString("life");
        row.filled = columns.getInt("filled");
        row.reminded = columns.getBoolean("reminded");
        row.version = columns.getLong("version");
        return row;
    }

    void copy(RecruitmentNeed.Snapshot need) {
        InputRule.STALE.refuseIf(version != need.version());
        contact = need.contact().value();
        source = need.origin().map(origin -> origin.source().name()).orElse(null);
        offer = need.origin().map(Origin::offer).orElse(null);
        status = need.status();
        family = need.family().value();
        content = Jsonb.write(need.content());
        life = Jsonb.write(Life.of(need));
        posts = need.content().posts();
        filled = need.filled();
        staleOn = need.standing().staleOn();
        reminded = need.reminded();
    }

    RecruitmentNeed toNeed() {
        return RecruitmentNeed.restore(toSnapshot());
    }

    RecruitmentNeed.Snapshot toSnapshot() {
        var told = Jsonb.read(life, Life.class);
        return new RecruitmentNeed.Snapshot(
                new NeedId(id),
                new CompanyId(company),
                new TerritoryCode(territory),
                told.statedOn(),
                new RecruiterId(contact),
                told.origin(),
                Jsonb.read(content, NeedContent.class),
                new RomeCode(family),
                status,
                filled,
                told.review(),
                told.standing(),
                reminded,
                told.withdrawal(),
                version);
    }

    /** What is never asked for on its own. */
    record Life(
            LocalDate statedOn,
            Optional<Origin> origin,
            Review review,
            Standing standing,
            Optional<Withdrawal> withdrawal) {
        static Life of(RecruitmentNeed.Snapshot need) {
            return new Life(need.statedOn(), need.origin(), need.review(), need.standing(), need.withdrawal());
        }
    }
}
