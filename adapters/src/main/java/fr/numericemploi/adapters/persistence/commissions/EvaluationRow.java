package fr.numericemploi.adapters.persistence.commissions;

import com.fasterxml.jackson.core.type.TypeReference;
import fr.numericemploi.adapters.persistence.shared.Jsonb;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import fr.numericemploi.domain.commissions.evaluation.EvaluationId;
import fr.numericemploi.domain.commissions.evaluation.Grid;
import fr.numericemploi.domain.commissions.evaluation.Rating;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@Entity
@Table(schema = "commissions", name = "evaluation")
class EvaluationRow {
    @Id
    private UUID id;

    private UUID day;
    private UUID candidate;
    private String panel;
    private int grid;
    private String ratings;

    @Column(name = "reader")
    private UUID reader;

    @Version
    private long version;

    protected EvaluationRow() {}

    static EvaluationRow of(Evaluation.Snapshot evaluation) {
        var row = new EvaluationRow();
        row.id = evaluation.id().value();
        row.day = evaluation.day().value();
        row.candidate = evaluation.candidate().value();
        row.panel = Jsonb.write(evaluation.panel());
        row.grid = evaluation.grid().version();
        row.copy(evaluation);
        return row;
    }

    void copy(Evaluation.Snapshot evaluation) {
        InputRule.STALE.refuseIf(version != evaluation.version());
        ratings = Jsonb.write(evaluation.ratings());
        reader = evaluation.reader().map(RecruiterId::value).orElse(null);
    }

    int gridVersion() {
        return grid;
    }

    Evaluation toEvaluation(Grid ratedWith) {
        return Evaluation.restore(new Evaluation.Snapshot(
                new EvaluationId(id),
                new SelectionDayId(day),
                new CandidateId(candidate),
                Jsonb.read(panel, new TypeReference<Set<RecruiterId>>() {}),
                ratedWith,
                Jsonb.read(ratings, new TypeReference<List<Rating>>() {}),
                Optional.ofNullable(reader).map(RecruiterId::new),
                version));
    }
}
