package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;
import java.util.stream.Stream;

public final class InMemoryCandidateViews implements CandidateViews {
    private final InMemoryCandidates candidates;
    private final InMemoryPrescriptions prescriptions;

    public InMemoryCandidateViews(InMemoryCandidates candidates, InMemoryPrescriptions prescriptions) {
        this.candidates = candidates;
        this.prescriptions = prescriptions;
    }

    @Override
    public Optional<CandidateView> view(CandidateId id) {
        return candidates.find(id).map(file -> CandidateView.of(file.snapshot()));
    }

    @Override
    public Page<CandidateLine> list(CandidateSearch search, PageRequest page) {
        var lines = candidates.all().stream()
                .filter(file ->
                        search.territory().map(wanted -> isOf(file, wanted)).orElse(true))
                .filter(file -> search.status().map(file.status()::equals).orElse(true))
                .filter(file -> Newest.isFound(
                        search.text(), file.person(), file.reference().value()))
                .map(InMemoryCandidateViews::line);
        return Newest.first(lines, CandidateLine::id, page);
    }

    private boolean isOf(Candidate.Snapshot file, TerritoryCode territory) {
        return Stream.concat(
                        Stream.of(file.territory()),
                        prescriptions.about(file.id()).stream()
                                .map(told -> told.snapshot().prescriber().territory()))
                .anyMatch(territory::equals);
    }

    private static CandidateLine line(Candidate.Snapshot file) {
        var view = CandidateView.of(file);
        return new CandidateLine(
                view.id(),
                view.reference(),
                view.territory(),
                view.person().map(PersonView::lastName),
                view.person().map(PersonView::firstNames),
                view.status(),
                view.statusLabel());
    }
}
