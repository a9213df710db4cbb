package fr.numericemploi.application.situations;

import static fr.numericemploi.domain.situations.ASituation.ofALongTermJobseeker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.shared.PortContract;
import fr.numericemploi.domain.partners.Agencies;
import fr.numericemploi.domain.situations.FileId;
import fr.numericemploi.domain.situations.Situation;
import fr.numericemploi.domain.situations.SituationFacts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

public abstract class SituationsContract extends PortContract {
    protected abstract Situations situations();

    @Test
    void aSituationIsFoundAgainUnderTheIdOfItsFile() {
        var situation = aSituation();

        save(situation);

        assertThat(find(situation).snapshot().facts())
                .isEqualTo(situation.snapshot().facts());
    }

    @Test
    void aChangeMadeOnAStaleReadingIsRefused() {
        var situation = aSituation();
        save(situation);
        var mine = find(situation);
        var theirs = find(situation);
        theirs.change(SituationFacts.NOTHING_TOLD);
        save(theirs);

        mine.change(ofALongTermJobseeker());

        assertThatThrownBy(() -> save(mine)).hasMessageContaining("a changé");
    }

    @Test
    void nothingIsLeftOfWhatIsErased() {
        var erased = aSituation();
        var other = aSituation();
        save(erased);
        save(other);

        inTransaction(() -> situations().erase(List.of(erased.snapshot().file())));

        assertThat(inTransaction(() -> situations().find(erased.snapshot().file())))
                .isEmpty();
        assertThat(find(other).snapshot().facts()).isEqualTo(ofALongTermJobseeker());
    }

    private static Situation aSituation() {
        return Situation.file(new FileId(UUID.randomUUID()), Agencies.ALSACE, ofALongTermJobseeker());
    }

    private void save(Situation situation) {
        inTransaction(() -> situations().save(situation));
    }

    private Situation find(Situation situation) {
        return inTransaction(() -> situations().find(situation.snapshot().file()))
                .orElseThrow();
    }
}
