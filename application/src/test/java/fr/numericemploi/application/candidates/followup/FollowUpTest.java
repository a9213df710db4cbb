package fr.numericemploi.application.candidates.followup;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.candidates.InMemoryDesk;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.candidates.AgencyReference;
import fr.numericemploi.domain.candidates.Prescriptions;
import fr.numericemploi.domain.candidates.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final AgencyReference OWN = new AgencyReference("A-1");

    private final InMemoryDesk desk = new InMemoryDesk();
    private final FollowUp followUp = new FollowUp(new InMemoryFollowUp(desk.prescriptions), desk.caller);

    @BeforeEach
    void anAgencyPrescribes() {
        desk.prescribes(desk.agency, aLongTermUnemployedDeveloper(), OWN.value());
    }

    @Test
    void theAgencysCounsellorsAndSystemsFollowWhatItPrescribed() {
        for (var caller : List.of(Callers.aCounsellorOf(desk.agency), Callers.aSystemOf(desk.agency))) {
            desk.caller.set(caller);

            assertThat(followUp.find(OWN).status()).isEqualTo(Status.RECEIVED);
            assertThat(changed().items()).hasSize(1);
        }
    }

    @Test
    void anotherAgencysReferenceIsAsIfItDidNotExist() {
        desk.caller.set(Callers.aSystemOf(desk.otherAgency));

        assertThatThrownBy(() -> followUp.find(OWN)).hasMessageContaining("n'existe pas");
        assertThat(changed().items()).isEmpty();
    }

    @Test
    void nobodyButAgenciesFollowsHere() {
        for (var caller : List.of(Callers.aCoordinatorOf("ALSACE"), Callers.aCommissionMemberOf("ALSACE"))) {
            desk.caller.set(caller);

            assertThatThrownBy(() -> followUp.find(OWN)).hasMessageContaining("rôle");
            assertThatThrownBy(this::changed).hasMessageContaining("rôle");
        }
    }

    private Page<FollowedPrescription> changed() {
        return followUp.changedSince(Prescriptions.MONDAY, Optional.empty(), new PageRequest(Optional.empty(), 10));
    }
}
