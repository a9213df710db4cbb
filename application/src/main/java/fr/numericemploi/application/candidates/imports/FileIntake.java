package fr.numericemploi.application.candidates.imports;

import static fr.numericemploi.domain.partners.Role.AGENCY_SYSTEM;
import static fr.numericemploi.domain.partners.Role.COORDINATOR;
import static fr.numericemploi.domain.partners.Role.COUNSELLOR;

import fr.numericemploi.application.partners.AgencyView;
import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.Caller;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.Journal;
import fr.numericemploi.application.shared.NewIds;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.application.shared.sheets.Sheet;
import fr.numericemploi.domain.candidates.imports.ImportId;
import fr.numericemploi.domain.candidates.imports.LineOutcome;
import fr.numericemploi.domain.candidates.imports.PrescriptionImport;
import fr.numericemploi.domain.partners.AgencyId;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.Text;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agencies hand in files of prescriptions, for themselves or by a coordinator, and follow what becomes of them. */
@ApplicationService
public class FileIntake {
    private final PrescriptionImports imports;
    private final SheetSorting sorting;
    private final ImportViews views;
    private final PartnerDirectory partners;
    private final CurrentCaller caller;
    private final Journal journal;
    private final NewIds ids;
    private final Clock clock;

    @Inject
    public FileIntake(
            PrescriptionImports imports,
            ImportLines lines,
            ImportViews views,
            ImportSettings settings,
            PartnerDirectory partners,
            CurrentCaller caller,
            Journal journal,
            NewIds ids,
            Clock clock) {
        this.imports = imports;
        this.sorting = new SheetSorting(lines, settings);
        this.views = views;
        this.partners = partners;
        this.caller = caller;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * For which agency the caller may hand a file in.
     *
     * @param named an agency's own people and systems may leave it out
     */
    public AgencyId agency(Optional<AgencyId> named) {
        var by = caller.get().require(COUNSELLOR, AGENCY_SYSTEM, COORDINATOR);
        var id = named.or(by::agency)
                .orElseThrow(() -> InputRule.REQUIRED.brokenBy(Map.of()).at("agency"));
        return Fields.blaming("agency", () -> new AgencyId(allowed(by, id).id()));
    }

    /** Takes a file in; its lines become prescriptions after that. */
    public ImportId receive(AgencyId agency, Sheet sheet) {
        var by = caller.get().require(COUNSELLOR, AGENCY_SYSTEM, COORDINATOR);
        var of = allowed(by, agency);
        var layout = SheetLayout.of(sheet.headings());
        var id = new ImportId(ids.next());
        var sorted = sorting.sort(id, layout, sheet.lines());
        var source = new PrescriptionImport.Source(
                id,
                new AgencyId(of.id()),
                new TerritoryCode(of.territory()),
                Requesters.of(by),
                Text.required(sheet.fileName(), 120),
                layout.unknown(),
                clock.instant());
        keep(PrescriptionImport.receive(source, sorted.lines()), sorted.refused());
        return id;
    }

    public ImportView find(ImportId id) {
        var reader = caller.get().require(COUNSELLOR, AGENCY_SYSTEM, COORDINATOR);
        return views.view(id)
                .filter(file -> sees(reader, file))
                .orElseThrow(() -> InputRule.UNKNOWN.brokenBy(Map.of("what", "L'import", "id", id.value())));
    }

    /** The latest first: an agency's own, a coordinator's territory. */
    public Page<ImportView> list(PageRequest page) {
        var reader = caller.get().require(COUNSELLOR, AGENCY_SYSTEM, COORDINATOR);
        return views.list(reader.agency(), reader.is(COORDINATOR) ? reader.territory() : Optional.empty(), page);
    }

    public Page<LineError> errors(ImportId id, PageRequest page) {
        find(id);
        return views.errors(id, page);
    }

    /** What a file may tell; every caller with an account may know. */
    public List<SheetColumn> columns() {
        caller.get();
        return List.of(SheetColumn.values());
    }

    private void keep(PrescriptionImport file, int refused) {
        journal.record(file.received());
        file.advance(Collections.nCopies(refused, LineOutcome.REFUSED), clock.instant())
                .ifPresent(journal::record);
        imports.save(file);
    }

    private AgencyView allowed(Caller by, AgencyId id) {
        var agency = partners.agency(id);
        var allowed = by.agency().map(id::equals).orElseGet(() -> by.sees(new TerritoryCode(agency.territory())));
        InputRule.UNKNOWN.refuseIf(!allowed, Map.of("what", "L'agence", "id", id.value()));
        return agency;
    }

    private static boolean sees(Caller reader, ImportView file) {
        return reader.agency()
                .map(own -> own.value().equals(file.agency()))
                .orElseGet(() -> reader.sees(new TerritoryCode(file.territory())));
    }
}
