package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.days.Disruption;
import java.util.List;

/** @param excused who called off: their places are free */
public record ReplanDay(List<Disruption> disruptions, List<CandidateId> excused) {}
