package fr.numericemploi.application.funding;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.catalogue.needs.NeedId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.facts.Fact;
import fr.numericemploi.domain.funding.facts.Facts;
import fr.numericemploi.domain.shared.Dates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What funding is asked about. All of it is optional but, for a decision about a person, the person.
 *
 * @param session or the published programme, where no session is planned yet
 * @param need of the company that would recruit: it says which contract is offered, and by whom
 * @param on the day of the decision; today, where none is given
 * @param facts stated by hand, by their code: they complete and correct what the files say
 */
public record FundingForm(
        UUID candidate, UUID session, UUID programme, UUID need, String on, Map<String, Object> facts) {
    FundingCase toCase(LocalDate today) {
        var fields = new Fields();
        var asked = new FundingCase(
                Optional.ofNullable(candidate).map(CandidateId::new),
                Optional.ofNullable(session).map(SessionId::new),
                Optional.ofNullable(programme).map(ProgrammeId::new),
                Optional.ofNullable(need).map(NeedId::new),
                fields.optional("on", on, Dates::read).orElse(today),
                stated(fields));
        fields.refuseIfWrong();
        return asked;
    }

    private Facts stated(Fields fields) {
        return Optional.ofNullable(facts).orElse(Map.of()).entrySet().stream()
                .flatMap(told -> Optional.ofNullable(stated(fields, told)).stream())
                .reduce(Facts.NONE, Facts::and);
    }

    private static Facts stated(Fields fields, Map.Entry<String, Object> told) {
        return fields.required(
                "facts." + told.getKey(),
                told.getValue(),
                value -> Facts.NONE.reading(Fact.of(told.getKey()), String.valueOf(value)));
    }
}
