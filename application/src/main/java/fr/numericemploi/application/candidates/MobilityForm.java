package fr.numericemploi.application.candidates;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.reference.Mobility;
import fr.numericemploi.domain.shared.DepartmentCode;
import fr.numericemploi.domain.shared.EpciCode;
import fr.numericemploi.domain.shared.InseeCode;
import java.util.List;
import java.util.Set;

/** Where a person is ready to work, as codes. */
public record MobilityForm(List<String> communes, List<String> intercommunalities, List<String> departments) {

    Mobility toMobility(PrescriptionReading reading) {
        var fields = new Fields();
        var inCommunes = fields.each("communes", communes, InseeCode::new);
        var inGroups = fields.each("intercommunalities", intercommunalities, EpciCode::new);
        var inDepartments = fields.each("departments", departments, DepartmentCode::new);
        fields.refuseIfWrong();
        return reading.known(new Mobility(Set.copyOf(inCommunes), Set.copyOf(inGroups), Set.copyOf(inDepartments)));
    }
}
