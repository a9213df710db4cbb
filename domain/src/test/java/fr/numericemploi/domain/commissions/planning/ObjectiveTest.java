package fr.numericemploi.domain.commissions.planning;

import static fr.numericemploi.domain.commissions.planning.Changes.fromAfar;
import static fr.numericemploi.domain.commissions.planning.Changes.resting;
import static fr.numericemploi.domain.commissions.planning.Changes.with;
import static fr.numericemploi.domain.commissions.planning.Marathon.DEVELOPMENT;
import static fr.numericemploi.domain.commissions.planning.Marathon.NETWORKS;
import static fr.numericemploi.domain.commissions.planning.Marathon.aDay;
import static fr.numericemploi.domain.commissions.planning.Marathon.interview;
import static fr.numericemploi.domain.commissions.planning.Marathon.panel;
import static fr.numericemploi.domain.commissions.planning.Marathon.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectiveTest {
    @Test
    void thePanelsExpertiseFitsAllAimsTheFirstALaterOrNone() {
        var developers = panel(1, 1);

        assertThat(List.of(
                        Fit.of(List.of(DEVELOPMENT), developers::knows),
                        Fit.of(List.of(DEVELOPMENT, NETWORKS), developers::knows),
                        Fit.of(List.of(NETWORKS, DEVELOPMENT), developers::knows),
                        Fit.of(List.of(NETWORKS), developers::knows)))
                .containsExactly(Fit.ALL_AIMS, Fit.THE_FIRST_AIM, Fit.A_LATER_AIM, Fit.NONE);
    }

    @Test
    void aPanelThatWaitsBetweenTwoInterviewsIsIdleUnlessItRests() {
        var plan = List.of(interview(1, 1, 0, 1), interview(2, 1, 3, 1));

        assertThat(Objective.EVENNESS.measure(aDay(2, 1, 4), plan)).isEqualTo(2);
        assertThat(Objective.EVENNESS.measure(with(aDay(2, 1, 4), 1, resting(panel(1, 4), 1, 2)), plan))
                .isZero();
    }

    @Test
    void panelsThatDoNotDoTheSameAreUneven() {
        var plan = List.of(interview(1, 1, 0, 1), interview(2, 1, 1, 1));

        assertThat(Objective.EVENNESS.measure(aDay(2, 2, 4), plan)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,0", "3,0", "4,1", "5,1"})
    void theFirstAndTheLastHourAreTheEdgesOfTheDay(int slot, int strained) {
        var day = with(aDay(1, 1, 6), 1, fromAfar(person(1, 6)));

        assertThat(Objective.FAR_AT_EDGES.measure(day, List.of(interview(1, 1, slot, 1))))
                .isEqualTo(strained);
    }

    @Test
    void aPublishedInterviewIsMovedByAnotherRoomAsByAnotherTimeOrByNone() {
        var published = List.of(interview(1, 1, 0, 1), interview(2, 1, 1, 1), interview(3, 1, 2, 1));
        var day = aDay(3, 1, 4).replanning(published, 0);

        var plan = List.of(interview(1, 1, 0, 2), interview(2, 1, 1, 1));

        assertThat(Objective.MOVED.measure(day, plan)).isEqualTo(2);
    }

    @Test
    void aRoomChangeIsAnInterviewOutsideTheRoomThatThePanelUsesMost() {
        var plan = List.of(interview(1, 1, 0, 1), interview(2, 1, 1, 2), interview(3, 1, 2, 1));

        assertThat(Objective.ROOM_CHANGES.measure(aDay(3, 2, 4), plan)).isEqualTo(1);
    }

    @Test
    void theGapIsThatOfTheObjectiveFarthestFromItsBound() {
        var plan = List.of(interview(1, 1, 0, 1), interview(2, 1, 1, 1));

        var proven = Plan.of(aDay(2, 1, 4), plan, objective -> objective.measure(aDay(2, 1, 4), plan));
        var open = Plan.of(
                aDay(2, 1, 4), plan, objective -> objective == Objective.SEEN ? 2 : objective == Objective.FIT ? 8 : 0);

        assertThat(proven.status()).isEqualTo(Plan.Status.PROVEN_OPTIMAL);
        assertThat(open.status()).isEqualTo(Plan.Status.FEASIBLE);
        assertThat(open.gap()).isEqualTo(0.25);
    }
}
