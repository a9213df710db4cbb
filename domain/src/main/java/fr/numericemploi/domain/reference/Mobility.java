package fr.numericemploi.domain.reference;

import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import java.util.Set;

/** Where a person is ready to work: any place in any of these communes, intercommunalities or départements. */
public record Mobility(Set<InseeCode> communes, Set<EpciCode> intercommunalities, Set<DepartmentCode> departments) {
    public Mobility {
        communes = Set.copyOf(communes);
        intercommunalities = Set.copyOf(intercommunalities);
        departments = Set.copyOf(departments);
        ReferenceRule.MOBILITY_EMPTY.refuseIf(
                communes.isEmpty() && intercommunalities.isEmpty() && departments.isEmpty());
    }

    public static Mobility within(InseeCode commune) {
        return new Mobility(Set.of(commune), Set.of(), Set.of());
    }

    public boolean covers(Commune placeOfWork) {
        return communes.contains(placeOfWork.code())
                || intercommunalities.contains(placeOfWork.intercommunality().code())
                || departments.contains(placeOfWork.department());
    }
}
