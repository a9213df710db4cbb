package fr.numericemploi.application.correspondence.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.partners.Counsellors.aCounsellorOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.candidates.InMemoryDesk;
import fr.numericemploi.application.candidates.PrescribeCandidate;
import fr.numericemploi.application.candidates.PrescriptionReceipt;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.PrescriptionAccepted;
import fr.numericemploi.domain.candidates.PrescriptionDeclined;
import fr.numericemploi.domain.candidates.Prescriptions;
import fr.numericemploi.domain.candidates.Refusal;
import fr.numericemploi.domain.partners.Counsellor;
import fr.numericemploi.domain.partners.CounsellorId;
import fr.numericemploi.domain.partners.Role;
import fr.numericemploi.domain.shared.Event;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PrescriptionLettersTest {
    private final InMemoryDesk desk = new InMemoryDesk();
    private final PrescriptionLetters letters =
            new PrescriptionLetters(desk.told, desk.partners.directory(desk.caller));
    private final Counsellor helene = aCounsellor();
    private final Counsellor paul = aCounsellor();

    @Test
    void theCounsellorWhoPrescribedIsToldOfTheAcceptance() {
        var receipt = prescribed(Optional.of(helene.snapshot().id()));
        desk.review.accept(receipt.prescription());

        var written = letters.accepted(entry(new PrescriptionAccepted(
                receipt.prescription(), receipt.candidate().orElseThrow(), desk.agency)));

        assertThat(written).singleElement().satisfies(letter -> {
            assertThat(letter.to().id()).isEqualTo(helene.snapshot().id().value());
            assertThat(letter.subject()).isEqualTo("Prescription acceptée : NE-2026-00001");
        });
    }

    @Test
    void whereNoneWasNamedAllOfTheAgencyAreToldTheReason() {
        var receipt = prescribed(Optional.empty());
        desk.review.decline(receipt.prescription(), new Refusal(DeclineReason.UNREACHABLE, "Trois appels."));

        var written = declined(receipt);

        assertThat(written)
                .extracting(letter -> letter.to().id())
                .containsExactlyInAnyOrder(
                        helene.snapshot().id().value(), paul.snapshot().id().value());
        assertThat((PrescriptionLetter) written.get(0).model())
                .extracting(letter -> letter.refusal().orElseThrow().comment())
                .isEqualTo("Trois appels.");
    }

    @Test
    void nobodyIsWrittenToAboutSomebodyWhoWasErased() {
        var receipt = prescribed(Optional.empty());
        desk.review.decline(receipt.prescription(), new Refusal(DeclineReason.UNREACHABLE, ""));
        desk.erasure.erase(receipt.candidate().orElseThrow());

        assertThat(declined(receipt)).isEmpty();
    }

    private List<Letter> declined(PrescriptionReceipt receipt) {
        return letters.declined(entry(new PrescriptionDeclined(
                receipt.prescription(), receipt.candidate().orElseThrow(), desk.agency, DeclineReason.UNREACHABLE)));
    }

    private PrescriptionReceipt prescribed(Optional<CounsellorId> by) {
        desk.asCoordinator();
        return desk.intake.prescribe(new PrescribeCandidate(
                Optional.of(desk.agency),
                by,
                Optional.empty(),
                aLongTermUnemployedDeveloper(),
                Prescriptions.INFORMED,
                Optional.empty()));
    }

    private Counsellor aCounsellor() {
        var counsellor = aCounsellorOf(desk.agency);
        desk.partners.counsellors.save(counsellor);
        return counsellor;
    }

    private static <E extends Event> JournalEntry<E> entry(E event) {
        return new JournalEntry<>(
                1, UUID.randomUUID(), Prescriptions.MONDAY, UUID.randomUUID(), Role.COORDINATOR, event);
    }
}
