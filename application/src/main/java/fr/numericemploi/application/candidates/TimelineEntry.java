package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.partners.Role;
import java.time.Instant;

/** @param text what happened, in French */
public record TimelineEntry(Instant at, Role by, String event, String text) {}
