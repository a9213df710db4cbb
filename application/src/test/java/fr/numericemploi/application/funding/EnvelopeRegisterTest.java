package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.funding.envelopes.Money2018.granting;
import static fr.numericemploi.domain.funding.envelopes.Money2018.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.funding.envelopes.EnvelopeSearch;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.shared.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EnvelopeRegisterTest {
    private final PlanDesk desk = new PlanDesk();

    @Test
    void whatIsGrantedIsAvailableAndAmendmentsChangeIt() {
        var envelope = desk.granted(10_000);
        desk.register.amend(envelope, 1, granting(2_000));
        desk.register.amend(envelope, 2, withdrawing(500));

        var view = desk.register.find(envelope);

        assertThat(view.amount()).isEqualTo(new Money(1_150_000));
        assertThat(view.on(Account.AVAILABLE)).isEqualTo(new Money(1_150_000));
        var lines = desk.register.lines(envelope, new PageRequest(Optional.empty(), 9));
        assertThat(lines.items())
                .extracting(line -> line.line().move())
                .containsExactly(Move.GRANT, Move.GRANT, Move.WITHDRAW);
        desk.desk.as(Callers.anAdministrator());
        assertThat(desk.register.check().differences()).isEmpty();
    }

    @Test
    void whatIsReservedIsNotTakenBack() {
        var envelope = desk.granted(5_000);
        desk.decided(desk.planned(desk.somebody()));

        assertThatThrownBy(() -> desk.register.amend(envelope, 1, withdrawing(5_000)))
                .hasMessageContaining("ne suffit pas");
        assertThatThrownBy(() -> desk.register.amend(envelope, 4, withdrawing(1)))
                .hasMessageContaining("a changé");
    }

    @Test
    void strangersSeeNoneAndOnlyKeepersChangeThem() {
        var envelope = desk.granted(5_000);
        var everything = new EnvelopeSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.register.find(envelope)).hasMessageContaining("L'enveloppe");
        assertThatThrownBy(() -> desk.register.amend(envelope, 1, granting(1))).hasMessageContaining("L'enveloppe");
        assertThat(desk.register
                        .list(everything, new PageRequest(Optional.empty(), 9))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> desk.granted(1)).hasMessageContaining("ne permet pas");
        desk.desk.as(Callers.aCommissionMemberOf("ALSACE"));
        assertThat(desk.register.find(envelope).id()).isEqualTo(envelope);
        assertThatThrownBy(() -> desk.register.amend(envelope, 1, granting(1))).hasMessageContaining("ne permet pas");
        assertThatThrownBy(desk.register::check).hasMessageContaining("ne permet pas");
    }
}
