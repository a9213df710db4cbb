package fr.numericemploi.application.correspondence.candidates;

import fr.numericemploi.application.candidates.PersonView;
import fr.numericemploi.application.candidates.PrescriptionView;
import fr.numericemploi.application.candidates.PrescriptionViews;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.partners.CounsellorView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.candidates.PrescriptionAccepted;
import fr.numericemploi.domain.candidates.PrescriptionDeclined;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The counsellor who prescribed is told what the coordinator decided; all of the agency's, where none was named. */
@LookupService
public class PrescriptionLetters {
    private final PrescriptionViews prescriptions;
    private final PartnerDirectory partners;

    @Inject
    public PrescriptionLetters(PrescriptionViews prescriptions, PartnerDirectory partners) {
        this.prescriptions = prescriptions;
        this.partners = partners;
    }

    public List<Letter> accepted(JournalEntry<PrescriptionAccepted> entry) {
        return write(entry.event().prescription(), "candidates/prescription-accepted", "Prescription acceptée");
    }

    public List<Letter> declined(JournalEntry<PrescriptionDeclined> entry) {
        return write(entry.event().prescription(), "candidates/prescription-declined", "Prescription déclinée");
    }

    private List<Letter> write(PrescriptionId id, String template, String subject) {
        return prescriptions.view(id).stream()
                .flatMap(told -> told.person().stream().flatMap(person -> letters(told, person, template, subject)))
                .toList();
    }

    private Stream<Letter> letters(PrescriptionView told, PersonView person, String template, String subject) {
        var letter = new PrescriptionLetter(
                person.firstNames() + " " + person.lastName(),
                told.candidateReference().orElse(""),
                told.agencyReference(),
                told.refusal());
        var about = subject + " : " + letter.reference();
        return counsellors(told).map(to -> Letter.of(to, new TerritoryCode(told.territory()), template, about, letter)
                .about(told.id()));
    }

    private Stream<Recipient> counsellors(PrescriptionView told) {
        var all = partners.counsellorsOf(new AgencyId(told.agency())).stream()
                .filter(CounsellorView::active)
                .toList();
        var named = all.stream()
                .filter(counsellor -> told.counsellor().stream().anyMatch(counsellor.id()::equals))
                .toList();
        return (named.isEmpty() ? all : named).stream().map(Recipient::of);
    }
}
