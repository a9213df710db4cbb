package fr.numericemploi.application.commissions.evaluation;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.commissions.evaluation.Evaluation;
import java.util.List;
import java.util.Optional;

/** What panels think of interviews: one evaluation for each person and day. */
public interface Evaluations {
    Optional<Evaluation> find(SelectionDayId day, CandidateId candidate);

    List<Evaluation> ofDay(SelectionDayId day);

    /**
     * The evaluation of that interview, or this fresh one where there is none yet. Until the transaction ends nobody else
     * changes it: the two recruiters of a panel often rate in the same minute.
     */
    Evaluation openOrLock(Evaluation fresh);

    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code input.stale} when it was changed since it was found */
    void save(Evaluation evaluation);
}
