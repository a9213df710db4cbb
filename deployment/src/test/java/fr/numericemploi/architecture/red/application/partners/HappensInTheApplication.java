package fr.numericemploi.architecture.red.application.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

record HappensInTheApplication(UUID subject) implements Event {}
