package fr.numericemploi.domain.commissions.planning;

import static fr.numericemploi.domain.commissions.planning.Changes.halved;
import static fr.numericemploi.domain.commissions.planning.Changes.onlyAt;
import static fr.numericemploi.domain.commissions.planning.Changes.stepFree;
import static fr.numericemploi.domain.commissions.planning.Changes.upstairs;
import static fr.numericemploi.domain.commissions.planning.Changes.with;
import static fr.numericemploi.domain.commissions.planning.Marathon.aDay;
import static fr.numericemploi.domain.commissions.planning.Marathon.hr;
import static fr.numericemploi.domain.commissions.planning.Marathon.interview;
import static fr.numericemploi.domain.commissions.planning.Marathon.panel;
import static fr.numericemploi.domain.commissions.planning.Marathon.person;
import static fr.numericemploi.domain.commissions.planning.Marathon.personId;
import static fr.numericemploi.domain.commissions.planning.Marathon.room;
import static fr.numericemploi.domain.commissions.planning.Marathon.technical;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ObstaclesTest {
    @Test
    void conflictsAndFullPanelsAreToldWithTheirNumbers() {
        var day = with(aDay(3, 3, 1), new Conflict(personId(3), technical(2)), new Conflict(personId(3), hr(2)));

        var words = words(day, interview(1, 1, 0, 1), interview(2, 3, 0, 3));

        assertThat(words)
                .isEqualTo("jurys 1 et 3 complets sur ses disponibilités"
                        + " ; conflit d'intérêts avec les deux recruteurs du jury 2");
    }

    @Test
    void theRecruitersInConflictAreNamedAsFacts() {
        var day = with(aDay(1, 1, 1), new Conflict(personId(1), hr(1)));

        var reasons = Obstacles.of(day, List.of()).get(0).reasons();

        assertThat(reasons)
                .singleElement()
                .extracting(Reason::obstacle, Reason::recruiters)
                .containsExactly(Obstacle.CONFLICT_WITH_ONE, List.of(hr(1)));
    }

    @Test
    void aPersonWhoComesWhenAPanelIsNotThereIsToldSo() {
        var day = with(with(aDay(1, 1, 2), 1, onlyAt(person(1, 2), 0)), 1, halved(panel(1, 2), 0));

        assertThat(words(day)).isEqualTo("aucun créneau commun avec le jury 1");
    }

    @Test
    void aPersonForWhomNoRoomIsStepFreeIsToldSo() {
        var day = with(with(aDay(1, 1, 2), 1, stepFree(person(1, 2))), 1, upstairs(room(1, 2)));

        assertThat(words(day)).isEqualTo("aucune salle de plain-pied libre aux heures du jury 1");
    }

    @Test
    void aPersonForWhomNoRoomIsLeftIsToldSo() {
        var day = with(aDay(1, 1, 2), 1, new Room(Marathon.roomId(1), "S1", true, Set.of()));

        assertThat(words(day)).isEqualTo("aucune salle libre aux heures du jury 1");
    }

    @Test
    void whoeverTheCoordinatorExcludedIsToldSoOnce() {
        assertThat(words(aDay(1, 3, 2).excluding(Set.of(personId(1)))))
                .isEqualTo("excusée, ou mise hors du plan par la coordination");
    }

    @Test
    void whoeverNoPanelCanSeeIsToldThatThereIsNone() {
        assertThat(words(aDay(1, 0, 2))).isEqualTo("aucun jury n'est formé");
    }

    /** The words for the only person whom the interviews leave aside. */
    private static String words(PlanningProblem day, PlannedInterview... interviews) {
        var unplaced = Obstacles.of(day, List.of(interviews));
        assertThat(unplaced).hasSize(1);
        return unplaced.get(0).inWords();
    }
}
