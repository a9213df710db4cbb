package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.application.candidates.Intake;
import fr.numericemploi.application.candidates.PrescribeCandidate;
import fr.numericemploi.application.candidates.PrescriptionReading;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.Role;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Makes prescriptions of the lines of files, some at a time, as whoever handed the file in. */
@ApplicationService
public class ImportWork {
    private final PrescriptionImports imports;
    private final ImportLines lines;
    private final Intake intake;
    private final PrescriptionReading reading;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    public ImportWork(
            PrescriptionImports imports,
            ImportLines lines,
            Intake intake,
            PrescriptionReading reading,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.imports = imports;
        this.lines = lines;
        this.intake = intake;
        this.reading = reading;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Does the next lines of the file that has waited longest.
     *
     * @return false when no file waits
     * @throws LineFailed when one of these lines can not be kept: then none of them is
     */
    public boolean advance(int most) {
        caller.get().require(Role.SYSTEM);
        var file = imports.next();
        file.ifPresent(next -> advance(next, most));
        return file.isPresent();
    }

    /** Reports a line that failed alone, so that the next ones get their turn. */
    public void report(LineFailed failed) {
        caller.get().require(Role.SYSTEM);
        var file = imports.hold(failed.file()).orElseThrow();
        lines.first(failed.file(), 1).stream()
                .filter(line -> line.number() == failed.line())
                .forEach(line ->
                        done(file, List.of(line), List.of(LineResult.failed(line.number(), failed.getCause()))));
    }

    private void advance(PrescriptionImport file, int most) {
        var source = file.snapshot().source();
        var some = lines.first(source.id(), most);
        var results = caller.as(Requesters.caller(source.requester()), () -> prescribe(source, some));
        done(file, some, results);
    }

    private List<LineResult> prescribe(PrescriptionImport.Source source, List<WaitingLine> some) {
        var results = new ArrayList<LineResult>();
        for (var line : some) {
            results.add(prescribe(source, line, results.size()));
        }
        return results;
    }

    private LineResult prescribe(PrescriptionImport.Source source, WaitingLine line, int before) {
        PrescribeCandidate command;
        try {
            command = command(source.agency(), line);
        } catch (InvalidInput wrong) {
            return LineResult.failed(line.number(), wrong);
        }
        return keep(source.id(), line, command, before);
    }

    private LineResult keep(ImportId file, WaitingLine line, PrescribeCandidate command, int before) {
        try {
            return LineResult.of(intake.prescribe(command));
        } catch (RuntimeException failure) {
            throw new LineFailed(file, line.number(), before, failure);
        }
    }

    private PrescribeCandidate command(AgencyId agency, WaitingLine line) {
        var fields = new Fields();
        var form = new SheetForm(line.cells(), fields).prescription(agency);
        var command = fields.required(SheetColumn.LINE, form, whole -> whole.toCommand(reading));
        fields.refuseIfWrong();
        return command;
    }

    private void done(PrescriptionImport file, List<WaitingLine> some, List<LineResult> results) {
        var id = file.snapshot().source().id();
        lines.remove(id, some);
        lines.report(
                id, results.stream().flatMap(result -> result.errors().stream()).toList());
        var outcomes = results.stream().map(LineResult::outcome).toList();
        file.advance(outcomes, clock.instant()).ifPresent(journal::record);
        imports.save(file);
    }
}
