package fr.numericemploi.application.funding;

import fr.numericemploi.application.candidates.CandidateRegister;
import fr.numericemploi.application.candidates.PersonView;
import fr.numericemploi.application.situations.SituationFiles;
import fr.numericemploi.application.situations.SituationView;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.funding.facts.Day;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.funding.facts.Flag;
import fr.numericemploi.domain.funding.facts.Measure;
import fr.numericemploi.domain.situations.Benefit;
import fr.numericemploi.domain.situations.FileId;
import fr.numericemploi.domain.situations.QualificationLevel;
import java.math.BigDecimal;
import java.util.Map;

/** What a person's files say, as far as the caller may read them. */
record PersonFacts(CandidateRegister people, SituationFiles situations) {
    private static final Map<Benefit, Flag> BENEFITS =
            Map.of(Benefit.RSA, Flag.RSA, Benefit.ASS, Flag.ASS, Benefit.AAH, Flag.AAH);

    Facts of(CandidateId id) {
        var born = people.find(id).person().map(PersonView::birthDate);
        return of(situations.find(new FileId(id.value()))).with(Day.BORN_ON, born);
    }

    private static Facts of(SituationView situation) {
        var told = Facts.NONE
                .with(Day.REGISTERED_ON, situation.registeredOn())
                .with(Flag.REGISTERED, situation.registeredOn().map(day -> true))
                .with(Flag.DISABLED_WORKER, situation.disabledWorker())
                .with(Flag.PRIORITY_DISTRICT, situation.priorityDistrict())
                .with(Day.LEFT_SCHOOL_ON, situation.leftSchoolOn())
                .with(
                        Measure.QUALIFICATION_LEVEL,
                        situation
                                .qualification()
                                .map(QualificationLevel::number)
                                .map(BigDecimal::valueOf));
        return situation.benefits().stream()
                .map(benefit -> Facts.NONE.with(BENEFITS.get(benefit), true))
                .reduce(told, Facts::and);
    }
}
