package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static fr.numericemploi.domain.partners.Companies.aSiret;
import static fr.numericemploi.domain.partners.TrainingBodies.DECLARATION;
import static fr.numericemploi.domain.partners.TrainingBodies.QUALIOPI;
import static fr.numericemploi.domain.partners.TrainingBodies.aBodyIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.TrainingBodyChanged;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.partners.TrainingBodyRegistered;
import fr.numericemploi.domain.shared.Siret;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainingBodyRegisterTest {
    private final InMemoryPartners partners = new InMemoryPartners();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();
    private final PartnerDirectory directory = partners.directory(caller);
    private final TrainingBodyRegister register = new TrainingBodyRegister(
            partners.bodies, partners.bodies, partners.territories, caller, journal, new RisingIds());
    private final Siret siret = aSiret();

    @BeforeEach
    void asCoordinator() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
    }

    @Test
    void aBodyIsRegisteredAndChanged() {
        var id = registered();

        register.change(new ChangeTrainingBody(id, 1, DECLARATION, aBodyIn(ALSACE), false));

        assertThat(register.find(id).active()).isFalse();
        assertThat(journal.events())
                .containsExactly(
                        new TrainingBodyRegistered(id, ALSACE),
                        new TrainingBodyChanged(id, false, Optional.of(QUALIOPI.validUntil())));
    }

    @Test
    void otherContextsLookItUp() {
        var id = registered();

        assertThat(directory.trainingBody(id).siret()).isEqualTo(siret);
        assertThat(directory.trainingBody(siret)).map(TrainingBodyView::id).contains(id);
        assertThatThrownBy(() -> directory.trainingBody(new TrainingBodyId(UUID.randomUUID())))
                .hasMessageContaining("L'organisme de formation");
    }

    @Test
    void theCommissionReadsAndDoesNotKeep() {
        var id = registered();

        caller.set(Callers.aCommissionMemberOf("ALSACE"));

        assertThat(register.find(id).declaration()).isEqualTo(DECLARATION);
        assertThatThrownBy(() -> register.change(new ChangeTrainingBody(id, 1, DECLARATION, aBodyIn(ALSACE), false)))
                .hasMessageContaining("rôle");
    }

    @Test
    void nobodyElseSeesIt() {
        var id = registered();

        caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> register.find(id)).hasMessageContaining("n'existe pas");

        caller.set(Callers.aRecruiterOf(new CompanyId(UUID.randomUUID())));
        assertThatThrownBy(() -> register.find(id)).hasMessageContaining("rôle");
    }

    @Test
    void aStaleChangeIsRefused() {
        var id = registered();

        assertThatThrownBy(() -> register.change(new ChangeTrainingBody(id, 7, DECLARATION, aBodyIn(ALSACE), true)))
                .hasMessageContaining("a changé");
    }

    private TrainingBodyId registered() {
        return register.register(new RegisterTrainingBody(siret, DECLARATION, aBodyIn(ALSACE)));
    }
}
