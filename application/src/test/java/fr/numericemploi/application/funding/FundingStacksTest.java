package fr.numericemploi.application.funding;

import static fr.numericemploi.domain.candidates.People.aLongTermUnemployedDeveloper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.domain.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundingStacksTest {
    private final FundingDesk desk = new FundingDesk();
    private final FundingStacks stacks = desk.stacks();
    private UUID martine;

    @BeforeEach
    void aPersonIsPrescribed() {
        martine = desk.people
                .prescribes(desk.people.agency, aLongTermUnemployedDeveloper())
                .candidate()
                .orElseThrow()
                .value();
        desk.as(Callers.aCoordinatorOf("ALSACE"));
    }

    @Test
    void theSchemePaysWhatItsPurseHoldsAndTheRestIsTold() {
        var plan = stacks.propose(form(Map.of("registered", true), Map.of(), 1_000));

        assertThat(plan.cost()).isEqualTo(new Money(412_500));
        assertThat(plan.rest()).isEqualTo(new Money(312_500));
        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.scheme()).isEqualTo("POEI");
            assertThat(line.purse()).contains("POEI 2026");
            assertThat(line.amount()).isEqualTo(new Money(100_000));
            assertThat(line.computation()).contains("330\u00a0h × 8,00\u00a0€");
        });
        assertThat(plan.explanation()).contains("il reste 3\u202f125,00\u00a0€");
    }

    @Test
    void whatIsFixedByHandIsKept() {
        var plan = stacks.propose(form(Map.of("registered", true), Map.of("POEI", new BigDecimal("250.50")), 1_000));

        assertThat(plan.lines()).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(new Money(25_050));
            assertThat(line.fixed()).isTrue();
        });
    }

    @Test
    void aSchemeThatDoesNotPaySaysWhy() {
        var refused = stacks.propose(form(Map.of("registered", false), Map.of(), 1_000));
        var poor = stacks.propose(form(Map.of("registered", true), Map.of(), 0));

        assertThat(refused.unused().get(0).why()).isEqualTo("Refusé : La personne est inscrite.");
        assertThat(poor.unused().get(0).why()).isEqualTo("Ses enveloppes sont épuisées.");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var purse = new StackForm.Purse("", List.of(), new BigDecimal("-1"));

        assertThatThrownBy(() -> stacks.propose(new StackForm(null, List.of(purse), null, false)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .map(violation -> violation.field().orElseThrow())
                        .containsExactlyInAnyOrder("purses[0].code", "purses[0].left"));
        assertThatThrownBy(() -> stacks.propose(new StackForm(List.of(), List.of(), null, false)))
                .hasMessageContaining("bornes");
        desk.as(Callers.aCounsellorOf(desk.people.agency));
        assertThatThrownBy(() -> stacks.propose(new StackForm(List.of(), List.of(), null, false)))
                .hasMessageContaining("rôle");
    }

    private StackForm form(Map<String, Object> facts, Map<String, BigDecimal> fixed, int left) {
        var about = new FundingForm(martine, desk.session().value(), null, null, "2026-03-02", facts);
        var purse = new StackForm.Purse("POEI 2026", List.of("POEI"), BigDecimal.valueOf(left));
        return new StackForm(List.of(new StackForm.Person(about, fixed)), List.of(purse), null, false);
    }
}
