package fr.numericemploi.application.cohorts;

import fr.numericemploi.application.partners.TrainingBodyEntry;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.cohorts.Terms;
import fr.numericemploi.domain.reference.Commune;

/** A session as everybody may know it, with the body that gives it and the commune where it does. */
public record PublishedSession(SessionId id, SessionState state, Terms terms, TrainingBodyEntry body, Commune place) {}
