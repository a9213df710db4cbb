package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.funding.envelopes.Money2018.granting;
import static fr.numericemploi.domain.funding.envelopes.Money2018.withdrawing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.funding.envelopes.EnvelopeSearch;
import fr.numericemploi.application.funding.envelopes.EnvelopeView;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.funding.SchemeCode;
import fr.numericemploi.domain.funding.envelopes.Account;
import fr.numericemploi.domain.funding.envelopes.Move;
import fr.numericemploi.domain.partners.FunderId;
import fr.numericemploi.domain.partners.Funders;
import fr.numericemploi.domain.shared.Money;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnvelopeRegisterTest {
    private static final EnvelopeSearch EVERYTHING =
            new EnvelopeSearch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

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
    void aFunderReadsItsOwnAndNoOthers() {
        var funder = desk.desk.office.partners.has(Funders.anOpco());
        var own = desk.granted(5_000, funder);
        var other = desk.granted(5_000);
        var unknown = new FunderId(UUID.randomUUID());
        assertThatThrownBy(() -> desk.granted(5_000, unknown)).hasMessageContaining("financeur");

        desk.desk.as(Callers.aFunder(funder));

        assertThat(desk.register.find(own).id()).isEqualTo(own);
        assertThatThrownBy(() -> desk.register.find(other)).hasMessageContaining("L'enveloppe");
        assertThatThrownBy(() -> desk.register.lines(own, new PageRequest(Optional.empty(), 9)))
                .hasMessageContaining("ne permet pas");
        assertThat(desk.register
                        .list(EVERYTHING, new PageRequest(Optional.empty(), 9))
                        .items())
                .extracting(EnvelopeView::id)
                .containsExactly(own);
        assertThatThrownBy(() -> desk.register.amend(own, 1, granting(1))).hasMessageContaining("ne permet pas");
    }

    @Test
    void anEnvelopePaysForASchemeWhoseRulesAreKnown() {
        var funder = desk.desk.office.partners.has(Funders.anOpco());

        assertThatThrownBy(() -> desk.granted(5_000, funder, new SchemeCode("POE")))
                .hasMessageContaining("« POE » n'est pas un dispositif connu");
    }

    @Test
    void strangersSeeNoneAndOnlyKeepersChangeThem() {
        var envelope = desk.granted(5_000);
        desk.desk.as(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> desk.register.find(envelope)).hasMessageContaining("L'enveloppe");
        assertThatThrownBy(() -> desk.register.amend(envelope, 1, granting(1))).hasMessageContaining("L'enveloppe");
        assertThat(desk.register
                        .list(EVERYTHING, new PageRequest(Optional.empty(), 9))
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> desk.granted(1)).hasMessageContaining("ne permet pas");
        desk.desk.as(Callers.aCommissionMemberOf("ALSACE"));
        assertThat(desk.register.find(envelope).id()).isEqualTo(envelope);
        assertThatThrownBy(() -> desk.register.amend(envelope, 1, granting(1))).hasMessageContaining("ne permet pas");
        assertThatThrownBy(desk.register::check).hasMessageContaining("ne permet pas");
    }
}
