package fr.numericemploi.application.commissions.engineering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final Money PLENTY = new Money(100_000_00);

    private final EngineeringOffice office = new EngineeringOffice();

    @Test
    void theCommissionReadsWhichProgrammeToOpenForHowManyAndWhy() {
        office.hasInPool(10, "DEV-JAVA:2", "DEV-JAVA");
        office.hasInPool(1, "DEV-JAVA:3", "DAT-SQL");
        office.needs(9, "DEV-JAVA:3");
        var programme = office.programmes.submitted(office.programmes.aProgramme());

        var proposal = office.proposals().propose(with(PLENTY));

        assertThat(proposal.placed()).isEqualTo(9);
        assertThat(proposal.direct()).isEqualTo(1);
        assertThat(proposal.explanation()).startsWith("9 des 9 postes pourvus, dont 1 sans formation ;");
        assertThat(proposal.programmes()).singleElement().satisfies(proposed -> {
            assertThat(proposed.programme().programme()).isEqualTo(programme);
            assertThat(proposed.explanation())
                    .isEqualTo(
                            "8 des 10 personnes à qui il serait utile deviennent aptes à 9 postes et en pourvoient 8 ;"
                                    + " équilibre à 8 places. Une place de plus : selon une estimation, personne de plus en poste.");
        });
    }

    @Test
    void aProgrammeThatBringsNobodyForwardIsBetterNotOpened() {
        office.hasInPool(10, "DEV-JAVA:2", "DEV-JAVA");
        office.needs(2, "SYS-LINUX:4");
        office.programmes.submitted(office.programmes.aProgramme());

        var proposal = office.proposals().propose(with(PLENTY));

        assertThat(proposal.programmes()).singleElement().satisfies(proposed -> {
            assertThat(proposed.seats()).isZero();
            assertThat(proposed.oneMoreSeat()).isEmpty();
        });
        assertThat(proposal.cost()).isEqualTo(Money.ZERO);
    }

    @Test
    void onlyTheAssociationAsksAndOnlyForItsTerritory() {
        office.programmes.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> office.proposals().propose(with(PLENTY))).hasMessageContaining("n'existe pas");

        office.programmes.caller.set(Callers.aRecruiterOf(office.programmes.partners.hasACompany()));
        assertThatThrownBy(() -> office.proposals().propose(with(PLENTY))).hasMessageContaining("rôle");
    }

    @Test
    void draftsAndProgrammesThatNobodyKnowsAreNotWeighed() {
        var draft = office.programmes.drafted(office.programmes.aProgramme());

        assertThat(office.proposals().propose(with(PLENTY)).programmes()).isEmpty();
        assertThatThrownBy(() -> office.proposals().propose(of(draft))).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> office.proposals().propose(of(new ProgrammeId(UUID.randomUUID()))))
                .hasMessageContaining("n'existe pas");
    }

    private static ProposeForTerritory with(Money budget) {
        return new ProposeForTerritory(Optional.of(new TerritoryCode("ALSACE")), budget, List.of());
    }

    private static ProposeForTerritory of(ProgrammeId programme) {
        return new ProposeForTerritory(Optional.empty(), PLENTY, List.of(programme));
    }
}
