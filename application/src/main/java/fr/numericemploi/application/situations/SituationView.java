package fr.numericemploi.application.situations;

import fr.numericemploi.domain.situations.Benefit;
import fr.numericemploi.domain.situations.District;
import fr.numericemploi.domain.situations.QualificationLevel;
import fr.numericemploi.domain.situations.Situation;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

public record SituationView(
        UUID file,
        Optional<LocalDate> registeredOn,
        Set<Benefit> benefits,
        Optional<Boolean> disabledWorker,
        Optional<Boolean> priorityDistrict,
        Optional<String> district,
        Optional<QualificationLevel> qualification,
        Optional<String> qualificationLabel,
        String lastClass,
        Optional<LocalDate> leftSchoolOn,
        long version) {

    static SituationView of(Situation.Snapshot situation) {
        var facts = situation.facts();
        return new SituationView(
                situation.file().value(),
                facts.registeredOn(),
                facts.benefits(),
                facts.disabledWorker(),
                facts.priorityDistrict(),
                facts.district().map(District::value),
                facts.qualification(),
                facts.qualification().map(QualificationLevel::label),
                facts.lastClass(),
                facts.leftSchoolOn(),
                situation.version());
    }
}
