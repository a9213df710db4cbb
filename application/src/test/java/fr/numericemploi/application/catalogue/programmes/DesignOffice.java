package fr.numericemploi.application.catalogue.programmes;

import static fr.numericemploi.domain.partners.Agencies.ALSACE;

import fr.numericemploi.application.partners.InMemoryPartners;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.InMemoryJournal;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Where programmes are designed, in memory: a coordinator of Alsace is at work, with a training body and a company. */
public final class DesignOffice {
    static final PageRequest FIRST = new PageRequest(Optional.empty(), 50);

    public final InMemoryPartners partners = new InMemoryPartners();
    public final InMemoryProgrammes programmes = new InMemoryProgrammes();
    public final InMemoryJournal journal = new InMemoryJournal();
    public final CurrentCaller caller = new CurrentCaller();
    public final ProgrammeDesign design;
    public final ProgrammeApproval approval;
    public final ProgrammeFiles files;
    public final ProgrammeLibrary library;

    public DesignOffice() {
        var clock = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
        var directory = partners.directory(caller);
        ReferenceData reference = InMemoryReferenceTables.referenceData();
        design = new ProgrammeDesign(programmes, directory, reference, caller, journal, UUID::randomUUID, clock);
        approval = new ProgrammeApproval(programmes, caller, journal, clock);
        files = new ProgrammeFiles(programmes, caller);
        library = new ProgrammeLibrary(programmes, programmes, directory, reference, caller);
        caller.set(Callers.aCoordinatorOf("ALSACE"));
    }

    /** Everything that the commission asks for, by partners who exist. */
    public Content aProgramme() {
        return Contents.by(partners.hasATrainingBody(), partners.hasACompany());
    }

    public ProgrammeId drafted(Content content) {
        return design.draft(new DraftProgramme(ALSACE, Optional.empty(), content));
    }

    public ProgrammeId submitted(Content content) {
        var id = drafted(content);
        design.submit(id, version(id));
        return id;
    }

    public ProgrammeId published(Content content) {
        var id = submitted(content);
        approval.approve(new ProgrammeVersionId(id, 1));
        design.publish(id, version(id));
        return id;
    }

    private long version(ProgrammeId id) {
        return library.find(id).version();
    }
}
