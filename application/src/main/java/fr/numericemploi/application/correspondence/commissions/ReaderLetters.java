package fr.numericemploi.application.correspondence.commissions;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.commissions.days.SelectionDays;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.commissions.evaluation.ReaderAppointed;
import jakarta.inject.Inject;
import java.util.List;

/** A recruiter from outside the panel is told that an interview waits for their rating. */
@LookupService
public class ReaderLetters {
    private final SelectionDays days;
    private final CandidateFiles candidates;
    private final PartnerDirectory partners;

    @Inject
    public ReaderLetters(SelectionDays days, CandidateFiles candidates, PartnerDirectory partners) {
        this.days = days;
        this.candidates = candidates;
        this.partners = partners;
    }

    public List<Letter> appointed(JournalEntry<ReaderAppointed> entry) {
        var event = entry.event();
        var interviewedOn = days.find(event.day()).date();
        return candidates.cards(List.of(event.candidate())).stream()
                .map(card -> Letter.of(
                        Recipient.of(partners.recruiter(event.reader())),
                        card.territory(),
                        "commissions/reader-appointed",
                        "Une évaluation Numéric'Emploi attend votre note",
                        new ReaderLetter(interviewedOn, card.reference().value())))
                .toList();
    }
}
