package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeRule;
import fr.numericemploi.domain.funding.envelopes.TrainingCost;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The hours that were really run in a session: by some of its people, each named once, or by all of them, of whom those who
 * left earlier keep the fewer hours that they have.
 *
 * @param people none, where {@code forAll} is given; zero hours for those who never came
 * @param papers references of what proves it
 */
public record Recount(
        SessionId session, List<Hours> people, Optional<BigDecimal> forAll, String reason, List<String> papers) {
    public record Hours(CandidateId candidate, BigDecimal run) {}

    public Recount {
        people = List.copyOf(people);
        EnvelopeRule.RECOUNT_OF_WHOM.refuseIf(people.isEmpty() == forAll.isEmpty());
        EnvelopeRule.RECOUNT_TWICE.refuseIf(
                people.stream().map(Hours::candidate).distinct().count() < people.size());
    }

    /** What was run of the training of one of them. */
    TrainingCost run(TrainingCost planned) {
        return planned.run(forAll.map(planned.whole().hours()::min).orElseGet(() -> named(planned.candidate())));
    }

    private BigDecimal named(CandidateId candidate) {
        return people.stream()
                .filter(each -> each.candidate().equals(candidate))
                .map(Hours::run)
                .findFirst()
                .orElseThrow();
    }
}
