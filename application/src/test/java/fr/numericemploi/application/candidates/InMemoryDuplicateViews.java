package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.DuplicateCase;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Comparator;
import java.util.Optional;

public final class InMemoryDuplicateViews implements DuplicateViews {
    private final InMemoryCandidates candidates;
    private final InMemoryPrescriptions prescriptions;
    private final InMemoryDuplicateCases duplicates;

    public InMemoryDuplicateViews(
            InMemoryCandidates candidates, InMemoryPrescriptions prescriptions, InMemoryDuplicateCases duplicates) {
        this.candidates = candidates;
        this.prescriptions = prescriptions;
        this.duplicates = duplicates;
    }

    @Override
    public Optional<DuplicateView> view(PrescriptionId prescription) {
        return duplicates.find(prescription).map(found -> view(found.snapshot()));
    }

    @Override
    public Page<DuplicateView> list(Optional<TerritoryCode> territory, PageRequest page) {
        var rows = duplicates.all().stream()
                .filter(duplicate -> duplicate.decision().isEmpty())
                .filter(duplicate ->
                        territory.map(duplicate.territory()::equals).orElse(true))
                .map(this::view)
                .sorted(Comparator.comparing(view -> view.id().toString()))
                .filter(view -> page.afterId()
                        .map(after -> Newest.isAfter(view.id(), after))
                        .orElse(true))
                .limit(page.limit() + 1L)
                .toList();
        return Page.of(rows, page.limit(), view -> view.id().toString());
    }

    private DuplicateView view(DuplicateCase.Snapshot duplicate) {
        var told = prescriptions.find(duplicate.prescription()).orElseThrow().snapshot();
        var suspects = candidates.all().stream()
                .filter(file -> duplicate.suspects().containsKey(file.id()))
                .toList();
        return DuplicateView.of(duplicate, told, suspects);
    }
}
