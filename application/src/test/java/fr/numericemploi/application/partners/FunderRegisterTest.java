package fr.numericemploi.application.partners;

import static fr.numericemploi.domain.partners.Funders.aPayer;
import static fr.numericemploi.domain.partners.Funders.thatSeesNames;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.Funder;
import fr.numericemploi.domain.partners.FunderChanged;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.FunderKind;
import fr.numericemploi.domain.partners.FunderRegistered;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FunderRegisterTest {
    private static final PageRequest FIRST = new PageRequest(Optional.empty(), 10);

    private final InMemoryPartners partners = new InMemoryPartners();
    private final InMemoryJournal journal = new InMemoryJournal();
    private final CurrentCaller caller = new CurrentCaller();
    private final PartnerDirectory directory = partners.directory(caller);
    private final FunderRegister register =
            new FunderRegister(partners.funders, partners.funders, caller, journal, new RisingIds());
    private final Funder.Profile fafiec = aPayer("FAFIEC");

    @BeforeEach
    void asCoordinator() {
        caller.set(Callers.aCoordinatorOf("ALSACE"));
    }

    @Test
    void aFunderIsRegisteredAndChanged() {
        var id = registered();

        register.change(new ChangeFunder(id, 1, thatSeesNames(fafiec), false));

        assertThat(register.find(id).active()).isFalse();
        assertThat(journal.events())
                .containsExactly(new FunderRegistered(id, FunderKind.OPCO, false), new FunderChanged(id, false, true));
    }

    @Test
    void aNameIsGivenOnce() {
        registered();

        assertThatThrownBy(() -> register.register(new RegisterFunder(aPayer("Fafiec"))))
                .hasMessageContaining("« Fafiec »");
    }

    @Test
    void otherContextsLookItUp() {
        var id = registered();
        var unknown = new FunderId(UUID.randomUUID());

        assertThat(directory.funder(id).profile()).isEqualTo(fafiec);
        assertThat(directory.funders(List.of(id, id)))
                .extracting(FunderView::id)
                .containsExactly(id);
        assertThatThrownBy(() -> directory.funders(List.of(id, unknown))).hasMessageContaining("Le financeur");
    }

    @Test
    void itIsOfNoTerritory() {
        var id = registered();

        caller.set(Callers.aCoordinatorOf("NANCY"));
        register.change(new ChangeFunder(id, 1, fafiec, true));

        assertThat(register.list(FIRST).items()).extracting(FunderView::id).containsExactly(id);
    }

    @Test
    void theCommissionReadsAndDoesNotKeep() {
        var id = registered();

        caller.set(Callers.aCommissionMemberOf("ALSACE"));

        assertThat(register.find(id).profile()).isEqualTo(fafiec);
        assertThatThrownBy(() -> register.change(new ChangeFunder(id, 1, fafiec, false)))
                .hasMessageContaining("rôle");
    }

    @Test
    void aFunderReadsItselfAlone() {
        var id = registered();
        var other = register.register(new RegisterFunder(aPayer("Région Grand Est")));

        caller.set(Callers.aFunder(id));

        assertThat(register.find(id).profile()).isEqualTo(fafiec);
        assertThatThrownBy(() -> register.find(other)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> register.list(FIRST)).hasMessageContaining("rôle");
    }

    @Test
    void nobodyElseSeesIt() {
        var id = registered();

        caller.set(Callers.aRecruiterOf(new CompanyId(UUID.randomUUID())));

        assertThatThrownBy(() -> register.find(id)).hasMessageContaining("rôle");
    }

    @Test
    void aStaleChangeIsRefused() {
        var id = registered();

        assertThatThrownBy(() -> register.change(new ChangeFunder(id, 7, fafiec, true)))
                .hasMessageContaining("a changé");
    }

    private FunderId registered() {
        return register.register(new RegisterFunder(fafiec));
    }
}
