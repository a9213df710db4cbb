package fr.numericemploi.application.correspondence;

import fr.numericemploi.domain.correspondence.Delivery;
import fr.numericemploi.domain.partners.TerritoryCode;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter that was written, in the words of that moment, and is on its way.
 *
 * @param id also its Message-ID, so that a letter that leaves twice arrives once
 * @param key unlike that of every other letter
 */
public record OutgoingLetter(
        UUID id,
        String key,
        String template,
        TerritoryCode territory,
        Recipient to,
        Instant writtenAt,
        RenderedLetter content,
        Delivery delivery) {

    public OutgoingLetter with(Delivery next) {
        return new OutgoingLetter(id, key, template, territory, to, writtenAt, content, next);
    }
}
