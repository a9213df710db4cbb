package fr.numericemploi.application.funding.reports;

import static java.util.stream.Collectors.groupingBy;

import fr.numericemploi.application.funding.envelopes.InMemoryCommitments;
import fr.numericemploi.domain.funding.envelopes.CommitmentId;
import fr.numericemploi.domain.funding.envelopes.EnvelopeId;
import fr.numericemploi.domain.funding.envelopes.LedgerLine;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.funding.envelopes.Portion;
import fr.numericemploi.domain.funding.envelopes.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

public final class InMemoryLedgerSums implements LedgerSums {
    private final InMemoryCommitments commitments;

    public InMemoryLedgerSums(InMemoryCommitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public List<LedgerSum> of(ReportSearch search, Instant from, Instant end) {
        return commitments.ledger().all().stream()
                .filter(line -> line.grounds().at().isBefore(end))
                .filter(line -> isWanted(search, terms(line.envelope())))
                .collect(groupingBy(this::key))
                .entrySet()
                .stream()
                .map(each -> sum(each.getKey(), each.getValue(), from))
                .toList();
    }

    private LedgerSum sum(Key key, List<LedgerLine> lines, Instant from) {
        return new LedgerSum(
                key.envelope,
                terms(key.envelope),
                key.training,
                key.move,
                sum(lines, line -> !line.grounds().at().isBefore(from)),
                sum(lines, line -> true));
    }

    private Key key(LedgerLine line) {
        return new Key(line.envelope(), line.commitment().map(this::training), line.move());
    }

    private FundedTraining training(CommitmentId id) {
        var purpose = commitments.find(id).orElseThrow().snapshot().purpose();
        return new FundedTraining(purpose.session(), purpose.candidate());
    }

    private Terms terms(EnvelopeId id) {
        return commitments.envelopes().find(id).orElseThrow().snapshot().terms();
    }

    private static boolean isWanted(ReportSearch search, Terms terms) {
        return search.funder().map(terms.funder()::equals).orElse(true)
                && search.territory().map(terms.territory()::equals).orElse(true)
                && search.scheme().map(terms.scheme()::equals).orElse(true);
    }

    private static Portion sum(List<LedgerLine> lines, Predicate<LedgerLine> wanted) {
        return lines.stream().filter(wanted).map(LedgerLine::portion).reduce(Portion.NOTHING, Portion::plus);
    }

    private record Key(EnvelopeId envelope, Optional<FundedTraining> training, Move move) {}
}
