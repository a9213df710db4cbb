package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.application.candidates.InMemoryCandidates;
import fr.numericemploi.application.candidates.InMemoryDuplicateCases;
import fr.numericemploi.application.candidates.InMemoryPrescriptions;
import fr.numericemploi.application.candidates.Intake;
import fr.numericemploi.application.candidates.PrescriptionReading;
import fr.numericemploi.application.partners.InMemoryPartners;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.RisingIds;
import fr.numericemploi.application.shared.sheets.Sheet;
import fr.numericemploi.application.shared.sheets.SheetLine;
import fr.numericemploi.application.situations.InMemorySituations;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.shared.Phone;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The intake of files in memory, with what it needs around it. */
public final class ImportDesk {
    static final ImportSettings SMALL = new ImportSettings(5, 1);

    public final InMemoryPartners partners = new InMemoryPartners();
    public final InMemoryPrescriptions prescriptions = new InMemoryPrescriptions();
    public final InMemoryImports imports = new InMemoryImports();
    public final InMemoryJournal journal = new InMemoryJournal();
    public final CurrentCaller caller = new CurrentCaller();
    public final FileIntake intake;
    public final ImportWork work;

    public ImportDesk() {
        var clock = Clock.fixed(Instant.parse("2016-04-01T08:00:00Z"), ZoneOffset.UTC);
        var directory = partners.directory(caller);
        var candidates = new InMemoryCandidates();
        var reading = new PrescriptionReading(
                InMemoryReferenceTables.referenceData(), typed -> new Phone("+33" + typed.substring(1)), clock);
        var prescribing = new Intake(
                directory,
                candidates,
                candidates,
                prescriptions,
                new InMemoryDuplicateCases(prescriptions),
                new SituationFiles(new InMemorySituations(), caller, journal, clock),
                caller,
                journal,
                new RisingIds(),
                clock);
        intake = new FileIntake(imports, imports, imports, SMALL, directory, caller, journal, new RisingIds(), clock);
        work = new ImportWork(imports, imports, prescribing, reading, caller, journal, clock);
    }

    /** The first row are the headings. */
    public ImportId receives(Optional<AgencyId> agency, List<List<String>> rows) {
        var lines = new ArrayList<SheetLine>();
        for (int i = 1; i < rows.size(); i++) {
            lines.add(SheetLine.of(i + 1, rows.get(i)));
        }
        return intake.receive(intake.agency(agency), new Sheet("mars.csv", rows.get(0), lines.iterator()));
    }

    void worksUntilNothingWaits() {
        caller.as(Caller.system(), () -> {
            while (work.advance(2)) {}
            return null;
        });
    }

    public List<LineError> errorsOf(ImportId file) {
        return intake.errors(file, new PageRequest(Optional.empty(), 50)).items();
    }
}
