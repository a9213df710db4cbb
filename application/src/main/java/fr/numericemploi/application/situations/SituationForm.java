package fr.numericemploi.application.situations;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.situations.Benefit;
import fr.numericemploi.domain.situations.District;
import fr.numericemploi.domain.situations.QualificationLevel;
import fr.numericemploi.domain.situations.SituationFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A person's situation as it is filled in, sent or read from a file: all of it optional. */
public record SituationForm(
        String registeredOn,
        List<String> benefits,
        Boolean disabledWorker,
        Boolean priorityDistrict,
        String district,
        String qualification,
        String lastClass,
        String leftSchoolOn) {

    public SituationFacts toFacts(LocalDate today) {
        var fields = new Fields();
        var facts = new SituationFacts(
                fields.optional("registeredOn", registeredOn, day -> past(day, today)),
                Set.copyOf(fields.each("benefits", benefits, Fields.oneOf(Benefit.class))),
                Optional.ofNullable(disabledWorker),
                Optional.ofNullable(priorityDistrict),
                fields.optional("district", district, District::new),
                fields.optional("qualification", qualification, QualificationLevel::read),
                fields.optional("lastClass", lastClass, SituationFacts::lastClass)
                        .orElse(""),
                fields.optional("leftSchoolOn", leftSchoolOn, day -> past(day, today)));
        fields.refuseIfWrong();
        return facts;
    }

    private static LocalDate past(String day, LocalDate today) {
        return SituationFacts.past(Dates.read(day), today);
    }
}
