package fr.numericemploi.application.correspondence.candidates;

import static fr.numericemploi.domain.candidates.Prescriptions.aFileOf;
import static fr.numericemploi.domain.candidates.Prescriptions.aPrescriptionOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.candidates.InMemoryCandidateCards;
import fr.numericemploi.application.candidates.InMemoryCandidates;
import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.correspondence.Letter;
import fr.numericemploi.application.partners.InMemoryPartners;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.JournalEntry;
import fr.numericemploi.domain.candidates.Candidate;
import fr.numericemploi.domain.candidates.CandidateRegistered;
import fr.numericemploi.domain.candidates.People;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Prescriber;
import fr.numericemploi.domain.candidates.PrescriptionAccepted;
import fr.numericemploi.domain.candidates.PrescriptionId;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.shared.Event;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileLettersTest {
    private final InMemoryCandidates candidates = new InMemoryCandidates();
    private final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    private final InMemoryPartners partners = new InMemoryPartners();
    private final CurrentCaller caller = new CurrentCaller();
    private final FileLetters letters = new FileLetters(
            new CandidateFiles(new InMemoryCandidateCards(candidates, prescriptions), caller),
            partners.directory(caller));

    @BeforeEach
    void asTheSystem() {
        caller.set(Caller.system());
    }

    @Test
    void aPersonIsToldWhoSentTheFileAndItsReference() {
        var file = prescribed(People.aLongTermUnemployedDeveloper());

        var letter = registered(file).get(0);

        assertThat(letter.template()).isEqualTo("candidates/registered");
        assertThat(letter.to().address().value()).startsWith("martine");
        assertThat(letter.territory()).isEqualTo(Agencies.ALSACE);
        assertThat(letter.model())
                .isEqualTo(new FileLetter(file.snapshot().reference().value(), List.of("Mission locale")));
    }

    @Test
    void aPersonIsToldThatTheFileIsAccepted() {
        var file = prescribed(People.aLongTermUnemployedDeveloper()).snapshot();
        var accepted = new PrescriptionAccepted(
                new PrescriptionId(UUID.randomUUID()),
                file.id(),
                Agencies.aMissionLocaleOfAlsace().snapshot().id());

        assertThat(letters.accepted(entry(accepted))).singleElement().satisfies(letter -> assertThat(letter.template())
                .isEqualTo("candidates/accepted"));
    }

    @Test
    void whoGaveNoAddressOrWasErasedGetsNoLetter() {
        var withoutAddress = prescribed(People.aDropoutWithoutAnIdentifier());
        var neverKept = aFileOf(People.aLongTermUnemployedDeveloper());

        assertThat(registered(withoutAddress)).isEmpty();
        assertThat(registered(neverKept)).isEmpty();
    }

    private Candidate prescribed(Person person) {
        var agency = Agencies.aMissionLocaleOfAlsace();
        partners.agencies.save(agency);
        var file = aFileOf(person);
        candidates.save(file);
        var by = new Prescriber(agency.snapshot().id(), Optional.empty(), Optional.empty(), Agencies.ALSACE);
        prescriptions.save(aPrescriptionOf(person, file.snapshot().id(), by));
        return file;
    }

    private List<Letter> registered(Candidate candidate) {
        var file = candidate.snapshot();
        return letters.registered(entry(new CandidateRegistered(file.id(), file.reference(), file.territory())));
    }

    private static <E extends Event> JournalEntry<E> entry(E event) {
        var system = Caller.system();
        return new JournalEntry<>(1, UUID.randomUUID(), Instant.EPOCH, system.actor(), system.role(), event);
    }
}
