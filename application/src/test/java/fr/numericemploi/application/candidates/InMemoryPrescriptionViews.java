package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateReference;
import fr.numericemploi.domain.candidates.Prescription;
import fr.numericemploi.domain.candidates.PrescriptionId;
import java.util.List;
import java.util.Optional;

public final class InMemoryPrescriptionViews implements PrescriptionViews {
    private final InMemoryCandidates candidates;
    private final InMemoryPrescriptions prescriptions;

    public InMemoryPrescriptionViews(InMemoryCandidates candidates, InMemoryPrescriptions prescriptions) {
        this.candidates = candidates;
        this.prescriptions = prescriptions;
    }

    @Override
    public Optional<PrescriptionView> view(PrescriptionId id) {
        return prescriptions.find(id).map(found -> view(found.snapshot()));
    }

    @Override
    public List<PrescriptionView> about(CandidateId candidate) {
        return prescriptions.about(candidate).stream()
                .map(found -> view(found.snapshot()))
                .toList();
    }

    @Override
    public Page<PrescriptionLine> list(PrescriptionSearch search, PageRequest page) {
        var lines = prescriptions.all(told -> matches(search, told)).map(this::line);
        return Newest.first(lines, PrescriptionLine::id, page);
    }

    private boolean matches(PrescriptionSearch search, Prescription.Snapshot told) {
        var by = told.prescriber();
        return search.territory().map(by.territory()::equals).orElse(true)
                && search.agency().map(by.agency()::equals).orElse(true)
                && search.status().map(told.status()::equals).orElse(true)
                && Newest.isFound(
                        search.text(),
                        told.told(),
                        by.reference().map(AgencyReference::value).orElse("") + " "
                                + reference(told).orElse(""));
    }

    private PrescriptionView view(Prescription.Snapshot told) {
        return PrescriptionView.of(told, reference(told));
    }

    private Optional<String> reference(Prescription.Snapshot told) {
        return told.candidate()
                .flatMap(candidates::find)
                .map(file -> file.snapshot().reference())
                .map(CandidateReference::value);
    }

    private PrescriptionLine line(Prescription.Snapshot told) {
        var view = view(told);
        return new PrescriptionLine(
                view.id(),
                view.agency(),
                view.agencyReference(),
                view.candidate(),
                view.candidateReference(),
                view.person().map(PersonView::lastName),
                view.person().map(PersonView::firstNames),
                view.status(),
                view.statusLabel(),
                view.steps().get(view.steps().size() - 1).at(),
                view.day(),
                view.decision());
    }
}
