package fr.numericemploi.application.candidates;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static fr.numericemploi.domain.candidates.People.aPhone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Person;
import fr.numericemploi.domain.candidates.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidateRegisterTest {
    private final InMemoryDesk desk = new InMemoryDesk();
    private final Person martine = aLongTermUnemployedDeveloper();
    private CandidateId id;

    @BeforeEach
    void aPersonIsAccepted() {
        id = desk.accepts(martine);
    }

    @Test
    void theTimelineTellsWhatHappenedInWords() {
        desk.progress.invited(id, LocalDate.of(2026, 3, 19));

        assertThat(desk.register.timeline(id))
                .extracting(TimelineEntry::text)
                .containsExactly(
                        "Dossier ouvert.",
                        "Prescription reçue : personne inconnue jusque-là.",
                        "Prescription acceptée.",
                        "Invitation à la journée du jeudi 19 mars 2026.");
    }

    @Test
    void aFileIsFoundByNameAndReferenceWhateverTheAccents() {
        var name = martine.identity().lastName().toUpperCase();

        assertThat(found("martine " + name)).containsExactly("NE-2026-00001");
        assertThat(found(name + " Mart")).containsExactly("NE-2026-00001");
        assertThat(found("%")).isEmpty();
        assertThat(found("ne-2026-00001")).containsExactly("NE-2026-00001");
        assertThat(found("Durand")).isEmpty();
    }

    @Test
    void aPersonWhoMovedIsReachedOtherwiseAndStillRecognised() {
        var contact = new ContactForm(
                null, aPhone().value(), martine.contact().commune().value());

        desk.register.change(new ChangeContact(id, desk.register.find(id).version(), contact));

        assertThat(desk.register.find(id).person().orElseThrow().email()).isEmpty();
        assertThat(desk.candidates.recognisedBy(martine.keys())).hasSize(1);
        assertThatThrownBy(() -> desk.register.change(new ChangeContact(id, 1, contact)))
                .hasMessageContaining("a changé");
    }

    @Test
    void theRoleIsAskedBeforeTheFormIsRead() {
        var nonsense = new ChangeContact(id, 0, new ContactForm("nobody", "12", "99999"));
        desk.caller.set(Callers.aCounsellorOf(desk.agency));

        assertThatThrownBy(() -> desk.register.change(nonsense)).hasMessageContaining("rôle");
    }

    @Test
    void agenciesAndMembersDoNotReadFiles() {
        for (var caller : List.of(Callers.aCounsellorOf(desk.agency), Callers.aCommissionMemberOf("ALSACE"))) {
            desk.caller.set(caller);
            assertThatThrownBy(() -> desk.register.find(id)).hasMessageContaining("rôle");
        }
        desk.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.register.find(id)).hasMessageContaining("n'existe pas");
    }

    @Test
    void anAgencyFollowsItsOwnPrescriptionsAndNobodyElses() {
        var first = PageRequest.MAX;
        desk.caller.set(Callers.aCounsellorOf(desk.agency));
        var own = desk.followUp.list(
                Optional.of(desk.otherAgency),
                Optional.empty(),
                Optional.empty(),
                new PageRequest(Optional.empty(), first));
        desk.caller.set(Callers.aSystemOf(desk.otherAgency));
        var others = desk.followUp.list(
                Optional.of(desk.agency), Optional.empty(), Optional.empty(), new PageRequest(Optional.empty(), first));

        assertThat(own.items()).hasSize(1);
        assertThat(others.items()).isEmpty();
    }

    private List<String> found(String text) {
        return desk
                .register
                .list(Optional.of(Status.ACCEPTED), Optional.of(text), new PageRequest(Optional.empty(), 10))
                .items()
                .stream()
                .map(CandidateLine::reference)
                .toList();
    }
}
