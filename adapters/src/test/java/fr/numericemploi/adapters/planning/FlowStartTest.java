package fr.numericemploi.adapters.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import fr.numericemploi.domain.commissions.planning.Panel;
import fr.numericemploi.domain.commissions.planning.PlanningProblem;
import fr.numericemploi.domain.commissions.planning.RandomDays;
import org.junit.jupiter.api.Test;

class FlowStartTest {
    static {
        Loader.loadNativeLibraries();
    }

    private final PlanningProblem day = RandomDays.aDay(1, 300, 20, 24);
    private final PlanModel model = new PlanModel(day);
    private final FlowStart flow = FlowStart.of(day, model);

    @Test
    void panelsThatComeForHalfADayAreFullBeforeTheOthersWorkLonger() {
        var loads = day.sittingPanels().stream().mapToLong(this::load).summaryStatistics();

        assertThat(flow.seen()).isEqualTo(300);
        assertThat(loads.getMin()).isEqualTo(12);
        assertThat(loads.getMax()).isLessThanOrEqualTo(17);
    }

    private long load(Panel panel) {
        return model.seats().seats().stream()
                .filter(seat -> seat.panel().equals(panel) && flow.holds(seat.taken()))
                .count();
    }
}
