package fr.numericemploi.domain.candidates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.partners.Agencies;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DuplicateCaseTest {
    private final CandidateId suspect = new CandidateId(UUID.randomUUID());
    private final CandidateId somebodyElse = new CandidateId(UUID.randomUUID());
    private final PrescriptionId prescription = new PrescriptionId(UUID.randomUUID());
    private final DuplicateCase duplicate =
            DuplicateCase.suspect(prescription, Agencies.ALSACE, Map.of(suspect, Set.of(Likeness.PHONE)));

    @Test
    void itIsTheSamePersonOnlyAsASuspect() {
        assertThatThrownBy(() -> duplicate.samePersonAs(somebodyElse)).hasMessageContaining("ressemble");

        assertThat(duplicate.samePersonAs(suspect)).isEqualTo(new DuplicateDecided(prescription, suspect, true));
    }

    @Test
    void somebodyElseGetsAFile() {
        assertThat(duplicate.somebodyElse(somebodyElse))
                .isEqualTo(new DuplicateDecided(prescription, somebodyElse, false));
    }

    @Test
    void itIsDecidedOnce() {
        duplicate.samePersonAs(suspect);

        assertThatThrownBy(() -> duplicate.somebodyElse(somebodyElse)).hasMessageContaining("déjà tranché");
    }

    @Test
    void aSuspectMayComeLater() {
        duplicate.alsoSuspect(somebodyElse, Set.of(Likeness.EMAIL));

        assertThat(duplicate.samePersonAs(somebodyElse).candidate()).isEqualTo(somebodyElse);
    }
}
