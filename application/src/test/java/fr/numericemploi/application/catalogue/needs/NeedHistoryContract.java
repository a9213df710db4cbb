package fr.numericemploi.application.catalogue.needs;

import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.developers;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.standing;
import static fr.numericemploi.domain.catalogue.needs.RecruitmentNeeds.statement;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.domain.catalogue.needs.NeededJob;
import fr.numericemploi.domain.catalogue.needs.RecruitmentNeed;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.RomeVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What {@link NeedHistory} and the due ones of {@link Needs} promise: the same needs, as time goes by. */
public abstract class NeedHistoryContract extends NeedsContract {
    protected abstract NeedHistory history();

    @Test
    void nothingIsNeededWhereNobodyStatedANeed() {
        assertThat(on("2026-03-02")).isEmpty();
    }

    @Test
    void anyPastDayIsToldAsItWas() {
        var need = kept(statement(developers(3)));
        change(need, known -> known.fill(1, standing("2026-03-10")));
        change(need, known -> known.goStale(standing("2026-05-09").at()));
        change(need, known -> known.confirm(standing("2026-05-20")));

        assertThat(on("2026-03-01")).isEmpty();
        assertThat(on("2026-03-02"))
                .singleElement()
                .isEqualTo(new NeedFacts(
                        need.snapshot().id(),
                        need.snapshot().company(),
                        territory,
                        new NeededJob(new RomeCode("M1855"), new RomeVersion("4.60"), new RomeCode("M1805")),
                        3,
                        developers(3).levels(),
                        developers(3).place(),
                        LocalDate.of(2026, 9, 1),
                        Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(on("2026-03-10")).map(NeedFacts::posts).containsExactly(2);
        assertThat(on("2026-05-09")).isEmpty();
        assertThat(on("2026-05-20")).hasSize(1);
    }

    @Test
    void aNeedForWhichNobodyCanStartAnyMoreIsLeftOut() {
        kept(statement(developers(3)));

        assertThat(on("2026-12-31")).hasSize(1);
        assertThat(on("2027-01-01")).isEmpty();
    }

    @Test
    void aNeedIsDueBeforeItGoesStaleAndAgainOnThatDay() {
        var need = kept(statement(developers(3)));

        assertThat(due(need, "2026-04-16", "2026-04-30")).isFalse();
        assertThat(due(need, "2026-04-17", "2026-05-01")).isTrue();
        change(need, known -> known.remind(LocalDate.of(2026, 5, 1)));
        assertThat(due(need, "2026-04-30", "2026-05-14")).isFalse();
        assertThat(due(need, "2026-05-01", "2026-05-15")).isTrue();
        change(need, known -> known.goStale(standing("2026-05-01").at()));
        assertThat(due(need, "2026-06-01", "2026-06-15")).isFalse();
    }

    /** Sets aside the needs that other tests left behind. */
    private boolean due(RecruitmentNeed need, String today, String askUntil) {
        return inTransaction(() -> {
            var found = needs().claimDue(LocalDate.parse(today), LocalDate.parse(askUntil));
            return found.filter(
                            each -> each.snapshot().id().equals(need.snapshot().id()))
                    .isPresent();
        });
    }

    private void change(RecruitmentNeed need, Consumer<RecruitmentNeed> how) {
        var known = find(need);
        how.accept(known);
        save(known);
    }

    private List<NeedFacts> on(String day) {
        var date = LocalDate.parse(day);
        return history().openAt(territory, Instant.parse(date.plusDays(1) + "T00:00:00Z"), date);
    }
}
