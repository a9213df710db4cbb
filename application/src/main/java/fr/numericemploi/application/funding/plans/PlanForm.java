package fr.numericemploi.application.funding.plans;

import fr.numericemploi.application.funding.FundingForm;
import fr.numericemploi.application.funding.StackForm;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Whose training in a session is to be paid, from the envelopes of its territory.
 *
 * @param people each once, with what is known of them besides the files, and the lines that somebody fixes by hand
 * @param conditional whether schemes may pay that still want facts or papers
 */
public record PlanForm(UUID session, List<StackForm.Person> people, boolean conditional) {
    SessionId toSession() {
        var fields = new Fields();
        var id = fields.required("session", session, SessionId::new);
        fields.refuseIfWrong();
        return id;
    }

    StackForm toStack(TerritoryCode territory) {
        var each = Optional.ofNullable(people)
                .map(list -> list.stream().map(this::inSession).toList());
        return new StackForm(each.orElse(null), null, territory.value(), conditional);
    }

    private StackForm.Person inSession(StackForm.Person person) {
        if (person == null || person.about() == null) {
            return person;
        }
        var about = person.about();
        return new StackForm.Person(
                new FundingForm(about.candidate(), session, null, about.need(), about.on(), about.facts()),
                person.fixed());
    }
}
