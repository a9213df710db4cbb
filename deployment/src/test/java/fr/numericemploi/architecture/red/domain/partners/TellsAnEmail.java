package fr.numericemploi.architecture.red.domain.partners;

import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

record TellsAnEmail(UUID subject, Email email) implements Event {}
