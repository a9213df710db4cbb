package fr.numericemploi.application.commissions.engineering;

import static fr.numericemploi.domain.commissions.evaluation.Sittings.HELD_ON;
import static fr.numericemploi.domain.commissions.evaluation.Sittings.TWO_MEMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.commissions.Deliberation;
import fr.numericemploi.domain.commissions.engineering.ProgrammeDecision;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSitting;
import fr.numericemploi.domain.commissions.engineering.ProgrammeSittingId;
import fr.numericemploi.domain.commissions.evaluation.Comment;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class ProgrammeSittingsContract extends PortContract {
    private final TerritoryCode territory = new TerritoryCode(
            "T" + UUID.randomUUID().toString().substring(0, 18).toUpperCase());
    private final ProgrammeVersionId programme = new ProgrammeVersionId(new ProgrammeId(UUID.randomUUID()), 2);

    protected abstract ProgrammeSittings sittings();

    @Test
    void membersAndDecisionsAreKeptAsGiven() {
        var sitting = kept(aSitting());
        sitting.attend(TWO_MEMBERS);
        sitting.decide(programme, new ProgrammeDecision(false, new Comment("Ajouter l'évaluation.")));

        inTransaction(() -> sittings().save(sitting));

        assertThat(find(sitting).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(sitting.snapshot());
    }

    @Test
    void aTerritoryHasOneSittingAtATime() {
        var first = kept(aSitting());

        assertThatThrownBy(() -> kept(aSitting())).hasMessageContaining("déjà ouverte");

        first.attend(TWO_MEMBERS);
        first.decide(programme, new ProgrammeDecision(true, new Comment("")));
        first.close();
        inTransaction(() -> sittings().save(first));
        kept(aSitting());
        assertThat(inTransaction(() -> sittings().list(Optional.of(territory), new PageRequest(Optional.empty(), 1)))
                        .next())
                .isPresent();
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var mine = kept(aSitting());
        var theirs = find(mine);
        theirs.attend(TWO_MEMBERS);
        inTransaction(() -> sittings().save(theirs));

        mine.attend(TWO_MEMBERS.subList(0, 1));

        assertThatThrownBy(() -> inTransaction(() -> sittings().save(mine))).hasMessageContaining("a changé");
    }

    private ProgrammeSitting aSitting() {
        return ProgrammeSitting.open(
                new ProgrammeSittingId(UUID.randomUUID()),
                Deliberation.open(territory, HELD_ON, 2, Set.of(programme), List.of()));
    }

    private ProgrammeSitting kept(ProgrammeSitting sitting) {
        inTransaction(() -> sittings().save(sitting));
        return find(sitting);
    }

    private ProgrammeSitting find(ProgrammeSitting sitting) {
        return inTransaction(() -> sittings().find(sitting.snapshot().id())).orElseThrow();
    }
}
