package fr.numericemploi.application.correspondence.commissions;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.commissions.evaluation.Deliberations;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.correspondence.Recipient;
import fr.numericemploi.application.partners.CounsellorView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.domain.commissions.evaluation.Verdict;
import fr.numericemploi.domain.commissions.evaluation.VerdictGiven;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** After a sitting the person is told in plain words, and so are the agencies that prescribed that person. */
@LookupService
public class VerdictLetters {
    private final Deliberations deliberations;
    private final CandidateFiles candidates;
    private final PartnerDirectory partners;
    private final ReferenceData reference;

    @Inject
    public VerdictLetters(
            Deliberations deliberations,
            CandidateFiles candidates,
            PartnerDirectory partners,
            ReferenceData reference) {
        this.deliberations = deliberations;
        this.candidates = candidates;
        this.partners = partners;
        this.reference = reference;
    }

    public List<Letter> verdictGiven(JournalEntry<VerdictGiven> entry) {
        var given = entry.event();
        var verdict = deliberations.verdict(given.sitting(), given.candidate());
        return candidates.cards(List.of(given.candidate())).stream()
                .flatMap(card -> Stream.concat(toPerson(card, verdict), toAgencies(card, verdict)))
                .toList();
    }

    private Stream<Letter> toPerson(CandidateCard card, Verdict verdict) {
        return card.email().stream()
                .map(email -> Letter.of(
                        new Recipient(card.id().value(), card.fullName(), email),
                        card.territory(),
                        "commissions/verdict-person",
                        "Votre entretien Numéric'Emploi : la réponse de la commission",
                        letter(card, verdict)));
    }

    private Stream<Letter> toAgencies(CandidateCard card, Verdict verdict) {
        return card.prescribers().stream()
                .flatMap(agency -> partners.counsellorsOf(agency).stream())
                .filter(CounsellorView::active)
                .map(counsellor -> Letter.of(
                        Recipient.of(counsellor),
                        card.territory(),
                        "commissions/verdict-agency",
                        "Avis de la commission : " + card.reference().value(),
                        letter(card, verdict)))
                .map(letter -> letter.about(card.id().value()));
    }

    private VerdictLetter letter(CandidateCard card, Verdict verdict) {
        return new VerdictLetter(
                verdict.decision(),
                card.fullName(),
                card.reference().value(),
                verdict.targetJobs().stream()
                        .map(job -> reference.job(job).label())
                        .toList(),
                verdict.missingSkills().stream()
                        .map(skill -> reference.skill(skill).label())
                        .toList(),
                verdict.advice().text(),
                verdict.comeBackOn());
    }
}
