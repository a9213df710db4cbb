package fr.numericemploi.application.catalogue.programmes;

import fr.numericemploi.application.partners.PartnerDirectory;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Programme;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeField;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.Version;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The programmes of a territory, read and compared by those who design them. */
@ApplicationService
public class ProgrammeLibrary {
    private final ProgrammeViews views;
    private final ProgrammeStaff staff;
    private final Wording wording;

    @Inject
    public ProgrammeLibrary(
            Programmes programmes,
            ProgrammeViews views,
            PartnerDirectory partners,
            ReferenceData reference,
            CurrentCaller caller) {
        this.views = views;
        this.staff = new ProgrammeStaff(caller, programmes);
        this.wording = new Wording(partners, reference);
    }

    public Page<ProgrammeView> list(ProgrammeQuery query, PageRequest page) {
        return views.list(staff.designer().territory(), query, page);
    }

    public ProgrammeFile find(ProgrammeId id) {
        var programme = read(id).snapshot();
        return new ProgrammeFile(id, programme.territory(), programme.versions(), programme.version());
    }

    public Version version(ProgrammeId id, int number) {
        return read(id).version(number);
    }

    /** Field by field, in the order in which a programme is read; nothing where both say the same. */
    public List<Difference> compare(ProgrammeId id, int from, int to) {
        var programme = read(id);
        var before = programme.version(from);
        var after = programme.version(to);
        return Stream.of(ProgrammeField.values())
                .filter(field -> !field.values(before.content()).equals(field.values(after.content())))
                .map(field -> difference(field, before, after))
                .toList();
    }

    private Difference difference(ProgrammeField field, Version before, Version after) {
        return new Difference(
                field.name(),
                field.label(),
                wording.all(field.values(before.content())),
                wording.all(field.values(after.content())));
    }

    private Programme read(ProgrammeId id) {
        return staff.found(staff.designer(), id);
    }
}
