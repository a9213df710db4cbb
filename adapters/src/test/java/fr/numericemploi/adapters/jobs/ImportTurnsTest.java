package fr.numericemploi.adapters.jobs;

import static fr.numericemploi.domain.partners.Agencies.aMissionLocaleOfAlsace;
import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.candidates.imports.ImportDesk;
import fr.numericemploi.application.candidates.imports.LineError;
import fr.numericemploi.application.candidates.imports.Rows;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.Callers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportTurnsTest {
    private final ImportDesk desk = new ImportDesk();
    private final ImportTurns turns = new ImportTurns(desk.work);

    @Test
    void aLineThatFailsAloneIsReportedAndTheNextIsTakenUp() {
        desk.caller.set(Callers.aCounsellorOf(desk.partners.has(aMissionLocaleOfAlsace())));
        desk.receives(Optional.empty(), List.of(Rows.HEADINGS, Rows.martine()));
        workUntilNothingWaits();
        var otherwise = Rows.with(Rows.martine(), "Motivation", "Tout autre chose.");

        var file = desk.receives(Optional.empty(), List.of(Rows.HEADINGS, otherwise, Rows.kevin()));
        workUntilNothingWaits();

        var view = desk.intake.find(file);
        assertThat(List.of(view.conflicting(), view.kept(), view.waiting())).containsExactly(1, 1, 0);
        assertThat(desk.errorsOf(file)).extracting(LineError::line).containsExactly(2);
    }

    private void workUntilNothingWaits() {
        desk.caller.as(Caller.system(), () -> {
            var more = true;
            while (more) {
                more = turns.next();
            }
            return null;
        });
    }
}
