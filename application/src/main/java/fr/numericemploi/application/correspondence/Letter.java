package fr.numericemploi.application.correspondence;

import fr.numericemploi.domain.partners.TerritoryCode;
import java.util.Optional;

/**
 * A letter to one person.
 *
 * @param territory whose coordinators look after it when it can not be sent
 * @param template the path under {@code adapters/src/main/jte/letters}, without suffix: {@code candidates/welcome}
 * @param subject in French, without anything personal
 * @param model what the template's one parameter is
 * @param key tells letters of one event apart; a second letter of that event with the same key is not sent
 */
public record Letter(
        Recipient to,
        TerritoryCode territory,
        String template,
        String subject,
        Object model,
        Optional<CalendarInvitation> invitation,
        String key) {

    public static Letter of(Recipient to, TerritoryCode territory, String template, String subject, Object model) {
        return new Letter(to, territory, template, subject, model, Optional.empty(), template + "/" + to.id());
    }

    public Letter inviting(CalendarInvitation appointment) {
        return new Letter(to, territory, template, subject, model, Optional.of(appointment), key);
    }

    /** For an event that causes several letters of one template to one person. */
    public Letter about(Object part) {
        return new Letter(to, territory, template, subject, model, invitation, key + "/" + part);
    }
}
