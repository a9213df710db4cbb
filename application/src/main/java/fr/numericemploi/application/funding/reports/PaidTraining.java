package fr.numericemploi.application.funding.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.reports.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One person's training in one session, of which hours were paid in a period. */
record PaidTraining(FundedTraining training, BigDecimal hours, Set<SchemeCode> schemes) {
    static List<PaidTraining> of(List<LedgerSum> sums) {
        return sums.stream()
                .filter(sum -> sum.training().isPresent())
                .collect(groupingBy(sum -> sum.training().orElseThrow()))
                .entrySet()
                .stream()
                .map(each -> of(each.getKey(), each.getValue()))
                .filter(each -> each.hours().signum() > 0)
                .toList();
    }

    /** Schemes share hours: those of the one that pays for most of them are all there are. */
    private static PaidTraining of(FundedTraining training, List<LedgerSum> sums) {
        Map<SchemeCode, Figures> byScheme = sums.stream()
                .collect(groupingBy(
                        sum -> sum.terms().scheme(),
                        mapping(LedgerSum::figures, reducing(Figures.NONE, Figures::plus))));
        var hours = byScheme.values().stream()
                .map(PaidTraining::hours)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return new PaidTraining(training, hours, byScheme.keySet());
    }

    private static BigDecimal hours(Figures figures) {
        return figures.moved(Move.PAY).minus(figures.moved(Move.CLAIM_BACK)).hours();
    }
}
