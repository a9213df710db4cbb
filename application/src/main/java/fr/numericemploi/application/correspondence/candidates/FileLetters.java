package fr.numericemploi.application.correspondence.candidates;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.CandidateRegistered;
import fr.numericemploi.domain.candidates.PrescriptionAccepted;
import jakarta.inject.Inject;
import java.util.List;

/**
 * A person is told that an agency sent the file, as the law asks (article 14 of the GDPR), and when it is accepted. Who gave
 * no e-mail address hears it from the counsellor.
 */
@LookupService
public class FileLetters {
    private final CandidateFiles candidates;
    private final PartnerDirectory partners;

    @Inject
    public FileLetters(CandidateFiles candidates, PartnerDirectory partners) {
        this.candidates = candidates;
        this.partners = partners;
    }

    public List<Letter> registered(JournalEntry<CandidateRegistered> entry) {
        return write(entry.event().candidate(), "candidates/registered", "Nous avons reçu votre dossier");
    }

    public List<Letter> accepted(JournalEntry<PrescriptionAccepted> entry) {
        return write(entry.event().candidate(), "candidates/accepted", "Votre dossier est accepté");
    }

    private List<Letter> write(CandidateId candidate, String template, String subject) {
        return candidates.cards(List.of(candidate)).stream()
                .flatMap(card -> card.email().stream()
                        .map(email -> new Recipient(candidate.value(), card.fullName(), email))
                        .map(person -> Letter.of(person, card.territory(), template, subject, letter(card))))
                .toList();
    }

    private FileLetter letter(CandidateCard card) {
        var agencies = card.prescribers().stream()
                .map(agency -> partners.agency(agency).name())
                .sorted()
                .toList();
        return new FileLetter(card.reference().value(), agencies);
    }
}
